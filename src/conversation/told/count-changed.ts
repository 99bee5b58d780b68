import type { ConversationState } from '../../exchange/state.ts';
import { effectiveFacts } from '../../guidance/effective-facts.ts';
import { isQuestion } from '../../language/speech/asking.ts';
import type { Ask } from '../../language/understand.ts';
import type { Pack } from '../../notice/pack.ts';
import { holdingFor } from '../../notice/pack-index.ts';
import { type CompanyFacts, evaluate, limitsIn } from '../../rules/index.ts';

/** "한 군데로 줄였어요", "여섯 곳으로 늘었어요", "we cut it to one": another number of what was counted before. */
const changed =
  /로\s?(?:줄[었였이]|줄기|늘[었렸리]|맞[췄추]|하기로|바[꿨뀌])|\b(?:down|up|cut|reduced|increased) (?:it |them |that )?to\b/;

/** The counts that, as told, do not meet what these recruitments ask for. */
const failingCounts = (
  pack: Pack,
  recruitments: readonly string[],
  facts: CompanyFacts,
): readonly string[] => {
  const known = effectiveFacts(pack, facts);
  const limits = recruitments
    .flatMap((id) => holdingFor(pack.requirements, id))
    .flatMap(({ holdsWhen }) => (holdsWhen ? limitsIn(holdsWhen) : []));
  const failing = limits.filter((limit) => evaluate(limit, known) === false).map(({ fact }) => fact);
  return [...new Set(failing)].filter((fact) => typeof known[fact] === 'number');
};

/** All that was counted so far: the whole where its parts were told, else the only thing that was. */
const countedSoFar = ({ companyFacts }: Pack, known: CompanyFacts): readonly string[] => {
  const counted = companyFacts.filter(
    ({ id, countedAfter }) => countedAfter !== undefined && typeof known[id] === 'number',
  );
  const wholes = counted.filter(({ sumOf = [] }) => sumOf.length > 0);
  return (wholes.length > 0 ? wholes : counted).map(({ id }) => id);
};

/**
 * "한 명 더": as many as were told and so many more, of what is named with them or else of the one count that falls
 * short, or of all that was counted. Undefined where it is not plain of what, or nothing was told of it.
 */
export const withMore = (
  pack: Pack,
  recruitments: readonly string[],
  facts: CompanyFacts,
  named: readonly string[],
  more: number,
): Readonly<Record<string, number>> | undefined => {
  const known = effectiveFacts(pack, facts);
  const unnamed = [failingCounts(pack, recruitments, facts), countedSoFar(pack, known)];
  const [fact, ...others] = [named, ...unnamed].find((one) => one.length > 0) ?? [];
  const before = fact === undefined ? undefined : known[fact];
  return fact === undefined || others.length > 0 || typeof before !== 'number'
    ? undefined
    : { [fact]: before + more };
};

/**
 * The count that a message changes without naming what is counted: the only one that, as told, falls short of or
 * exceeds what is asked for. Nothing where none or several do, where several numbers are told, or of a question.
 */
export const countsChanged = (
  pack: Pack,
  asks: readonly Ask[],
  state: ConversationState,
): Readonly<Record<string, number>> => {
  const telling = asks.filter(({ text }) => changed.test(text) && !isQuestion(text));
  const [count, ...others] = telling.flatMap(({ details: { counts } }) => counts);
  if (!count || others.length > 0) return {};
  const [only, ...more] = failingCounts(pack, state.focus.recruitments, state.facts);
  return only === undefined || more.length > 0 ? {} : { [only]: count.value };
};
