import type { Focus } from '../../exchange/state.ts';
import { isAboutMoney } from '../../exchange/topic-source.ts';
import { findAmounts } from '../../language/extract/amount.ts';
import { signed } from '../../language/find-details.ts';
import { onceFor } from '../../language/once.ts';
import { isElliptic } from '../../language/residue.ts';
import { compares } from '../../language/speech/comparing.ts';
import { sidesNamed, withoutSide } from '../../language/speech/parties.ts';
import type { Ask } from '../../language/understand.ts';
import type { Variant } from '../../notice/pack.ts';
import type { PackIndex } from '../../notice/pack-index.ts';
import { askAgain } from './ask-again.ts';
import { earnedBy } from './earned-by.ts';
import { pointedAt } from './pointed-at.ts';
import { siblingCued } from './sibling-cued.ts';

/** What may follow the short name of a form: little but the end of the ask. */
const afterShortName =
  /^(?:\s*컨설팅)?(?:이?라?면|은|는|도|만|으?로|이?요|[가이을를의]|이?랑|하고|형)?(?![가-힣a-z])/;

const nameWords = onceFor(({ name: { ko, en } }: Variant) => ({
  ko: ko.toLowerCase().split(/\s+/),
  en: en.toLowerCase().split(/\s+/),
}));

/** The words of a form's name that no other form of its program has: "기본" of "기본 컨설팅". */
const ownWords = (variant: Variant, siblings: readonly Variant[]): readonly string[] =>
  (['ko', 'en'] as const).flatMap((language) => {
    const others = siblings.filter((one) => one !== variant);
    return nameWords(variant)[language].filter(
      (word) => word.length > 1 && !others.some((other) => nameWords(other)[language].includes(word)),
    );
  });

const wordAt = (text: string, word: string): number => {
  const at = text.indexOf(word);
  const starts = at === 0 || (at > 0 && !/[가-힣a-z]/.test(text[at - 1] ?? ''));
  return starts && afterShortName.test(text.slice(at + word.length)) ? at : -1;
};

/** The form of what is talked about that a message names by its own word alone. */
const shortlyNamed = ({ text, details }: Ask, { pack }: PackIndex, focus: Focus): Ask['details'] => {
  if (details.entities.some(({ kind }) => kind === 'variant')) return details;
  const siblings = pack.variants.filter(({ for: held }) =>
    held.some((id) => focus.recruitments.includes(id)),
  );
  for (const variant of siblings)
    for (const word of ownWords(variant, siblings)) {
      const start = wordAt(text, word);
      // "We never had a smart factory" names no form, though one has the word in its name.
      if (start < 0 || details.mentions.some((one) => one.start <= start && start < one.end)) continue;
      const entity = { kind: 'variant' as const, id: variant.id };
      const mention = { start, end: start + word.length, entities: [entity] };
      return {
        ...details,
        mentions: [...details.mentions, mention],
        entities: [...details.entities, entity],
      };
    }
  return details;
};

/** After talk of money a bare "9천4백" is a sum. */
const withSums = (text: string, details: Ask['details']): Ask['details'] => {
  if (details.amounts.length > 0) return details;
  const amounts = findAmounts(text, { expectMoney: true });
  return {
    ...details,
    amounts: amounts.map(({ value }) => value),
    figures: [...details.figures, ...signed(amounts, 'amount')],
  };
};

/** "Boss cut it to 280m": no project comes to less, so that what is read as a sum is one. */
const leastSum = 1e7;
const isPlainSum = ({ amounts }: Ask['details']): boolean =>
  amounts.length > 0 && amounts.every((won) => won >= leastSum);

/** What else a message holds that asks for the same in another case: "얼마로 줄어요", "달라져요?". */
const ofMoney =
  /얼마\S*|얼만\S*|우리|저희|부담\S*(?=\s*$)|줄어\S*|늘어\S*|내려가\S*|올라가\S*|how much|do we get|would we get/g;
const ofChange = /달라[지져]\S*|바뀌\S*|바꾸\S*|바꿔\S*|변하\S*|다른\S*|change\w*|different/g;

const isNamed = ({ entities }: Ask['details']): boolean =>
  entities.some(({ kind }) => kind === 'variant' || kind === 'recruitment' || kind === 'program');

/** The text without names and figures, which say for whom and how much, not what. */
const unnamed = (text: string, { mentions, figures }: Ask['details']): string => {
  let out = text;
  for (const { start, end } of [...mentions, ...figures])
    out = out.slice(0, start) + ' '.repeat(end - start) + out.slice(end);
  return out;
};

/** "우리 지역일자리 기업이면?": the same sum for a company of another kind. */
const supposesKind = ({ text }: Ask, { entities }: Ask['details']): boolean =>
  entities.some(({ kind }) => kind === 'choice') &&
  /(?:이라?면|라면|일 ?때|일 ?경우)(?:요|은요|는요)?\s*\??$/.test(text);

