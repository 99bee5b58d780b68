import { describe, expect, it } from 'vitest';
import { splitAsks } from '../../../src/language/split-asks.ts';
import type { Ask } from '../../../src/language/understand.ts';
import { askOn } from '../../support/topic-source.ts';

/** Words of a topic; a text with words of two topics speaks half for each. */
const topicWords: readonly (readonly [string, string])[] = [
  ['얼마', 'amount'],
  ['마감', 'window'],
  ['서류', 'documents'],
  ['안녕', 'greeting'],
  ['답답', 'complaint'],
  ['중소기업', 'tell'],
  ['차이', 'compare'],
  ['how much', 'amount'],
  ['deadline', 'window'],
];
const programs = ['로봇', '클라우드'];

const askOf = (text: string): Ask => {
  const hits = topicWords.filter(([word]) => text.includes(word));
  const share = 0.96 / Math.max(1, hits.length);
  const named = programs.filter((name) => text.includes(name));
  return askOn(text, Object.fromEntries(hits.map(([, topic]) => [topic, share])), {
    entities: named.map((id) => ({ kind: 'program', id })),
  });
};
const split = (text: string): readonly string[] => splitAsks(text, askOf).map((ask) => ask.text);

describe('한 말에 담긴 물음', () => {
  it('대개는 하나', () => {
    expect(split('얼마 지원돼요?')).toEqual(['얼마 지원돼요?']);
    expect(split('')).toEqual(['']);
  });

  it.each([
    ['이어 주는 말', '얼마 지원되고 마감 언제예요?', ['얼마 지원되고', '마감 언제예요?']],
    ['묻고 또 묻기', '얼마예요? 서류는 뭐예요?', ['얼마예요?', '서류는 뭐예요?']],
    ['쉼표', '얼마예요, 서류는요', ['얼마예요,', '서류는요']],
    ['쉼표로 늘어놓은 두 글자 이름', '얼마, 서류, 마감', ['얼마,', '서류,', '마감']],
    ['두 번 묻는 말', '마감 언제 서류 몇개', ['마감 언제', '서류 몇개']],
    ['영어', 'how much is it and when is the deadline', ['how much is it', 'when is the deadline']],
  ])('%s', (_name, text, expected) => expect(split(text)).toEqual(expected));

  it('셋까지', () => {
    expect(split('얼마예요? 서류는요? 마감은요?')).toHaveLength(3);
    expect(split('얼마예요? 서류는요? 마감은요? 얼마예요? 서류는요?').length).toBeLessThanOrEqual(3);
  });

  it('같은 것을 두 번 물으면 하나', () => {
    expect(split('얼마예요? 얼마 줘요?')).toHaveLength(1);
  });

  it('같은 것을 두 사업에 물으면 둘', () => {
    expect(split('로봇 서류랑 클라우드 서류 알려줘')).toHaveLength(2);
  });

  it('띄어 쓴 빗금과 가운뎃점도 두 물음을 가른다', () => {
    expect(split('로봇 마감 / 클라우드 서류')).toHaveLength(2);
    expect(split('로봇 마감 · 클라우드 서류')).toHaveLength(2);
  });

  it('견주는 물음은 나누지 않는다', () => {
    expect(split('로봇이랑 클라우드 차이')).toHaveLength(1);
  });

  it('회사 소개는 옆의 물음에 붙어 있다', () => {
    expect(split('우리는 중소기업이고 얼마 받아요')).toHaveLength(1);
  });

  it('“누구랑”은 잇는 말이 아니라 묻는 말이다', () => {
    expect(split('서류는 누구랑 마감')).toHaveLength(1);
  });

  it('이어 주는 말로 부른 둘을 견주면 하나', () => {
    const asked = '로봇 마감이랑 클라우드 서류 어디가 더 많아요';
    expect(split(asked)).toEqual([asked]);
  });
});
