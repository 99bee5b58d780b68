import { describe, expect, it } from 'vitest';
import { talk } from '../../../support/guide.ts';

const { hear } = talk();

describe('세는 것으로 알아보는 물음', () => {
  it.each([
    ['클라우드 3개사만 있으면 된다던데', /^아니요.*5개사 이상/],
    ['클라우드는 몇개사', /^클라우드 컨소시엄은.*5개사 이상/],
    ['심화 컨설팅 5일 맞죠?', /^아니요, 심화 컨설팅은 10일/],
    ['확인기관 전문가 5명이면 된다던데요', /^아니요.*10명 이상/],
  ])('%s', (said, start) => expect(hear(said).text).toMatch(start));

  it('제 수를 말한 것으로는 정하지 않는다', () =>
    expect(
      hear('사단법인(비영리)도 컨설팅기관 Pool 등록 대상인가요? 상근컨설턴트는 7명 있음').trace.topic,
    ).not.toBe('eligibility.experts'));
});
