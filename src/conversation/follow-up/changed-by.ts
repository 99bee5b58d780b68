import type { ConversationState, Focus } from '../../exchange/state.ts';
import { isAboutMoney } from '../../exchange/topic-source.ts';
import { type SumTold, sumsTold } from '../../guidance/sum-roles.ts';
import { masks } from '../../language/masks.ts';
import { isElliptic } from '../../language/residue.ts';
import { isQuestion } from '../../language/speech/asking.ts';
import type { Ask } from '../../language/understand.ts';
import { costFact } from '../../rules/index.ts';
import { unnamed } from './unnamed.ts';
import { withSums } from './varied.ts';

/** The cost that the talk is of: told, or what was reckoned last. */
const costOfTalk = ({ facts, focus }: ConversationState): number | undefined => {
  const { topic = '', supposed = {}, amountWon } = focus;
  const reckoned = /^(?:calc|amount|burden|labor-cost)/.test(topic) ? amountWon : undefined;
  const cost = supposed[costFact] ?? reckoned ?? facts[costFact];
  return typeof cost === 'number' ? cost : undefined;
};

/** What the talk is of, with the cost that was told in a check. */
export const withCostOfTalk = (state: ConversationState): Focus => {
  const amountWon = costOfTalk(state);
  return amountWon === undefined ? state.focus : { ...state.focus, amountWon };
};

const isChange = ({ role }: SumTold): boolean => role === 'more' || role === 'less';

/** Words of the change itself: what is left beside them says what is asked. */
const changing =
  /(?:더|추가로)(?:\s?(?:쓰|들|넣|하|투자하|늘)[가-힣]{0,4})?|추가\S*|늘[리어려면]\S*|증액\S*|보태\S*|얹\S*|오르\S*|올[리라]\S*|줄[이어여였면]\S*|깎\S*|빼\S*|덜\s?\S*|절감\S*|아|앗|그럼|거기서|\b(?:add|another|extra|increase\w*|by|more|minus|plus|on top|cut|reduce\w*|less|if|we|spend|it)\b/g;

/** The ask with the cost that a change makes in the place of the sums it names. */
const withCost = (ask: Ask, change: SumTold, costWon: number, ofMoney: boolean): Ask => {
  const figures = ask.details.figures.filter(
    ({ sign, start }) => sign !== masks.amount || start === change.start,
  );
  const details = { ...ask.details, amounts: [costWon], figures };
  const rest = unnamed(ask.text, details).replace(changing, ' ');
  const topic = ofMoney ? 'follow-up' : isQuestion(ask.text) ? 'calc.support' : 'tell';
  return isElliptic(rest) ? { ...ask, details, topics: [{ topic, probability: 1 }] } : { ...ask, details };
};

/**
 * "5천 더 쓰면?", "2억 6천 잡았는데 3천 줄이면": a sum by which the cost is changed stands for the cost it comes to. Any
 * other ask stays as it is, and so does one to which no cost is known.
 */
export const changedBy = (said: Ask, state: ConversationState): Ask => {
  const known = costOfTalk(state);
  const details = known === undefined ? said.details : withSums(said.text, said.details);
  const ask = { ...said, details };
  const sums = sumsTold(ask);
  const [change, ...others] = sums.filter(isChange);
  if (!change || others.length > 0) return said;
  const base = sums.findLast((sum) => !isChange(sum))?.value ?? known;
  if (base === undefined) return said;
  const costWon = change.role === 'more' ? base + change.value : base - change.value;
  return costWon > 0 ? withCost(ask, change, costWon, isAboutMoney(state.focus.topic ?? '')) : said;
};
