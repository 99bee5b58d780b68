import { isLeftOpenByWaiver, namesOtherDoer } from '../../../answers/fact-verdict.ts';
import { firstSentence, type Stance, stancesOf } from '../../../answers/stance.ts';
import { isDenied } from '../../../language/speech/around-name.ts';
import { type Asked, asksOfWhole, permissionAsked } from '../../../language/speech/permission.ts';
import { type Case, quotedOf, type Reader, type Verdict } from './verdict.ts';

/** What each kind of question gets of each kind of statement; "open" where that leaves it undecided. */
const settled: Readonly<Record<Asked, Readonly<Partial<Record<Stance, Verdict | 'open'>>>>> = {
  may: { permits: 'yes', forbids: 'no', requires: 'open' },
  'may-not': { permits: 'no', forbids: 'yes', requires: 'open' },
  must: { requires: 'yes', waives: 'no', forbids: 'open' },
  'need-not': { requires: 'no', waives: 'yes', forbids: 'open' },
  plain: { permits: 'yes', forbids: 'no', requires: 'open' },
};

/** Topics wide enough that what is stated may be about another thing than the one asked about. */
const wide =
  /^(?:eligibility|support|programs|overview|amount|calc|burden|window|bonus|document|contact|centre|glossary|outside|compare|procedure|situation|tell|apply)(?:$|s$)|^bonus\.(?:list|item|evidence)$|^(?:calc|outside|glossary|compare|window)\./;

const denies = /안\s|못|없|않|아니|n't|\bnot\b|\bno\b/;

/** "골프용품이 불건전 오락용품인가요?": whether a thing is a ground, which the ground itself does not tell. */
const asksIfOne = /[가-힣](?:인가|인지|일까|이죠|인 ?거)[가-힣]{0,3}[.?!~]*$/;

/** "전담기관이 하나요?" behind another question: what it is to do is not said here. */
const namesNoDeed = /^\S+\s(?:하|해|맡)[가-힣]{0,4}[?!.~]*$/;

/** What a body does, stated as its task: asked whether it does or must, it does. */
const ofTask = (topic: string, asked: Asked, text: string, stated: string): Verdict | undefined =>
  topic.startsWith('role.') &&
  !namesNoDeed.test(text) &&
  (asked === 'plain' || asked === 'must') &&
  !/않|없|아니|\bnot\b/.test(stated)
    ? 'yes'
    : undefined;

const together = /함께|둘 다|모두|각각|각 |도 반드시|both|as well as|together/;
const inSomeCases = /\d 이상|경우|때만|에 한해|에만|\bif\b|\bor (?:higher|more)\b|only for/;

/** "스캔해서만 보내면 되나", "every upgrade?": of the whole, what is stated can only deny. */
const ofWhole = (asked: Asked, stances: ReadonlySet<Stance>, stated: string): Verdict | undefined => {
  if (asked === 'may' && stances.has('forbids') && !stances.has('permits')) return 'no';
  if (asked === 'need-not' && stances.has('requires') && together.test(stated)) return 'no';
  if (asked === 'may' && stances.has('requires') && together.test(stated)) return 'no';
  return asked === 'must' && stances.has('requires') && inSomeCases.test(stated) ? 'no' : undefined;
};

/** "공동활용솔루션 과제에만 필수": for some alone. */
const onlySome = /에만|\bonly for\b/;

/** What is said of one paper may be another thing than the one asked about, save whether it is needed. */
const ofPaper = ({ question: { topic, index }, quotes }: Case): boolean =>
  topic.startsWith('document.') || quotedOf(index.pack.documents, { quotes }).length > 0;

/** "2천이 상한": a sum without its unit. */
const bareSum = /\d\s?[천백억]/;
const silent = /적혀 있지 않|\bnot listed\b/;

/** A number in both is for the readers of numbers. */
const turnsOnNumbers = ({ engine, question: { details, text }, stated }: Case): boolean => {
  if (details.amounts.length + details.percents.length > 0 || bareSum.test(text)) return true;
  const { counts, months } = engine.understander.figuresIn(stated);
  if (details.months.length > 0 && months.length > 0) return true;
  return details.counts.some(({ unit }) => counts.some((other) => other.unit === unit));
};

