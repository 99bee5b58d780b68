import { describe, expect, it } from 'vitest';
import { talk } from '../../../support/guide.ts';

const { hear } = talk();

describe('이야기하던 사업이 스스로 말하는 다른 사업', () => {
  it('상생형 이야기 속의 수준확인은 상생형의 의무다', () => {
    const { trace, text } = hear('상생형 협약기간은요', '수준확인도 해야 합니까?');
    expect(trace.recruitments).toEqual(['win-win']);
    expect(text).toMatch(/^네.*구축 완료시점/);
  });

  it('마이스터 이야기 속의 신규구축은 우선 지원받는 까닭이다', () => {
    const { trace, text } = hear('마이스터 파견비용이 얼마예요', '신규구축 하면 우선 지원돼요?');
    expect(trace.recruitments).toEqual(['meister']);
    expect(text).toMatch(/^네.*우선 지원/);
  });

  it('그 사업이 말하지 않는 것이면 이야기가 옮겨 간다', () => {
    expect(hear('상생형 협약기간은요', '수준확인은 얼마 지원해요?').trace.recruitments).toEqual([
      'level-check',
    ]);
    expect(hear('마이스터 파견비용이 얼마예요', '신규구축 하면 얼마 지원돼요?').trace.recruitments).toEqual([
      'new-build',
    ]);
  });

  it.each([
    ['작년에 신규구축 받았는데 올해 고도화 되나요', '수준확인도 받아야돼요?', 'upgrade'],
    ['상생형 협약기간요', '수준확인은 필수인가요', 'win-win'],
  ])('다른 사업이 의무인지: %s → %s', (first, then, about) => {
    const { trace, text } = hear(first, then);
    expect(trace.topic).toBe('duty.level-check');
    expect(trace.recruitments).toEqual([about]);
    expect(text).toMatch(/^네/);
  });
});
