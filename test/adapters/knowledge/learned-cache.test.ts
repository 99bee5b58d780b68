import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { learnedFrom } from '../../../adapters/knowledge/learned-cache.ts';
import type { Intent } from '../../../src/index.ts';
import { sampleKnowledge } from '../../support/guide.ts';
import { type TemporaryFolder, temporaryFolder } from '../../support/temporary-folder.ts';

const knowledge = sampleKnowledge();
const intent = (...ko: readonly string[]): Intent => ({
  id: 'greeting',
  topics: { greeting: { ko, en: ['hello'] }, bye: { ko: ['잘 가요'], en: ['bye'] } },
  answer: () => undefined,
});
const intents = [intent('안녕하세요', '안녕')];

let folder: TemporaryFolder;
beforeEach(() => {
  folder = temporaryFolder();
});
afterEach(() => folder.remove());

const file = (): string => join(folder.path, `${knowledge.pack.id}.bin`);

describe('배워 둔 것', () => {
  it('처음 배운 것과 읽은 것이 같다', () => {
    const first = learnedFrom(knowledge, intents, folder.path);
    expect(readdirSync(folder.path)).toEqual([`${knowledge.pack.id}.bin`]);
    const before = readFileSync(file());
    expect(learnedFrom(knowledge, intents, folder.path)).toEqual(first);
    expect(readFileSync(file()).equals(before)).toBe(true);
  });

  it('말이 하나라도 바뀌면 다시 배운다', () => {
    learnedFrom(knowledge, intents, folder.path);
    const other = learnedFrom(knowledge, [intent('안녕하세요', '어서 와요')], folder.path);
    expect(other.vocabulary.split(' ')).toContain('어서');
  });

  it.each([
    [
      '한 글자가 뒤집힌',
      (bytes: Buffer) => bytes.fill((bytes.at(-9) ?? 0) ^ 1, -9 + bytes.length, -8 + bytes.length),
    ],
    ['잘린', (bytes: Buffer) => bytes.subarray(0, bytes.length / 2)],
    ['빈', () => Buffer.alloc(0)],
    ['엉뚱한', () => Buffer.from('이것은 배운 것이 아니에요')],
  ])('%s 파일은 버리고 다시 배운다', (_, spoil) => {
    const first = learnedFrom(knowledge, intents, folder.path);
    const whole = readFileSync(file());
    writeFileSync(file(), spoil(Buffer.from(whole)));
    expect(learnedFrom(knowledge, intents, folder.path)).toEqual(first);
    expect(readFileSync(file()).equals(whole)).toBe(true);
  });

  it('쓸 수 없는 곳이어도 된다', () => {
    const blocked = join(folder.path, 'file');
    writeFileSync(blocked, '폴더가 아니라 파일');
    expect(learnedFrom(knowledge, intents, blocked).topics.topics).toContain('greeting');
  });
});
