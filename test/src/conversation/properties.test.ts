import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { intents } from '../../../intents/index.ts';
import { type Turn, toPlainText } from '../../../src/index.ts';
import { sampleDay, sampleTalk } from '../../support/guide.ts';

const { guide } = sampleTalk();
const say = (text: string, state?: Turn['state']): Turn => guide.takeTurn(state, { text, today: sampleDay });

const wordings = intents.flatMap(({ topics }) =>
  Object.values(topics).flatMap(({ ko, en }) => [...ko, ...en]),
);
const words = [...new Set(wordings.flatMap((wording) => wording.split(' ')))];

/** What people type, in the widest sense. */
const typed = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 80 }),
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.array(fc.constantFrom(...words), { maxLength: 12 }).map((list) => list.join(' ')),
  fc.constantFrom(
    '<script>alert(1)</script>',
    '{{text}}',
    '$t(greeting.text)',
    '1억 '.repeat(40),
    '?'.repeat(300),
  ),
);

/** Longest piece of an unusual word of the input that may show up in a reply. */
const mostEchoed = 20;

describe('무엇을 적어도', () => {
  it('답이 있고, 무너지지 않는다', () => {
    fc.assert(
      fc.property(typed, typed, (first, second) => {
        const { reply, state } = say(second, say(first).state);
        expect(toPlainText(reply).trim()).not.toBe('');
        expect(reply.quickReplies.length).toBeLessThanOrEqual(state.guided?.question === undefined ? 5 : 10);
        expect(JSON.parse(JSON.stringify(state))).toEqual(state);
      }),
      { numRuns: 150 },
    );
  });

  it('같은 말과 같은 상태에는 같은 답', () => {
    fc.assert(
      fc.property(typed, (text) => {
        expect(say(text)).toEqual(say(text));
      }),
      { numRuns: 100 },
    );
  });

  it('이상한 말을 되풀이하지 않는다', () => {
    const odd = fc
      .string({ unit: fc.constantFrom(...'qxzwvjkQXZ<>{}$;#%&'), minLength: mostEchoed, maxLength: 60 })
      .map((noise) => ({ noise, said: `에너지절감 서류 ${noise} 알려줘` }));
    fc.assert(
      fc.property(odd, ({ noise, said }) => {
        const text = toPlainText(say(said).reply).toLowerCase();
        const pieces = Array.from({ length: noise.length - mostEchoed + 1 }, (_, at) =>
          noise.slice(at, at + mostEchoed).toLowerCase(),
        );
        expect(pieces.filter((piece) => text.includes(piece))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it('글자 틀로 적은 것을 글자 그대로 둔다', () => {
    expect(toPlainText(say('{{desk}} $t(greeting.text)').reply)).not.toMatch(/\{\{|\$t\(/);
  });
});
