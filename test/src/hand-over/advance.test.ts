import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  advance,
  type CaseEvent,
  type CaseTimes,
  offerCase,
  type Step,
} from '../../../src/hand-over/advance.ts';
import { type Case, type CaseStatus, codeOpens, isLive, type NewLine } from '../../../src/hand-over/case.ts';

const minute = 60_000;
const times: CaseTimes = { answer: 5 * minute, idle: 30 * minute, code: 72 * 60 * minute };
const start = 1_000_000;

const offered = (mode: Case['mode'] = 'live'): Case =>
  offerCase({ id: 'c', conversation: 'v', mode, language: 'ko', question: '서류는?' }, start);

const agreed: CaseEvent = { kind: 'agreed', code: '123456', key: 'm1', facts: { size: 'small' } };

const happen = (one: Case, event: CaseEvent, at = start): Step => {
  const step = advance(one, event, at, times);
  if (!step) throw new Error(`nothing comes of ${event.kind}`);
  return step;
};

const opened = (mode: Case['mode'] = 'live'): Case => happen(offered(mode), agreed).case;
const taken = (): Case => happen(opened(), { kind: 'taken', by: 'U1' }).case;

const noticesOf = (lines: readonly NewLine[]): string[] =>
  lines.map(({ to, notice, text }) => `${to}: ${notice ?? text}`);

describe('상담의 흐름', () => {
  it('동의하면 번호가 생기고 상담원에게 열린다', () => {
    const step = happen(offered(), agreed);
    expect(step.case).toMatchObject({ status: 'waiting', code: '123456', facts: { size: 'small' } });
    expect(noticesOf(step.lines)).toEqual(['staff: opening']);
  });

  it('전화로 불러 줄 번호만이면 아무에게도 보내지 않고 길잡이가 계속 답한다', () => {
    const step = happen(offered('code'), agreed);
    expect(step.case.status).toBe('noted');
    expect(step.lines).toEqual([]);
    expect(isLive(step.case)).toBe(false);
  });

  it('동의하지 않거나 한참 답이 없으면 전달하지 않는다', () => {
    expect(happen(offered(), { kind: 'declined' })).toMatchObject({
      case: { status: 'declined' },
      lines: [],
    });
    expect(happen(offered(), { kind: 'time-passed' }, start + 31 * minute).case.status).toBe('declined');
  });

  it('상담원의 첫 글로 연결되고, 두 번째부터는 글만 전한다', () => {
    const first = happen(opened(), { kind: 'staff-wrote', text: '안녕하세요', key: 'k1' });
    expect(noticesOf(first.lines)).toEqual(['visitor: connected', 'visitor: 안녕하세요']);
    const second = happen(first.case, { kind: 'staff-wrote', text: '네', key: 'k2' });
    expect(noticesOf(second.lines)).toEqual(['visitor: 네']);
  });

  it('기다리는 동안 고객이 글을 써도 상담원이 답할 때는 늦춰지지 않는다', () => {
    const step = happen(opened(), { kind: 'visitor-wrote', text: '계세요?', key: 'm2' }, start + 4 * minute);
    expect(step.case.dueAt).toBe(start + times.answer);
    expect(noticesOf(step.lines)).toEqual(['staff: 계세요?']);
    const late = happen(step.case, { kind: 'time-passed' }, start + times.answer);
    expect(late.case.status).toBe('unanswered');
    expect(noticesOf(late.lines)).toEqual(['visitor: unanswered', 'staff: unanswered']);
  });

  it('상담 중에는 누구든 말하면 조용한 시간을 다시 센다', () => {
    const at = start + 29 * minute;
    const step = happen(taken(), { kind: 'visitor-wrote', text: '잠시만요', key: 'm3' }, at);
    expect(advance(step.case, { kind: 'time-passed' }, start + times.idle, times)).toBeUndefined();
    const over = happen(step.case, { kind: 'time-passed' }, at + times.idle);
    expect(over.case.status).toBe('expired');
  });

  it('어느 쪽이든 마칠 수 있고, 다른 쪽이 알게 된다', () => {
    expect(noticesOf(happen(taken(), { kind: 'closed', by: 'staff' }).lines)).toEqual([
      'visitor: closed-by-staff',
      'staff: closed-by-staff',
    ]);
    expect(noticesOf(happen(taken(), { kind: 'closed', by: 'visitor' }).lines)).toEqual([
      'staff: closed-by-visitor',
    ]);
  });

  it('끝난 뒤에 쓴 상담원은 전해지지 않았음을 알게 된다', () => {
    const { case: over } = happen(taken(), { kind: 'closed', by: 'visitor' });
    const step = happen(over, { kind: 'staff-wrote', text: '아, 그리고', key: 'k9' });
    expect(step.case).toBe(over);
    expect(noticesOf(step.lines)).toEqual(['staff: too-late']);
  });

  it('파일은 왔다는 것만 고객에게 알리고, 상담원에게는 보이지 않음을 알린다', () => {
    const step = happen(opened(), { kind: 'staff-wrote', text: '', key: 'f1', hasFile: true });
    expect(noticesOf(step.lines)).toEqual(['visitor: connected', 'visitor: file', 'staff: file']);
    expect(step.lines[1]?.key).toBe('f1');
    const both = happen(taken(), { kind: 'staff-wrote', text: '보세요', key: 'f2', hasFile: true });
    expect(both.lines.map(({ to, text, notice }) => `${to}: ${text ?? notice}`)).toEqual([
      'visitor: 보세요',
      'visitor: file',
      'staff: file',
    ]);
  });

  it('한 말은 상담이 끝난 뒤에도 고치고 거둘 수 있지만, 상담이 다시 열리지는 않는다', () => {
    const { case: over } = happen(taken(), { kind: 'closed', by: 'staff' });
    const revises = { line: 3, as: 'edited' } as const;
    const step = happen(over, { kind: 'staff-revised', revises, text: '고친 말', edited: '2', key: 'k:2' });
    expect(step.case).toBe(over);
    expect(step.lines).toMatchObject([{ to: 'visitor', revises, text: '고친 말' }]);
  });

  it('번호는 기한 안에서만 연다', () => {
    const one = opened('code');
    expect(codeOpens(one, start + times.code - 1)).toBe(true);
    expect(codeOpens(one, start + times.code)).toBe(false);
    expect(codeOpens(offered(), start)).toBe(false);
    expect(happen(one, { kind: 'time-passed' }, start + times.code).case.status).toBe('expired');
  });
});

