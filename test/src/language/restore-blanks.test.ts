import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countLetterRuns } from '../../../src/language/letter-runs.ts';
import { buildBlankRestorer } from '../../../src/language/restore-blanks.ts';

const read = [
  '제출 서류 뭐 내야 하나요',
  '제출 서류는 뭐예요',
  '서류는 뭐 내야 하나요',
  '지원금 얼마까지 받아요',
  '신청은 언제까지 하나요',
  '우리 회사 공장 입니다',
];
const restore = buildBlankRestorer(
  countLetterRuns([...read, ...read.map((text) => text.replaceAll(' ', ''))]),
  (word) => word === '국가산업단지관리공단',
);

describe('붙여 쓴 말 띄우기', () => {
  it('붙은 낱말을 띄운다', () => {
    expect(restore('서류는뭐내야하나요')).toBe('서류는 뭐 내야 하나요');
    expect(restore('제출서류는뭐예요')).toBe('제출 서류는 뭐예요');
  });

  it('짧은 말과 아는 말은 그대로 둔다', () => {
    for (const text of ['제출서류', '국가산업단지관리공단', '서류 뭐 내야 하나요'])
      expect(restore(text)).toBe(text);
  });

  it('어미와 수는 떼지 않는다', () => {
    expect(restore('우리회사공장입니다')).toMatch(/공장입니다$/);
    expect(restore('지원금이억오천만원받아요')).toContain('이억오천만');
  });

  it('빈칸만 더한다', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(restore(text).replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
      }),
    );
    const runOn = fc.array(fc.constantFrom(...read, '1억5천', 'mes', '뷁'), { maxLength: 4 });
    fc.assert(
      fc.property(runOn, (parts) => {
        const text = parts.join('').replaceAll(' ', '');
        expect(restore(text).replaceAll(' ', '')).toBe(text);
      }),
    );
  });
});
