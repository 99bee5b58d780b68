import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { repairKeyboard } from '../../../src/language/keyboard.ts';
import { hangulToKeys, keysToHangul } from '../../../src/language/keyboard-layout.ts';

const vocabulary = new Set(
  '신규 신규구축 고도화 서류 로봇 마감 가점 한도 클라우드 mes erp isms robot cloud upgrade it tp vs pop scm'.split(
    ' ',
  ),
);
const isKnown = (word: string): boolean => vocabulary.has(word);

describe('한글 자판 영문 자판', () => {
  it.each([
    ['tlsrbrncnr djfakdpdy', '신규구축 얼마에요'],
    ['tlsrbrncnr djfakdPdy', '신규구축 얼마예요'],
    ['TLSRBRNCNR', '신규구축'],
    ['gkrh tlvdjdy', '하고 싶어요'],
    ['tjfb?', '서류?'],
    ['rkwja', '가점'],
    ['fhqht 얼마', '로봇 얼마'],
    ['1djr5cjsdlaus', '1억5천이면'],
    ['3dnjf 12dlf akrka', '3월 12일 마감'],
    ['sj tkfkadldi fhqhtdldizzz', '너 사람이야 로봇이야ㅋㅋㅋ'],
    ['ㅗㅐㅈ ㅡㅕ초', 'how much'],
    ['ㅡㄷㄴ 도입', 'mes 도입'],
    ['ㅑㄴㅡㄴ 인증', 'isms 인증'],
  ])('%s → %s', (typed, meant) => {
    expect(repairKeyboard(typed, isKnown)).toBe(meant);
  });

  it.each([
    'MES ERP ISMS 있으면 가점?',
    'how much can I get for the robot program?',
    'what is the deadline to apply for it',
    'please send the encoding details',
    'smart-factory.kr 에서 신청',
    'sbmi@korcham.net 으로 보내면 되나요',
    'https://www.smart-factory.kr/apply',
    'ㅅㄱㄱㅊ 얼마',
    '내도 되나요ㅠㅠ ㅋㅋ',
    '신규구축 얼마예요',
    '3D 설계 CAD PLM',
    '',
  ])('그대로 둔다: %s', (text) => {
    expect(repairKeyboard(text, isKnown)).toBe(text);
  });

  it('음절로 된 한글은 자판을 오가도 그대로다', () => {
    const words = fc.array(fc.constantFrom(...'신규구축얼마예요고도화지원금서류값없닭읽왜의웬쉬'), {
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(
        words,
        (syllables) => keysToHangul(hangulToKeys(syllables.join(''))) === syllables.join(''),
      ),
    );
  });

  it('영문 글자는 한글 자판을 오가도 그대로다', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^[a-z]{0,20}$/),
        (letters) => hangulToKeys(keysToHangul(letters)) === letters,
      ),
    );
  });

  it('무엇을 넣어도 글을 돌려준다', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 40 }),
        (text) => typeof repairKeyboard(text, isKnown) === 'string',
      ),
    );
  });
});
