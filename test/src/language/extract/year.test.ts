import { describe, expect, it } from 'vitest';
import { isShortYear, yearsIn } from '../../../../src/language/extract/year.ts';

/** Whether the first two-digit figure before 년 in a text is a year. */
const isYear = (text: string): boolean => {
  const [whole = '', digits = ''] = /(\d{2}) ?년/.exec(text) ?? [];
  const start = text.indexOf(whole);
  return isShortYear(text, start, Number(digits), start + whole.length);
};

describe('두 자리 해', () => {
  it.each(['19년에 지정된 확인기관', '작년(19년)에', '19년 확인기관', '20년도 사업', "'19년", '18년, 19년'])(
    '해다: %s',
    (text) => expect(isYear(text)).toBe(true),
  );

  it.each(['10년 경력', '30년 자동화', '20년 근무', '50년도'])('해가 아니다: %s', (text) =>
    expect(isYear(text)).toBe(false),
  );
});

describe('말에 나온 해', () => {
  it.each([
    ['19년이랑 20년 거 두 해치', [2019, 2020]],
    ['2018, 2019년 것', [2018, 2019]],
    ['18·19년도 명부', [2018, 2019]],
    ['19년꺼만 떼면', [2019]],
    ['업력 15년 된 회사', []],
    ['1억 5천, 20년 근무', []],
  ] as const)('%s', (text, years) => {
    expect([...yearsIn(text)].sort()).toEqual([...years]);
  });
});
