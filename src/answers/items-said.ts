import type { Question } from '../exchange/question.ts';
import { idsOf } from '../language/details.ts';
import type { Mention } from '../language/lexicon.ts';
import { isDenied, isPlanned } from '../language/speech/around-name.ts';
import { isQuestion } from '../language/speech/asking.ts';
import { asksYesOrNo } from '../language/speech/yes-or-no.ts';
import type { PackIndex } from '../notice/pack-index.ts';

/** "뿌리기업은 아니고": flatly denied, and neither "아니어도" nor "아니면". */
const denied =
  /^[가-힣]{0,2}\s?(?:아니고|아닌데|아니[에예]요|아닙니다|아님|아니라서|없고|없는데|없어요|없습니다|없음)/;

/** "ISMS는 없고 정보보호 준비도 평가는 B": an item that is denied by one name and told by another is told. */
const itemsOf = (mentions: readonly Mention[]): readonly string[] =>
  mentions.flatMap(({ entities }) => entities.flatMap(({ kind, id }) => (kind === 'bonus-item' ? [id] : [])));

/** Whether what is named counts as soon as it is meant to be: "AMR 도입 예정". */
const mayBePlanned = ({ pack }: PackIndex, mention: Mention): boolean => {
  const ids = itemsOf([mention]);
  const flags = pack.companyFacts.flatMap(({ choices }) =>
    choices.flatMap(({ id, planCounts }) => (planCounts ? [String(id)] : [])),
  );
  return pack.bonusItems.some(
    (item) => ids.includes(item.id) && item.flags.some((flag) => flags.includes(flag)),
  );
};

/** Bonus items that a message says the company is not, or has not. */
export const itemsDenied = ({ text, index, details: { mentions } }: Question): ReadonlySet<string> => {
  const tells = !isQuestion(text) && !asksYesOrNo(text);
  const isMeant = (mention: Mention): boolean => isPlanned(text, mention) && mayBePlanned(index, mention);
  const isNot = (mention: Mention): boolean =>
    denied.test(text.slice(mention.end)) || (tells && isDenied(text, mention) && !isMeant(mention));
  const told = new Set(itemsOf(mentions.filter((mention) => !isNot(mention))));
  return new Set(itemsOf(mentions.filter(isNot)).filter((id) => !told.has(id)));
};

/** Bonus items that a message speaks of and does not deny. */
export const itemsNamed = (question: Question): readonly string[] => {
  const not = itemsDenied(question);
  return idsOf(question.details, 'bonus-item').filter((id) => !not.has(id));
};
