import fc from 'fast-check';
import { describe, it } from 'vitest';
import {
  assessmentOf,
  assessRecruitment,
  type CompanyFacts,
  type FactValue,
  supportFor,
  type Verdict,
} from '../../../src/rules/index.ts';
import { centreOf, pack } from './notice.ts';

const recruitments = pack.recruitments.map(({ id }) => id);
const recruitment = fc.constantFrom(...recruitments);

type Fact = (typeof pack.companyFacts)[number];

/** Any value a declared fact may have; sums and counts around the figures of the notice. */
const anyValueOf = (fact: Fact): fc.Arbitrary<FactValue> => {
  const choices = fact.choices.map(({ id }) => id);
  switch (fact.type) {
    case 'boolean':
      return fc.boolean();
    case 'choice':
      return fc.constantFrom(...choices);
    case 'choices':
      return fc.subarray(choices, { maxLength: 3 });
    case 'won':
      return fc.integer({ min: 0, max: 1_000_000_000 });
    case 'number':
      return fc.oneof(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 2011, max: 2021 }));
    default:
      return fc.constantFrom('경기 화성시', '중구', '세종');
  }
};

const askable = pack.companyFacts.filter(({ type }) => type !== 'group');
const everything: fc.Arbitrary<CompanyFacts> = fc.record(
  Object.fromEntries(askable.map((fact) => [fact.id, anyValueOf(fact)])),
);
const something: fc.Arbitrary<CompanyFacts> = fc
  .tuple(everything, fc.subarray(askable.map(({ id }) => id)))
  .map(([facts, ids]) => Object.fromEntries(ids.map((id) => [id, facts[id]])));

const shared = ['hostMinWon', 'adopterMaxWon'] as const;
const workingFor = (id: string, facts: CompanyFacts) => {
  const outcome = supportFor(pack, id, facts);
  return outcome?.known ? outcome.working : undefined;
};

describe('규칙의 성질', () => {
  it('사업비가 늘어도 지원금은 줄지 않고 한도를 넘지 않는다', () => {
    fc.assert(
      fc.property(
        recruitment,
        everything,
        fc.nat(1_000_000_000),
        fc.nat(1_000_000_000),
        (id, facts, a, b) => {
          const [less, more] = [Math.min(a, b), Math.max(a, b)];
          const first = workingFor(id, { ...facts, total_cost_won: less });
          const second = workingFor(id, { ...facts, total_cost_won: more });
          if (!first || !second) return first === second;
          const capped = second.capWon === undefined || second.supportWon <= second.capWon;
          return first.supportWon <= second.supportWon && capped;
        },
      ),
    );
  });

  it('지원금과 자부담을 더하면 총 사업비다', () => {
    fc.assert(
      fc.property(recruitment, everything, (id, facts) => {
        const working = workingFor(id, facts);
        if (working?.burdenWon === undefined) return true;
        return working.supportWon + working.burdenWon + (working.openWon ?? 0) === working.costWon;
      }),
    );
  });

  it('정부와 주관기관, 도입기업의 몫은 총 사업비를 벗어나지 않는다', () => {
    fc.assert(
      fc.property(everything, (facts) => {
        const working = workingFor('win-win', facts);
        if (working?.costWon === undefined) return true;
        const others = shared.reduce((sum, key) => sum + (working[key] ?? 0), 0);
        return working.supportWon + others <= working.costWon;
      }),
    );
  });

  it('금액은 모두 정수 원이다', () => {
    fc.assert(
      fc.property(everything, (facts) => {
        const { support_won, own_burden_won, pm_labor_max_won } = assessmentOf(pack, facts, centreOf);
        const sums = [support_won, own_burden_won, pm_labor_max_won ?? {}].flatMap(Object.values);
        return sums.every((won) => Number.isSafeInteger(won) && won >= 0);
      }),
    );
  });

  it('사실의 순서는 결과를 바꾸지 않는다', () => {
    fc.assert(
      fc.property(something, fc.infiniteStream(fc.nat()), (facts, order) => {
        const shuffled = Object.fromEntries(
          Object.entries(facts)
            .map((entry) => [order.next().value ?? 0, entry] as const)
            .sort(([a], [b]) => a - b)
            .map(([, entry]) => entry),
        );
        const [one, other] = [facts, shuffled].map((each) =>
          JSON.stringify(assessmentOf(pack, each, centreOf)),
        );
        return one === other;
      }),
    );
  });

  /** A conditional one with facts missing may still turn out to be ineligible, but never better. */
  const mayBecome = (verdict: Verdict, settled: boolean): readonly Verdict[] | undefined => {
    if (verdict === 'eligible' || verdict === 'ineligible') return [verdict];
    if (verdict === 'conditional') return settled ? ['conditional'] : ['conditional', 'ineligible'];
    return undefined;
  };

  it('사실을 더 알아도 이미 난 판정은 뒤집히지 않는다', () => {
    fc.assert(
      fc.property(recruitment, everything, fc.subarray(askable.map(({ id }) => id)), (id, facts, ids) => {
        const partly = Object.fromEntries(ids.map((fact) => [fact, facts[fact]]));
        const before = assessRecruitment(pack, id, partly);
        const after = assessRecruitment(pack, id, facts);
        return mayBecome(before.verdict, before.missing.length === 0)?.includes(after.verdict) ?? true;
      }),
      { numRuns: 4000 },
    );
  });

  it('사실을 더 알아도 확실한 까닭과 가점은 줄지 않는다', () => {
    fc.assert(
      fc.property(recruitment, everything, fc.subarray(askable.map(({ id }) => id)), (id, facts, ids) => {
        const partly = Object.fromEntries(ids.map((fact) => [fact, facts[fact]]));
        const before = assessRecruitment(pack, id, partly);
        const after = assessRecruitment(pack, id, facts);
        const codes = new Set(after.reasons.map(({ id: reason }) => reason));
        const points = (before.bonus?.points ?? 0) <= (after.bonus?.points ?? 0);
        return points && before.reasons.every((reason) => codes.has(reason.id));
      }),
    );
  });

  it('모르는 것이 없으면 모자란 사실도 없다', () => {
    fc.assert(
      fc.property(recruitment, everything, (id, facts) => {
        const { verdict, missing } = assessRecruitment(pack, id, facts);
        return verdict !== 'unknown' && missing.length === 0;
      }),
    );
  });
});
