import { describe, expect, it } from 'vitest';
import { burdenTold, partAlone, sumsTold } from '../../../src/guidance/sum-roles.ts';
import { findAmounts } from '../../../src/language/extract/amount.ts';
import { masks } from '../../../src/language/masks.ts';
import { askOn } from '../../support/topic-source.ts';

const said = (text: string) => {
  const found = findAmounts(text);
  const figures = found.map(({ start, end }) => ({ start, end, sign: masks.amount }));
  return askOn(text, {}, { amounts: found.map(({ value }) => value), figures });
};
const rolesIn = (text: string) => sumsTold(said(text)).map(({ role }) => role);

describe('금액이 무엇으로 말해졌는지', () => {
  it.each([
    ['총사업비 2억 4천만원에 1억 2천만원은 지원받아요', ['cost', 'support']],
    ['정부에서 6천만원 대주고 우리가 6천만원 내요', ['support', 'burden']],
    ['자부담 9천만원 중에 인건비 1천만원', ['burden', 'labor']],
    ['우리 예산이 7천만원밖에 없어요', ['burden']],
    ['3천만원 더 들어요', ['more']],
    ['2억원에서 4천만원 줄이면', [undefined, 'less']],
    ['3억원으로 늘리면', [undefined]],
    ['2억원 지원 얼마', [undefined]],
    ['우리 이름으로 5억원짜리 과제', ['cost']],
    ['the project is worth 200 million won, up by 30 million won', ['cost', 'more']],
    ['a budget of 160 million won with 80 million won support', ['cost', 'support']],
    ['our own share for the robot is 90 million won', ['burden']],
  ])('%s', (text, roles) => expect(rolesIn(text)).toEqual(roles));

  it('자부담은 말한 것이나 사업비에서 지원금을 뺀 것', () => {
    expect(burdenTold(said('총 2억원 가운데 8천만원은 지원받아요'))).toBe(120_000_000);
    expect(burdenTold(said('자부담 7천만원'))).toBe(70_000_000);
    expect(burdenTold(said('총 2억원'))).toBeUndefined();
  });

  it('전체가 함께 말해지면 일부만 말한 것이 아니다', () => {
    expect(partAlone(said('8천만원 지원받으면'))).toBe('support');
    expect(partAlone(said('총 2억원에 8천만원 지원받으면'))).toBeUndefined();
  });
});
