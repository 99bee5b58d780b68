import { describe, expect, it } from 'vitest';
import { tokensOf } from '../../../../src/notice/verify/read-tokens.ts';
import { sameToken } from '../../../../src/notice/verify/token.ts';

const read = (text: string): readonly string[] =>
  tokensOf(text).map(({ kind, value, unit }) => [kind, value, unit].filter(Boolean).join(' '));

describe('글에서 견줄 것을 찾는다', () => {
  it.each([
    ['1.5억원', 'won 150000000'],
    ['1억 5천만원', 'won 150000000'],
    ['150,000,000원', 'won 150000000'],
    ['16백만원', 'won 16000000'],
    ['1,600만원', 'won 16000000'],
    ['2천만', 'won 20000000'],
    ['5천원', 'won 5000'],
    ['150 million won', 'won 150000000'],
    ['KRW 8,370,000', 'won 8370000'],
    ['100M won', 'won 100000000'],
  ])('금액 %s', (text, token) => {
    expect(read(`최대 ${text} 이내`)).toEqual([token]);
  });

  it.each([
    ['2020년 2월 13일(목)', ['date 2020-02-13']],
    ['2.13~3.12', ['date --02-13', 'date --03-12']],
    ['2020. 2. 13(목) ∼ 3. 12(목) 17:00', ['date 2020-02-13', 'time 17:00', 'date --03-12']],
    ['’20. 2. 18(화)', ['date 2020-02-18']],
    ["'20년 3월 13일", ['date 2020-03-13']],
    ['13 February 2020 to 12 March, 5 p.m.', ['date 2020-02-13', 'date --03-12', 'time 17:00']],
    ['February 13, 2020', ['date 2020-02-13']],
    ['오후 5시 30분', ['time 17:30']],
    ['17시', ['time 17:00']],
    ['‘14~’19년', ['number 2014', 'number 2019']],
    ['18년, 19년', ['number 2018', 'number 2019']],
  ])('날짜와 시각 %s', (text, tokens) => {
    expect(read(text)).toEqual(tokens);
  });

  it.each([
    ['50% 이내', ['percent 50']],
    ['30~40%', ['percent 30', 'percent 40']],
    ['3개월', ['number 3 month']],
    ['three months', ['number 3 month']],
    ['각1부', ['number 1 copy']],
    ['10명 이상', ['number 10 person']],
    ['30개사 내외', ['number 30 company']],
    ['1일 6시간', ['number 1 day', 'number 6 hour']],
    ['1인당 2개 기업', ['number 1 person', 'number 2 company']],
    ['IEC62541, 5G', ['code iec62541', 'code 5g']],
    ['① 사업공고 → ② 접수', []],
    ['one of the firms', []],
  ])('수 %s', (text, tokens) => {
    expect(read(text)).toEqual(tokens);
  });

  it.each([
    ['042-388-0853, 0861', ['phone 0423880853', 'phone 0423880861']],
    ['02-6050-3855 또는 3856', ['phone 0260503855', 'phone 0260503856']],
    ['1644-1736', ['phone 16441736']],
    ['star3855@korcham.net', ['email star3855@korcham.net']],
    ['(https://www.smart-factory.kr)에서', ['url smart-factory.kr']],
    ['제출서류는 사업계획서와 사업자등록증명원', ['document 사업계획서', 'document 사업자등록증명원']],
  ])('주소와 서류 %s', (text, tokens) => {
    expect(read(text)).toEqual(tokens);
  });
});

describe('두 표기가 같은지 본다', () => {
  const same = (a: string, b: string): boolean => {
    const [first] = tokensOf(a);
    const [second] = tokensOf(b);
    return first !== undefined && second !== undefined && sameToken(first, second);
  };

  it.each([
    ['2월 13일', '2020. 2. 13'],
    ['30', '30%'],
    ['IEC 62541', 'IEC62541'],
    ['3 firms', '3개사'],
    ['5월', '2020년 5월 2일'],
  ])('%s = %s', (a, b) => {
    expect(same(a, b)).toBe(true);
    expect(same(b, a)).toBe(true);
  });

  it.each([
    ['2019년 2월 13일', '2020. 2. 13'],
    ['3개월', '3년'],
    ['3부', '3명'],
    ['30%', '30만원'],
    ['17:00', '18:00'],
  ])('%s ≠ %s', (a, b) => {
    expect(same(a, b)).toBe(false);
  });
});
