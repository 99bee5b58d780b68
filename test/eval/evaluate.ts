import type { Guide } from '../../src/index.ts';
import { judge } from './judge.ts';
import { type Conversation, play, readable } from './questions.ts';

export interface Outcome {
  readonly conversation: Conversation;
  readonly reply: string;
  readonly right: boolean;
  readonly missing: readonly string[];
  readonly wrong: readonly string[];
  readonly characters: number;
  readonly trace: string;
}

/** Plays every conversation and judges its last reply. */
export const evaluate = (guide: Guide, conversations: readonly Conversation[]): readonly Outcome[] =>
  conversations.map((conversation) => {
    const turn = play(guide, conversation.turns);
    const reply = readable(turn);
    const { topic, confidence, outcome, recruitments, why } = turn.trace;
    const trace = `${outcome} ${topic} ${confidence.toFixed(2)} [${recruitments.join(',')}] ${why.join(' / ')}`;
    return { conversation, reply, trace, ...judge(conversation, reply) };
  });

export const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);

export const accuracy = (outcomes: readonly Outcome[]): number =>
  share(outcomes.filter(({ right }) => right).length, outcomes.length);

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
};
