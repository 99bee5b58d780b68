import { describe, expect, it } from 'vitest';
import { yearsJudged } from '../../../src/answers/paper-years.ts';
import type { Document } from '../../../src/notice/pack.ts';
import { questionOn } from '../../support/question.ts';

const roster = { years: [2018, 2019] } as unknown as Document;
const judged = (text: string, document = roster) =>
  yearsJudged(questionOn(text, [], { wantsVerdict: true }), document);

describe('서류가 다루는 해', () => {
  it.each([
    ['18년이랑 19년 거 내면 되죠', 'yes'],
    ['2018, 2019년 두 해치 맞나요', 'yes'],
    ['19년 것만 떼면 되나요', 'no'],
    ['19년이랑 20년 거 두 해치 맞죠', 'no'],
    ['명부 몇 부 내나요', undefined],
    ['직원 50명인데 내야 하나요', undefined],
  ])('%s → %s', (text, expected) => {
    expect(judged(text)).toBe(expected);
  });

  it('정해진 해가 없는 서류는 판단하지 않는다', () => {
    expect(judged('19년 것만 되나요', {} as Document)).toBeUndefined();
  });
});
