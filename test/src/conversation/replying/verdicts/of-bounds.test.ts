import { describe, expect, it } from 'vitest';
import { talk } from '../../../../support/guide.ts';

const { hear } = talk();

describe('그만큼만인지 묻는 말', () => {
  it.each(['로봇 고위험 업종은 10개사만 뽑아요?', '로봇사업 고위험 업종 10개사만 되는 거죠'])(
    '%s: 이상으로 적힌 수는 그만큼만이 아니다',
    (text) => expect(hear(text).text).toMatch(/^아니요[\s\S]*10개사 이상/),
  );

  it('연장 규정이 없으면 된다고 하지 않는다', () =>
    expect(hear('is an extension possible in the win-win program?').text).not.toMatch(/^Yes/));
});

describe('말일이라는 주장', () => {
  it('마감이 말일이 아니면 아니라고 하고, 말일이면 맞다고 한다', () => {
    expect(hear('확인기관 마감이 2월 말일이죠?').text).toMatch(/^아니요/);
    expect(hear('클라우드 마감이 3월 말일이죠?').text).toMatch(/^네/);
  });
});
