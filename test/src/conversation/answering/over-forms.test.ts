import { describe, expect, it } from 'vitest';
import { talk } from '../../../support/guide.ts';

const { hear } = talk();
const textOf = (...said: readonly string[]): string => hear(...said).text;

describe('한 사업의 형태를 두고 묻는 말', () => {
  it.each([
    [['컨설팅 종류 뭐있어요']],
    [['역량강화', '어떤게 있나요']],
    [['what kinds of consulting are there']],
  ])('어떤 것이 있는지: %s', (said) => {
    const text = textOf(...said);
    expect(text).toMatch(/기본|basic/);
    expect(text).toMatch(/심화|in-depth/);
    expect(text).toMatch(/원포인트|one-point/);
  });

  it('종류에 며칠과 값을 붙여 물으면 둘 다 말한다', () => {
    const text = textOf('컨설팅 종류별로 며칠 얼마인지');
    expect(text).toMatch(/5일[\s\S]*10일[\s\S]*1~2일[\s\S]*800만원/);
  });

  it.each([
    [['컨설팅 받을래요', '젤 싼걸루'], /^원포인트 멘토링은 자부담이 없어요/],
    [['컨설팅 중에 제일 비싼거'], /^심화 컨설팅 자부담이 가장 커요: 200만원/],
    [['상생형 제일 많이 주는거'], /^유형 1 지원금이 더 많아요/],
    [['cheapest consulting'], /^You pay nothing in one-point/],
  ])('가장 싸거나 많은 것: %s', (said, begins) => {
    expect(textOf(...said)).toMatch(begins);
  });

  it('서류 이야기 끝의 “뭐뭐 있어요”는 형태를 묻는 말이 아니다', () => {
    expect(textOf('컨설팅 서류', '뭐뭐있어요')).not.toContain('이렇게 달라요');
  });

  it('형태를 말하지 않고 며칠인지 물으면 형태마다 말한다', () => {
    expect(textOf('컨설팅 며칠 걸려요')).toMatch(/5일[\s\S]*10일[\s\S]*1~2일/);
  });
});

describe('차이를 금액으로 묻는 말', () => {
  it.each([
    ['심화가 기본보다 얼마 더 비싸요', '차이는 100만원'],
    ['신규랑 고도화 차이 얼마', '차이는 5,000만원'],
    ['신규하고 고도화 차액', '차이는 5,000만원'],
  ])('%s', (said, difference) => {
    expect(textOf(said)).toContain(difference);
  });

  it('비싼 쪽을 물으면 싼 쪽을 말하지 않는다', () => {
    expect(textOf('기본이랑 심화 뭐가 더 비싸요')).toMatch(/^심화 컨설팅 자부담이 더 커요/);
  });
});

describe('이름에 얼마만 붙인 말', () => {
  it.each([
    ['원포인트 얼마', /^원포인트 멘토링은 100만원/],
    ['how much for new build', /^New build pays up to 50%/],
    ['심화컨설팅 자부담', /^심화 컨설팅: 우리 부담 200만원/],
  ])('%s', (said, begins) => {
    expect(textOf(said)).toMatch(begins);
  });
});
