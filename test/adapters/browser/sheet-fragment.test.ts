import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeFacts, encodeFacts } from '../../../adapters/browser/pages/sheet-fragment.ts';

describe('결과표의 주소', () => {
  it('담은 것을 그대로 꺼낸다', () => {
    const value = fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.array(fc.string()));
    // Keys are ids of facts; "__proto__" is none.
    const facts = fc.dictionary(fc.stringMatching(/^[a-z][a-z_]{0,20}$/), value, { noNullPrototype: true });
    fc.assert(
      fc.property(facts, (given) => {
        const fragment = encodeFacts({ language: 'ko', facts: given });
        expect(fragment).toMatch(/^[\w-]+$/);
        expect(decodeFacts(`#${fragment}`)).toEqual({ language: 'ko', facts: given });
      }),
    );
  });

  it('아무 글자에서나 무너지지 않는다', () => {
    fc.assert(fc.property(fc.string(), (text) => void decodeFacts(text)));
    expect(decodeFacts('#')).toBeUndefined();
    expect(decodeFacts(`#${btoa('{"language":"fr","facts":{}}')}`)).toBeUndefined();
  });
});
