import { describe, expect, it } from 'vitest';
import { loadKnowledge } from '../../../adapters/knowledge/load-knowledge.ts';
import { splitAtContacts } from '../../../adapters/rendering/split-at-contacts.ts';
import { printedContacts } from '../../../src/notice/printed-contacts.ts';

const contacts = printedContacts(loadKnowledge().pack);
const linksIn = (text: string): readonly string[] =>
  splitAtContacts(text, contacts).flatMap((part) => (typeof part === 'string' ? [] : [part.href]));

describe('글에서 공고의 연락처 나누기', () => {
  it('나눈 것을 이으면 처음의 글이다', () => {
    const text = '053-210-9654, 053-210-9655 또는 1357에 문의해 주세요. (smart-factory.kr)';
    const parts = splitAtContacts(text, contacts);
    expect(parts.map((part) => (typeof part === 'string' ? part : part.text)).join('')).toBe(text);
    expect(parts.filter((part) => typeof part !== 'string')).toHaveLength(4);
    expect(splitAtContacts('', contacts)).toEqual([]);
  });

  it.each([
    ['국번 없이 1357로 전화해 주세요.', ['tel:1357']],
    ['문의는 1357(중소기업통합콜센터)이에요.', ['tel:1357']],
    ['its call centre is 1357.', ['tel:1357']],
    ['그 밖의 번호: 1644-1736', ['tel:16441736']],
    [
      'smart-factory.kr과 www.bizinfo.go.kr에서',
      ['https://www.smart-factory.kr', 'https://www.bizinfo.go.kr'],
    ],
    ['it.smplatform.go.kr 에서 접수해요', ['https://it.smplatform.go.kr']],
    ['star3855@korcham.net 으로 보내요', ['mailto:star3855@korcham.net']],
  ])('%s', (text, hrefs) => {
    expect(linksIn(text)).toEqual(hrefs);
  });

  it.each([
    '정부지원 1357만원, 우리 부담 1,357만원',
    '직원 1357명',
    '1357 employees and 1357%',
    '21357원, 13570원, 0.1357, 1357.5',
    '010-1357-2468',
    'evil-smart-factory.kr, smart-factory.kr.example.com',
    'me@smart-factory.kr',
    '042-388-08530',
  ])('%s: 누를 것이 없다', (text) => {
    expect(linksIn(text)).toEqual([]);
  });
});
