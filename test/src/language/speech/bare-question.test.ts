import { describe, expect, it } from 'vitest';
import { isBareQuestion } from '../../../../src/language/speech/bare-question.ts';

describe('아무 사업에나 물을 수 있는 말', () => {
  it.each([
    '얼마 줘요?',
    '언제까지예요',
    '서류 뭐 내요',
    '지원금 얼마까지 나와요',
    '어떻게 신청해요',
    'how much do we get?',
  ])('“%s”는 그뿐이다', (text) => expect(isBareQuestion(text)).toBe(true));

  it.each([
    '월급 얼마 줘요?',
    '클라우드 얼마 줘요',
    '컨설턴트 몇 명 필요해요',
    '3개월 넘으면 어떻게 돼요',
    'how much do experts get?',
  ])('“%s”는 무엇인가를 집는다', (text) => expect(isBareQuestion(text)).toBe(false));
});
