import { describe, expect, it } from 'vitest';
import { findCounts } from '../../../../src/language/extract/count.ts';
import { normalise } from '../../../../src/language/normalise.ts';

const counts = (text: string): string[] =>
  findCounts(normalise(text).text).map(({ value }) => `${value.value} ${value.unit}`);

describe('개수', () => {
  it.each([
    ['직원 30명', '30 person'],
    ['열 명', '10 person'],
    ['세 분', '3 person'],
    ['30인 미만', '30 person'],
    ['5개사', '5 company'],
    ['다섯 개사', '5 company'],
    ['4개사면 돼요', '4 company'],
    ['3개 업체', '3 company'],
    ['3곳이 모였고', '3 place'],
    ['두군데', '2 place'],
    ['공급기업두군데같이', '2 place'],
    ['총다섯개사면', '5 company'],
    ['3부', '3 copy'],
    ['두 번', '2 time'],
    ['2차', '2 round'],
    ['로봇 두 대', '2 machine'],
    ['3건', '3 case'],
    ['5점이에요', '5 point'],
    ['두 가지', '2 kind'],
    ['two copies', '2 copy'],
    ['five companies', '5 company'],
    ['10 employees', '10 person'],
  ])('%s → %s', (text, expected) => {
    expect(counts(text)).toEqual([expected]);
  });

  it.each([
    '6개월',
    '3개년',
    '대기업',
    '몇 개',
    '네 알겠습니다',
    '세부 내용',
    '세종 센터',
    '세대 교체',
    '1 대·중소 상생형',
    '불가 한 기업',
    '가능한번호',
    '급한곳',
    '국세가 지연',
    '국세가지연되면',
    '1억5천',
    '50%',
    '3월 12일',
    '중소기업',
    '둘째',
    '2019 smart factory support',
    'two months later companies apply',
  ])('개수가 아니다: %s', (text) => {
    expect(counts(text)).toEqual([]);
  });

  it.each([
    ['four food makers', 4],
    ['three adopters', 3],
    ['two small software companies', 2],
    ['one IT vendor', 1],
  ])('어떤 회사인지 말한 영어: %s', (text, value) => {
    expect(counts(text.toLowerCase())).toEqual([`${value} company`]);
  });
});
