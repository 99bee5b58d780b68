import { describe, expect, it } from 'vitest';
import { stepsNamed } from '../../../src/answers/steps.ts';
import { sampleKnowledge } from '../../support/guide.ts';

const { steps } = sampleKnowledge().pack;
const energy = steps.filter(({ for: held }) => held.includes('energy-saver'));
const named = (text: string): readonly string[] => stepsNamed(text, energy).map(({ name }) => name.ko);

describe('말 속의 절차 단계', () => {
  it.each([
    ['현장심사는 누가 해요', ['현장심사']],
    ['현장 심사 누가 해요', ['현장심사']],
    ['who does the site review', ['현장심사']],
    ['언제 끝나요', []],
  ])('%s', (text, expected) => expect(named(text)).toEqual(expected));
});
