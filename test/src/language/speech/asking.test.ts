import { describe, expect, it } from 'vitest';
import {
  asksForWhich,
  asksHowManyYears,
  asksHowMuch,
  asksInPassing,
  asksOpenly,
  asksUntilWhenOfElse,
  asksWhenItIs,
  asksWhereOrWho,
  asksWhoDoesIt,
  isQuestion,
} from '../../../../src/language/speech/asking.ts';

describe('묻는 말', () => {
  it.each([
    ['그래서 얼마 받아요', true, false],
    ['how much do we get', true, false],
    ['재무제표 몇 년치 내요', false, true],
    ['몇 년 된 회사여야 하나요', false, false],
  ])('%s: 돈을 물음 %s, 몇 년 것인지 물음 %s', (text, money, years) => {
    expect(asksHowMuch(text)).toBe(money);
    expect(asksHowManyYears(text)).toBe(years);
  });

  it.each(['여성기업도 되나요?', '마감은 언제죠', '소기업도 돼요', '서류는요', '되는지 궁금해요'])(
    '“%s”은(는) 물음이다',
    (text) => expect(isQuestion(text)).toBe(true),
  );

  it.each(['여성기업이에요', '경기도 화성에 있습니다', '돼요 그렇게 할게요'])(
    '“%s”은(는) 물음이 아니다',
    (text) => expect(isQuestion(text)).toBe(false),
  );

  it.each(['한도가 얼마죠', '누가 내나요', 'which documents'])('“%s”은(는) 무엇인지 묻는다', (text) => {
    expect(asksForWhich(text)).toBe(true);
    expect(asksOpenly(text)).toBe(true);
  });

  it.each(['왜 안 되나요', '뭘 내나요', '맡는 역할이 뭔가요', 'why not'])(
    '“%s”에는 네, 아니요로 답할 수 없다',
    (text) => {
      expect(asksOpenly(text)).toBe(true);
    },
  );

  it.each([
    ['가점 총점 합치면', true],
    ['소기업인데 서류 알려 주세요', true],
    ['소기업인가 봐요', true],
    ['우리 회사는 소기업이에요', false],
  ])('“%s”에 묻는 말이 들었는지: %s', (text, asks) => expect(asksInPassing(text)).toBe(asks));

  it.each([
    ['어디서 신청하나요', true],
    ['몇 명까지 되나요', true],
    ['who may apply', true],
    ['우리 회사는 뭐 받을 수 있어요', false],
    ['whoever applies', false],
  ])('“%s”이(가) 곳, 때, 사람을 묻는지: %s', (text, asks) => expect(asksWhereOrWho(text)).toBe(asks));

  it.each(['그건 누가 해?', '누가 하는데요', '어디서 맡아요', 'who does that'])(
    '방금 들은 일을 누가 하는지: %s',
    (text) => expect(asksWhoDoesIt(text)).toBe(true),
  );
  it.each(['누가 신청해요', '감리는 누가 해요', '누구한테 말해요'])('아니다: %s', (text) =>
    expect(asksWhoDoesIt(text)).toBe(false),
  );
  it.each(['그건 언제예요', '언제요?', 'when is that'])('방금 들은 일이 언제인지: %s', (text) =>
    expect(asksWhenItIs(text)).toBe(true),
  );
  it.each([
    ['언제까지 봐줘야 돼요', true],
    ['IT업체가 언제까지 책임져요', true],
    ['언제까지 신청해요', false],
    ['언제까지 지원 가능해요', false],
  ])('“%s”이(가) 의무의 끝을 묻는지: %s', (text, asks) => expect(asksUntilWhenOfElse(text)).toBe(asks));
});
