import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isClear, partBackground, withBackground } from '../../../src/language/background.ts';
import { askOn } from '../../support/topic-source.ts';

const askOf = (text: string) =>
  askOn(text, /연장|extended|얼마|how much/.test(text) ? { period: 0.9 } : { tell: 0.6 });
const part = (text: string) => partBackground(text, askOf, (asking) => isClear(askOf(asking)));

describe('물음과 배경', () => {
  it.each([
    [
      'we run a small shop in daegu. our vendor says it takes a year. can the period be extended?',
      'can the period be extended?',
      2,
    ],
    ['저희는 대구 금형업체입니다. 장비가 늦게 들어옵니다. 사업기간 연장되나요?', '사업기간 연장되나요?', 2],
    ['장비가 늦게 와요\n사업기간을 연장할 수 있는지 궁금합니다', '사업기간을 연장할 수 있는지 궁금합니다', 1],
  ])('앞에서 형편을 말하고 묻는 말: %s', (text, asking, told) => {
    const parted = part(text);
    expect(parted.asking).toBe(asking);
    expect(parted.background).toHaveLength(told);
  });

  it.each([
    '사업기간 연장되나요?',
    '직원 30명입니다. 금형업체예요.',
    '지방세가 밀렸습니다. 그래도 되나요?',
    '얼마예요? 연장도 되나요?',
    '기간이 길어요? 장비가 늦게 옵니다.',
    '',
  ])('나눌 것이 없으면 그대로: %s', (text) => {
    expect(part(text)).toEqual({ asking: text, background: [] });
  });

  it('물음은 묻는 데서, 이름은 온 말에서', () => {
    const whole = askOn(
      '여성기업입니다. 얼마예요',
      { tell: 0.6 },
      { entities: [{ kind: 'program', id: 'x' }] },
    );
    const asking = askOn('얼마예요', { amount: 0.9 });
    const ask = withBackground(whole, asking, []);
    expect(ask.text).toBe(whole.text);
    expect(ask.details).toBe(whole.details);
    expect(ask.topics).toBe(asking.topics);
  });

  it('되는지만 물으면 앞에서 한 말로 판단한다', () => {
    const whole = askOn('외국인이 대표예요. 신규구축 되나요?', { eligibility: 0.5 });
    const told = askOn('외국인이 대표예요.', { 'outside.foreign-capital': 0.7 });
    const may = askOn('신규구축 되나요?', { eligibility: 0.8 });
    expect(withBackground(whole, may, [told]).topics).toBe(told.topics);
    const figure = askOn('신규구축 얼마예요?', { amount: 0.8 });
    expect(withBackground(whole, figure, [told]).topics).toBe(figure.topics);
    const trade = askOn('금형업체예요.', { tell: 0.7 });
    expect(withBackground(whole, may, [trade]).topics).toBe(may.topics);
  });

  it('어떤 말이든 잃는 글자가 없다', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const { asking, background } = part(text);
        const letters = (part: string) => [...part.replace(/\s/g, '')].sort().join('');
        expect(letters(asking + background.map((ask) => ask.text).join(''))).toBe(letters(text));
      }),
    );
  });
});
