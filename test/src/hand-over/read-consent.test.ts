import { describe, expect, it } from 'vitest';
import { isEnding, readConsent } from '../../../src/hand-over/read-consent.ts';

describe('동의', () => {
  it.each([
    '네',
    '네!',
    '예',
    '네 연결해 주세요',
    '네, 대화를 상담원에게 전달해 주세요',
    '네, 상담번호를 만들어 주세요',
    'Yes',
    'yes, please pass the conversation on to staff',
  ])('"%s"은(는) 동의다', (text) => expect(readConsent(text)).toBe(true));

  it.each(['아니요', '아뇨 됐어요', 'no', '아니요, 전달하지 말아 주세요', 'No, please do not pass it on'])(
    '"%s"은(는) 거절이다',
    (text) => expect(readConsent(text)).toBe(false),
  );

  it.each([
    '네?',
    '네 서류는 뭐예요?',
    '네 그런데 신규구축 지원금이 얼마까지인지 먼저 알고 싶어요',
    '서류는?',
    '로봇',
    '',
  ])('"%s"은(는) 어느 쪽도 아니다', (text) => expect(readConsent(text)).toBeUndefined());
});

describe('상담을 마치자는 말', () => {
  it.each([
    '상담을 종료할게요',
    '상담 종료',
    '상담 끝낼게요',
    '채팅을 그만할게요.',
    'Please end the talk with staff',
    'end chat',
  ])('"%s"', (text) => expect(isEnding(text)).toBe(true));

  it.each(['상담 종료되면 어떻게 연락하나요?', '종료된 사업도 지원되나요', '상담 시간 알려 주세요', '끝'])(
    '"%s"은(는) 아니다',
    (text) => expect(isEnding(text)).toBe(false),
  );
});
