import type { Question } from '../exchange/question.ts';
import { isDenied, speaksOfNoGround } from '../language/speech/around-name.ts';
import { asksAdvice, asksOfWhole, deniesAsking, permissionAsked } from '../language/speech/permission.ts';
import { isToldNotToHold } from '../language/speech/rule-met.ts';
import { asksYesOrNo } from '../language/speech/yes-or-no.ts';
import type { Fact } from '../notice/pack.ts';
import { isWaivedForSome, stancesOf } from './stance.ts';

/** A statement of what is supported answers "is … supported?" with yes, unless it denies something. */
export const saysItIsSupported = ({ topic, text }: Fact): boolean =>
  topic.startsWith('support') && !/않|없|아니|제외|못|별도|한해/.test(text.ko);

/** "화학도 들어가나요?": a thing that is asked about by name. */
const askedByName = /([가-힣a-z0-9]{2,})도\s(?:\S+\s)?\S*(?:들어|포함|해당|되|돼|인정|쳐|인가)/;

/** Whether a statement that affirms names the very thing that is asked about. */
export const namesWhatIsAsked = ({ text }: Question, stated: string): boolean => {
  const [, thing] = askedByName.exec(text) ?? [];
  return thing !== undefined && !/않|없|아니|제외|못/.test(stated) && stated.toLowerCase().includes(thing);
};

/** "법인이 아닌데 등록되나요": something the company is or has not. */
const lacked =
  /([가-힣a-z]{2,}?)(?:이|가|은|는|도)?\s?(?:아닌데|아니고|아니어도|아니라도|아니면|없는데|없어도|없이|없으면)/;
/** "비제조업도 되나요": a kind the company is not of. */
const outOf = /(?:^|\s)비([가-힣]{2,4}업)(?:체|종)?(?=도|인데|이면|은|\s)/;
const required = /[야]\s?(?:해요|하고|하며|돼요)|필수|반드시/;
const optional = /없어도|아니어도|않아도|없이도|않|아니/;

/** "제조업이 아닌 회사는 신청할 수 없어요". */
const shutsOut = (thing: string): RegExp =>
  new RegExp(`${thing}(?:이|가)?\\s?(?:아닌|없는)[^.]{0,24}(?:없어요|제외|안 돼요|빠져요)`);

/** Whether a statement requires the very thing that is said to be lacking. */
export const requiresWhatIsLacked = ({ text }: Question, stated: string): boolean => {
  const [, thing] = lacked.exec(text) ?? outOf.exec(text) ?? [];
  return (
    thing !== undefined &&
    asksYesOrNo(text) &&
    stated.toLowerCase().includes(thing) &&
    (shutsOut(thing).test(stated) || (required.test(stated) && !optional.test(stated)))
  );
};

const asKind = /(개인|법인|기업|단체|기관)\s?(?:회원)?(?:으로|로)/;

/** "개인으로 가입해도 되나요" where the statement says as what it is done, and that is something else. */
export const asksAsAnother = ({ text }: Question, stated: string): boolean => {
  const [, asked] = asKind.exec(text) ?? [];
  const [, told] = asKind.exec(stated) ?? [];
  return asked !== undefined && told !== undefined && asked !== told && asksYesOrNo(text);
};

/** "중기업도 혜택 볼 수 있죠?" asks for whom it is, which what is supported in general does not tell. */
export const asksForWhom = ({ topic, text }: Question): boolean =>
  topic === 'support' &&
  /[가-힣](?:도|은|는)\s(?:\S+\s){0,4}?\S*(?:[되돼]|수\s?(?:있|잇)|가능|대상)/.test(text);

/** "로봇만 사 주는 것이 아니라": denies that it is only a part. */
const deniesOnlyPart = /만 [^.]*(?:아니라|아니고)|\bnot just\b/;

