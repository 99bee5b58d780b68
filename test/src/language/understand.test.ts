import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { intents } from '../../../intents/index.ts';
import { buildUnderstander } from '../../../src/language/understand.ts';
import { sampleKnowledge } from '../../support/guide.ts';

const knowledge = sampleKnowledge();
const understander = buildUnderstander(knowledge, intents);
const [program] = knowledge.pack.programs;
const [document] = knowledge.pack.documents;
const topicsOf = (text: string): (string | undefined)[] =>
  understander.understand(text).asks.map(({ topics }) => topics[0]?.topic);

describe('알아듣기', () => {
  it('무엇을 묻는지 안다', () => {
    expect(topicsOf('안녕하세요')).toEqual(['greeting']);
    expect(topicsOf('제출 서류 뭐예요')).toEqual(['documents']);
    expect(topicsOf('when is the deadline?')[0]).toMatch(/^window/);
  });

  it('한영 키를 잘못 눌러도 안다', () => {
    expect(understander.understand('tjfb an dhsrnrkdy').text).toMatch(/^서류/);
  });

  it('글자를 틀려도, 붙여 써도 같은 말로 읽는다', () => {
    expect(understander.understand('재출 서류 알려주세요').text).toBe('제출 서류 알려주세요');
    expect(topicsOf('신청서류는뭐가필요한가요')).toEqual(topicsOf('신청 서류는 뭐가 필요한가요'));
  });

  it('두 가지를 물으면 둘로 나눈다', () => {
    const { asks } = understander.understand('서류는 뭐 내야 하고 마감은 언제예요?');
    expect(asks.length).toBeGreaterThanOrEqual(2);
  });

  it('이름을 바꿔도 묻는 것은 같다', () => {
    const names = knowledge.pack.programs.map(({ name }) => name.ko);
    for (const ask of ['제출 서류 목록 알려줘', '신청 마감이 언제인가요'])
      expect(new Set(names.map((name) => topicsOf(`${name} ${ask}`)[0])).size).toBe(1);
  });

  it('이름도 숫자도 찾아 둔다', () => {
    const [ask] = understander.understand(`${program?.name.ko} ${document?.name.ko} 3부 내요?`).asks;
    expect(ask?.details.entities.map(({ id }) => id)).toEqual(
      expect.arrayContaining([program?.id, document?.id]),
    );
    expect(ask?.details.counts.map(({ value }) => value)).toEqual([3]);
  });

  it('닮은 문장은 공고의 것이다', () => {
    const ids = new Set(knowledge.pack.facts.map(({ id }) => id));
    const [fact] = knowledge.pack.facts;
    const [ask] = understander.understand(fact?.text.ko ?? '').asks;
    expect([...(ask?.likeness.keys() ?? [])].filter((id) => !ids.has(id))).toEqual([]);
    expect(ask?.likeness.get(fact?.id ?? '')).toBeGreaterThan(0.8);
  });

  it('배운 보기를 다시 보여 준다', () => {
    expect(understander.examples.length).toBeGreaterThan(1000);
  });

  it('어떤 말에도 답을 내고, 늘 같고, 확률은 0과 1 사이다', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const understood = understander.understand(text);
        expect(understood.asks.length).toBeGreaterThan(0);
        expect(understander.understand(text)).toEqual(understood);
        for (const { topics } of understood.asks) {
          const total = topics.reduce((sum, { probability }) => sum + probability, 0);
          expect(total).toBeLessThanOrEqual(1.0001);
          for (const { probability } of topics) expect(probability).toBeGreaterThan(0);
        }
      }),
    );
  });

  it('말 안의 숫자를 읽는다', () => {
    expect(understander.figuresIn('최대 1억 5천만원, 50%').amounts).toEqual([150_000_000]);
    expect(understander.figuresIn('최대 1억 5천만원, 50%').percents).toEqual([50]);
  });
});
