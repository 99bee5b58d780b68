import { describe, expect, it } from 'vitest';
import { intents } from '../../../intents/index.ts';
import { genericTopics } from '../../../src/notice/generic-topics.ts';

describe('일반 주제', () => {
  it('저마다 묻는 말을 가진 의도가 있다', () => {
    const known = new Set(intents.flatMap(({ topics }) => Object.keys(topics)));
    expect([...genericTopics].filter((topic) => !known.has(topic))).toEqual([]);
  });
});
