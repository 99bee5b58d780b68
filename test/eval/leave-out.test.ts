import { describe, expect, it } from 'vitest';
import type { Intent } from '../../src/exchange/intent.ts';
import { sampleKnowledge } from '../support/guide.ts';
import { withoutNear } from './leave-out.ts';

const intent: Intent = {
  id: 'documents',
  topics: {
    documents: {
      ko: ['서류는 뭐 내요', '제출서류 알려주세요', '공고번호가 몇 번이에요'],
      en: ['which papers do I need'],
    },
  },
  answer: () => undefined,
};
const source = { knowledge: sampleKnowledge(), intents: [intent] };
const wordingsLeft = (question: string) => withoutNear(source, [question]).intents[0]?.topics['documents'];

describe('질문과 비슷한 예문 빼기', () => {
  it('띄어쓰기나 어미만 다른 예문은 빼고 다른 것을 묻는 예문은 남긴다', () => {
    expect(wordingsLeft('서류는 뭐내요?')).toEqual({
      ko: ['제출서류 알려주세요', '공고번호가 몇 번이에요'],
      en: ['which papers do I need'],
    });
  });

  it('글자가 없는 말은 아무 예문과도 비슷하지 않다', () => {
    const { omitted, intents } = withoutNear(source, ['', '?!']);
    expect(omitted).toBe(0);
    expect(intents[0]?.topics).toEqual(intent.topics);
  });

  it('이름이 다르고 나머지가 같으면 같은 질문으로 본다', () => {
    const asks = source.knowledge.pack.facts.flatMap(({ asks: lists }) => lists?.ko ?? []);
    const [ask = ''] = asks;
    const left = withoutNear(source, [ask]).knowledge.pack.facts.flatMap(
      ({ asks: lists }) => lists?.ko ?? [],
    );
    expect(left).not.toContain(ask);
    expect(left.length).toBeLessThan(asks.length);
  });
});
