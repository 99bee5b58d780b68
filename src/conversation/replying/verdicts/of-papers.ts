import { partyAsked } from '../../../answers/papers-of-party.ts';
import { speaksOfOneself } from '../../../language/speech/oneself.ts';
import { sides } from '../../../language/speech/parties.ts';
import { deniesAsking, isRhetorical, permissionAsked } from '../../../language/speech/permission.ts';
import type { Document } from '../../../notice/pack.ts';
import { holdingFor } from '../../../notice/pack-index.ts';
import { type Case, quotedOf, type Reader, type Verdict } from './verdict.ts';

const notAsked = /서류 목록에 .*없어요|does not ask for/;
const onlyPart = /만\s|만요|뿐|만\?|\bonly\b|\bjust\b|\benough\b/;
const ofKind = /원본|사본|스캔|복사|사진|그대로|개월|년|전에|지난|옛|original|copy|copies|photo/;
const deniesPaper = /없(?:죠|지|는\s?거|나|어도)|안\s?(?:내|들어)|빼|불필요|필요\s?없/;
const named = /(?:내|필요|들어가|포함|제출|올려|붙여|챙겨|떼|첨부|맞|need|submit|include|require)/;
const several = /각 \d+부|국세 및 지방세|도입기업·공급기업|·|both|each/;

/** Of two papers one is enough, whichever is named. */
const eitherWill = /가운데 하나|either/;

const freely =
  /자유\s?양식|양식(?:이|은|도)?\s?자유|(?:우리|저희|회사|쓰던|아무|자체)\s?(?:회사\s?)?(?:쓰던\s?)?양식|\b(?:free form|own (?:form|format|template))\b/;
const prescribed =
  /(?:지정|정해진|정해져|공통|별도|따로)[가-힣\s]{0,4}양식|양식(?:이|은|도)?\s?(?:따로\s?)?정해|\b(?:fixed|prescribed|set) form/;
const ofAge = /유효\s?기간|기한|며칠|발급일|발행일|\bvalid|expir/;
const exists = /있(?:나|어|죠|는|습)|정해|\bis there\b|\bdo(?:es)? .* have\b/;

const yesIf = (holds: boolean): Verdict => (holds ? 'yes' : 'no');

/** The papers a question names, of the recruitments it is about; those the statement quotes come first. */
const papersMeant = (one: Case): readonly Document[] => {
  const { index, subject, details } = one.question;
  const quoted = quotedOf(index.pack.documents, one);
  if (quoted.length > 0) return quoted;
  const ids = new Set(details.entities.flatMap(({ kind, id }) => (kind === 'document' ? [id] : [])));
  return subject.recruitments
    .flatMap(({ id }) => holdingFor(index.pack.documents, id))
    .filter(({ id }) => ids.has(id));
};

/** "우리 양식으로 써도 되나요", "정해진 양식이 있나요". */
const ofForm = (text: string, { form }: Document): Verdict | undefined => {
  if (form === undefined) return undefined;
  if (freely.test(text)) return yesIf((form === 'free') !== deniesAsking(text));
  return prescribed.test(text) ? yesIf((form === 'prescribed') !== deniesAsking(text)) : undefined;
};

/** "한 장이면 되나요", "3부 맞나요": how many copies are put up in all, or from each. */
const ofCopies = ({ question: { details, text } }: Case, { copies, from }: Document): Verdict | undefined => {
  const [only, ...others] = details.counts.filter(({ unit }) => unit === 'copy' || unit === 'page');
  if (only === undefined || others.length > 0 || copies === undefined || /비교/.test(text)) return undefined;
  if (only.value === copies * from.length) return 'yes';
  return only.value < copies ? 'no' : undefined;
};

/** "저희 것만 내면 되죠?": not enough of a paper that several hand in. */
const ofOwnAlone = ({ question }: Case, { from }: Document): Verdict | undefined => {
  const { text } = question;
  const isOne = partyAsked(question) !== undefined || speaksOfOneself(text) || /우리|저희/.test(text);
  const enough = onlyPart.test(text) || /(?:한|1)\s?장이면|면\s?끝/.test(text);
  if (!isOne || !enough) return undefined;
  if (from.length > 1) return 'no';
  return from[0] === partyAsked(question) ? 'yes' : undefined;
};

/** "사양서는 도입기업이 쓰는 거죠?": who writes it. */
const ofWriter = ({ question }: Case, { from }: Document): Verdict | undefined => {
  const party = partyAsked(question);
  const [only, second] = from;
  if (party === undefined || second !== undefined || !/쓰(?:는|나|죠|면)|작성/.test(question.text))
    return undefined;
  return sides.some((side) => side === only)
    ? yesIf((only === party) !== deniesAsking(question.text))
    : undefined;
};

/** What is put up of one paper, held against what the pack says of it. */
const ofPaper = (one: Case, document: Document): Verdict | undefined => {
  const { text } = one.question;
  const isOfAge = ofAge.test(text) && exists.test(text);
  return (
    ofForm(text, document) ??
    ofWriter(one, document) ??
    ofOwnAlone(one, document) ??
    ofCopies(one, document) ??
    (isOfAge ? yesIf((document.maxAgeMonths !== undefined) !== deniesAsking(text)) : undefined)
  );
};

/** Whether the party asked about hands a paper in; undefined where the notice gives it to nobody in particular. */
const isFromParty = ({ question }: Case, [first]: readonly Document[]): boolean | undefined => {
  const party = partyAsked(question);
  if (party === undefined || first === undefined) return true;
  if (first.from.includes(party)) return true;
  const isDivided = first.from.every((own) => sides.some((side) => side === own));
  return isDivided ? false : undefined;
};

/** Whether a paper is asked for, by its records in the pack; "only" one of several is not enough. */
export const ofPapers: Reader = (one) => {
  const { question, stated } = one;
  const { text, topic, details } = question;
  if (!/^document(?!s?\.(?:issuer|difference))/.test(topic)) return undefined;
  const denied = deniesPaper.test(text) && !isRhetorical(text);
  if (notAsked.test(stated)) return denied ? 'yes' : 'no';
  const papers = papersMeant(one);
  const [paper, second] = papers;
  const judged = paper && second === undefined ? ofPaper(one, paper) : undefined;
  if (judged) return judged;
  const asked = permissionAsked(text);
  const paperNamed = details.entities.some(({ kind }) => kind === 'document');
  if (/^documents?\.(?:form|validity)/.test(topic)) return undefined;
  if (!paperNamed || !/^[^:\n]{2,60}: /.test(stated)) return undefined;
  if (onlyPart.test(text))
    return eitherWill.test(stated) ? undefined : several.test(stated) ? 'no' : undefined;
  if (ofKind.test(text) || asked === 'may' || asked === 'may-not') return undefined;
  const handsIn = isFromParty(one, papers);
  if (handsIn === undefined) return undefined;
  if (denied || asked === 'need-not') return yesIf(!handsIn);
  return named.test(text) ? yesIf(handsIn) : undefined;
};
