import { describe, expect, it } from 'vitest';
import { loadKnowledge } from '../../../adapters/knowledge/load-knowledge.ts';
import { supportFor, usualBeside } from '../../../src/answers/support-terms.ts';
import type { Question, Subject } from '../../../src/exchange/question.ts';
import type { Details } from '../../../src/language/details.ts';
import type { Entity } from '../../../src/language/lexicon.ts';
import { buildPackIndex } from '../../../src/notice/pack-index.ts';
import type { CompanyFacts } from '../../../src/rules/index.ts';

const index = buildPackIndex(loadKnowledge().pack);
const noDetails = { entities: [] as readonly Entity[] } as Details;
const termsOf = (id: string, more: Partial<Subject> = {}, given: CompanyFacts = {}) => {
  const recruitment = index.recruitment(id);
  if (!recruitment) throw new Error(`no recruitment ${id}`);
  const subject: Subject = { recruitments: [recruitment], origin: 'named', ...more };
  const question = { index, subject, given, details: noDetails } as Question;
  return {
    caps: supportFor(question, recruitment).map(({ capWon }) => capWon),
    beside: usualBeside(question, recruitment).map(({ capWon }) => capWon),
  };
};

describe('이 물음에 맞는 지원조건', () => {
  it('보통의 조건', () => {
    expect(termsOf('new-build')).toEqual({ caps: [100_000_000], beside: [] });
    expect(termsOf('upgrade')).toEqual({ caps: [150_000_000], beside: [] });
  });

  it('앞서 말한 유형의 조건만, 그 밖의 유형을 물으면 그것도', () => {
    const given = { 'win_win.type': 2 };
    expect(termsOf('win-win', {}, given).caps).toEqual([10_000_000]);
    expect(termsOf('win-win', {}).caps).toHaveLength(3);
    expect(termsOf('capability', {}, { consulting_type: 'deep' }).caps).toHaveLength(1);
  });

  it('특별한 조건에 들면 그 조건과, 견줄 보통의 조건', () => {
    const given = { 'flags.상생형지역일자리': true };
    expect(termsOf('new-build', {}, given)).toEqual({ caps: [150_000_000], beside: [100_000_000] });
  });

  it('무엇을 위한 것인지 말하면 그 조건만', () => {
    const { caps } = termsOf('win-win', { target: 'upgrade' });
    expect(caps).toContain(90_000_000);
    expect(caps).not.toContain(60_000_000);
  });
});
