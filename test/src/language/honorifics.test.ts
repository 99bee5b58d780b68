import { describe, expect, it } from 'vitest';
import { withoutHonorifics } from '../../../src/language/honorifics.ts';

describe('높임말을 예사말로', () => {
  it.each([
    ['오시면 뭘 해주시는 거죠', '오면 뭘 해주는 거죠'],
    ['지원받으시려면 뭘 내셔야 하나요', '지원받으려면 뭘 내야 하나요'],
    ['받으시는 분이 하실 일', '받는 분이 할 일'],
    ['언제 오신다고 하셨죠', '언제 온다고 했죠'],
  ])('%s → %s', (polite, plain) => expect(withoutHonorifics(polite)).toBe(plain));

  it.each(['표시는 어디에 하나요', '도시에서도 되나요', '실시 기간', '공시가 났나요', '알려주세요'])(
    '그대로: %s',
    (text) => expect(withoutHonorifics(text)).toBe(text),
  );
});
