import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type JosaPair, withJosa } from '../../../src/language/josa.ts';

describe('조사', () => {
  it.each<[string, JosaPair, string]>([
    ['고도화', '은/는', '고도화는'],
    ['신규구축', '은/는', '신규구축은'],
    ['로봇', '을/를', '로봇을'],
    ['서울', '으로/로', '서울로'],
    ['울산', '으로/로', '울산으로'],
    ['50%', '은/는', '50%는'],
    ['1억', '이/가', '1억이'],
    ['1,000', '이/가', '1,000이'],
    ['30', '은/는', '30은'],
    ['2020', '이/가', '2020이'],
    ['2', '이/가', '2가'],
    ['3', '이/가', '3이'],
    ['7', '으로/로', '7로'],
    ['6', '으로/로', '6으로'],
    ['1357', '으로/로', '1357로'],
    ['1.5', '은/는', '1.5는'],
    ['5000000', '을/를', '5000000을'],
    ['MES', '은/는', 'MES는'],
    ['ERP', '을/를', 'ERP를'],
    ['PLM', '은/는', 'PLM은'],
    ['SCM', '으로/로', 'SCM으로'],
    ['smart-factory.kr', '으로/로', 'smart-factory.kr로'],
    ['Cloud', '은/는', 'Cloud는'],
    ['Excel', '을/를', 'Excel을'],
    ['Busan', '은/는', 'Busan은'],
    ['Web', '은/는', 'Web은'],
    ['robot', '을/를', 'robot을'],
    ['고도화(2차)', '은/는', '고도화(2차)는'],
    ['로봇(협동)', '은/는', '로봇(협동)은'],
    ["'고도화'", '은/는', "'고도화'는"],
    ['“신규구축”', '이/가', '“신규구축”이'],
    ['(주)', '은/는', '(주)는'],
  ])('%s + %s → %s', (word, pair, expected) => {
    expect(withJosa(word, pair)).toBe(expected);
  });

  it('어떤 낱말에도 둘 가운데 하나가 붙는다', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (word) => {
        const joined = withJosa(word, '은/는');
        return joined === `${word}은` || joined === `${word}는`;
      }),
    );
  });
});
