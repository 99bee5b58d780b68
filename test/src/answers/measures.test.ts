import { describe, expect, it } from 'vitest';
import {
  amount,
  bonusCap,
  burden,
  closing,
  measureText,
  openEnded,
  opening,
  projectPeriod,
  rate,
} from '../../../src/answers/measures.ts';
import { questionOn } from '../../support/question.ts';
import { askOn } from '../../support/topic-source.ts';

const energy = questionOn('', ['energy-saver']);
const design = questionOn('', ['design-user']);
const costing = (won: number) =>
  questionOn('', ['energy-saver'], { details: { ...askOn('', {}).details, amounts: [won] } });
const valuesOf = (measures: ReturnType<typeof amount>): readonly number[] =>
  measures.map(({ value }) => value);

describe('견줄 수 있는 값', () => {
  it('지원금은 가장 많은 것, 사업비를 말했으면 그 사업비의 것', () => {
    expect(valuesOf(amount(energy))).toEqual([50_000_000, 30_000_000]);
    expect(valuesOf(amount(costing(100_000_000)))).toEqual([40_000_000, 30_000_000]);
    expect(valuesOf(amount(design))).toEqual([7_000_000]);
  });

  it('비율과 자부담', () => {
    expect(valuesOf(rate(energy))).toEqual([40, 30]);
    expect(burden(energy)).toEqual([
      { unit: 'percent', value: 60 },
      { unit: 'percent', value: 70 },
    ]);
    expect(burden(costing(100_000_000))[0]).toEqual({ unit: 'won', value: 60_000_000 });
    expect(burden(design)).toEqual([{ unit: 'won', value: 1_000_000 }]);
  });

  it('날짜와 기간, 끝이 없는 접수', () => {
    expect(valuesOf(closing(energy))).toEqual([20310430, 20310930]);
    expect(valuesOf(closing(design))).toEqual([openEnded]);
    expect(valuesOf(opening(design))).toEqual([20310317]);
    expect(projectPeriod(design)).toEqual([{ unit: 'months', value: 5 }]);
  });

  it('공고에 없는 것은 없다', () => expect(bonusCap(design)).toEqual([]));

  it('읽기 좋게 적는다', () => {
    expect(measureText(energy, { unit: 'won', value: 50_000_000 })).toBe('5,000만원');
    expect(measureText(energy, { unit: 'day', value: 20310430 })).toBe('4월 30일');
    expect(measureText(energy, { unit: 'months', value: 5 })).toBe('5개월');
    expect(measureText(questionOn('', [], {}, 'en'), { unit: 'percent', value: 40 })).toBe('40%');
  });
});
