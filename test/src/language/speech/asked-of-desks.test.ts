import { describe, expect, it } from 'vitest';
import {
  asksIfOneMayAsk,
  asksOpeningHours,
  wantsSomebodyOnPhone,
} from '../../../../src/language/speech/asked-of-desks.ts';

describe('창구에 묻는 말', () => {
  it.each([
    '울산센터 일요일에도 열어요?',
    '콜센터 몇 시까지 전화 받나요',
    '추진단 운영시간 알려줘요',
    '토요일에 방문해도 되는지',
    'is the daegu centre open at weekends?',
    'office hours of the desk?',
  ])('언제 여는지 묻는다: %s', (text) => expect(asksOpeningHours(text)).toBe(true));
  it.each([
    '주말에도 신청 되나요',
    '토요일에 서류 올려도 돼요?',
    '직원 근무시간을 줄였어요',
    '마이스터 근무시간',
  ])('여는 때를 묻지 않는다: %s', (text) => expect(asksOpeningHours(text)).toBe(false));

  it.each([
    '고도화 담당자하고 얘기 좀 하고 싶소',
    '책임자 연결해 주소',
    '직접 통화 좀 하게 해줘요',
    'can i talk to someone at the robot desk',
  ])('사람과 통화하려 한다: %s', (text) => expect(wantsSomebodyOnPhone(text)).toBe(true));
  it.each(['담당 센터 전화번호', '누가 신청해요', '담당 기관이 어디예요'])(
    '번호나 자격을 묻는다: %s',
    (text) => expect(wantsSomebodyOnPhone(text)).toBe(false),
  );

  it.each(['경리인데 제가 여쭤봐도 되나요', '아들인데 물어봐도 괜찮아요?', "i'm an intern, may i ask here?"])(
    '물어봐도 되는지 묻는다: %s',
    (text) => expect(asksIfOneMayAsk(text)).toBe(true),
  );
  it.each(['센터에 전화로 물어봐도 되나요', 'can i ask for more money', '어디에 문의해도 되나요'])(
    '다른 곳에 묻거나 다른 것을 묻는다: %s',
    (text) => expect(asksIfOneMayAsk(text)).toBe(false),
  );
});
