import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { claimSidesOf, indexSides, type SidedWording } from '../../../src/language/claim-sides.ts';

const wordings: readonly SidedWording[] = [
  { fact: 2, side: 'no', text: '견적서 한 장만 내도 되나요' },
  { fact: 2, side: 'yes', text: '견적서를 세 군데서 받아야 하나요' },
  { fact: 0, side: 'yes', text: '교육도 해 주나요' },
];
const sides = claimSidesOf(indexSides(wordings, 4));

describe('문장이 어느 쪽으로 답하는지', () => {
  it('알려진 물음에는 그 답을 낸다', () => {
    for (const { fact, side, text } of wordings) expect(sides.sideOf(fact, text)).toBe(side);
  });

  it('비슷한 물음은 더 가까운 쪽으로 답한다', () => {
    expect(sides.sideOf(2, '한 장만 내도 되죠')).toBe('no');
    expect(sides.sideOf(2, '세 군데서 다 받아야 하나')).toBe('yes');
  });

  it('알려진 것이 없거나 닮은 것이 없으면 답하지 않는다', () => {
    expect(sides.sideOf(1, '교육도 해 주나요')).toBeUndefined();
    expect(sides.sideOf(3, '교육도 해 주나요')).toBeUndefined();
    expect(sides.sideOf(0, '주소가 어디예요')).toBeUndefined();
    expect(sides.sideOf(0, '')).toBeUndefined();
  });

  it('양쪽으로 똑같이 가까우면 답하지 않는다', () => {
    const torn = claimSidesOf(
      indexSides(
        [
          { fact: 0, side: 'yes', text: '현물로 내도 되나요' },
          { fact: 0, side: 'no', text: '현물로 내도 되나요' },
        ],
        1,
      ),
    );
    expect(torn.sideOf(0, '현물로 내도 되나요')).toBeUndefined();
  });

  it('무엇을 물어도 같은 물음에는 같은 답이 나온다', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.nat(3), (text, fact) => {
        expect(sides.sideOf(fact, text)).toBe(sides.sideOf(fact, text));
      }),
    );
  });
});
