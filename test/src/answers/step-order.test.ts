import { describe, expect, it } from 'vitest';
import { stepOrderIn } from '../../../src/answers/step-order.ts';
import { sampleKnowledge } from '../../support/guide.ts';
import { askOn } from '../../support/topic-source.ts';

const { steps } = sampleKnowledge().pack;
const energy = steps.filter(({ for: held }) => held.includes('energy-saver'));
const orderIn = (text: string) => {
  const order = stepOrderIn(askOn(text, {}), energy);
  return order && [order.at, order.named?.name.ko];
};

describe('절차의 앞뒤를 묻는 말', () => {
  it.each([
    ['현장심사 다음은 뭐에요', 'after'],
    ['현장 심사 통과 이후 단계', 'after'],
    ['현장심사 끝나면 뭐 해요', 'after'],
    ['what comes after the site review?', 'after'],
    ['현장심사 전에는 뭘 하나요', 'before'],
    ['what happens before the site review', 'before'],
  ])('%s', (text, at) => expect(orderIn(text)).toEqual([at, '현장심사']));

  it.each([
    ['첫 단계가 뭐에요', 'first'],
    ['맨 마지막 절차는요', 'last'],
    ['which is the last step', 'last'],
  ])('%s', (text, at) => expect(orderIn(text)).toEqual([at, undefined]));

  it.each([
    '현장심사 자부담',
    '현장심사 누가 해요',
    '현장심사 후에 계약을 바꿀 수 있나요',
    '폐업한 회사가 있는데 현장심사 다음에는 어떻게 하죠',
    '언제 끝나요',
    '',
  ])('다른 것을 묻는 말: %s', (text) => expect(orderIn(text)).toBeUndefined());
});
