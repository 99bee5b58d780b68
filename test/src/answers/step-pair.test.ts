import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stepPairIn } from '../../../src/answers/step-pair.ts';
import { holdingFor } from '../../../src/notice/pack-index.ts';
import { sampleKnowledge } from '../../support/guide.ts';

const steps = holdingFor(sampleKnowledge().pack.steps, 'design-user');
const pairIn = (text: string) => {
  const pair = stepPairIn(text, steps);
  return pair && [pair.earlier.name.ko, pair.later.name.ko];
};

describe('두 절차의 앞뒤', () => {
  it.each([
    ['정산은 요건검토 다음에 하죠', ['요건검토', '정산']],
    ['요건검토 받은 뒤에 정산하나요', ['요건검토', '정산']],
    ['요건검토는 정산 전에 하나요', ['요건검토', '정산']],
    ['is the settlement after the check of requirements', ['요건검토', '정산']],
    ['정산 다음은 뭐예요', undefined],
    ['정산하고 요건검토는 누가 해요', undefined],
  ])('%s', (text, expected) => {
    expect(pairIn(text)).toEqual(expected);
  });

  it('어떤 말에도 서로 다른 두 절차만 짝이 된다', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const pair = stepPairIn(text, steps);
        expect(pair === undefined || pair.earlier !== pair.later).toBe(true);
      }),
    );
  });
});
