import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadKnowledge } from '../../../adapters/knowledge/load-knowledge.ts';
import { groupTurns } from '../../../src/learning/group-turns.ts';
import type { ProblemTurn } from '../../../src/learning/problem.ts';
import { problemWays } from '../../../src/learning/problem.ts';
import { buildWordingReading } from '../../../src/learning/wording-reading.ts';
import { problemTurn } from '../../support/problem-turn.ts';
import { sampleTrace } from '../../support/sample-turn.ts';

const readingOf = buildWordingReading(loadKnowledge());
const turnsOf = (said: readonly string[]): ProblemTurn[] =>
  said.map((text, at) => problemTurn({ id: at + 1, at: at * 1_000, said: text }));
const group = (turns: readonly ProblemTurn[]) => groupTurns(turns, readingOf);

describe('문제가 된 질문 묶기', () => {
  it('띄어쓰기, 오타, 말끝이 달라도 같은 질문은 한 묶음이다', () => {
    const [first, ...others] = group(
      turnsOf(['로봇 마감 언제예요?', '로봇마감언제에요', '로봇 마감이 언제인가요', '로봇 마감 언재예요?']),
    );
    expect(others).toEqual([]);
    expect(first?.turns).toHaveLength(4);
  });

  it('다른 것을 묻는 말은 따로 묶인다', () => {
    const groups = group(
      turnsOf([
        '로봇 마감 언제예요?',
        '신규구축 서류 뭐 내요?',
        '창원 센터 전화번호',
        '작년 경쟁률 어땠어요',
        '고도화 얼마까지 지원돼요',
      ]),
    );
    expect(groups).toHaveLength(5);
  });

  it('같은 것을 물어도 사업이 다르면 따로 묶인다', () => {
    const robot = problemTurn({ id: 1, said: '로봇 마감 언제예요?' });
    const trace = sampleTrace({ recruitments: ['cloud'] });
    const cloud = problemTurn({ id: 2, said: '클라우드 마감 언제예요?', trace });
    expect(group([robot, cloud])).toHaveLength(2);
  });

  it('가장 흔한 말이 묶음을 대표하고, 사람이 나쁘다고 한 묶음이 앞에 온다', () => {
    const [first, second] = group([
      ...turnsOf(['경쟁률 알려줘', '경쟁률 알려줘', '경쟁률 알려줘요']).map((turn) => ({
        ...turn,
        ways: ['fallback' as const],
      })),
      problemTurn({ id: 9, said: '신규구축 서류', ways: ['bad', 'complaint'] }),
    ]);
    expect(first).toMatchObject({ id: 'g9', ways: { bad: 1, complaint: 1, fallback: 0 } });
    expect(second).toMatchObject({ id: 'g1', example: { said: '경쟁률 알려줘' }, ways: { fallback: 3 } });
    expect(second?.wordings).toEqual(['경쟁률 알려줘', '경쟁률 알려줘요']);
  });

  const words = ['로봇', '마감', '서류', '언제', '얼마', '신규구축', '고도화', '센터', '경쟁률', '요?'];
  const wording = fc
    .array(fc.constantFrom(...words), { minLength: 1, maxLength: 4 })
    .map((parts) => parts.join(' '));
  const turn = fc.record({
    said: wording,
    ways: fc.subarray([...problemWays], { minLength: 1 }),
    at: fc.nat(9),
  });
  const turns = fc
    .array(turn, { maxLength: 25 })
    .map((list) => list.map((changes, at) => problemTurn({ ...changes, id: at + 1 })));

  it('차례를 바꾸어도 묶음은 그대로다', () => {
    fc.assert(
      fc.property(
        turns.chain((list) =>
          fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
        ),
        ([list, shuffled]) => {
          expect(group(shuffled)).toEqual(group(list));
        },
      ),
    );
  });

  it('모든 차례가 꼭 한 묶음에 들어간다', () => {
    fc.assert(
      fc.property(turns, (list) => {
        const ids = group(list).flatMap((one) => one.turns.map(({ id }) => id));
        expect(ids.sort((a, b) => a - b)).toEqual(list.map(({ id }) => id));
      }),
    );
  });

  it('말이 아닌 것도 묶는다', () => {
    expect(group(turnsOf(['', '???', '👍', 'ㅋㅋㅋ'])).flatMap((one) => one.turns)).toHaveLength(4);
  });
});
