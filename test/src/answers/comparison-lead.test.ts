import { describe, expect, it } from 'vitest';
import { sidesOf } from '../../../src/answers/compared-sides.ts';
import { leadOf } from '../../../src/answers/comparison-lead.ts';
import { pointNamed } from '../../../src/answers/comparison-points.ts';
import type { Language } from '../../../src/language/language-of.ts';
import { questionOn } from '../../support/question.ts';

const lead = (text: string, id: string, sides: readonly string[], language: Language = 'ko') => {
  const question = questionOn(text, sides, {}, language);
  const point = pointNamed(id);
  if (!point) throw new Error(`no point ${id}`);
  return leadOf(question, point, sidesOf(question))?.text;
};
const both = ['energy-saver', 'design-user'];

describe('견준 결과를 앞세운다', () => {
  it('더 큰 쪽과 그 값', () => {
    expect(lead('어디가 사업기간이 더 길어요', 'period', both)).toBe(
      '에너지절감 설비 전환 사업기간이 더 길어요: 8개월.',
    );
    expect(lead('사업기간 더 짧은 쪽', 'period', both)).toContain(
      '디자인 혁신이용권 이용기업 사업기간이 더 짧아요',
    );
    expect(lead('which period is longer', 'period', both, 'en')).toContain('8 months');
  });

  it('어느 형태로 보아도 앞설 때만 앞선다', () => {
    expect(lead('어디가 더 많이 줘요', 'amount', both)).toContain('에너지절감 설비 전환 지원금이 더 많아요');
  });

  it('끝이 정해진 쪽이 하나뿐이면 그렇게 말한다', () => {
    const text = lead('뭐가 먼저 끝나요', 'window', ['design-user', 'design-agency']);
    expect(text).toBe('디자인 혁신이용권 수행기관만 마감일이 정해져 있어요: 3월 28일.');
  });

  it('같으면 같다고', () => {
    expect(lead('접수 시작이 같은가요', 'opening', ['design-user', 'design-agency'])).toBe(
      '네, 서로 같아요.',
    );
    expect(lead('사업기간이 같은가요', 'period', both)).toBe('아니요, 서로 달라요.');
  });

  it('값이 없는 점은 물어볼 때만 같은지 다른지', () => {
    expect(lead('문의처가 같은가요', 'contact', both)).toBe('아니요, 서로 달라요.');
    expect(lead('문의처 비교', 'contact', both)).toBeUndefined();
  });

  it('단위가 다르면 견주지 않는다', () => {
    expect(lead('자부담 적은 쪽', 'burden', both)).toBeUndefined();
  });
});
