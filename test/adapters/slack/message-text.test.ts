import { describe, expect, it } from 'vitest';
import { typedText } from '../../../adapters/slack/message-text.ts';
import { buttonValue, readButtonValue } from '../../../adapters/slack/place.ts';

describe('Slack의 글', () => {
  it.each([
    ['<@U1> 신규구축 얼마예요?', '신규구축 얼마예요?'],
    ['<@U1|desk>신규구축 &amp; 고도화', '신규구축 & 고도화'],
    ['<https://a.kr|a.kr> 여기요 <https://b.kr>', 'a.kr 여기요 https://b.kr'],
    ['<mailto:a@b.kr|a@b.kr> <tel:1357|1357> <#C1|desk> <!here>', 'a@b.kr 1357 desk'],
    ['2억 &lt; 3억', '2억 < 3억'],
  ])('%s', (raw, typed) => {
    expect(typedText(raw)).toBe(typed);
  });
});

describe('단추의 값', () => {
  const say = {
    does: 'say' as const,
    place: { conversation: 'T:C:U', channel: 'C', isPrivate: false, inThread: false },
    text: '서류는?',
    language: 'ko' as const,
  };

  it('그대로 되읽고, 너무 길면 단추를 만들지 않는다', () => {
    expect(readButtonValue(buttonValue(say))).toEqual(say);
    expect(buttonValue({ ...say, text: '가'.repeat(2_000) })).toBeUndefined();
  });

  it('남의 값은 읽지 않는다', () => {
    for (const value of [undefined, '', 'x', '{}', '{"does":"say"}', '[]'])
      expect(readButtonValue(value)).toBeUndefined();
  });
});
