import { describe, expect, it } from 'vitest';
import { beginsWithCompany, partSpokenOf } from '../../../../src/language/speech/receiving.ts';

describe('받는 쪽과 하는 쪽', () => {
  it.each(['받는 업체는?', '그 컨설팅 받을 회사는', '부르는 쪽은요', 'companies that receive it?'])(
    '받는 쪽: %s',
    (text) => {
      expect(partSpokenOf(text)?.part).toBe('receiving');
    },
  );

  it.each(['해주는 기관은?', '파견 나갈 사람은', '일하는 분은요', 'and the experts?'])(
    '하는 쪽: %s',
    (text) => {
      expect(partSpokenOf(text)?.part).toBe('carrying-out');
    },
  );

  it.each(['수준확인 80만원도 받고 싶은데', '언제 받는데요', '받는 회사랑 가는 사람'])(
    '어느 쪽도 아니다: %s',
    (text) => {
      expect(partSpokenOf(text)).toBeUndefined();
    },
  );

  it('회사로 말을 시작하면 회사 쪽을 묻는다', () => {
    expect(beginsWithCompany('그럼 기업 한 곳은 몇 달 받아요')).toBe(true);
    expect(beginsWithCompany('우리 회사는 실적 12건인데')).toBe(false);
  });
});
