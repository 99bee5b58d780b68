import { describe, expect, it } from 'vitest';
import { wantsToTakePart } from '../../../src/guidance/wants-to-take-part.ts';

describe('참여하고 싶다는 말', () => {
  it.each([
    '나도 뭐 할 수 있는 거 있나요',
    '우리는 mes 공급하는 업체인데 참여할 수 있나요',
    '저희도 돼요?',
    '지원사업 신청하고 싶은데요',
    '우리 협회도 참여 가능할까요',
    '스마트공장 하고 싶은데 어떻게 해야 되나요',
    'can i take part in this program?',
    'is there anything for me?',
    'do we qualify?',
    'is my company eligible for this?',
  ])('%s', (text) => expect(wantsToTakePart(text)).toBe(true));

  it.each([
    '우편으로 신청할 수 있나요',
    '언제까지 신청할 수 있나요',
    '신규구축 얼마까지 돼요',
    '두 개 같이 신청돼요?',
    'can we apply by post?',
    'when can we apply?',
  ])('%s: 한 가지를 묻는 말', (text) => expect(wantsToTakePart(text)).toBe(false));
});
