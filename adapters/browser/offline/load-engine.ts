import { type Intent, type Knowledge, type Learned, learn } from '../../../src/index.ts';
import { unpackText } from '../../packing/pack-text.ts';
import type { EngineData } from './engine-data.ts';

/** Reads the data: packed in the file itself, since plain file servers compress nothing. */
export const readEngineData = async (url: URL): Promise<EngineData> => {
  const response = await fetch(url);
  if (!response.ok) throw new Error('the data of the guide is missing');
  return JSON.parse(unpackText(new Uint8Array(await response.arrayBuffer())));
};

const table = 'learned';

const request = <Value>(asked: IDBRequest<Value>): Promise<Value | undefined> =>
  new Promise((resolve) => {
    asked.onsuccess = () => resolve(asked.result);
    asked.onerror = () => resolve(undefined);
  });

/**
 * What understanding learns: some seconds of work that are done once in every browser and then kept. Sending it
 * instead would take six times the bytes of what it is learned from.
 */
export const learnedFor = async (
  database: IDBDatabase | undefined,
  version: string,
  knowledge: Knowledge,
  intents: readonly Intent[],
): Promise<Learned> => {
  const store = (mode: IDBTransactionMode) => database?.transaction(table, mode).objectStore(table);
  const reading = store('readonly')?.get(version);
  const kept: unknown = reading && (await request(reading));
  if (kept) return kept as Learned;
  const learned = learn(knowledge, intents);
  // What older releases learned goes.
  const target = store('readwrite');
  target?.clear();
  target?.put(learned, version);
  return learned;
};
