import { describe, expect, it } from 'vitest';
import { asksPerUnit } from '../../../src/language/speech/per-unit.ts';
import { talk } from '../../support/guide.ts';

const { hear } = talk();
const told = (...said: readonly string[]): string => hear(...said).text;

describe('달, 하루, 시간으로 나눈 금액', () => {
  it.each([
    [['마이스터로 일하면 총 얼마 받아요', '한 달로 치면?'], '310만원'],
    [['마이스터로 일하면 총 얼마 받아요', '하루로는?'], '38만 7,500원'],
    [['마이스터로 일하면 총 얼마 받아요', '시간당은?'], '6만 4,583원'],
    [['우리 회사가 마이스터 쓰면 얼마 내요', '한달로 치면?'], '31만원'],
    [['심화 컨설팅 자부담 얼마', '하루로 나누면?'], '20만원'],
    [['기본 컨설팅 하루당 비용 얼마'], '100만원'],
    [['how much does a meister earn in total', 'per month?'], 'KRW 3.1 million'],
    [['what does in-depth consulting cost us per day'], 'KRW 200,000'],
  ])('%j', (said, sum) => expect(told(...said)).toContain(sum));

  it('얼마나 자주 오는지는 금액을 묻는 것이 아니다', () => {
    expect(asksPerUnit('매달 센터에 얼마나 자주 가요')).toBe(false);
    expect(told('마이스터 하루 몇 시간 일하고 얼마 받아요')).toContain('6시간');
  });
});
