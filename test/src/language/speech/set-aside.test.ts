import { describe, expect, it } from 'vitest';
import { isOffered, isSetAside, withoutAfterthought } from '../../../../src/language/speech/set-aside.ts';

const setsAside = (text: string, name: string): boolean => {
  const start = text.indexOf(name);
  return isSetAside(text, { start, end: start + name.length });
};

describe('제쳐 두는 말', () => {
  it.each([
    ['신규구축 말고 고도화요', '신규구축'],
    ['광주가 아니라 전남', '광주'],
    ['not the robot program, cloud', 'robot'],
  ])('“%s”의 %s', (text, name) => expect(setsAside(text, name)).toBe(true));

  it.each([
    ['신규구축 말고 고도화요', '고도화'],
    ['광주 센터 말고 뭐 있나요', '광주'],
  ])('“%s”의 %s은(는) 찾는 것이다', (text, name) => expect(setsAside(text, name)).toBe(false));

  it('물음이 내놓은 두 답 가운데 하나', () => {
    const text = '요건검토는 확인기관인지 전담기관인지';
    expect(isOffered(text, { end: text.indexOf('확인기관') + 4 })).toBe(true);
    expect(isOffered('저희가 확인기관인지 모르겠어요', { end: '저희가 확인기관'.length })).toBe(false);
  });
});

describe('물음 뒤에서 물린 말', () => {
  it.each([
    ['사업기간 말하는거에요 접수기간 말고', '사업기간 말하는거에요'],
    ['자부담이요 지원금 말고요', '자부담이요'],
    ['신규구축 말고 고도화', '신규구축 말고 고도화'],
    ['그거 말고', '그거 말고'],
  ])('%s', (text, left) => {
    expect(withoutAfterthought(text)).toBe(left);
  });
});
