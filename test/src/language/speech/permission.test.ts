import { describe, expect, it } from 'vitest';
import { asksOfWhole, deniesAsking, permissionAsked } from '../../../../src/language/speech/permission.ts';

describe('해도 되는지, 해야 하는지', () => {
  it.each([
    ['중견기업도 신청할 수 있나요', 'may'],
    ['체납이면 고도화도 안되나요', 'may-not'],
    ['견적서도 꼭 내야 하나요', 'must'],
    ['보안솔루션 안 깔아도 되죠?', 'need-not'],
    ['지금 까는 중인데요 막히는 게 많아서.. 컨설팅 받을수 잇나', 'may'],
    ['구축이 어려운 회사도 컨설팅은 받을 수 있지 않나', 'may'],
    ['하루 8시간 일하나요', 'plain'],
    ['공급기업이 중견인데 그게 문제될까요', 'may-not'],
    ['이런 업종도 문제 안 되죠', 'may'],
    ['do we have to submit it in person?', 'must'],
  ])('%s → %s', (text, asked) => expect(permissionAsked(text)).toBe(asked));

  it('부분만 적힌 것을 전부로 묻는지', () => {
    expect(asksOfWhole('진단만 하나요')).toBe(true);
    expect(asksOfWhole('진단도 하나요')).toBe(false);
  });

  it.each([
    ['둘 다 넣어도 문제없을까요?', false],
    ['이렇게 해도 상관 없죠?', false],
    ['혼자서는 안 되죠?', true],
    ['서류가 따로 없죠?', true],
  ])('문제가 없는지 묻는 것은 아니라고 하는 말이 아니다: %s', (text, expected) =>
    expect(deniesAsking(text)).toBe(expected),
  );
});
