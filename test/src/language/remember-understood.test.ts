import { describe, expect, it, vi } from 'vitest';
import { loadKnowledge } from '../../../adapters/knowledge/load-knowledge.ts';
import { intents } from '../../../intents/index.ts';
import { rememberUnderstood } from '../../../src/language/remember-understood.ts';
import { buildUnderstander } from '../../../src/language/understand.ts';

const understander = buildUnderstander(loadKnowledge(), intents);

describe('방금 읽은 말', () => {
  const remembering = (messages: number) => {
    const understand = vi.fn(understander.understand);
    const { understand: recall } = rememberUnderstood({ ...understander, understand }, messages);
    return { understand, recall };
  };

  it('다시 읽지 않고, 처음과 같이 알아듣는다', () => {
    const { understand, recall } = remembering(2);
    const first = recall('지원금 얼마예요?');
    expect(recall('지원금 얼마예요?')).toBe(first);
    expect(understand).toHaveBeenCalledTimes(1);
    expect(first.asks.map(({ topics }) => topics)).toEqual(
      understander.understand('지원금 얼마예요?').asks.map(({ topics }) => topics),
    );
  });

  it('정한 수보다 많으면 오래 안 쓴 것부터 잊는다', () => {
    const { understand, recall } = remembering(2);
    for (const said of ['네', '아니요', '네', '모르겠어요', '네', '아니요']) recall(said);
    expect(understand.mock.calls.map(([said]) => said)).toEqual(['네', '아니요', '모르겠어요', '아니요']);
  });

  it('긴 말은 외우지 않는다', () => {
    const { understand, recall } = remembering(2);
    const long = '경기도에서 자동차 부품을 만듭니다. '.repeat(5);
    recall(long);
    recall(long);
    expect(understand).toHaveBeenCalledTimes(2);
  });
});
