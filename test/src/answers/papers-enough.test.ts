import { describe, expect, it } from 'vitest';
import { talk } from '../../support/guide.ts';

const { hear } = talk();

describe('대는 서류가 전부인지 물을 때', () => {
  it.each([
    ['마이스터 받을 기업인데 참가신청서하고 정보활용 동의서만 내면 되죠?', '국세 및 지방세 완납증명서도'],
    ['클라우드는 사업계획서랑 완납증명서만 올리면 끝인가요', '사업자등록증명원도'],
    ['상생형 주관기관 신청서하고 사업자등록증명원 두 개면 되나요', '전략'],
    ['고도화는 사업계획서, 사업자등록증명원, 완납증명서 이렇게면 될까요', '정보활용동의서도'],
    ['컨설팅기관 신청인데 pool 신청서랑 수행계획서 두 개면 되나요', '증빙서류도'],
    [
      'Are the application form and the tax certificates all we need for the level check?',
      'business registration',
    ],
  ])('빠진 것을 먼저 말한다: %s', (said, lacking) => {
    const [first = ''] = hear(said).text.split('\n');
    expect(first).toMatch(/^(?:아니요|No)[,.]/);
    expect(first).toContain(lacking);
  });

  it('대었던 것은 빠졌다고 하지 않는다', () => {
    const [first = ''] = hear('상생형 주관기관은 신청서랑 전략안만 내면 되나요').text.split('\n');
    expect(first).not.toContain('신청서');
    expect(first).toContain('사업자등록증명원');
  });

  it('다 대면 그렇다고 한다', () => {
    const said = '수준확인은 신청서랑 사업자등록증명원, 국세 지방세 완납증명서만 내면 되나요';
    expect(hear(said).text).toMatch(/^네,/);
  });

  it.each([
    ['작년에 지정된 확인기관은 수행계획서만 내면 되나요'],
    ['로봇 재무제표는 도입기업 것만 내면 되나요'],
    ['로봇 국세만 내면 되나요'],
  ])('한 서류의 조건을 물은 것은 목록으로 답하지 않는다: %s', (said) => {
    expect(hear(said).text).not.toContain('도 내야 해요');
  });
});

describe('내는 방법과 모양', () => {
  it.each([
    ['마이스터 지원하려는데 자격증 원본을 등기로 보내야 하나요', '사본'],
    ['마이스터 지원 서류는 스캔본만 메일로 보내면 끝이죠?', '아래한글'],
    ['작년에 지정된 확인기관인데 수행계획서를 등기로 부쳐도 되나요', '이메일'],
  ])('아니라고 하고 맞는 것을 말한다: %s', (said, right) => {
    const { text } = hear(said);
    expect(text).toMatch(/^아니요,/);
    expect(text).toContain(right);
  });

  it('사본을 내는 서류는 사본이면 된다', () => {
    expect(hear('마이스터 지원할 때 자격증은 사본 내면 되죠?').text).toMatch(/^네,/);
  });
});
