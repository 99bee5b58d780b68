import { describe, expect, it } from 'vitest';
import { talk } from '../../../support/guide.ts';

const { hear } = talk();
const about = (...said: readonly string[]): readonly string[] => hear(...said).trace.recruitments;

describe('같은 사업의 다른 모집으로 옮겨 묻기', () => {
  it.each([
    [['확인기관 언제까지 모집해요', '그거말고 참여기업 쪽은?'], 'level-check'],
    [['마이스터 전문가 모집 마감 언제', '아 그거 말고 기업쪽은?'], 'meister'],
    [['컨설팅기관 접수기간', '그럼 지원기업은요'], 'capability'],
  ])('%s', (said, recruitment) => {
    expect(about(...said)).toEqual([recruitment]);
  });

  it('잘못 안 것이라고 한 모집은 묻는 것이 아니다', () => {
    const { text } = hear(
      '컨설팅기관 등록하려는 법인입니다 실적 10건 있어야 한다고 들었는데',
      '아 그건 확인기관 얘기구나 ㅈㅅ 그럼 저희 쪽은 상근 몇명이죠',
    );
    expect(text).toContain('5명');
  });
});
