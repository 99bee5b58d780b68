import { describe, expect, it } from 'vitest';
import { deniesAsked, saysNothingApplies } from '../../../../src/language/speech/denying.ts';

describe('아니라는 말', () => {
  it.each([
    '없어요',
    '해당 없음',
    '하나도 없습니다',
    '체납 같은 건 없어요',
    'ㄴㄴ 없음',
    '중소기업이고 해당되는 건 없어요',
    'none of them',
  ])('“%s”은(는) 모두 아니라는 말이다', (text) => expect(saysNothingApplies(text)).toBe(true));

  it.each([
    ['로봇 노노', true],
    ['그런 거 안 써요', true],
    ['로봇은 관심 없어요', true],
    ['컨설팅은 필요 없어요', false],
    ['로봇 써요', false],
  ])('“%s”이(가) 로봇 물음에 아니라는 답인지: %s', (text, denies) => {
    expect(deniesAsked(text, '로봇도 들일 계획이 있나요?')).toBe(denies);
  });
});
