import { describe, expect, it } from 'vitest';
import { actorGuessed } from '../../../src/answers/actor-guessed.ts';
import { holdingFor } from '../../../src/notice/pack-index.ts';
import { sampleKnowledge } from '../../support/guide.ts';
import { questionOn } from '../../support/question.ts';

const knowledge = sampleKnowledge();
const steps = holdingFor(knowledge.pack.steps, 'design-user');
const guessed = (text: string) => actorGuessed(knowledge, questionOn(text, ['design-user']), steps);

describe('절차를 누가 하는지 짐작한 물음', () => {
  it('그 기관이 하는 절차면 맞다', () => {
    expect(guessed('요건검토는 해솔산업진흥원이 하나요')).toMatchObject({ isRight: true });
    expect(guessed('does the haesol agency do the check of requirements')).toMatchObject({ isRight: true });
  });

  it('다른 절차를 하는 기관이면 틀리다', () => {
    expect(guessed('요건검토는 수행기관이 하나요')).toMatchObject({
      isRight: false,
      step: { id: 'design.step.check' },
    });
  });

  it('절차에 없는 기관이나 절차를 대지 않은 말은 판단하지 않는다', () => {
    expect(guessed('요건검토는 시청이 하나요')).toBeUndefined();
    expect(guessed('해솔산업진흥원이 하나요')).toBeUndefined();
    expect(guessed('요건검토는 언제 하나요')).toBeUndefined();
  });

  it('다른 기관도 함께 대어 고르게 하면 판단하지 않는다', () => {
    expect(guessed('요건검토는 해솔산업진흥원이 하나요 수행기관이 하나요')).toBeUndefined();
  });
});
