import { describe, expect, it } from 'vitest';
import { isOtherClearance, paperAskedFor } from '../../../../src/language/speech/unlisted-paper.ts';

describe('흔한 이름으로 대는 서류', () => {
  it('내야 하는지 묻는 서류의 이름', () => {
    expect(paperAskedFor('통장사본도 내야 되나요')).toBe('통장사본');
    expect(paperAskedFor('인감증명서 필요한가요')).toBe('인감증명서');
    expect(paperAskedFor('혹시 주주명부도 제출해야 하나요')).toBe('주주명부');
    expect(paperAskedFor('4대보험 완납증명도 내야 하나요')).toBe('4대보험 완납증명');
  });

  it('이름만 대거나 다른 것을 묻는 말은 아니다', () => {
    expect(paperAskedFor('통장에 얼마 들어오나요')).toBeUndefined();
    expect(paperAskedFor('서류 뭐 내야 돼요')).toBeUndefined();
    expect(isOtherClearance('국세 완납증명')).toBe(false);
  });
});
