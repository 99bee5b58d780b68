import { describe, expect, it } from 'vitest';
import type { Outcome } from './evaluate.ts';
import { leadsIn } from './leads.ts';

const outcome = (id: string, note: string, reply: string): Outcome =>
  ({ conversation: { id, note }, reply }) as unknown as Outcome;

describe('네·아니요로 시작하는 답의 비율', () => {
  it('같으면 세고, 반대면 이름을 대고, 기록이 네·아니요로 시작하지 않으면 보지 않는다', () => {
    const leads = leadsIn([
      outcome('a', '네, 됩니다', '네, 신청할 수 있어요.'),
      outcome('b', '아니요, 제외', '네, 됩니다.'),
      outcome('c', '아니요', '제외돼요.'),
      outcome('d', '50%', '50%예요.'),
      outcome('e', 'No, it closed', 'No. It is closed.'),
    ]);
    expect(leads.agreeing).toBe(0.5);
    expect(leads.contradicting).toEqual(['b']);
  });
});
