import { type Intent, type Learned, learn, type OnProgress } from '../../../src/index.ts';
import { unpackText } from '../../packing/pack-text.ts';
import { type EngineData, withWordings } from './engine-data.ts';

/** All that the guide is made of. Plain data, so that the browser can keep it. */
export interface Engine {
  readonly data: EngineData;
  readonly learned: Learned;
}

/** About how much of the work is done when the data has come, and when it is unpacked. */
const loadedAt = 0.1;
const unpackedAt = 0.3;

/** Reads the data: packed in the file itself, since plain file servers compress nothing. */
const readEngineData = async (url: URL, onProgress: OnProgress): Promise<EngineData> => {
  const response = await fetch(url);
  if (!response.ok) throw new Error('the data of the guide is missing');
  const bytes = new Uint8Array(await response.arrayBuffer());
  return JSON.parse(
    unpackText(bytes, (share) => onProgress(loadedAt + (unpackedAt - loadedAt) * share)),
  ) as EngineData;
};

const makeEngine = async (url: URL, intents: readonly Intent[], onProgress: OnProgress): Promise<Engine> => {
  const data = await readEngineData(url, onProgress);
  const learned = learn(data.knowledge, withWordings(intents, data.wordings), (share) =>
    onProgress(unpackedAt + (1 - unpackedAt) * share),
  );
  return { data, learned };
};

const table = 'learned';

const request = <Value>(asked: IDBRequest<Value>): Promise<Value | undefined> =>
  new Promise((resolve) => {
    asked.onsuccess = () => resolve(asked.result);
    asked.onerror = () => resolve(undefined);
  });

/**
 * Unpacks the data of an address and learns from it: some seconds of work that are done once in every browser and
 * then kept. Sending what is learned instead would take six times the bytes of what it is learned from. `version`
 * names the data.
 */
export const loadEngine = async (
  database: IDBDatabase | undefined,
  url: URL,
  version: string,
  intents: readonly Intent[],
  onProgress: OnProgress,
): Promise<Engine> => {
  const store = (mode: IDBTransactionMode) => database?.transaction(table, mode).objectStore(table);
  const reading = store('readonly')?.get(version);
  const kept: unknown = reading && (await request(reading));
  if (kept) return kept as Engine;
  const engine = await makeEngine(url, intents, onProgress);
  // What older releases learned goes.
  const target = store('readwrite');
  target?.clear();
  target?.put(engine, version);
  return engine;
};
