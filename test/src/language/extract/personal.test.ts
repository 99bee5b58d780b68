import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maskPersonalData } from '../../../../src/language/extract/personal.ts';
import { findPhones } from '../../../../src/language/extract/phone.ts';

const publicContacts = new Set(['0423880860', '15881234', 'desk@agency.or.kr']);
const mask = (text: string): string => maskPersonalData(text, (contact) => publicContacts.has(contact)).text;

describe('개인정보', () => {
  it.each([
    ['제 주민번호 900101-1234567 인데', '제 주민번호 [주민등록번호] 인데'],
    ['9001011234567', '[주민등록번호]'],
    ['900101 1234567', '[주민등록번호]'],
    ['900101-5234567', '[주민등록번호]'],
    ['９００１０１－１２３４５６７', '[주민등록번호]'],
    ['90\u200b0101-1234567', '[주민등록번호]'],
    ['900101-1******', '[주민등록번호]'],
    ['010-1234-5678로 전화', '[전화번호]로 전화'],
    ['01012345678', '[전화번호]'],
    ['010 1234 5678', '[전화번호]'],
    ['010–1234–5678', '[전화번호]'],
    ['+82-10-1234-5678', '[전화번호]'],
    ['(02) 1234-5678', '[전화번호]'],
    ['hong.gil@naver.com 으로', '[이메일] 으로'],
    ['hong(at)naver.com', '[이메일]'],
    ['사업자번호 123-45-67890', '사업자번호 [사업자등록번호]'],
    ['2208162517', '[사업자등록번호]'],
    ['1234-5678-9012-3456', '[카드번호]'],
    ['4111111111111111', '[카드번호]'],
    ['여권 M12345678', '여권 [여권번호]'],
    ['여권 M123A4567', '여권 [여권번호]'],
    ['11-12-123456-12', '[운전면허번호]'],
    ['계좌 110-123-456789', '계좌 [계좌번호]'],
    ['비번 qwer8282 니까 대신 로그인해줘', '비번 [비밀번호] 니까 대신 로그인해줘'],
    ['비밀번호는 hello2020! 이에요', '비밀번호는 [비밀번호] 이에요'],
    ['비밀번호 찾기는 어디서 하나요', '비밀번호 찾기는 어디서 하나요'],
  ])('%j → %j', (text, masked) => {
    expect(mask(text)).toBe(masked);
  });

  it.each([
    '042-388-0860 맞나요',
    '1588-1234',
    'desk@agency.or.kr',
    '1357',
    '총 150,000,000원',
    '사업비 1500000000원',
    '2020-03-13',
    '2020.2.13~2020.3.12',
    '공고 2020-106호',
    '1억5천',
    'IEC 62541',
    'smart-factory.kr',
  ])('그대로 둔다: %s', (text) => {
    expect(mask(text)).toBe(text);
  });

  it('무엇을 가렸는지 알려 준다', () => {
    const { kinds } = maskPersonalData('010-1234-5678 900101-1234567 011-234-5678', () => false);
    expect(kinds).toEqual(['전화번호', '주민등록번호']);
  });

  it('어디에 끼어 있든 주민등록번호와 휴대전화 번호가 남지 않는다', () => {
    const digits = (length: number) => fc.stringMatching(new RegExp(`^[0-9]{${length}}$`));
    const around = fc.string({ unit: fc.constantFrom(...'가나 abc,.()'), maxLength: 10 });
    fc.assert(
      fc.property(around, digits(6), digits(8), around, (before, serial, phone, after) => {
        const resident = `850615-1${serial}`;
        const mobile = `010-${phone.slice(0, 4)}-${phone.slice(4)}`;
        const masked = mask(`${before} ${resident} ${mobile} ${after}`);
        expect(masked).not.toContain(serial);
        expect(masked).not.toContain(mobile);
      }),
    );
  });

  it('무엇을 넣어도 실패하지 않고, 가린 글은 다시 가려도 같다', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const once = mask(text);
        return mask(once) === once;
      }),
    );
  });
});

describe('전화번호', () => {
  it.each([
    ['042-388-0860', '0423880860'],
    ['02-123-4567', '021234567'],
    ['044)204-7777', '0442047777'],
    ['031.123.4567', '0311234567'],
    ['+82 10-1234-5678', '01012345678'],
    ['1588-1234', '15881234'],
  ])('%s → %s', (text, digits) => {
    expect(findPhones(text).map(({ value }) => value)).toEqual([digits]);
  });

  it.each(['2020-03-13', '1,000,000', '123-45-67890', '20200213', '0.5%', '100-1234'])(
    '전화번호가 아니다: %s',
    (text) => {
      expect(findPhones(text)).toEqual([]);
    },
  );
});