const refersBack = (ask: Ask, details: Ask['details'], { topic = '' }: Focus): boolean => {
  const money = isAboutMoney(topic);
  const rest = unnamed(ask.text, details).replace(ofChange, ' ');
  if (money && supposesKind(ask, details)) return isElliptic(rest.replace(ofMoney, ' ').replace(inPart, ' '));
  if (isNamed(details) && isElliptic(money ? rest.replace(ofMoney, ' ') : rest)) return true;
  return money && details.amounts.length > 0 && isElliptic(askAgain(rest).replace(ofMoney, ' '));
};

/** "진짜임?", "확실해요?": what was told last is to be said once more. */
const asksIfTrue =
  /^(?:(?:그게|그거|이게|아|근데|그럼)\s)?(?:진짜|정말|사실|확실|레알)(?:임|이에요|예요|로요?|인가요?|인 ?거[예에]요|요|이야|이죠|입니까|한가요?|해요)?\s?\?+$|^(?:is (?:that|it) )?(?:really|true|for real|sure)\s?\?+$/;

/** "증빙은?" after a bonus item is about what proves it. */
const asksForProof = ({ text, details }: Ask, { topic, bonusItems = [] }: Focus): boolean =>
  topic?.startsWith('bonus') === true &&
  bonusItems.length > 0 &&
  details.entities.length === 0 &&
  text.length <= shortAsk &&
  /증빙|증명|서류|proof|evidence|papers/.test(text);
const shortAsk = 24;

/** "그건 어디서 받아요" after the papers were listed: where their forms are. */
const asksForForms = ({ text, details }: Ask, { topic }: Focus): boolean =>
  topic === 'documents' &&
  details.entities.length === 0 &&
  text.length <= shortAsk &&
  /어디(?:서|에서|에|가)?\S*\s.*?(?:받|다운|구하|구해|얻)|\bwhere\b.*\b(?:get|find|download)\b/.test(text) &&
  !/접수|신청|제출/.test(text);

/** The last question put to the other applicants of the program spoken of. */
const toSibling = (ask: Ask, index: PackIndex, focus: Focus): Ask | undefined => {
  const sibling = isNamed(ask.details) ? undefined : siblingCued(ask.text, index, focus);
  if (!sibling || !isElliptic(sibling.rest.replace(inPart, ' '))) return undefined;
  const entity = { kind: 'recruitment' as const, id: sibling.recruitment.id };
  const mention = { start: 0, end: ask.text.length, entities: [entity] };
  const { details } = ask;
  return {
    ...ask,
    topics: [{ topic: 'follow-up', probability: 1 }],
    details: {
      ...details,
      mentions: [...details.mentions, mention],
      entities: [...details.entities, entity],
    },
  };
};
/** What is left of how a party is spoken of. */
const inPart = /기업|회사|업체|기관|모집|신청|하는|하려|우리|저희|쪽|측/g;

/** "도입기업 쪽은?" after the host's share: the same of the other side of the project, where the notice states it. */
const toOtherSide = (ask: Ask, index: PackIndex, { topic = '', recruitments }: Focus): Ask | undefined => {
  const [side, ...others] = sidesNamed(ask.text);
  if (side === undefined || others.length > 0) return undefined;
  if (!isElliptic(withoutSide(ask.text, side).replace(inPart, ' '))) return undefined;
  const [family = topic] = topic.split('.');
  const ofSide = `${family}.${side}`;
  return recruitments.some((id) => index.hasTopic(ofSide, id))
    ? { ...ask, topics: [{ topic: ofSide, probability: 1 }] }
    : undefined;
};

/** The button that begins anew, though a first build goes by nearly the same word. */
const startsOver = /^처음으로[.!]*$/;

/**
 * The last question put again for another form, program or sum: "기본이면?" after the share in in-depth consulting,
 * "잘못 말했네 9천4백이요" after a calculation. Such an ask has no topic of its own; any other stays as it is.
 */
export const varied = (said: Ask, index: PackIndex, focus: Focus): Ask => {
  if (startsOver.test(said.text)) return said;
  const ask = earnedBy(pointedAt(said, index, focus), index, focus);
  if (focus.topic === undefined || compares(ask.text)) return ask;
  if (asksIfTrue.test(ask.text)) return { ...ask, topics: [{ topic: 'follow-up', probability: 1 }] };
  if (asksForProof(ask, focus)) return { ...ask, topics: [{ topic: 'bonus.evidence', probability: 1 }] };
  if (asksForForms(ask, focus)) return { ...ask, topics: [{ topic: 'document.form', probability: 1 }] };
  const other = toSibling(ask, index, focus) ?? toOtherSide(ask, index, focus);
  if (other) return other;
  const named = shortlyNamed(ask, index, focus);
  const details = isAboutMoney(focus.topic) ? withSums(ask.text, named) : named;
  if (refersBack(ask, details, focus))
    return { ...ask, details, topics: [{ topic: 'follow-up', probability: 1 }] };
  const kept = isPlainSum(details) ? details : named;
  return kept === ask.details ? ask : { ...ask, details: kept };
};
