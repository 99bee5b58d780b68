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
    ['붙으면 그담은요', 'after', '현장심사'],
    ['현장까지 붙었다치고 그담은요', 'after', '현장심사'],
    ['선정되면 뭐부터 해요', 'after', '현장심사'],
    ['뽑히고 나면 뭐합니까', 'after', '현장심사'],
    ['what happens after we are selected', 'after', '현장심사'],
    ['신청하고 나면 뭐해요', 'after', '신청접수'],
    ['we applied, what next?', 'after', '신청접수'],
    ['협약하고 뭐해요', 'after', '협약체결'],
    ['협약 전엔 뭐 하나요', 'before', '협약체결'],
  ])('단계를 누구나 쓰는 말로 부른다: %s', (text, at, step) => expect(orderIn(text)).toEqual([at, step]));

  it.each([
    ['현장심사는 언제쯤', '현장심사'],
    ['협약 언제 맺나요', '협약체결'],
    ['when is the site review', '현장심사'],
    ['현장심사까지 얼마나 걸려요', '현장심사'],
  ])('언제인지만 묻는다: %s', (text, step) => expect(orderIn(text)).toEqual(['when', step]));

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
    '현장심사 떨어지면',
    '선정되고 포기하면',
    '협약은 누구하고 하나요',
    '신청하면 늦나요',
    '신청 전에 뭐해요',
    '신청은 언제 해요',
    '몇 군데 선정하고',
    '계획서 우편으로 보내면 안 되나요',
    '',
  ])('다른 것을 묻는 말: %s', (text) => expect(orderIn(text)).toBeUndefined());
});
