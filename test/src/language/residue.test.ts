import { describe, expect, it } from 'vitest';
import { masks } from '../../../src/language/masks.ts';
import { isElliptic, pointsBack } from '../../../src/language/residue.ts';

describe('앞말이 있어야 뜻이 통하는 말', () => {
  it.each([
    '그럼 는?',
    '그러면은요?',
    '는 어때요?',
    `${masks.amount}이면?`,
    `${masks.amount}이었으면`,
    '였으면?',
    'what about ?',
    'and the ?',
    '아 제주 말고 이요',
    '',
  ])('“%s”', (masked) => expect(isElliptic(masked)).toBe(true));

  it.each(['서류는?', '얼마예요', '전화번호는?', '마감 언제예요', 'how much'])(
    '“%s”은(는) 혼자서도 통한다',
    (masked) => expect(isElliptic(masked)).toBe(false),
  );

  it.each(['제주에도 공장이 있어요 거기는요?', '그건요?', '알겠어요, 여기는'])(
    '“%s”은(는) 앞을 가리킨다',
    (masked) => expect(pointsBack(masked)).toBe(true),
  );

  it.each(['거기 전화번호는?', '여기 대구예요'])('“%s”은(는) 스스로 묻는다', (masked) =>
    expect(pointsBack(masked)).toBe(false),
  );

  it('긴 말은 이어 묻는 말이 아니다', () => expect(isElliptic('그럼 '.repeat(20))).toBe(false));
});
