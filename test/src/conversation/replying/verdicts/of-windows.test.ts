import { describe, expect, it } from 'vitest';
import { talk } from '../../../../support/guide.ts';

const { hear } = talk();
const leadOf = (...said: readonly string[]): string | undefined =>
  /^(?:네|아니요|Yes|No)/.exec(hear(...said).text)?.[0];

describe('신청 시기를 예·아니요로 묻는 말', () => {
  it.each([
    ['지원기업이 역량강화 지금 신청되나요', '아니요'],
    ['로봇 지금 접수 중이죠?', '네'],
    ['확인기관 모집 지금도 접수 받나요', '아니요'],
    ['확인기관 접수 벌써 끝났나요?', '네'],
    ['원포인트 멘토링 당장 받고 싶은데 2월에는 신청 못하나요?', '네'],
    ['신규구축은 정해진 마감일이 있나요', '아니요'],
    ['클라우드 3월 20일쯤 접수하면 늦나요?', '아니요'],
    ['클라우드 4월 초에 신청해도 안 늦나요', '아니요'],
    ['로봇 3월 12일 저녁 8시쯤 올려도 되죠?', '아니요'],
    ['로봇 3월 12일 오후 2시에 올려도 되죠?', '네'],
    ['로봇 마지막날 밤 11시에 올려도 접수되나요?', '아니요'],
    ['컨설팅기관 풀 등록 3월 6일 저녁 8시쯤 올려도 받아줍니까?', '아니요'],
    ['고도화 접수 끝났나요?', '아니요'],
    ['상생형 접수 지금 되죠?', '네'],
    ['확인기관 2월 28일에 보내면 안 되죠?', '네'],
    ['Is there a fixed closing date for new-build applications?', 'No'],
  ])('%s → %s', (said, lead) => {
    expect(leadOf(said)).toBe(lead);
  });
});
