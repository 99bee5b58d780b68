import { expect, test } from 'vitest';
import { columnsOf } from '../../../adapters/kakao/columns.ts';

test('한글은 두 칸, 라틴 글자와 숫자는 한 칸이다', () => {
  expect(columnsOf('신규구축')).toBe(8);
  expect(columnsOf('MES 2020')).toBe(8);
  expect(columnsOf('최대 1억원')).toBe(10);
  expect(columnsOf('')).toBe(0);
});