const eventArbitrary: fc.Arbitrary<CaseEvent> = fc.oneof(
  fc.constant(agreed),
  fc.constant<CaseEvent>({ kind: 'declined' }),
  fc.record({ kind: fc.constant('visitor-wrote' as const), text: fc.string(), key: fc.string() }),
  fc.record({ kind: fc.constant('staff-wrote' as const), text: fc.string(), key: fc.string() }),
  fc.record({ kind: fc.constant('staff-sent-other' as const), key: fc.string() }),
  fc.constant<CaseEvent>({ kind: 'taken', by: 'U1' }),
  fc.record({
    kind: fc.constant('closed' as const),
    by: fc.constantFrom('staff' as const, 'visitor' as const),
  }),
  fc.constant<CaseEvent>({ kind: 'time-passed' }),
);

const history = fc.array(fc.tuple(eventArbitrary, fc.integer({ min: 0, max: 40 * minute })), {
  maxLength: 40,
});
const mode = fc.constantFrom('live' as const, 'code' as const);

interface Played {
  readonly before: Case;
  readonly event: CaseEvent;
  readonly at: number;
  readonly step: Step | undefined;
}

const play = (first: Case, events: readonly (readonly [CaseEvent, number])[]): Played[] => {
  let one = first;
  let at = start;
  return events.map(([event, wait]) => {
    at += wait;
    const before = one;
    const step = advance(one, event, at, times);
    one = step?.case ?? one;
    return { before, event, at, step };
  });
};

const over: ReadonlySet<CaseStatus> = new Set(['declined', 'closed', 'unanswered', 'expired']);

describe('무슨 일이 어떤 차례로 일어나도', () => {
  const always = (holds: (played: readonly Played[]) => void): void =>
    fc.assert(
      fc.property(mode, history, (how, events) => {
        holds(play(offered(how), events));
      }),
    );

  it('끝난 상담은 다시 살아나지 않고, 끝난 때가 적힌다', () =>
    always((played) => {
      for (const { before, step } of played) {
        if (over.has(before.status)) expect(step?.case ?? before).toEqual(before);
        if (step && over.has(step.case.status)) {
          expect(step.case.endedAt).toBeTypeOf('number');
          expect(step.case.dueAt).toBeUndefined();
        }
      }
    }));

  it('동의하기 전에는 아무것도 전하지 않는다', () =>
    always((played) => {
      for (const { before, event, step } of played)
        if (before.openedAt === undefined && event.kind !== 'agreed')
          expect((step?.lines ?? []).filter(({ notice }) => notice !== 'too-late')).toEqual([]);
    }));

  it('상담원에게는 꼭 한 번 열리고, 그것이 첫 줄이다', () =>
    always((played) => {
      const toStaff = played
        .flatMap(({ step }) => step?.lines ?? [])
        .filter(({ to, notice }) => to === 'staff' && notice !== 'too-late');
      const openings = toStaff.filter(({ notice }) => notice === 'opening');
      expect(openings.length).toBeLessThanOrEqual(1);
      if (toStaff.length > 0) expect(toStaff[0]?.notice).toBe('opening');
    }));

  it('살아 있는 동안 쓴 글은 하나도 빠지지 않고 다른 쪽에 그대로 한 번 간다', () =>
    always((played) => {
      for (const { before, event, step } of played) {
        if (event.kind !== 'visitor-wrote' && event.kind !== 'staff-wrote') continue;
        const to = event.kind === 'visitor-wrote' ? 'staff' : 'visitor';
        const passed = (step?.lines ?? []).filter((line) => line.notice === undefined);
        expect(passed).toEqual(
          isLive(before) ? [expect.objectContaining({ to, text: event.text, key: event.key })] : [],
        );
      }
    }));

  it('살아 있는 상담은 언젠가 시간만으로도 끝난다', () =>
    always((played) => {
      const last = played.at(-1);
      const one = last?.step?.case ?? last?.before;
      if (!one || !isLive(one)) return;
      const ended = advance(one, { kind: 'time-passed' }, one.dueAt ?? 0, times);
      expect(over.has(ended?.case.status ?? 'waiting')).toBe(true);
      expect(ended?.lines.some(({ to }) => to === 'visitor')).toBe(true);
    }));

  it('고객은 연결되었다는 말을 많아야 한 번 듣고, 끝났다는 말도 그렇다', () =>
    always((played) => {
      const told = played.flatMap(({ step }) => step?.lines ?? []).filter(({ to }) => to === 'visitor');
      expect(told.filter(({ notice }) => notice === 'connected').length).toBeLessThanOrEqual(1);
      const ends = told.filter(({ notice }) => notice !== undefined && notice !== 'connected');
      expect(ends.length).toBeLessThanOrEqual(1);
    }));
});
