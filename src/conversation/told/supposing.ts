import type { Question } from '../../exchange/question.ts';
import type { ConversationState } from '../../exchange/state.ts';
import { isAboutMoney } from '../../exchange/topic-source.ts';
import { sumMeant } from '../../guidance/sum-meant.ts';
import { isSupposed } from '../../language/speech/supposing.ts';
import type { Ask } from '../../language/understand.ts';
import type { Pack } from '../../notice/pack.ts';
import { type CompanyFacts, costFact } from '../../rules/index.ts';
import { mergeFacts, supposedIn } from './gather-facts.ts';

/** The company as it is, after one that was supposed. */
const asItIs = /일반 ?기업|보통 ?기업|그냥 ?기업|평범|(?:ordinary|normal|regular) (?:company|firm|one)/;

/** The cost that an ask only supposes, in won: "만약 3억이면?". */
const costSupposed = (ask: Ask): CompanyFacts => {
  const sum = isSupposed(ask.text) ? sumMeant(ask) : undefined;
  return sum === undefined ? {} : { [costFact]: sum };
};

/** What was supposed before and this ask names no other sum for. */
const keptFor = ({ focus: { supposed = {} } }: ConversationState, ask: Ask): ConversationState['facts'] =>
  sumMeant(ask) === undefined
    ? supposed
    : Object.fromEntries(Object.entries(supposed).filter(([fact]) => fact !== costFact));

/**
 * What is known of the company with what an ask supposes; in talk of money also what was supposed before, since
 * who asks on for another sum means the same company.
 */
export const givenFor = (pack: Pack, state: ConversationState, ask: Ask, topic: string): CompanyFacts => {
  const goesOn = isAboutMoney(topic) && !asItIs.test(ask.text);
  const kept = goesOn ? keptFor(state, ask) : {};
  const supposed = { ...supposedIn(pack, ask), ...(costSupposed(ask) as ConversationState['facts']) };
  return mergeFacts(mergeFacts(state.facts, kept), supposed);
};

/** What a question was answered on without being told, to be kept while the talk is of money. */
export const supposedFor = ({ topic, given, state }: Question): ConversationState['facts'] | undefined => {
  const supposed = Object.entries(given).flatMap(([fact, value]) =>
    value === undefined || String(state.facts[fact]) === String(value) ? [] : [[fact, value] as const],
  );
  return isAboutMoney(topic) && supposed.length > 0 ? Object.fromEntries(supposed) : undefined;
};
