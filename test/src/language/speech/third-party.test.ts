import { describe, expect, it } from 'vitest';
import { isAnotherCompany, isOfAnotherParty } from '../../../../src/language/speech/third-party.ts';

const at = (text: string, name: string) => ({
  start: text.indexOf(name),
  end: text.indexOf(name) + name.length,
});

describe('남의 회사를 부르는 말', () => {
  it.each([
    ['컨설팅 회사도 벌써 골라 뒀어요', '컨설팅 회사'],
    ['si업체랑 계약서까지 썼어요', 'si업체'],
    ['it회사 한 곳이 같이 합니다', 'it회사'],
    ['같이 할 소프트웨어 회사가 있어요', '소프트웨어 회사'],
    ['our software company is late', 'software company'],
  ])('%s', (text, name) => expect(isAnotherCompany(text, at(text, name))).toBe(true));

  it.each([
    ['컨설팅 회사인데요', '컨설팅 회사'],
    ['저희는 it회사입니다', 'it회사'],
    ['we are a software company', 'software company'],
    ['마이스터로 신청하고 싶습니다', '마이스터로 신청'],
  ])('자기를 말하면 아니다: %s', (text, name) => expect(isAnotherCompany(text, at(text, name))).toBe(false));

  it.each([
    ['거래처가 지난달에 휴업 신고를 했어요', '휴업', true],
    ['공장이 둘인데 한 곳은 지금 휴업 중이에요', '휴업', true],
    ['저희가 지난달에 휴업 신고를 했어요', '휴업', false],
  ])('남이나 여럿 가운데 하나의 사정: %s', (text, name, expected) =>
    expect(isOfAnotherParty(text, at(text, name))).toBe(expected),
  );
});
