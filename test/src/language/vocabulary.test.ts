import { describe, expect, it } from 'vitest';
import { intents } from '../../../intents/index.ts';
import { vocabularyOf } from '../../../src/language/vocabulary.ts';
import { sampleKnowledge } from '../../support/guide.ts';

const vocabulary = vocabularyOf(sampleKnowledge(), intents);

describe('아는 낱말', () => {
  it('이름, 문장, 의도의 말, 개념이 다 들어 있다', () => {
    for (const word of ['에너지진단', '마감', '서류', 'deadline']) expect(vocabulary).toContain(word);
  });

  it('글자와 숫자만으로 된 낱말이다', () => {
    expect([...vocabulary].filter((word) => !/^[가-힣a-z0-9]+$/.test(word))).toEqual([]);
  });

  it('없는 말은 모른다', () => {
    expect(vocabulary.has('뷁뷁')).toBe(false);
  });
});
