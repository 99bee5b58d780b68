import { describe, expect, it } from 'vitest';
import { settlesOn } from '../../../../src/language/speech/choosing.ts';

describe('하나로 정하는 말', () => {
  it.each([
    '아니다 그냥 로봇으로 할래요',
    '고도화로 바꿀게요',
    '클라우드로 하려구요',
    "let's go with robots",
  ])('“%s”', (text) => expect(settlesOn(text)).toBe(true));

  it.each([
    '그럼 로봇은요',
    '로봇으로 하면 얼마예요',
    '고도화로 바꾸면?',
    '고도화로 변경하면요',
    '고도화로 바꿀 경우는',
    '온라인으로 접수해요',
    'what about robots',
  ])('“%s”은(는) 그런 말이 아니다', (text) => expect(settlesOn(text)).toBe(false));
});
