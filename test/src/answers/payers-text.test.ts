import { describe, expect, it } from 'vitest';
import { talk } from '../../support/guide.ts';

const { hear } = talk();

describe('누가 얼마씩 내는지', () => {
  it('정해진 금액은 내는 쪽마다 원으로 나눈다', () => {
    const { text } = hear('기본컨설팅 정부랑 지자체 각각 얼마씩 내요');
    for (const part of ['250만원(50%)', '150만원(30%)', '100만원(20%)']) expect(text).toContain(part);
  });

  it('비율로 주는 지원은 나머지를 누가 내는지 말한다', () => {
    expect(hear('상생형 유형1 정부 빼고 민간이 다 합쳐 얼마나 부담해요').text).toContain('나머지 70% 이상');
    expect(hear('유형1에서 민간(주관+참여)이 합쳐서 내는 비율').text).toContain('40% 이내');
  });
});
