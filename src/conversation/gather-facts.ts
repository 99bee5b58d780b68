import type { Details } from '../language/details.ts';
import type { Mention } from '../language/lexicon.ts';
import type { Ask } from '../language/understand.ts';
import type { Pack } from '../notice/pack.ts';
import type { CompanyFact } from '../notice/schema/notice.ts';
import type { FactValue } from './state.ts';

/** Words behind a name that turn it around: "체납은 없어요", "뿌리기업은 아니고요". */
const denial = /^[^.,?!]{0,10}?(?:없|아니|아닙|아님|안 |안했|안함|못 |않|빼고|not\b|no\b|n't)/;
const denialBefore = /(?:\bno|\bnot|\bwithout|n't(?: have)?(?: any)?|never)\s+(?:\w+\s+){0,2}$/;

const isDenied = (text: string, { start, end }: Mention): boolean =>
  denial.test(text.slice(end)) || denialBefore.test(text.slice(0, start));

/** A question asks about a thing rather than claiming it ("여성기업도 되나요?"). */
const isQuestion = (text: string): boolean => /\?|나요|까요|는지|을까|ㄹ까|인가요/.test(text);

type Choice = CompanyFact['choices'][number];

const chosenIn = (fact: CompanyFact, mention: Mention): readonly Choice[] =>
  fact.choices.filter(({ id }) =>
    mention.entities.some((entity) => entity.kind === 'choice' && entity.id === `${fact.id}=${id}`),
  );

const valueOf = (fact: CompanyFact, id: string | number): FactValue =>
  fact.type === 'boolean' ? String(id) === 'true' : id;

/** Values of one fact that a message states. Later words count more: "5천 아니고 8천" corrects itself. */
const stated = (fact: CompanyFact, { text, details }: Ask): FactValue | undefined => {
  const collected: string[] = [];
  let single: FactValue | undefined;
  for (const mention of details.mentions) {
    for (const { id } of chosenIn(fact, mention)) {
      const denied = isDenied(text, mention);
      if (fact.type === 'choices') {
        if (!denied) collected.push(String(id));
      } else if (fact.type === 'boolean') single = denied ? !valueOf(fact, id) : valueOf(fact, id);
      else if (!denied) single = valueOf(fact, id);
    }
  }
  return fact.type === 'choices' ? (collected.length > 0 ? collected : undefined) : single;
};

const placeIn = ({ place }: Details): string | undefined =>
  place?.kind === 'one' ? place.within || place.place : undefined;

/** Topics in which a sum is the project's total cost. */
const speaksOfCost = /^(?:tell|situation|amount|calc\.support|calc\.burden|follow-up)$/;

const isTelling = (ask: Ask): boolean => ask.topics[0]?.topic === 'tell' || !isQuestion(ask.text);

/** What one ask says or supposes about the company, by company-fact id: "여성기업이면 …" supposes it. */
export const supposedIn = (pack: Pack, ask: Ask): Readonly<Record<string, FactValue>> => {
  const facts: Record<string, FactValue> = {};
  for (const fact of pack.companyFacts) {
    const value = stated(fact, ask);
    if (value !== undefined) facts[fact.id] = value;
  }
  return facts;
};

/** What is known with what is new; entries of lists add up. */
export const mergeFacts = (
  known: Readonly<Record<string, FactValue>>,
  added: Readonly<Record<string, FactValue>>,
): Readonly<Record<string, FactValue>> => {
  const merged: Record<string, FactValue> = { ...known };
  for (const [id, value] of Object.entries(added)) {
    const before = merged[id];
    merged[id] = Array.isArray(value) && Array.isArray(before) ? [...new Set([...before, ...value])] : value;
  }
  return merged;
};

/** Facts about the company that a message gives, by company-fact id; nothing is taken from a mere question. */
export const gatherFacts = (pack: Pack, asks: readonly Ask[]): Readonly<Record<string, FactValue>> => {
  const facts: Record<string, FactValue> = {};
  for (const ask of asks) {
    const cost = ask.details.amounts.at(-1);
    if (cost !== undefined && speaksOfCost.test(ask.topics[0]?.topic ?? '')) facts['total_cost_won'] = cost;
    const place = placeIn(ask.details);
    if (place !== undefined) facts['region'] = place;
    if (ask.details.level !== undefined) facts['level'] = ask.details.level;
    if (!isTelling(ask)) continue;
    Object.assign(facts, supposedIn(pack, ask));
  }
  return facts;
};
