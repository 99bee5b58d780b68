import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadKnowledge } from '../../../adapters/knowledge/load-knowledge.ts';
import { effectiveFacts } from '../../../src/guidance/effective-facts.ts';
import { nextQuestion } from '../../../src/guidance/next-question.ts';
import { type CompanyFacts, judgeRecruitment, profileReader } from '../../../src/rules/index.ts';
import { sampleKnowledge } from '../../support/guide.ts';
import { insistsOn, playProfile, trueAnswer } from './play-profile.ts';

const { pack } = loadKnowledge();
const read = profileReader(pack.companyFacts);
const companies = readFileSync(new URL('../../samples/profiles-dev.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as { readonly id: string; readonly profile: unknown })
  .map(({ id, profile }) => ({ id, truth: read(profile).facts ?? {} }));

const verdictsOf = (facts: CompanyFacts): Readonly<Record<string, string>> =>
  Object.fromEntries(pack.recruitments.map(({ id }) => [id, judgeRecruitment(pack, id, facts).verdict]));

const played = companies.map(({ id, truth }) => ({ id, truth, ...playProfile(pack, truth) }));

describe('다음에 물을 것', () => {
  it('어느 회사도 열 가지 넘게 묻지 않고, 가운데는 여섯 가지까지', () => {
    const counts = played.map(({ asked }) => asked.length).sort((a, b) => a - b);
    expect(counts).toHaveLength(40);
    expect(counts.at(-1)).toBeLessThanOrEqual(10);
    expect(counts[counts.length >> 1]).toBeLessThanOrEqual(6);
  });

  it.each(played)('$id 같은 것을 두 번 묻지 않는다', ({ asked }) => {
    expect(new Set(asked).size).toBe(asked.length);
  });

  it('다른 사실과 어긋나는 것을 고집하는 회사는 하나뿐이다', () => {
    const insisting = played.filter(({ truth }) => insistsOn(pack, truth).length > 0);
    expect(insisting.map(({ id, truth }) => [id, insistsOn(pack, truth)])).toEqual([
      ['p-010', ['win_win.type']],
    ]);
  });

  const led = played.filter(({ truth }) => insistsOn(pack, truth).length === 0);
  it.each(led)('$id 물어서 안 결과는 다 아는 회사의 결과와 같다', ({ facts, truth }) => {
    const known = verdictsOf(facts);
    const true_ = verdictsOf(effectiveFacts(pack, truth));
    const concerned = pack.recruitments.filter(
      ({ id }) => known[id] !== 'not-asked' && true_[id] !== 'not-asked',
    );
    expect(concerned.length).toBeGreaterThan(0);
    for (const { id } of concerned) expect([id, known[id]]).toEqual([id, true_[id]]);
  });

  it('답하는 차례가 달라도 결과는 같다', () => {
    fc.assert(
      fc.property(fc.constantFrom(...led), fc.infiniteStream(fc.nat()), ({ truth }, picks) => {
        const entries = Object.entries(truth);
        let early: CompanyFacts = {};
        for (const pick of picks) {
          const [key, value] = entries[pick % entries.length] ?? [];
          if (key !== undefined) early = { ...early, [key]: value };
          if (pick % 3 === 0) break;
        }
        let facts = early;
        for (let asked = 0; asked < 20; asked++) {
          const question = nextQuestion(pack, facts, { unsure: [] });
          const answer = question && trueAnswer(pack, question, effectiveFacts(pack, facts), truth);
          if (!answer) break;
          facts = { ...facts, ...answer };
        }
        const whole = verdictsOf(effectiveFacts(pack, truth));
        for (const { id } of pack.recruitments) {
          const { verdict, missing } = judgeRecruitment(pack, id, effectiveFacts(pack, facts));
          if (missing.length === 0 && verdict !== 'not-asked' && whole[id] !== 'not-asked')
            expect([id, verdict]).toEqual([id, whole[id]]);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('모르는 것은 다시 묻지 않는다', () => {
    const { asked, unsure } = playProfile(pack, {});
    expect(asked.length).toBeLessThanOrEqual(12);
    expect(unsure).toEqual(asked);
  });

  it('지어낸 공고에도 물을 것이 있고, 끝이 있다', () => {
    const made = sampleKnowledge().pack;
    expect(nextQuestion(made, {}, { unsure: [] })).toBeDefined();
    expect(playProfile(made, {}).asked.length).toBeLessThanOrEqual(12);
  });
});
