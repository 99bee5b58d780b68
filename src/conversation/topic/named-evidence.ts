import { speaksOfOwnShare } from '../../answers/premise.ts';
import { familyOf, type TopicSource } from '../../exchange/topic-source.ts';
import { countLetters } from '../../language/count-letters.ts';
import { type Entity, tellsMoreThanItem } from '../../language/lexicon.ts';
import { maskSpans } from '../../language/masks.ts';
import { asksForSumOfPoints } from '../../language/points-asked.ts';
import { asksHowManyYears, asksWhereOrWho, asksWhereToSend } from '../../language/speech/asking.ts';
import { asksFavour } from '../../language/speech/asking-favour.ts';
import { asksWhomToCall } from '../../language/speech/calling.ts';
import { speaksOfCopy } from '../../language/speech/copies.ts';
import { speaksOfHandingIn } from '../../language/speech/handing-in.ts';
import { asksInWhoseName } from '../../language/speech/papers-of-side.ts';
import { speaksOfPayingOut } from '../../language/speech/paying.ts';
import { namesPoints } from '../../language/speech/points.ts';
import type { Ask } from '../../language/understand.ts';
import { weights } from './topic-weights.ts';

/** An item may be named together with the points ("여성기업 가점"), which then are no word of their own. */
const speaksOfPoints = ({ text, concepts }: Ask): boolean => concepts.includes('bonus') || namesPoints(text);

/** "이노비즈 가점 3점 맞죠": a certificate that is no item is asked for as if it were one. */
export const asksOfCertificate = (ask: Ask): boolean =>
  ask.concepts.includes('certification') && speaksOfPoints(ask);

/** "고도화 10월쯤 신청하면 늦나": words for the end of a window, whatever they are. */
export const speaksOfEnd = (concepts: readonly string[]): boolean =>
  ['deadline', 'too-late', 'still-open'].some((concept) => concepts.includes(concept));

/** Words for whom to turn to. */
const speaksOfDesk = (concepts: readonly string[]): boolean =>
  ['phone', 'in-charge'].some((concept) => concepts.includes(concept));

const namesItemAlone = ({ mentions, entities }: Ask['details']): boolean => {
  const isItem = (one: Entity): boolean => one.kind === 'bonus-item';
  if (!entities.some(isItem)) return false;
  const named = mentions.filter((mention) => mention.entities.some(isItem));
  return named.length === 0 || named.some((mention) => !tellsMoreThanItem(mention, mentions));
};

/**
 * An item that is named is asked for, unless points are not spoken of and it is only told of the company, or only where
 * or by whom something is done is asked.
 */
export const asksOfItem = (ask: Ask): boolean =>
  speaksOfPoints(ask)
    ? ask.details.entities.some(({ kind }) => kind === 'bonus-item')
    : namesItemAlone(ask.details) && !asksWhereOrWho(ask.text);

/** Costs are no fee that somebody charges. */
const namesFee =
  /수수료|기술료|(?:등록|참가|심사|신청|접수|평가|발급)\s?(?:비|료)|돈\s?(?:내|드)|\bfees?\b|royalt|charge/;
const ownSupport =
  /^스마트\s?공장\s?(?:지원금|지원사업|지원|보조금)(?:이?[은는요]?|\s?(?:얼마|뭐|문의|알려|안내)\S*)[?.!~]*$/;
const paidByState =
  /\b(?:what|how much)\b[^?]*\b(?<!local )(?:government|state|ministry)\b[^?]*\b(?:pay|pays|paying|give|gives|cover|covers|contribute|chip in|put in)\b(?! (?:out|it out|the money out))|\bwhat does the [a-z- ]{0,20}program pay\b/;
/** "스마트공장 지원금", "what would the government pay": the support that the notice is about. */
export const namesOwnSupport = (text: string): boolean => ownSupport.test(text) || paidByState.test(text);
/** "기술혁신형 중소기업 가점": a kind of company or a certificate is asked of, listed or not. */
const asksOfKind = /[가-힣]{2,}(?:기업|업체|인증|인증서)\s?(?:이면|이라|도)?\s?(?:가점|가산점)/;

const fewLetters = 4;

/** Whether a message names a share and what it is the share of, and says hardly a word more. */
const isShareAlone = ({ text, details: { mentions, figures } }: Ask): boolean => {
  const rest = maskSpans(
    text,
    [...mentions, ...figures].map(({ start, end }) => ({ start, end, sign: '' })),
  );
  return countLetters(rest) <= fewLetters;
};

