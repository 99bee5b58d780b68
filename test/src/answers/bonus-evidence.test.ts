import { describe, expect, it } from 'vitest';
import { talk } from '../../support/guide.ts';

const { hear } = talk();

describe('가점 증빙', () => {
  it.each([['신규 가점 되죠? 뭐 내요'], ['신규 가점 증빙 뭐내면 되나여']])(
    '항목을 말하지 않으면 없는 항목이라고 하지 않는다: %s',
    (said) => {
      const { text } = hear(said);
      expect(text).toContain('항목마다 달라요');
      expect(text).not.toContain('항목에는 없어서');
    },
  );

  it('항목이 아닌 것을 이름으로 물으면 항목에 없다고 한다', () => {
    expect(hear('고도화 이노비즈 가점 증빙은 뭐에요').text).toContain('이노비즈는 고도화 가점 항목에 없어서');
  });
});
