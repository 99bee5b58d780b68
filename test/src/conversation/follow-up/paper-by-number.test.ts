import { expect, it } from 'vitest';
import { talk } from '../../../support/guide.ts';

const { hear } = talk();

it('서류 목록 뒤에 번호로 말한 서류', () => {
  expect(hear('로봇 서류', '6번은 몇부예요').text).toContain('견적서');
  expect(hear('신규구축 서류', '세번째거는 몇개월 이내예요').text).toMatch(/완납 증명서.*3개월/);
});
