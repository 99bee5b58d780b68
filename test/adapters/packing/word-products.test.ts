import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Json, shortenLists, writeOutLists } from '../../../adapters/packing/word-products.ts';

const trades = ['용접', '도금', '주조', '사출', '절삭'].flatMap((trade) =>
  [' 업체예요', ' 업체입니다', ' 회사인데', ' 공장 해요'].map((ending) => trade + ending),
);

describe('낱말 목록을 앞과 뒤로 나누어 적기', () => {
  it('앞마다 뒤가 모두 오는 목록은 짧아진다', () => {
    const short = JSON.stringify(shortenLists({ words: trades }));
    expect(short.length).toBeLessThan(JSON.stringify({ words: trades }).length / 2);
  });

  it('앞뒤에 다른 낱말이 있어도 차례까지 그대로 되돌린다', () => {
    const data = { words: ['처음', ...trades, '끝', ...trades.slice(0, 3)], more: [1, null, ['가', '가나']] };
    expect(writeOutLists(shortenLists(data))).toEqual(data);
  });

  it('어떤 자료든 되돌리면 같다', () => {
    const word = fc.stringMatching(/^[가나 ]{0,4}$/);
    const list = fc.array(word, { maxLength: 30 });
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), fc.record({ ko: list, parts: fc.array(list) })), (data) => {
        expect(writeOutLists(shortenLists(data as Json))).toEqual(data);
      }),
    );
  });
});
