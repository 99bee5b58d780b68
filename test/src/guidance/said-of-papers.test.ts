import { describe, expect, it } from 'vitest';
import { clausesOf, saidOfPapers } from '../../../src/guidance/said-of-papers.ts';

describe('서류에 대해 한 말', () => {
  it.each([
    ['1, 3 준비됐어요', { ready: true, numbers: [1, 3] }],
    ['2번 취소', { ready: false, numbers: [2] }],
    ['2번은 아직이요', { ready: false, numbers: [2] }],
    ['다 냈어요', { ready: true, all: true }],
    ['아 그건 아직요', { ready: false, last: true }],
    ['아직', { ready: false, last: false }],
    ['견적서는 아직 못 받았어요', { ready: false, numbers: [] }],
    ['uncheck 2', { ready: false, numbers: [2] }],
    ['oh not yet', { ready: false, last: true }],
    ['2 and 3 done', { ready: true, numbers: [2, 3] }],
  ])('%s', (text, said) => expect(saidOfPapers(text)).toMatchObject(said));

  it.each(['로봇 마감이 언제인지', '신규구축이요'])('%s: 서류 이야기가 아니다', (text) =>
    expect(saidOfPapers(text)).toBeUndefined(),
  );

  it('날짜의 수는 서류의 번호가 아니다', () => {
    expect(saidOfPapers('3월 5일에 다 준비됐어요')?.numbers).toEqual([]);
  });

  it('절마다 따로 읽는다', () => {
    expect(clausesOf('견적서는 됐고 영상은 아직이요').map(({ text }) => text)).toEqual([
      '견적서는 됐고',
      '영상은 아직이요',
    ]);
    expect(clausesOf('사업계획서하고 견적서 챙겼어요')).toHaveLength(1);
  });
});
