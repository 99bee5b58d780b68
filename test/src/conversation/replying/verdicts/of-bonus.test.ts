import { describe, expect, it } from 'vitest';
import { talk } from '../../../../support/guide.ts';

const { hear } = talk();

describe('가점을 예·아니요로 묻는 말', () => {
  it.each([
    ['정보보호 준비도 평가 C등급인데 신규구축 가점 되나요', '아니요, 신규구축의 정보보호 인증 가점(3점)은'],
    ['ISMS 없는데 정보보호 준비도 D등급이면 가점?', '아니요, 정보보호 인증 가점(3점)은'],
    ['정보보호 준비도 A등급이면 가점 되죠?', '네, 정보보호 인증은 가점 3점'],
    ['Does grade C in the information security readiness assessment earn points for a new build?', 'No.'],
    ['로봇 사업 여성기업 가점 없죠?', '네, 여성기업은 로봇활용 제조혁신지원 가점 항목에 없어서'],
    ['로봇 사업 여성기업 가점 있죠?', '아니요, 여성기업은'],
    ['신규구축 여성기업 가점 없나요?', '아니요, 여성기업은 신규구축 가점 3점'],
    ['에너지신산업 가점 작년 선정만 되나요?', '네,'],
    ['전년도에 로봇사업 선정됐으면 고도화 가점?', '네,'],
    ['재작년에 로봇 선정됐는데 고도화 가점 안 되죠?', '네, 고도화의 로봇 도입'],
    ['마이스터 지원받으면 신규구축 가점 있나요?', '네, 스마트 마이스터 사업 참여기업'],
  ])('%s → %s', (said, start) => {
    expect(hear(said).text.startsWith(start)).toBe(true);
  });

  it('다른 사업의 항목이면 목록 대신 어느 사업의 것인지 말한다', () => {
    const { text } = hear('강소기업100 선정됐는데 고도화 가점 되나요');
    expect(text).toContain('로봇활용 제조혁신지원에서는 가점 2점이에요');
    expect(text).not.toContain('조선기자재');
  });
});
