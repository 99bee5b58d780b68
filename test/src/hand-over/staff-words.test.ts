import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { advance, type StaffWords } from '../../../src/hand-over/advance.ts';
import type { Case, CaseLine } from '../../../src/hand-over/case.ts';
import { eventOfWords, passedOn, withdrawalOf } from '../../../src/hand-over/staff-words.ts';
import { sampleCase } from '../../contracts/case-store.ts';

const times = { answer: 300_000, idle: 1_800_000, code: 3_600_000 };

/** A case with its lines as the store keeps them: the text of those that arrived is gone. */
const desk = (status: Case['status'] = 'taken') => {
  let one = sampleCase({ status });
  const lines: CaseLine[] = [];
  const shown = new Map<number, string>();
  const happen = (event: ReturnType<typeof eventOfWords>): void => {
    const step = event && advance(one, event, 10, times);
    if (!step) return;
    one = step.case;
    for (const line of step.lines) {
      const number = lines.length + 1;
      const { text, ...kept } = line;
      lines.push({ ...kept, caseId: one.id, number, delivery: 'done' });
      if (line.to !== 'visitor') continue;
      shown.set(line.revises?.line ?? number, line.revises?.as === 'withdrawn' ? '' : (text ?? ''));
    }
  };
  return {
    lines,
    wrote: (words: StaffWords) => happen(eventOfWords(lines, words)),
    withdrew: (key: string) => happen(withdrawalOf(lines, key)),
    shown: () => [...shown.values()],
  };
};

describe('상담원이 쓴 글', () => {
  it('처음 들으면 새 글이고, 다시 들어도 그대로다', () => {
    const { wrote, shown, lines } = desk();
    wrote({ key: '1', text: '안녕하세요' });
    wrote({ key: '1', text: '안녕하세요' });
    expect(shown()).toEqual(['안녕하세요']);
    expect(passedOn(lines)).toEqual(['1']);
  });

  it('고치지 않은 채 다시 알려 온 글(미리보기 등)은 고친 글이 아니다', () => {
    const { wrote, lines } = desk();
    wrote({ key: '1', text: '주소는 a.kr', edited: '5' });
    wrote({ key: '1', text: '주소는 a.kr', edited: '5' });
    wrote({ key: '1', text: '주소는 a.kr' });
    expect(lines).toHaveLength(1);
  });

  it('모두 지워 비운 글은 거둔 글이다', () => {
    const { wrote, shown } = desk();
    wrote({ key: '1', text: '잘못 보냄' });
    wrote({ key: '1', text: '', edited: '2' });
    expect(shown()).toEqual(['']);
  });

  it('전한 적 없는 글을 지운 것은 아무 일도 아니다', () => {
    const { withdrew, lines } = desk();
    withdrew('1');
    expect(lines).toEqual([]);
  });

  it('거둔 글은 전한 글로 남지 않고, 두 번 거두지도 않는다', () => {
    const { wrote, withdrew, lines } = desk();
    wrote({ key: '1', text: '하나' });
    wrote({ key: '2', text: '둘' });
    withdrew('1');
    withdrew('1');
    expect(passedOn(lines)).toEqual(['2']);
    expect(lines).toHaveLength(3);
  });

  it('끝난 뒤에 써서 전해지지 않은 글은 고쳐도 전해지지 않는다', () => {
    const { wrote, shown, lines } = desk('closed');
    wrote({ key: '1', text: '늦은 글' });
    wrote({ key: '1', text: '고친 늦은 글', edited: '2' });
    expect(shown()).toEqual([]);
    expect(lines.map(({ notice }) => notice)).toEqual(['too-late']);
  });

  it('되풀이되고 뒤바뀌어 와도 마지막으로 고친 글만 보이고, 거둔 글은 돌아오지 않는다', () => {
    const states = [undefined, '1', '2', '3'];
    const told = fc.array(fc.record({ key: fc.constantFrom('a', 'b'), at: fc.nat(3) }), { minLength: 1 });
    fc.assert(
      fc.property(told, fc.option(fc.nat(20)), (events, goneAt) => {
        const { wrote, withdrew, shown, lines } = desk();
        events.forEach(({ key, at }, place) => {
          wrote({ key, text: `${key}${at}`, edited: states[at] });
          if (place === goneAt) withdrew('a');
        });
        for (const key of new Set(events.map((event) => event.key))) {
          const isGone = key === 'a' && lines.some(({ key: own }) => own === 'a:withdrawn');
          const first = events.find((event) => event.key === key)?.at ?? 0;
          const newest = Math.max(first, ...events.filter((event) => event.key === key).map(({ at }) => at));
          expect(shown()).toContain(isGone ? '' : `${key}${newest}`);
        }
        expect(shown()).toHaveLength(new Set(events.map(({ key }) => key)).size);
      }),
    );
  });
});
