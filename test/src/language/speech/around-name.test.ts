import { describe, expect, it } from 'vitest';
import {
  isBelievedBefore,
  isDenied,
  isHadOrDealtWith,
  isOfOthers,
  isSettled,
} from '../../../../src/language/speech/around-name.ts';

/** Where a name stands in a text. */
const placeOf = (text: string, name: string) => ({
  start: text.indexOf(name),
  end: text.indexOf(name) + name.length,
});

describe('이름 앞뒤의 말', () => {
  it.each([
    ['스마트공장은 없는걸로 알았는데 있네요', '없는', true],
    ['스마트공장 없는 줄 알았는데 깔았대요', '없는', true],
    ['스마트공장이 없는 걸 알았어요', '없는', false],
    ['스마트공장은 없어요', '없어', false],
  ])('“%s”: 잘못 알았다고 하는지', (text, name, believed) =>
    expect(isBelievedBefore(text, placeOf(text, name))).toBe(believed),
  );

  it.each([
    ['체납은 없어요', '체납', true],
    ['뿌리기업은 아니고요', '뿌리기업', true],
    ['여성기업 준비 중입니다', '여성기업', true],
    ['we have no tax arrears', 'tax arrears', true],
    ['체납이 있어요', '체납', false],
    ['중소 제조업이고 스마트공장은 없어요', '제조업', false],
    ['체납? 다 냈어요, 없어요', '체납', false],
    ['업체는 정했고 체납 없어요', '업체는 정했', false],
  ])('“%s”에서 “%s”이(가) 아니라고 하는지: %s', (text, name, denied) =>
    expect(isDenied(text, placeOf(text, name))).toBe(denied),
  );

  it.each([
    ['체납은 다 냈어요', '체납', true],
    ['세금 체납 완납했습니다', '체납', true],
    ['we paid off the tax arrears', 'tax arrears', true],
    ['체납이 있어요', '체납', false],
  ])('“%s”에서 “%s”이(가) 해결됐는지: %s', (text, name, settled) =>
    expect(isSettled(text, placeOf(text, name))).toBe(settled),
  );

  it.each([
    ['대기업 1차 협력사예요', '대기업', true],
    ['we supply to a large company', 'large company', true],
    ['고객사가 대기업이에요', '대기업', true],
    ['우리는 대기업이에요', '대기업', false],
    ['식당에 반찬 만들어 파는 회사', '식당', true],
    ['식당에서 반찬 파는 회사', '식당', false],
    ['저희가 소기업에 들어가는지', '소기업', false],
  ])('“%s”에서 “%s”이(가) 남의 이름인지: %s', (text, name, others) =>
    expect(isOfOthers(text, placeOf(text, name))).toBe(others),
  );
});

describe('있거나 상대하는 것이지 말하는 사람이 아니다', () => {
  it.each([
    ['공급기업 있고요', '공급기업'],
    ['공급기업은 아직 못 구했어요', '공급기업'],
    ['로봇 SI업체랑 얘기 끝났어요', 'SI업체'],
    ['컨설팅 회사와 계약했습니다', '컨설팅 회사'],
  ])('%s', (text, name) => expect(isHadOrDealtWith(text, placeOf(text, name))).toBe(true));

  it.each([
    ['공급기업이에요', '공급기업'],
    ['공급기업인데 참여하나요', '공급기업'],
    ['마이스터로 신청하고 싶습니다', '마이스터로 신청'],
  ])('%s: 말하는 사람이다', (text, name) => expect(isHadOrDealtWith(text, placeOf(text, name))).toBe(false));
});
