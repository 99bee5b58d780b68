import { describe, expect, it } from 'vitest';
import { addressWritten, asksWhatItIs, partsOfAddresses } from '../../../../src/language/speech/addresses.ts';

describe('주소', () => {
  it('글에 적힌 누리집과 이메일', () => {
    expect(addressWritten('it.smplatform.go.kr 은 뭐예요')).toBe('it.smplatform.go.kr');
    expect(addressWritten('star3855@korcham.net 이건 누구 메일')).toBe('star3855@korcham.net');
    expect(addressWritten('지원금 1.5억')).toBeUndefined();
  });

  it('주소의 한 토막', () => {
    expect(partsOfAddresses('star3855 이거 뭐예요')).toContain('star3855');
    expect(partsOfAddresses('mes 구축')).toEqual([]);
  });

  it('무엇인지만 묻는 말', () => {
    expect(asksWhatItIs('1357은 뭐 하는 데예요', '1357')).toBe(true);
    expect(asksWhatItIs('1357', '1357')).toBe(true);
    expect(asksWhatItIs('1357에 물어봤는데 신규구축은 지원금이 얼마라고 하던데 맞나요', '1357')).toBe(false);
  });
});
