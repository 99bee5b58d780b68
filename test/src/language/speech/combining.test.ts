import { describe, expect, it } from 'vitest';
import { asksToCombine } from '../../../../src/language/speech/combining.ts';

describe('사업을 함께 하려는 물음', () => {
  it.each([
    '로봇도 같이 되나',
    '두 개 같이 신청돼요?',
    '신규구축이랑 마이스터 동시에 신청할 수 있나요',
    '둘 다 넣어도 돼요?',
    '고도화하고 수준확인 둘다 신청 가능?',
    'can we apply for both new build and robot?',
    'is it possible to combine the two?',
  ])('%s', (text) => expect(asksToCombine(text)).toBe(true));

  it.each([
    '공급기업이랑 같이 신청해야 되나요',
    '다른 정부지원금이랑 중복 되나요',
    '두 세부과제 다 신청할 수 있나요',
    '지금 하나 하고 있는데 같이 신청돼요?',
    '서류 두 개 같이 내도 돼요?',
    '같이 일할 사람 있나요',
    'can we apply together with a partner',
  ])('%s: 다른 물음', (text) => expect(asksToCombine(text)).toBe(false));
});
