import { describe, expect, it } from 'vitest';
import { loadKnowledge } from '../../../adapters/knowledge/load-knowledge.ts';
import { saidOfNamed } from '../../../src/guidance/said-of-named.ts';

const { pack } = loadKnowledge();

describe('이름을 대고 하는 네·아니요', () => {
  it.each([
    ['로봇은 없어요', { robot_plan: false }],
    ['로봇 계획은 있어요', { robot_plan: true }],
    ['제조기업은 아니에요', { manufacturer: false }],
  ])('%s', (text, facts) => expect(saidOfNamed(pack, text)).toEqual(facts));

  it.each(['없어요', '로봇 마감은 언제예요?', '소기업이에요', '로봇은 얼마까지 되나요?'])(
    '“%s”은(는) 그런 말이 아니다',
    (text) => expect(saidOfNamed(pack, text)).toEqual({}),
  );
});
