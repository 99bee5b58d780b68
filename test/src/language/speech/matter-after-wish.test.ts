import { describe, expect, it } from 'vitest';
import { matterAfterWish } from '../../../../src/language/speech/matter-after-wish.ts';

describe('바람 뒤에 묻는 것', () => {
  it.each([
    ['고도화 하려고 하는데 가점이 궁금합니다', 'bonus.list'],
    ['로봇 받고 싶어요 제출서류 좀', 'documents'],
    ['클라우드 하고 싶은데 자격 요건이요', 'eligibility'],
    ['클라우드 하고 싶은데 자격 알고 싶어요', 'eligibility'],
    ['i want the level check, curious about the deadline', 'window'],
    ['가점이 궁금해요', undefined],
    ['로봇 하고 싶은데 서류는 우편으로 내나요', undefined],
  ])('%s', (text, topic) => expect(matterAfterWish(text)).toBe(topic));
});
