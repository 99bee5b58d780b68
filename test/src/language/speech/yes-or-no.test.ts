import { describe, expect, it } from 'vitest';
import { asksYesOrNo, isYesNoQuestion } from '../../../../src/language/speech/yes-or-no.ts';

describe('예, 아니요로 답할 물음', () => {
  it.each([
    '중견기업도 되나요?',
    '대기업도 신청 가능한가요',
    '컨설팅도 지원돼요?',
    'can we apply',
    '우편으로 보내도 되는지 궁금해요',
    '설비 추가 도입이 들어가는지 여부',
    '세금이 밀렸는데 등록 힘든가',
    '로봇사업에 안전검사 비용도 들어있어여?',
    '사업 안내 문자도 오나요',
    '뭔가 더 내야 하나요',
  ])('“%s”', (text) => expect(isYesNoQuestion(text)).toBe(true));

  it.each([
    'is it cash or can it be machines?',
    '얼마까지 되나요?',
    '언제 신청하나요?',
    '어디로 보내나요',
    '협업기관이 맡는 역할이 뭔가요',
    'how do we apply',
    '서류 알려줘',
    '도입기업 쪽은?',
    '그럼 고도화는요?',
    '국세 밀렸어요',
    '작년에 퇴직했습니다',
  ])('“%s”은(는) 그렇지 않다', (text) => expect(isYesNoQuestion(text)).toBe(false));

  it.each([
    '체납이면 안 되나요?',
    '공급기업은 증명서 안내도 되나요?',
    '확인서 없이도 되나요?',
    "can't we apply",
  ])('부정이 든 “%s”에는 네, 아니요가 헷갈려 쓰지 않는다', (text) =>
    expect(isYesNoQuestion(text)).toBe(false),
  );

  it.each([
    ['win-win can sme apply now', true],
    ["that one's period?", false],
    ['documents?', false],
    ['is robot 50%?', true],
  ])('영어로 %s: %s', (text, asks) => expect(asksYesOrNo(text)).toBe(asks));
});
