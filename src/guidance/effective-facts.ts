import { onceFor } from '../language/once.ts';
import type { Pack } from '../notice/pack.ts';
import { type CompanyFacts, evaluate, isKnown } from '../rules/index.ts';

/** What is plain from other facts, added where nobody said otherwise. */
const withImplied = (pack: Pack, stated: CompanyFacts): CompanyFacts => {
  const facts: Record<string, CompanyFacts[string]> = { ...stated };
  for (const { when, holds } of pack.implied) {
    const news = Object.entries(holds).filter(([fact]) => !isKnown(facts, fact));
    if (news.length > 0 && evaluate(when, facts) === true) Object.assign(facts, Object.fromEntries(news));
  }
  return facts;
};

const summedFacts = onceFor(({ companyFacts }: Pack) =>
  companyFacts.flatMap(({ id, sumOf = [] }) => (sumOf.length > 0 ? [{ id, sumOf }] : [])),
);

const askedConditionally = onceFor(({ companyFacts }: Pack) =>
  companyFacts.flatMap(({ id, askWhen }) => (askWhen ? [{ id, askWhen }] : [])),
);

/** Counts that are the sum of others, where all of those are told and the sum is not. */
const withSums = (pack: Pack, stated: CompanyFacts): CompanyFacts => {
  const sums = summedFacts(pack).flatMap(({ id, sumOf }) => {
    const parts = sumOf.map((part) => stated[part]).filter((value) => typeof value === 'number');
    const isSum = parts.length === sumOf.length && stated[id] === undefined;
    return isSum ? [[id, parts.reduce((total, value) => total + value, 0)] as const] : [];
  });
  return sums.length === 0 ? stated : { ...stated, ...Object.fromEntries(sums) };
};

/** Facts about things that, as it now turns out, do not concern this company are left out of account. */
const withoutIdle = (pack: Pack, stated: CompanyFacts, facts: CompanyFacts): CompanyFacts => {
  const idle = askedConditionally(pack).filter(
    ({ askWhen, id }) => isKnown(stated, id) && evaluate(askWhen, facts) === false,
  );
  if (idle.length === 0) return stated;
  return Object.fromEntries(
    Object.entries(stated).filter(([key]) => !idle.some(({ id }) => key === id || key.startsWith(`${id}.`))),
  );
};

/**
 * What counts of what a person stated: with what follows from it, without what a later answer made beside the
 * point. A function of the statements alone, so that neither their order nor a correction leaves a trace.
 */
export const effectiveFacts = (pack: Pack, stated: CompanyFacts): CompanyFacts =>
  effectiveIn(pack)(isEmpty(stated) ? nothing : stated);

/** Most people have told nothing: all that is worked out from that is worked out once. */
const nothing: CompanyFacts = {};
const isEmpty = (facts: CompanyFacts): boolean => {
  for (const _ in facts) return false;
  return true;
};

/** A turn asks for those of the same statements several times. */
const effectiveIn = onceFor((pack: Pack) =>
  onceFor((stated: CompanyFacts): CompanyFacts => {
    let kept = stated;
    for (;;) {
      const facts = withSums(pack, withImplied(pack, kept));
      const next = withoutIdle(pack, kept, facts);
      if (next === kept) return facts;
      kept = next;
    }
  }),
);
