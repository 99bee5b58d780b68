import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { assessmentOf, assessmentResult, profileOfFacts, profileReader } from '../../../src/rules/index.ts';
import { centreOf, pack } from './notice.ts';

interface Sample {
  readonly id: string;
  readonly note: string;
  readonly profile: Readonly<Record<string, unknown>>;
  readonly expect: Readonly<Record<string, unknown>>;
}

const file = new URL('../../samples/profiles-dev.jsonl', import.meta.url);
const samples = readFileSync(file, 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Sample);

const read = profileReader(pack.companyFacts);

const factsOf = (profile: unknown) => {
  const { facts, problems } = read(profile);
  expect(problems).toEqual([]);
  return facts ?? {};
};

/** Leaves out what a profile leaves open, in whatever way. */
const said = (value: unknown): unknown => {
  if (Array.isArray(value) || typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]) => [key, said(inner)] as const);
  return Object.fromEntries(entries.filter(([, inner]) => inner !== null && inner !== undefined));
};

describe('기업 40곳의 판정', () => {
  it('모두 있다', () => {
    expect(samples).toHaveLength(40);
  });

  it.each(samples)('$id $note', ({ profile, expect: expected }) => {
    const { trace, ...result } = assessmentOf(pack, factsOf(profile), centreOf);
    expect(result).toEqual(expected);
    expect(trace.length).toBeGreaterThan(0);
  });

  it.each(samples)('$id 결과가 응답 형식에 맞는다', ({ profile }) => {
    const result = assessmentOf(pack, factsOf(profile), centreOf);
    expect(assessmentResult.parse(JSON.parse(JSON.stringify(result)))).toEqual(result);
  });

  it.each(samples)('$id 사실로 바꾸었다가 되돌려도 같은 말이다', ({ profile }) => {
    const facts = factsOf(profile);
    const back = profileOfFacts(pack.companyFacts, facts);
    expect(factsOf(back)).toEqual(facts);
    expect(said(back)).toEqual(said(profile));
  });

  it.each(samples)('$id 안 되는 까닭은 모두 근거 줄이 있다', ({ profile }) => {
    const { ineligible, trace } = assessmentOf(pack, factsOf(profile), centreOf);
    for (const [program, codes] of Object.entries(ineligible)) {
      const failed = trace.filter((entry) => entry.program === program && entry.outcome === 'failed');
      expect(new Set(failed.map(({ code }) => code))).toEqual(new Set(codes));
      expect(failed.every(({ source }) => (source?.lines.length ?? 0) > 0)).toBe(true);
    }
  });
});
