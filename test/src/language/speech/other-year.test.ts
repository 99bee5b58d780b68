import { describe, expect, it } from 'vitest';
import {
  asksOfOtherRound,
  asksTermsOfOtherYear,
  namesOtherYear,
} from '../../../../src/language/speech/other-year.ts';

describe('다른 해', () => {
  it.each([
    '19년도에는 상생형 한도가 얼마였죠',
    '내년(21년) 신규구축은 한도 2억으로 오른다며',
    '21년에도 고도화 최대 1.5억 그대로인가요',
    '작년엔 로봇 얼마까지 줬어요',
    '2019년 지원금 알려줘',
    'how much was it last year',
  ])('그 해의 조건을 묻는 말: %s', (text) => expect(asksTermsOfOtherYear(text, 2020)).toBe(true));

  it.each([
    '2020년 한도가 얼마예요',
    '작년에 로봇 지원받았는데 올해 한도는요',
    '작년 매출 30억이면 지원금 얼마예요',
    '2019년 재무제표가 얼마나 필요해요',
    '전년도 선정이면 가점이 얼마예요',
    '업력 15년 된 회사인데 얼마 줘요',
    '16년에 지원받아 구축했는데 지금은 얼마까지 되나요',
  ])('그렇지 않은 말: %s', (text) => expect(asksTermsOfOtherYear(text, 2020)).toBe(false));

  it('두 자리 수는 해로 적었을 때만 해다', () => {
    expect(namesOtherYear('18년도 자료', 2020)).toBe(true);
    expect(namesOtherYear('15년 된 회사', 2020)).toBe(false);
    expect(namesOtherYear('20년도 공고', 2020)).toBe(false);
  });

  it('묻기 전에 회사 이야기로 말한 해는 묻는 해가 아니다', () => {
    expect(namesOtherYear('2018년에 정부지원으로 구축했고 자비로 더 올렸는데 수준확인 얼마까지', 2020)).toBe(
      false,
    );
    expect(namesOtherYear('작년에 구축했는데 2018년 공고는 어땠어요', 2020)).toBe(true);
  });

  it.each([
    '가을에 또 모집하나요',
    '이번에 못 넣으면 다음에 또 기회 있어요?',
    '하반기에 한 번 더 뽑는다던데',
    'will you open it again later this year?',
    'is there another round',
  ])('다음 차수를 묻는 말: %s', (text) => expect(asksOfOtherRound(text)).toBe(true));
  it.each(['또 뭐가 필요해요', '다시 신청하려면', '10월에 신청하면 늦나요', '지금 모집하나요'])(
    '이번 모집을 묻는 말: %s',
    (text) => expect(asksOfOtherRound(text)).toBe(false),
  );
});