/** "저녁 9시에 메일 보내도 될라나": an hour at which something is handed in. */
export const namesHour = ({ details, text }: Ask): boolean =>
  details.times.length > 0 && speaksOfHandingIn(text);

/** "동영상은 꼭 내야 해요?": whether a paper is handed in at all. */
const asksIfNeeded = (text: string): boolean =>
  /(?:꼭|반드시|무조건|필수로?)\s?(?:\S{1,4}\s)?(?:내야|제출|필요|있어야|넣어야|첨부|들어가)|\b(?:really|absolutely) (?:need|required|necessary)\b/.test(
    text,
  );

/** What is told of a paper in its own entry, rather than in a statement on one point of it. */
const ofEntry = (text: string): number =>
  (speaksOfCopy(text) ? weights.copyOfIt : 0) +
  (asksIfNeeded(text) ? weights.needOfIt : 0) +
  (asksHowManyYears(text) ? weights.yearsOfIt : 0) +
  (asksInWhoseName(text) ? weights.needOfIt : 0);

/**
 * What the things a message names, figures and names alike, add to a topic as log-odds: a day speaks for the window, a
 * paper for the papers.
 */
export const namedEvidence = (engine: TopicSource, topic: string, ask: Ask): number => {
  const { concepts, details } = ask;
  const family = familyOf(topic);
  const names = (kind: string): boolean => details.entities.some((entity) => entity.kind === kind);
  if (names('document') && asksWhereToSend(ask.text) && /^(?:document|apply\.site$)/.test(topic))
    return topic === 'apply.site' ? weights.documentNamed : 0;
  if (family === 'document' && names('document') && engine.isGeneric(topic))
    return (
      weights.documentNamed +
      (topic === 'document' ? ofEntry(ask.text) : 0) +
      (topic === 'document.form' && concepts.includes('form') ? weights.formOfIt : 0)
    );
  if (topic === 'bonus.item' && asksForSumOfPoints(ask)) return weights.bonusItemNamed + weights.sumOfPoints;
  if (topic === 'bonus.list' && names('bonus-item') && speaksOfPoints(ask)) return 0;
  if (family === 'bonus' && asksOfItem(ask))
    return (
      weights.bonusItemNamed + (topic === 'bonus.item' && speaksOfPoints(ask) ? weights.pointsOfItem : 0)
    );
  if (topic === 'bonus.item' && asksOfCertificate(ask)) return weights.pointsOfItem;
  if (family === 'window' && (details.dates.some(({ day }) => day !== undefined) || namesHour(ask)))
    return weights.dayNamed;
  if (
    family === 'window' &&
    details.dates.length > 0 &&
    (speaksOfEnd(concepts) || concepts.includes('apply'))
  )
    return weights.monthOfDeadline;
  if (family === 'window' && concepts.includes('deadline')) return weights.deadlineNamed;
  if (topic === 'window.opens' && concepts.includes('opening')) return weights.openingNamed;
  if (topic === 'burden' && concepts.includes('free')) return weights.freeSpokenOf;
  if (topic === 'outside.fee' && !namesFee.test(ask.text)) return weights.costsNoFee;
  if (topic === 'outside.other-support' && namesOwnSupport(ask.text)) return weights.ownSupport;
  if (topic === 'bonus.item' && asksOfKind.test(ask.text) && !names('bonus-item'))
    return weights.pointsOfItem;
  if (topic === 'promise' && asksFavour(ask.text)) return weights.favourAsked;
  if (topic === 'amount' && speaksOfPayingOut(ask.text)) return weights.paidOutSpokenOf;
  if (topic === (speaksOfOwnShare(ask.text) ? 'burden' : 'amount') && details.percents.length > 0)
    return isShareAlone(ask) ? weights.shareAlone : weights.shareNamed;
  if (family === 'glossary' && names('term'))
    return asksWhomToCall(ask.text) ? weights.termToBeCalled : weights.termNamed;
  if (topic === 'contact' && asksWhomToCall(ask.text)) return weights.callSpokenOf;
  if (topic === 'role' && names('term')) return weights.allRolesThoughOneNamed;
  if (family !== 'centre' || !details.place) return 0;
  return weights.placeNamed + (speaksOfDesk(concepts) ? weights.deskOfPlace : 0);
};
