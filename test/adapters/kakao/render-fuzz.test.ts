import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { skillResponse } from '../../../adapters/kakao/contract.ts';
import { renderReply } from '../../../adapters/kakao/render.ts';
import type { Action, Block } from '../../../src/index.ts';

describe('카카오톡 말풍선, 아무 답이나', () => {
  it('어떤 답이든 계약에 맞는 말풍선이 된다', () => {
    const word = fc.oneof(fc.string({ maxLength: 1500 }), fc.constantFrom('', ' ', '짧은 말', '1357'));
    const action: fc.Arbitrary<Action> = fc.oneof(
      fc.record({ kind: fc.constant('say' as const), label: word, text: word }),
      fc.record({ kind: fc.constant('phone' as const), label: word, number: word }),
      fc.record({ kind: fc.constant('link' as const), label: word, url: fc.oneof(word, fc.webUrl()) }),
    );
    const item = fc.record({ title: word, detail: word, say: word }, { requiredKeys: ['title'] });
    const block: fc.Arbitrary<Block> = fc.oneof(
      fc.record({ kind: fc.constant('text' as const), text: word }),
      fc.record({
        kind: fc.constant('list' as const),
        title: word,
        items: fc.array(item, { maxLength: 20 }),
        ordered: fc.boolean(),
      }),
      fc.record({
        kind: fc.constant('card' as const),
        title: word,
        text: word,
        buttons: fc.array(action, { maxLength: 5 }),
      }),
      fc.record({
        kind: fc.constant('table' as const),
        title: word,
        columns: fc.array(word, { maxLength: 3 }),
        rows: fc.array(fc.array(word, { maxLength: 3 }), { maxLength: 3 }),
      }),
    );
    const say = fc.record({ kind: fc.constant('say' as const), label: word, text: word });
    fc.assert(
      fc.property(
        fc.array(block, { maxLength: 5 }),
        fc.array(action, { maxLength: 5 }),
        fc.array(say, { maxLength: 14 }),
        word,
        (blocks, buttons, quickReplies, sourceLine) => {
          const body = renderReply({
            language: 'ko',
            blocks,
            citations: [],
            buttons,
            quickReplies,
            sourceLine,
          });
          expect(skillResponse.safeParse(body).error?.issues ?? []).toEqual([]);
        },
      ),
      { numRuns: 500 },
    );
  });
});
