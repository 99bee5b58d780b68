import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { crc32 } from 'node:zlib';
import { z } from 'zod';
import { type Intent, type Knowledge, type Learned, learn } from '../../src/index.ts';
import { packArrays, unpackArrays } from './array-file.ts';

/** Beside the packages, where caches of tools are kept: removed with them, never committed. */
const defaultCacheFolder = fileURLToPath(new URL('../../node_modules/.cache/learned', import.meta.url));

/** The code that reads texts and learns from them; when it changes, what it learned before no longer counts. */
const codeFolder = fileURLToPath(new URL('../../src/language', import.meta.url));

const weightsShape = z.strictObject({
  topics: z.array(z.string()),
  rowOf: z.instanceof(Int16Array),
  squares: z.instanceof(Float32Array),
  rows: z.strictObject({ classes: z.int(), step: z.number(), words: z.instanceof(Int32Array) }),
});

const learnedShape = z.strictObject({
  vocabulary: z.string(),
  letterRuns: z.strictObject({ prints: z.instanceof(Uint16Array), counts: z.instanceof(Uint8Array) }),
  topics: weightsShape,
  points: weightsShape,
  statements: z.strictObject({
    owners: z.instanceof(Uint16Array),
    rarity: z.instanceof(Float32Array),
    starts: z.instanceof(Int32Array),
    wordings: z.instanceof(Uint16Array),
    weights: z.instanceof(Float32Array),
  }),
});

/** Everything that is learned from: knowledge, wordings of the intents, and the code. */
const fingerprintOf = (knowledge: Knowledge, intents: readonly Intent[]): Buffer => {
  const hash = createHash('sha256').update(JSON.stringify(knowledge));
  hash.update(JSON.stringify(intents.map(({ id, topics, points }) => [id, topics, points])));
  const files = readdirSync(codeFolder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts'),
  );
  for (const file of files.sort()) hash.update(file).update(readFileSync(join(codeFolder, file)));
  return hash.digest();
};

const checksumOf = (body: Uint8Array): Buffer => {
  const sum = Buffer.alloc(4);
  sum.writeUInt32LE(crc32(body));
  return sum;
};

/** The fingerprint, a checksum, and as many bytes more as align what follows. */
const headBytes = 40;

const headOf = (fingerprint: Buffer, body: Uint8Array): Buffer =>
  Buffer.concat([fingerprint, checksumOf(body)], headBytes);

const readEntry = (file: string, fingerprint: Buffer): Learned | undefined => {
  try {
    const entry = readFileSync(file);
    const body = entry.subarray(headBytes);
    const isCurrent = entry.subarray(0, headBytes).equals(headOf(fingerprint, body));
    return isCurrent ? learnedShape.parse(unpackArrays(body)) : undefined;
  } catch {
    // None yet, or one that cannot be used: it is learned again.
    return undefined;
  }
};

/** Written beside and renamed, so that no other process reads half an entry. */
const writeEntry = (folder: string, file: string, fingerprint: Buffer, learned: Learned): void => {
  try {
    const body = packArrays(learned);
    mkdirSync(folder, { recursive: true });
    const draft = `${file}.${process.pid}`;
    writeFileSync(draft, Buffer.concat([headOf(fingerprint, body), body]));
    renameSync(draft, file);
  } catch {
    // A read-only installation works without: it only starts a little slower.
  }
};

/**
 * What understanding learns from knowledge and intents, kept from the first time on: reading it takes a fiftieth of
 * the time of learning. An entry counts only while knowledge, intents and code are the same to the byte.
 */
export const learnedFrom = (
  knowledge: Knowledge,
  intents: readonly Intent[],
  cacheFolder: string = defaultCacheFolder,
): Learned => {
  const file = join(cacheFolder, `${knowledge.pack.id}.bin`);
  const fingerprint = fingerprintOf(knowledge, intents);
  const kept = readEntry(file, fingerprint);
  if (kept) return kept;
  const learned = learn(knowledge, intents);
  writeEntry(cacheFolder, file, fingerprint, learned);
  return learned;
};