/** "상호출자제한은 아니에요. 되죠?": what would rule the company out is said not to be so. */
export const deniesWhatIsNamed = ({ text, details: { mentions } }: Question): boolean => {
  const named = mentions.filter(({ entities }) => entities.some(({ kind }) => kind === 'choice'));
  // "중견기업은 안 되죠?" denies nothing: that is what is asked.
  const asksItself = deniesAsking(text) && !/[.!?,]\s*\S|[가-힣](?:데|고|지만)\s/.test(text);
  return !asksItself && named.length > 0 && named.every((mention) => isDenied(text, mention));
};

/** What only forbids gives nobody a yes who asks whether he may, though it may to who asks whether he must. */
const forbidsAlone = (stated: string): boolean => {
  const stances = stancesOf(stated);
  return stances.has('forbids') && !stances.has('permits');
};

/** "개인사업자도 되나요": what only requires gives nobody a yes who asks whether he may. */
const requiresAlone = (stated: string): boolean => {
  const stances = stancesOf(stated);
  return stances.has('requires') && !stances.has('permits');
};

const figure = /(\d+)\s?(명|건|개사|곳|회|번|점|년|개월|시간|일(?!부터|까지)|부)/g;
const englishFigure = /(\d+)[\s-]?(year|month|hour|day|people|compan|point|cop)/g;
const figuresIn = (text: string): readonly (readonly string[])[] =>
  [...text.matchAll(figure), ...text.matchAll(englishFigure)].map(([, value = '', unit = '']) => [
    value,
    unit,
  ]);

/** "5년치 넣어도 되나요" of three years: another number of the same thing than any that is stated. */
const putsUpOther = (text: string, stated: string): boolean => {
  const told = figuresIn(stated);
  return figuresIn(text).some(
    ([value, unit]) =>
      told.some(([, other]) => other === unit) &&
      !told.some(([same, other]) => other === unit && same === value),
  );
};

const body =
  /([가-힣]{1,8}(?:기관|센터|추진단|진흥원|상의|상공회의소|위원회|중기부)|(?<![a-z])tp)(?:이|가|에서)(?![가-힣])/g;

/** "현장컨설팅은 센터에서 나오나요" of what the statement gives to others: that it is done is no yes. */
export const namesOtherDoer = (text: string, stated: string): boolean =>
  [...text.matchAll(body)].some(([, name = '']) => !stated.toLowerCase().includes(name));

/** "원포인트는 선택하지 않아도 돼요" to who asks of another form: what is waived for some is not waived for that. */
export const isLeftOpenByWaiver = ({ subject: { variant } }: Question, stated: string): boolean =>
  isWaivedForSome(stated) && (variant === undefined || stated.includes(variant.name.ko));

/**
 * Whether the fact's own verdict is for this question: not where one asks whether one need not, nor of the whole what
 * is stated of a part; and what denies that it is only a part says no to "only?" alone.
 */
export const fits = (question: Question, stated: string, verdict: string | undefined): boolean => {
  const { topic, text, details } = question;
  // A level that is told is held against the one that is stated.
  if (details.level !== undefined && /레벨\s?\d|\blevel \d/i.test(stated)) return false;
  if (verdict === 'no' && topic.startsWith('eligibility') && deniesWhatIsNamed(question)) return false;
  if (verdict === 'no' && isToldNotToHold(topic, text)) return false;
  if (verdict === 'yes' && isLeftOpenByWaiver(question, stated) && permissionAsked(text) === 'must')
    return false;
  if (verdict === 'yes' && forbidsAlone(stated) && permissionAsked(text) === 'may') return false;
  if (topic.startsWith('period') && details.months.length > 0) return false;
  if (verdict === 'yes' && requiresAlone(stated) && permissionAsked(text) === 'may') return false;
  if (verdict === 'yes' && (putsUpOther(text, stated) || namesOtherDoer(text, stated))) return false;
  if (asksAdvice(text) || (topic.startsWith('exclusion') && speaksOfNoGround(text))) return false;
  if (verdict === 'no' && deniesOnlyPart.test(stated)) return asksOfWhole(text);
  return permissionAsked(text) !== 'need-not' && !asksOfWhole(text);
};
