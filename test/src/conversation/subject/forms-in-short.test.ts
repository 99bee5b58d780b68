import { describe, expect, it } from 'vitest';
import { talk } from '../../../support/guide.ts';

const { hear } = talk();
const textOf = (...said: readonly string[]): string => hear(...said).text;

describe('형태를 짧게 부르는 말', () => {
  it('사업 이름 뒤의 한 낱말도 그 형태로 듣는다', () => {
    const text = textOf('컨설팅 기본 얼마');
    expect(text).toContain('기본 컨설팅은 총 500만원');
    expect(text).not.toContain('심화');
  });

  it('다른 형태 곁의 한 낱말도 그 형태로 듣는다', () => {
    const text = textOf('심화랑 기본 자부담 차이');
    expect(text).toMatch(/^기본 컨설팅 자부담이 더 적어요: 100만원/);
    expect(text).not.toContain('원포인트');
  });

  it('둘을 부르면 그 둘만 말하고 맞춰 본다', () => {
    const text = textOf('기본 400만원 심화 800만원 맞죠');
    expect(text).toMatch(/^네, 맞습니다/);
    expect(text).not.toContain('원포인트');
  });

  it('기본 서류는 형태가 아니다', () => {
    expect(textOf('컨설팅 기본 서류')).toContain('제출 서류');
  });
});
