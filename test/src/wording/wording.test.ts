import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { english } from '../../../src/wording/en.ts';
import { korean } from '../../../src/wording/ko.ts';
import { compileTemplate } from '../../../src/wording/template.ts';
import { wordingOf } from '../../../src/wording/wording.ts';

const keys = Object.keys(korean) as (keyof typeof korean)[];
const slotsIn = (text: string): string[] =>
  [...new Set([...text.matchAll(/\{\{\s*([\w-]+)/g)].map(([, name]) => name ?? ''))].sort();

const root = fileURLToPath(new URL('../../../', import.meta.url));
const sourcesIn = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(join(root, folder, file), 'utf8'));

const sources = ['src', 'intents', 'adapters'].flatMap(sourcesIn);
const captured = (pattern: RegExp): string[] =>
  sources.flatMap((source) => [...source.matchAll(pattern)].map(([, found]) => found ?? ''));

/** Keys that the code asks for by name; those put together at run time are not seen. */
const askedFor = captured(/\bsay\(\s*'([a-z][a-z.-]+)'/g);

/** Keys as the code names them anywhere but in front of their text, and beginnings and ends of those put together. */
const named = new Set(captured(/'([a-z][a-z.-]+)'(?!:)/g));
const beginnings = [...new Set(captured(/`([a-z-]+[.-][a-z.-]*)\$\{/g))];
const ends = [...new Set(captured(/\}(\.[a-z]+)`/g))];

describe('문구', () => {
  it('한국어와 영어에 같은 열쇠가 있고 빈 글은 없다', () => {
    expect(Object.keys(english).sort()).toEqual([...keys].sort());
    for (const key of keys) {
      expect(korean[key].trim(), key).not.toBe('');
      expect(english[key].trim(), key).not.toBe('');
    }
  });

  it.each(keys)('%s: 한국어에 있는 자리는 영어에도 있다', (key) => {
    expect(slotsIn(english[key])).toEqual(slotsIn(korean[key]));
  });

  it('모든 글이 틀이 된다', () => {
    for (const key of keys) {
      expect(() => compileTemplate(korean[key]), key).not.toThrow();
      expect(() => compileTemplate(english[key]), key).not.toThrow();
    }
  });

  it('코드가 찾는 열쇠는 모두 있다', () => {
    const known = new Set<string>(keys);
    expect(askedFor.length).toBeGreaterThan(30);
    expect([...new Set(askedFor)].filter((key) => !known.has(key))).toEqual([]);
  });

  it('아무도 찾지 않는 글은 없다', () => {
    const isUsed = (key: string): boolean =>
      named.has(key) ||
      beginnings.some((beginning) => key.startsWith(beginning)) ||
      ends.some((end) => key.endsWith(end));
    expect(keys.filter((key) => !isUsed(key))).toEqual([]);
  });

  it('언어대로 말한다', () => {
    expect(wordingOf('ko')('topic.documents')).toBe(korean['topic.documents']);
    expect(wordingOf('en')('topic.documents')).toBe(english['topic.documents']);
  });

  it('두 번째에도 값을 새로 넣는다', () => {
    const say = wordingOf('ko');
    expect(say('window.before', { days: 3 })).toContain('3일');
    expect(say('window.before', { days: 12 })).toContain('12일');
  });

  it('없는 열쇠는 열쇠 그대로, 대신할 말이 있으면 그 말로 한다', () => {
    expect(wordingOf('ko')('no.such.key')).toBe('no.such.key');
    expect(wordingOf('ko')('no.such.key', { defaultValue: '내용' })).toBe('내용');
  });

  it('객체의 타고난 이름은 열쇠가 아니다', () => {
    expect(wordingOf('ko')('toString')).toBe('toString');
    expect(wordingOf('en')('constructor')).toBe('constructor');
  });
});
