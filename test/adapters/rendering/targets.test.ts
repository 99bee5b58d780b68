import { describe, expect, it } from 'vitest';
import { unsaidTargets } from '../../../adapters/rendering/targets.ts';

describe('전화번호와 주소', () => {
  it('글에 없는 것만 이름과 함께 적는다', () => {
    const targets = unsaidTargets('문의 1357', [
      { kind: 'phone', label: '전화', number: '1357' },
      { kind: 'link', label: '신청', url: 'https://www.smart-factory.kr' },
      { kind: 'say', label: '서류', text: '서류' },
    ]);
    expect(targets).toEqual([{ label: '신청', target: 'https://www.smart-factory.kr' }]);
  });
});
