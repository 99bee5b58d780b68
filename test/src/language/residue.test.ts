import { describe, expect, it } from 'vitest';
import { masks } from '../../../src/language/masks.ts';
import { isElliptic } from '../../../src/language/residue.ts';

describe('앞말이 있어야 뜻이 통하는 말', () => {
  it.each(['그럼 는?', '그러면은요?', '는 어때요?', `${masks.amount}이면?`, 'what about ?', 'and the ?', ''])(
    '“%s”',
    (masked) => expect(isElliptic(masked)).toBe(true),
  );

  it.each(['서류는?', '얼마예요', '전화번호는?', '마감 언제예요', 'how much'])(
    '“%s”은(는) 혼자서도 통한다',
    (masked) => expect(isElliptic(masked)).toBe(false),
  );

  it('긴 말은 이어 묻는 말이 아니다', () => expect(isElliptic('그럼 '.repeat(20))).toBe(false));
});
