import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { longestMessage, normalise, squash } from '../../../src/language/normalise.ts';

describe('글 고르기', () => {
  it.each([
    ['신규구축  얼마까지 지원돼요??', '신규구축 얼마까지 지원돼요?'],
    ['ＭＥＳ　도입', 'mes 도입'],
    ['내도 받아주나요ㅠ', '내도 받아주나요'],
    ['하나도 몰라요ㅠㅠ 여긴 뭐 하는 데예요', '하나도 몰라요. 여긴 뭐 하는 데예요'],
    ['감사합니다~~ 도움됐어요ㅎㅎㅎ', '감사합니다 도움됐어요'],
    ['ㅋㅋㅋㅋ 로봇이야ㅋㅋ', '로봇이야'],
    ['ㅋㅋㄱㅅ', 'ㄱㅅ'],
    ['ㅎㅇ 뭐 물어볼수있어', 'ㅎㅇ 뭐 물어볼수있어'],
    ['ㅅㄱㄱㅊ 얼마', 'ㅅㄱㄱㅊ 얼마'],
    ['ㅗㅐㅈ ㅡㅕ초', 'ㅗㅐㅈ ㅡㅕ초'],
    ['얼마아아아', '얼마'],
    ['해주세요오오오', '해주세요'],
    ['네네네네', '네'],
    ['100000000원', '100000000원'],
    ['sooooo much', 'so much'],
    ['www.smart-factory.kr', 'www.smart-factory.kr'],
    ['유형Ⅱ', '유형ii'],
    ['2.13~3.12', '2.13~3.12'],
    ['1 ～ 2억', '1 ~ 2억'],
    ['“고도화”‧‘신규’ – 한도', '"고도화"·\'신규\' - 한도'],
    ['①번 ½', '1번 1/2'],
    ['￦1,000', '₩1,000'],
    ['신\u200b규구\u00ad축\ufeff', '신규구축'],
    ['로봇\u0000\u0007 서류', '로봇 서류'],
    ['줄\n바꿈\t있음', '줄 바꿈 있음'],
    ['\u1109\u1175\u11ab규', '신규'],
    ['마감…언제', '마감 언제'],
    ['좋아요👍🏻 로봇', '좋아요 로봇'],
    ['Z̷a̴l̶g̵o̸', 'zalgo'],
    ['', ''],
  ])('%j → %j', (raw, text) => {
    expect(normalise(raw).text).toBe(text);
  });

  it('띄어쓰기와 문장 부호를 뺀다', () => {
    expect(squash('대·중소 상생형 (유형 1)?')).toBe('대중소상생형유형1');
  });

  it('너무 긴 글은 정해진 길이까지만 읽는다', () => {
    const { text, truncated } = normalise('가나'.repeat(longestMessage));
    expect(text).toHaveLength(longestMessage);
    expect(truncated).toBe(true);
    expect(normalise('ﷺ'.repeat(1500)).text.length).toBeLessThanOrEqual(longestMessage);
  });

  it('한 번 고른 글은 다시 골라도 같다', () => {
    const text = fc.string({
      unit: fc.constantFrom(...'가마아오요ㅋㅠㅜabz1 ~-.?!·,억%\u200b\u3000ＡＢ'),
      maxLength: 40,
    });
    fc.assert(
      fc.property(text, (raw) => {
        const once = normalise(raw).text;
        const twice = normalise(once).text;
        return normalise(twice).text === twice;
      }),
    );
  });

  it('어떤 글에도 보이지 않는 글자와 겹친 빈칸이 남지 않는다', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (raw) => {
        const { text } = normalise(raw);
        return !/\p{Cc}|\p{Cf}|\p{Cs}| {2}|^ | $/u.test(text) && !/\s/.test(squash(text));
      }),
    );
  });
});
