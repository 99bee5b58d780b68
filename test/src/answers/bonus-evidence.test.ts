import { describe, expect, it } from 'vitest';
import { talk } from '../../support/guide.ts';

const { hear } = talk();

describe('가점 증빙', () => {
  it.each([['신규 가점 되죠? 뭐 내요'], ['신규 가점 증빙 뭐내면 되나여']])(
    '항목을 말하지 않으면 없는 항목이라고 하지 않는다: %s',
    (said) => {
      const { text } = hear(said);
      expect(text).toContain('항목마다 달라요');
      expect(text).not.toContain('항목에는 없어서');
    },
  );

  it.each([
    ['노동시간 단축 확인서 2년전에 받은건데 써도 되나요', /^아니요/],
    ['노동시간 단축 확인서 8개월 전에 받았는데 되죠?', /^네/],
    ['여성기업 확인서 내야되나요', /^네/],
    ['노후산단은 서류 내야하나요', /^아니요/],
    ['조선기자재 계약서 내면 되나요', /^(?!네|아니요)/],
  ])('증빙이 되는지부터 말한다: %s', (said, start) => expect(hear(said).text).toMatch(start));

  it('증빙을 물은 뒤 언제 받았는지만 말해도 그 항목의 증빙으로 본다', () =>
    expect(hear('노동시간 단축 확인서 가점', '작년 1월에 받은건데').text).toMatch(
      /^아니요.*발급일로부터 1년/,
    ));

  it('항목이 아닌 것을 이름으로 물으면 항목에 없다고 한다', () => {
    expect(hear('고도화 이노비즈 가점 증빙은 뭐에요').text).toContain('이노비즈는 고도화 가점 항목에 없어서');
  });
});
