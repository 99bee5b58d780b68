import { describe, expect, it } from 'vitest';
import { isSupposed, supposesFailing } from '../../../../src/language/speech/supposing.ts';

describe('만약을 말하는 말', () => {
  it.each([
    '만약 3억이면?',
    '그럼 3억이면요?',
    '3억이라면?',
    'what if it were 300 million',
    'suppose it costs 2억',
  ])('%s', (text) => expect(isSupposed(text)).toBe(true));
  it.each(['3억이에요', '총사업비 3억이면 얼마 받아요?', '3억 정도 들 것 같아요', 'it costs 300 million'])(
    '%s: 사실을 말하거나 바로 묻는다',
    (text) => expect(isSupposed(text)).toBe(false),
  );
});

describe('떨어지는 경우를 묻는 말', () => {
  it.each(['떨어지면?', '발표평가 떨어지면 어떡해', '탈락하면 다시 신청돼요', 'what if we are rejected'])(
    '%s',
    (text) => expect(supposesFailing(text)).toBe(true),
  );
  it.each(['돈 떨어지면 끝나는 거예요?', '예산이 다 떨어지면', '떨어지면 가점은 어떻게 계산하나'])(
    '아니다: %s',
    (text) => expect(supposesFailing(text)).toBe(false),
  );
});
