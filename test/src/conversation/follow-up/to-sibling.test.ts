import { describe, expect, it } from 'vitest';
import { talk } from '../../../support/guide.ts';

const { hear } = talk();
const told = (...said: readonly string[]): string => hear(...said).text;

describe('같은 사업의 다른 쪽', () => {
  it.each([
    [['확인기관 접수는 언제 끝나요', '확인받는 업체는요'], '소진'],
    [['퇴직자 마이스터 모집 마감이 언제죠', '부르는 회사는?'], '소진'],
    [['수준확인 받으려는데 언제까지예요', '해주는 기관은?'], '2월 27일'],
    [['클라우드 마감일이 언제예요', '마이스터 할 사람은?'], '3월 13일'],
    [['컨설팅기관은 몇 군데 뽑아요', '기업은 몇 곳이에요'], '600개사'],
    [['제가 마이스터 하면 총 며칠 나가요', '그럼 기업 한 곳에는 며칠이에요'], '24일'],
    [['Level check: until when can we apply?', 'and the agencies?'], '27 February'],
  ])('하는 쪽과 받는 쪽을 오간다: %s', (said, expected) => {
    expect(told(...said)).toContain(expected);
  });

  it('누구인지 바로잡으면 그 사람의 모집을 말한다', () => {
    const said = ['마이스터 부르면 얼마 내요', '아니 회사 말고 파견 갈 사람인데요'];
    expect(told(...said)).toContain('퇴직 전문가');
    expect(told(...said, '그럼 돈은요?')).toContain('1,860만원');
    expect(told('역량강화 우리 부담은', '아 저희 컨설팅 하는 업체예요', '서류는?')).toContain(
      'Pool 등록 신청서',
    );
  });
});
