import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packArrays, unpackArrays } from '../../../adapters/knowledge/array-file.ts';

const again = (data: unknown): unknown => unpackArrays(Uint8Array.from(packArrays(data)));

const array = fc.oneof(fc.float32Array({ noNaN: true }), fc.int16Array(), fc.int32Array(), fc.uint16Array());

describe('배열을 품은 파일', () => {
  it('적은 것을 그대로 읽는다', () => {
    const data = { name: '이름', list: ['가', 1, true], inner: { numbers: Int16Array.of(1, -2, 3) } };
    expect(again(data)).toEqual(data);
  });

  it('어떤 배열이 몇 개여도 그대로다', () => {
    fc.assert(
      fc.property(fc.array(array, { maxLength: 6 }), fc.string({ unit: 'grapheme' }), (arrays, text) => {
        expect(again({ arrays, text })).toEqual({ arrays, text });
      }),
    );
  });

  it('배열은 읽은 바이트를 함께 쓴다', () => {
    const block = Uint8Array.from(packArrays({ numbers: Int32Array.of(7) }));
    const { numbers } = unpackArrays(block) as { numbers: Int32Array };
    expect(numbers.buffer).toBe(block.buffer);
  });

  it('잘린 것은 읽지 않는다', () => {
    const block = Uint8Array.from(packArrays({ numbers: new Int32Array(100) }));
    expect(() => unpackArrays(block.slice(0, block.length - 8))).toThrow(RangeError);
    expect(() => unpackArrays(block.slice(0, 20))).toThrow();
    expect(() => unpackArrays(new Uint8Array(2))).toThrow(RangeError);
  });
});
