import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countLetterRuns } from '../../../src/language/letter-runs.ts';
import { buildSlipRepair } from '../../../src/language/repair-slips.ts';

const read = [
  '지원금 얼마예요',
  '지원금은 얼마까지 받아요',
  '제출 서류 알려 주세요',
  '제출서류가 뭐예요',
  '신청은 언제까지 하나요',
  '사업자등록증 필요한가요',
  '공급기업 구해야 하나요',
  '진천',
  '진전 상황',
];
const words = new Set(read.flatMap((text) => text.split(' ')));
const repair = buildSlipRepair(
  countLetterRuns([...read, ...read.map((text) => text.replaceAll(' ', ''))]),
  (word) => words.has(word),
  (word) => word === '진천' || word === '인천',
);

const typed = fc
  .array(fc.constantFrom(...words, '지언금', '서루', '1억5천', '20%', '010-1234-5678', 'mes', '뷁', '언재'), {
    maxLength: 8,
  })
  .map((parts) => parts.join(' '));

describe('잘못 친 글자 고치기', () => {
  it('틀린 홀소리를 고친다', () => {
    expect(repair('지언금은 얼마예요')).toBe('지원금은 얼마예요');
    expect(repair('재출서류가 뭐예요')).toBe('제출서류가 뭐예요');
  });

  it('빠지거나 틀린 받침, 비슷한 닿소리를 고친다', () => {
    expect(repair('사업자드록증 필요한가요')).toBe('사업자등록증 필요한가요');
    expect(repair('신정은 언제까지 하나요')).toBe('신청은 언제까지 하나요');
    expect(repair('공급기어 구해야 하나요')).toBe('공급기업 구해야 하나요');
  });

  it('붙여 쓴 글에서도 고친다', () => expect(repair('제출서루알려주세요')).toBe('제출서류알려주세요'));

  it('그저 낯선 말은 고치지 않는다', () => {
    for (const text of ['호텔 조리사인데요', '뷁뷁', '반찬가게']) expect(repair(text)).toBe(text);
  });

  it('단위는 홀소리만 틀렸을 때 고치고, 수를 말하는 다른 글자는 그대로 둔다', () => {
    expect(repair('1옥5촌 들어요')).toBe('1억5천 들어요');
    for (const text of ['이오천', '삼억', '3박 4일', '2면']) expect(repair(text)).toBe(text);
  });

  it('지역은 바꾸지도 만들지도 않는다', () => {
    for (const text of ['진천', '진촌인데', '잔천 센터']) expect(repair(text)).toBe(text);
  });

  it('아는 낱말, 숫자, 로마자, 길이는 그대로이다', () => {
    fc.assert(
      fc.property(typed, (text) => {
        const repaired = repair(text);
        expect(repaired).toHaveLength(text.length);
        expect(repaired.replace(/[가-힣]/g, '')).toBe(text.replace(/[가-힣]/g, ''));
        const after = repaired.split(' ');
        for (const [at, word] of text.split(' ').entries()) if (words.has(word)) expect(after[at]).toBe(word);
      }),
    );
  });

  it('지역 이름에 붙은 고장 말은 그대로 둔다', () => {
    const heard = buildSlipRepair(
      countLetterRuns(['진천인데요 어디', '인드라 망', '인드라 신']),
      () => false,
      (word) => word === '진천',
    );
    expect(heard('진천인디라 어디')).toBe('진천인디라 어디');
  });

  it('고친 글은 더 고치지 않는다', () => {
    fc.assert(
      fc.property(typed, (text) => {
        expect(repair(repair(text))).toBe(repair(text));
      }),
    );
  });

  it('어떤 글에도 실패하지 않는다', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(repair(text)).toHaveLength(text.length);
      }),
    );
  });
});
