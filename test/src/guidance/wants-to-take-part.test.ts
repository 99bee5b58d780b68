import { describe, expect, it } from 'vitest';
import {
  asksWhetherAtAll,
  asksWhetherInProgram,
  wantsToTakePart,
} from '../../../src/guidance/wants-to-take-part.ts';

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

  it.each([
    '지원받을 수 있나요?',
    '지원 가능한가요',
    '저희 회사도 신청 되나요?',
    '이 사업 신청할 수 있나요',
    'can we apply?',
  ])('%s: 아무것도 집지 않고 되는지만 묻는 말', (text) => expect(asksWhetherAtAll(text)).toBe(true));

  it.each([
    '중복 지원 가능한가요',
    '인건비 지원 가능한가요',
    '온라인으로 신청할 수 있나요',
    'can we apply by post?',
  ])('%s: 무엇인가를 묻는 말', (text) => expect(asksWhetherAtAll(text)).toBe(false));

  it('사업 이름을 뺀 나머지가 되는지만 물으면 그 사업의 자격을 묻는 말이다', () => {
    expect(asksWhetherInProgram(' 지원받을 수 있나요')).toBe(true);
    expect(asksWhetherInProgram('은 저희도 신청 가능한가요?')).toBe(true);
    expect(asksWhetherInProgram(' 지원되나요')).toBe(false);
    expect(asksWhetherInProgram(' 두 번 신청 가능한가요')).toBe(false);
  });
});
