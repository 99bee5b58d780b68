import type { Guide, TurnTrace } from '../../src/exchange/guide.ts';
import type { Reply } from '../../src/exchange/reply.ts';
import { type ConversationState, stateVersion } from '../../src/exchange/state.ts';

export const sampleReply = (text: string): Reply => ({
  language: 'ko',
  blocks: [{ kind: 'text', text }],
  sourceLine: '근거: 공고 2-(1) 지원조건',
  citations: [{ noticeId: '2020-106', factId: 'new-build.support', section: '2-(1)', lines: [[166, 168]] }],
  buttons: [],
  quickReplies: [{ kind: 'say', label: '서류', text: '서류는?' }],
});

export const sampleTrace = (changes: Partial<TurnTrace> = {}): TurnTrace => ({
  intent: 'amount',
  topic: 'amount',
  recruitments: ['new-build'],
  confidence: 0.9,
  outcome: 'answered',
  why: ['a sample'],
  ...changes,
});

export const sampleState = (changes: Partial<ConversationState> = {}): ConversationState => ({
  version: stateVersion,
  noticeId: '2020-106',
  language: 'ko',
  turns: 1,
  focus: { recruitments: ['new-build'], topic: 'amount' },
  facts: { size: 'small' },
  ...changes,
});

/** A guide that counts turns and says what it was told, to see what reaches it. */
export const countingGuide = (): Guide => ({
  takeTurn(state, message) {
    const turns = (state?.turns ?? 0) + 1;
    const said = `${turns}번째: ${message.text} (${message.today}, ${message.language ?? 'ko'})`;
    return { reply: sampleReply(said), state: sampleState({ turns }), trace: sampleTrace() };
  },
});
