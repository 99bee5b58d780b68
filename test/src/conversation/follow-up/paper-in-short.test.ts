import { describe, expect, it } from 'vitest';
import { talk } from '../../../support/guide.ts';

const { hear } = talk();

describe('서류 이야기에서 짧게 부른 서류', () => {
  it.each(['고용보험은?', '고용보험은 작년꺼만 내면 되나'])('%s', (said) => {
    const { trace, text } = hear('신규구축 서류 뭐 내요', said);
    expect(trace.topic).toBe('document');
    expect(text).toContain('2018년·2019년분');
  });

  it('작년 것만으로 되느냐는 물음에는 아니라고 한다', () => {
    expect(hear('고도화 제출서류요', '고용보험은 작년꺼만 내면 되나').text).toMatch(/^아니요/);
  });

  it('서류 이야기가 아니면 보험이다', () => {
    expect(hear('신규구축 얼마 지원돼요', '고용보험은?').trace.topic).not.toBe('document');
  });
});
