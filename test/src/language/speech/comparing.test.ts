import { describe, expect, it } from 'vitest';
import {
  asksForEach,
  asksHowTheyDiffer,
  asksIfAlike,
  asksWhich,
  compares,
  directionIn,
  meansBoth,
  ownAsked,
  setsApart,
} from '../../../../src/language/speech/comparing.ts';

describe('견주는 말', () => {
  it.each(['둘 차이가 뭐예요', '어느 쪽이 나아요', 'a or the b', '보조 vs 융자', '그냥 신규랑 지역일자리'])(
    '“%s”은(는) 견주는 말',
    (text) => expect(compares(text)).toBe(true),
  );

  it.each([
    '서류 알려줘',
    '마감이 언제예요',
    '될 것 같아요',
    '중간에 다른 분으로 바꿀 수 있나요',
    'how much is it',
  ])('“%s”은(는) 견주지 않는 말', (text) => expect(compares(text)).toBe(false));

  it('적어도, 많아야 얼마인지는 견주는 말이 아니다', () => {
    expect(asksWhich('what is the least the host must pay')).toBe(false);
    expect(asksWhich('who pays at most half')).toBe(false);
    expect(asksWhich('which of the two pays the least')).toBe(true);
  });

  it('보통의 경우를 곁에 두는 것만으로는 둘을 견주지 않는다', () => {
    expect(setsApart('일반 신규구축 얼마예요')).toBe(false);
    expect(setsApart('일반 신규구축이랑 뭐가 달라요')).toBe(true);
  });

  it.each([
    ['어디가 더 많이 줘요', 'most'],
    ['한도가 더 큰 쪽', 'most'],
    ['기간 긴 게 뭐예요', 'most'],
    ['which has the higher limit', 'most'],
    ['뭐가 먼저 끝나요', 'least'],
    ['자부담 적은 거', 'least'],
    ['돈 안 드는 쪽', 'least'],
    ['which is cheaper', 'least'],
    ['둘 차이', undefined],
  ])('“%s”은(는) %s 쪽을 묻는다', (text, direction) => expect(directionIn(text)).toBe(direction));

  it('얼마나 이어지는지 묻는 말은 견주지 않는다', () =>
    expect(directionIn('how long may the project last?')).toBeUndefined());

  it('여럿 가운데 하나를 묻는지', () => {
    expect(asksWhich('뭐가 먼저 끝나요')).toBe(true);
    expect(asksWhich('컨설팅 먼저 받으면 가점 있나요')).toBe(false);
    expect(asksWhich('지원금이 많아요')).toBe(false);
  });

  it('같은지 묻는지, 그렇게 여긴다는 말인지', () => {
    expect(asksIfAlike('접수 방식이 서로 다른가요')).toBe(true);
    expect(asksIfAlike('마감이 같은가요')).toBe(true);
    expect(asksIfAlike('안 될 것 같아요')).toBe(false);
  });

  it('한쪽에만 있는 것을 묻는다', () => {
    expect(asksHowTheyDiffer('로봇엔 있는데 클라우드엔 없는 서류')).toBe(true);
    expect(ownAsked('로봇엔 있는데 클라우드엔 없는 서류')).toBe('first');
    expect(ownAsked('로봇엔 없는데 클라우드엔 있는 서류')).toBe('second');
    expect(ownAsked('required for robot but not for cloud')).toBe('first');
    expect(ownAsked('서류 차이')).toBeUndefined();
  });

  it('각각을 묻는지, 둘을 아우르는지', () => {
    expect(asksForEach('각각 며칠씩이에요')).toBe(true);
    expect(asksForEach('며칠이에요')).toBe(false);
    expect(meansBoth('둘 다요')).toBe(true);
    expect(meansBoth('서류는요')).toBe(false);
  });
});
