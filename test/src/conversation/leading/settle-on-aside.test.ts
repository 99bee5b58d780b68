import { describe, expect, it } from 'vitest';
import { settlesOnAside } from '../../../../src/conversation/leading/settle-on-aside.ts';
import { begun } from '../../../../src/guidance/guided.ts';

const past = (asides: number) => ({ ...begun('eligibility'), asides });

describe('곁가지로 물은 것으로 정하기', () => {
  it.each(['네 그걸로 할게요', '그럼 그쪽으로 갈게요', '그 사업으로 신청할게요'])('%s', (text) => {
    expect(settlesOnAside(past(1), text)).toBe(true);
    expect(settlesOnAside(past(0), text)).toBe(false);
  });

  it('그냥 네는 물음의 답이다', () => {
    expect(settlesOnAside(past(1), '네 있어요')).toBe(false);
  });
});
