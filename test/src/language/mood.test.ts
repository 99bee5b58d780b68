import { describe, expect, it } from 'vitest';
import { moodAlone } from '../../../src/language/mood.ts';

describe('기분만 말한 메시지', () => {
  it.each(['ㅠㅠ', 'ㅜㅜㅜ', 'ㅠ.ㅠ', '😭😭', 'T_T', ' ㅠㅠ !!'])('“%s”는 걱정이다', (text) =>
    expect(moodAlone(text)).toBe('feeling'),
  );

  it.each(['ㅋㅋㅋ', 'ㅎㅎ', 'ㅋㅋ 😂'])('“%s”는 웃음이다', (text) =>
    expect(moodAlone(text)).toBe('agreement'),
  );

  it.each(['', '?', '...', 'ㅇㅇ', 'ㅠㅠ 서류 뭐 내요', 'ㅅㄱㄱㅊ', 'T', '로봇ㅋㅋ'])(
    '“%s”는 그렇지 않다',
    (text) => expect(moodAlone(text)).toBeUndefined(),
  );
});
