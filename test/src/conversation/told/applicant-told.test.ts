import { describe, expect, it } from 'vitest';
import { talk } from '../../../support/guide.ts';

const { hear } = talk();

describe('누가 신청하는지 나중에 말할 때', () => {
  it.each([
    [['마이스터 관련인데', '아 저 개인이에요 퇴직자', '신청 언제까지죠'], 'meister-expert'],
    [['수준확인 쪽인데요', '저희는 확인기관 하려는 협회에요', '언제까지 내요?'], 'level-check-agency'],
    [['역량강화 문의', '컨설팅회사에요', '서류 뭐내요'], 'consulting-agency'],
  ])('그 사람이 신청할 모집으로 답한다: %s', (said, id) => {
    expect(hear(...said).state.focus.recruitments).toEqual([id]);
  });

  it('다른 모집을 이름으로 물으면 그 모집으로 답한다', () => {
    const { text } = hear('저 퇴직자예요', '마이스터 참여기업 서류는 뭐예요?');
    expect(text).toContain('참가신청서');
  });
});
