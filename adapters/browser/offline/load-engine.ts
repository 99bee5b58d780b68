import type { Learned, OnProgress } from '../../../src/index.ts';
import { unpackText } from '../../packing/pack-text.ts';
import { type EngineFiles, splitFiles } from './engine-files.ts';
import { type EngineCode, importCode } from './import-code.ts';

/** All that the guide is made of. Plain data, so that the browser can keep it. */
export interface Engine extends EngineFiles {
  readonly learned: Learned;
}

/** Where the worker's files are. */
export interface EngineAddresses {
  /** Data and code, packed: their name changes with their content. */
  readonly pack: URL;
  /** The code once more, for where only files may run. */
  readonly code: URL;
}

/** The guide, ready to answer: what it is made of, and its code at work. */
export interface LoadedEngine {
  readonly engine: Engine;
  readonly code: EngineCode;
}

/** About how much of the work is done when the files have come, and when they are unpacked. */
const loadedAt = 0.1;
const unpackedAt = 0.3;

/** Reads the files: packed in the file itself, since plain file servers compress nothing. */
const readFiles = async (url: URL, onProgress: OnProgress): Promise<EngineFiles> => {
  const response = await fetch(url);
  if (!response.ok) throw new Error('the data of the guide is missing');
  const bytes = new Uint8Array(await response.arrayBuffer());
  return splitFiles(unpackText(bytes, (share) => onProgress(loadedAt + (unpackedAt - loadedAt) * share)));
};

const makeEngine = async (addresses: EngineAddresses, onProgress: OnProgress): Promise<LoadedEngine> => {
  const files = await readFiles(addresses.pack, onProgress);
  const code = await importCode(files.code, addresses.code);
  const learned = code.learnFrom(files.data, (share) => onProgress(unpackedAt + (1 - unpackedAt) * share));
  return { engine: { ...files, learned }, code };
};

const table = 'learned';

const request = <Value>(asked: IDBRequest<Value>): Promise<Value | undefined> =>
  new Promise((resolve) => {
    asked.onsuccess = () => resolve(asked.result);
    asked.onerror = () => resolve(undefined);
  });

/**
 * Unpacks data and code and learns from the data: some seconds of work that are done once in every browser and then
 * kept. Sending what is learned instead would take six times the bytes of what it is learned from.
 */
export const loadEngine = async (
  database: IDBDatabase | undefined,
  addresses: EngineAddresses,
  onProgress: OnProgress,
): Promise<LoadedEngine> => {
  const store = (mode: IDBTransactionMode) => database?.transaction(table, mode).objectStore(table);
  const version = addresses.pack.pathname;
  const reading = store('readonly')?.get(version);
  const kept = (reading && (await request<unknown>(reading))) as Engine | undefined;
  if (kept) return { engine: kept, code: await importCode(kept.code, addresses.code) };
  const loaded = await makeEngine(addresses, onProgress);
  // What older releases learned goes.
  const target = store('readwrite');
  target?.clear();
  target?.put(loaded.engine, version);
  return loaded;
};
