import { describe, expect, it } from 'vitest';
import { findTimes } from '../../../../src/language/extract/time.ts';
import { normalise } from '../../../../src/language/normalise.ts';

const times = (text: string): string[] =>
  findTimes(normalise(text).text).map(
    ({ value: { hour, minute, isExact } }) => `${hour}:${minute}${isExact ? '' : '?'}`,
  );

describe('시각', () => {
  it.each([
    ['17시', '17:0'],
    ['17시 30분', '17:30'],
    ['18시까지', '18:0'],
    ['오후 5시', '17:0'],
    ['오후 5시 반', '17:30'],
    ['오전 10시', '10:0'],
    ['밤 12시', '24:0'],
    ['밤 11시', '23:0'],
    ['낮 12시', '12:0'],
    ['오후 5시 반에', '17:30'],
    ['17:00', '17:0'],
    ['오후 5:30', '17:30'],
    ['5pm', '17:0'],
    ['at 5 p.m.', '17:0'],
    ['12 am', '0:0'],
    ['정오', '12:0'],
    ['5시까지', '5:0?'],
    ['다섯시까지', '5:0?'],
    ['오후 두 시', '14:0'],
  ])('%s → %s', (text, expected) => {
    expect(times(text)).toEqual([expected]);
  });

  it.each([
    '3시간',
    '10 시운전',
    '한시적',
    '10시흥시',
    '6시그마',
    '25시',
    '네 시작해요',
    '이천시',
    '수시 접수',
  ])('시각이 아니다: %s', (text) => {
    expect(times(text)).toEqual([]);
  });
});