/** "제조업이 아닌 회사는 신청할 수 없어요": said of those who are not what the asker says he is. */
const ofOthers = /[^.,]*(?:아닌|없는)\s?(?:회사|기업|업체|곳|사람|경우)[^.]*/g;
const isSaidToBe = ({ text, details: { mentions } }: Case['question']): boolean =>
  mentions.some(
    (mention) =>
      mention.entities.some(({ kind, id }) => kind === 'choice' && id.endsWith('=true')) &&
      !isDenied(text, mention),
  );

/** The sentence that names what is asked about where the first one takes no stand: "중기업은 대상이 아니에요". */
const stancesFor = ({ question, stated }: Case): ReadonlySet<Stance> => {
  const { text, details } = question;
  const first = stancesOf(isSaidToBe(question) ? firstSentence(stated).replace(ofOthers, '') : stated);
  if (first.size > 0) return first;
  const named = details.mentions
    .filter(({ entities }) => entities.some(({ kind }) => kind === 'choice'))
    .map(({ start, end }) => text.slice(start, end));
  const naming = stated.split(/(?<=[요다.]\.)\s+/).find((part) => named.some((name) => names(part, name)));
  return naming === undefined ? first : stancesOf(naming);
};

/** "소기업" is no part of "중소기업". */
const names = (part: string, name: string): boolean => new RegExp(`(?<![가-힣])${escaped(name)}`).test(part);
const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** "실적 10건 있어야 하죠?" of what the notice sets no number for. */
const countsUnstated = ({ question: { details }, stated }: Case): boolean =>
  details.counts.length > 0 && /몇 [^.]{0,12}적혀 있지 않/.test(stated);

/** "제조업", "제조업체" and "제조기업" are the same thing. */
const trade = /(?<=[가-힣]{2})(?:업체|기업|회사|업)$/;

/** "소기업만 되는 거 맞죠?": just that alone, as stated, or that it has to be that. */
const ofThatAlone = (text: string, stated: string): Verdict | undefined => {
  const thing = /([가-힣a-z0-9]{2,})만(?=\s)/.exec(text)?.[1];
  if (thing === undefined) return undefined;
  const named = escaped(thing.replace(trade, ''));
  const alone = new RegExp(
    `(?<![가-힣])${named}(?:업체|기업|회사|업)?(?:만(?!으로도)|[을를] 대상으로|뿐|이?어야 |여야 )`,
  );
  return alone.test(stated) ? 'yes' : undefined;
};

/** Whether one may, must or need not, as far as the statement settles the very same. */
export const ofPermission: Reader = (one) => {
  const { question, stated } = one;
  const { text, topic } = question;
  if (
    wide.test(topic) ||
    turnsOnNumbers(one) ||
    namesOtherDoer(text, stated) ||
    silent.test(firstSentence(stated))
  )
    return undefined;
  const asked = permissionAsked(text);
  const stances = stancesFor(one);
  if (ofPaper(one) && asked !== 'must' && asked !== 'need-not' && !asksOfWhole(text)) return undefined;
  if (asked === 'must' && onlySome.test(firstSentence(stated))) return undefined;
  if (countsUnstated(one)) return asked === 'need-not' || asked === 'may-not' ? undefined : 'no';
  if (asksOfWhole(text)) return ofThatAlone(text, stated) ?? ofWhole(asked, stances, stated);
  if (asked === 'plain' && (denies.test(text) || (topic.startsWith('exclusion') && asksIfOne.test(text))))
    return undefined;
  if ((asked === 'must' || asked === 'need-not') && isLeftOpenByWaiver(question, stated)) return undefined;
  const all = new Set([...stances].flatMap((stance) => settled[asked][stance] ?? []));
  if (all.size === 0) return ofTask(topic, asked, text, stated);
  // "혼자서는 신청할 수 없고 컨소시엄을 이루어야 해요": what has to be done does not soften what may not.
  if (stances.has('forbids')) all.delete('open');
  const [only, ...others] = all;
  return only === 'open' || others.length > 0 ? undefined : only;
};
