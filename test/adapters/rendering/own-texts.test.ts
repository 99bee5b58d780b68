import { describe, expect, it } from 'vitest';
import { textsIn } from '../../../adapters/rendering/own-texts.ts';

describe('채널이 스스로 하는 말', () => {
  const textOf = textsIn({
    ko: { more: '{{name}} 외 {{count}}곳' },
    en: { more: '{{name}} and {{count}} more' },
  });

  it('말과 값을 이름으로 찾아 넣는다', () => {
    expect(textOf('more', 'ko', { name: '공고', count: 3 })).toBe('공고 외 3곳');
    expect(textOf('more', 'en', { name: 'the notice', count: 0 })).toBe('the notice and 0 more');
  });

  it('값이 없으면 글을 그대로 둔다', () => {
    expect(textOf('more', 'ko')).toBe('{{name}} 외 {{count}}곳');
  });
});
