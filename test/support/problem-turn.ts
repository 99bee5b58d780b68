import type { ProblemTurn } from '../../src/learning/problem.ts';
import { sampleTrace } from './sample-turn.ts';

/** A turn somebody found fault with, with what a test changes. */
export const problemTurn = (changes: Partial<ProblemTurn> = {}): ProblemTurn => ({
  id: 1,
  at: 1_000,
  channel: 'web',
  before: [],
  said: '로봇 마감 언제예요?',
  answered: '3월 12일까지예요.',
  trace: sampleTrace({ topic: 'window.closes', recruitments: ['robot'] }),
  ways: ['bad'],
  reasons: [],
  ...changes,
});
