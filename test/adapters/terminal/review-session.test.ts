import { describe, expect, it } from 'vitest';
import type { Overview, Review } from '../../../adapters/learning/review.ts';
import { createReviewSession } from '../../../adapters/terminal/review-session.ts';
import { groupTurns } from '../../../src/learning/group-turns.ts';
import { problemTurn } from '../../support/problem-turn.ts';

const plain = { width: 60, colour: false };

const setUp = (overview: Overview) => {
  const shown: string[] = [];
  const done: unknown[] = [];
  const review: Review = {
    overview: async () => overview,
    correct: async (turns, wanted) => {
      done.push(['correct', turns.map(({ id }) => id), wanted]);
      return { outcome: 'proposed', id: 7 };
    },
    dismiss: async ({ id }) => void done.push(['dismiss', id]),
    reject: async (id) => id === 7,
  };
  const accept = async (id: number) => (id === 7 ? 'reviewed-004' : undefined);
  const options = {
    days: 7,
    language: 'en' as const,
    style: () => plain,
    write: (text: string) => void shown.push(text),
  };
  return { session: createReviewSession(review, accept, options), shown, done };
};

const groups = groupTurns(
  [
    problemTurn({ id: 1, said: '로봇 마감 언제예요?' }),
    problemTurn({
      id: 2,
      at: 2_000,
      said: '로봇 마감 언제예요?',
      reasons: ['날짜가 달라요'],
      before: ['안녕하세요'],
    }),
    problemTurn({ id: 3, said: '작년 경쟁률', ways: ['fallback'] }),
  ],
  (text) => text,
);

describe('터미널에서 다시 보기', () => {
  it('번호로 열면 앞말, 이유, 답을 보여 주고 다음 줄을 정정으로 받는다', async () => {
    const { session, shown, done } = setUp({ groups, corrections: [] });
    await session.list();
    expect(shown[0]).toContain('last 7 days, 2 groups');
    await session.take('1');
    expect(shown[1]).toMatch(/before it:\n· 안녕하세요\nreasons:\n· 날짜가 달라요\nanswer:\n3월 12일/);
    expect(session.prompt()).toBe('should have been> ');
    await session.take('"17:00"');
    expect(done).toEqual([['correct', [2, 1], '"17:00"']]);
    expect(session.prompt()).toBe('review> ');
    await session.take('g1');
    expect(shown.at(-1)).toBe('There is no such thing: g1');
  });

  it('느낌표는 문제가 아니라고 닫고, 빈 줄은 돌아간다', async () => {
    const { session, done } = setUp({ groups, corrections: [] });
    await session.take('g3');
    await session.take('');
    expect(session.prompt()).toBe('review> ');
    await session.take('g3');
    await session.take('!');
    expect(done).toEqual([['dismiss', 'g3']]);
  });

  it('정정을 승인하고 거절하고, 떠난다', async () => {
    const { session, shown } = setUp({ groups: [], corrections: [] });
    await session.take('승인 7');
    await session.take('accept 8');
    await session.take('reject 7');
    expect(shown.map((text) => text.split('.')[0])).toEqual([
      'Added as test question reviewed-004',
      'There is no such thing: 8',
      'Correction 7 is rejected',
    ]);
    expect(await session.take('quit')).toBe(false);
  });
});
