import type { Focus } from '../../exchange/state.ts';
import { isElliptic } from '../../language/residue.ts';
import type { Ask } from '../../language/understand.ts';
import type { Fact } from '../../notice/pack.ts';
import type { PackIndex } from '../../notice/pack-index.ts';
import { unnamed } from './unnamed.ts';

/** How a figure of one kind is asked for, and how a statement that has one is worded. */
interface Kind {
  readonly asked: RegExp;
  readonly told: RegExp;
}

const kinds: readonly Kind[] = [
  { asked: /몇\s?년|\bhow many years\b/, told: /(?<!\d)\d{1,2}\s?년/ },
  { asked: /몇\s?(?:개월|달)|\bhow many months\b/, told: /\d\s?개월/ },
  { asked: /며칠|몇\s?일|\bhow many days\b/, told: /(?<!월 )\b\d{1,2}(?:[~∼]\d)?일/ },
  { asked: /몇\s?시간|\bhow many hours\b/, told: /\d\s?시간/ },
  { asked: /(?:몇|어느|무슨)\s?등급|\bwhat (?:grade|class)\b/, told: /등급/ },
  { asked: /몇\s?분|\bhow many minutes\b/, told: /\d\s?분/ },
  { asked: /몇\s?(?:번|회|차례)|\bhow (?:many times|often)\b/, told: /\d\s?(?:회|번)/ },
  { asked: /몇\s?(?:부|통|장)|\bhow many copies\b/, told: /\d\s?부/ },
  { asked: /몇\s?(?:명|사람)|\bhow many (?:people|persons|experts)\b/, told: /\d\s?명/ },
  { asked: /몇\s?(?:개사|군데|곳|개)|\bhow many (?:companies|firms)\b/, told: /\d\s?(?:개사|곳|개|건)/ },
  { asked: /몇\s?(?:프로|퍼센트|%)|\bwhat per ?cent(?:age)?\b/, told: /\d\s?%/ },
  {
    asked: /한도|상한|최대|얼마\s?까지|몇\s?까지|\b(?:maximum|max|limit|cap|ceiling|at most)\b/,
    told: /최대|이내|한도|까지/,
  },
  {
    asked: /언제(?!까지|부터)\s?(?:받|하|해|되|돼)?[가-힣]{0,3}|\bwhen\b/,
    told: /될 때|때 받|완료 ?시|예정|끝에|후에/,
  },
  { asked: /조건|\bconditions?\b/, told: /필수|조건|해야|한해|경우/ },
];

const ending =
  /까지|동안|정도|짜리|[씩치간]\s*|이에요|예요|이야|인데|인지|인가|있어요|있나요|있나|되는데|되나|나와요|돼요|주나|해\s?주나|걸려요|걸리나|나요|죠|\b(?:long|are there|does it|take|any)\b/g;

/** "그럼 최대는?": the cap, where what may be added up is spoken of. */
const cap = kinds.at(-3)?.asked;

/** The statements that were told last: those on its topic, of the calls spoken of. */
const toldLast = ({ factsOf, facts }: PackIndex, { topic = '', recruitments }: Focus): readonly Fact[] =>
  recruitments.length === 0 ? factsOf(topic) : recruitments.flatMap((id) => facts(topic, id));

/** From here on the words alone say what the figure is of ("몇 달 있어요"). */
const plainlyElse = 0.85;

/** "얼마나요?", "얼마동안요?": how much time, after a statement that has a time and no money in it. */
const bareHowMuch =
  /^(?:그럼|그러면|근데)?\s?얼마(?:나)?\s?(?:동안|오래|더)?\s?(?:까지)?(?:이?요|나요|인가요|인데요|이나요|되나요|돼요|가능해요|가능한가요|해\s?주나요|해야\s?(?:돼요|되나요|하나요|해요))?\??$/;
const time = /\d\s?(?:년|개월|일간|일(?!\()|시간)/;
const money = /\d\s?(?:만|억|천만)?\s?원|\d\s?%/;

/** The topic of a bare "얼마나요?" that can only mean the time told of last; undefined otherwise. */
export const topicOfBareTime = ({ text }: Ask, index: PackIndex, focus: Focus): string | undefined => {
  const { topic = '' } = focus;
  if (!bareHowMuch.test(text.trim()) || !isStatement(topic)) return undefined;
  const told = toldLast(index, focus).map((fact) => fact.text.ko);
  return told.some((line) => time.test(line)) && !told.some((line) => money.test(line)) ? topic : undefined;
};

const isStatement = (topic: string): boolean => topic.includes('.') && !/^(?:calc|outside)/.test(topic);

/**
 * The topic of a message that asks for nothing but a figure ("몇 년?", "한도는?", "조건 있어요?") after a statement that
 * has one of that kind: it is the figure of what was told last. Undefined for any other message.
 */
export const topicOfBareFigure = (
  { text, details, topics: [top] }: Ask,
  index: PackIndex,
  focus: Focus,
): string | undefined => {
  const { topic = '' } = focus;
  if (details.figures.length > 0 || details.entities.length > 0) return undefined;
  if ((top?.probability ?? 0) >= plainlyElse) return undefined;
  const asked = kinds.filter((kind) => kind.asked.test(text));
  const rest = asked.reduce((left, kind) => left.replace(kind.asked, ' '), text);
  if (asked.length === 0 || !isElliptic(rest.replace(ending, ' '))) return undefined;
  if (topic.startsWith('bonus')) {
    if (asked.some((kind) => kind.asked === cap)) return 'bonus';
    const criteria = index.pack.bonusItems.filter(({ id }) => focus.bonusItems?.includes(id));
    return asked.some(({ told }) => criteria.some((item) => told.test(item.criteria.ko)))
      ? 'bonus.item'
      : undefined;
  }
  if (!isStatement(topic)) return undefined;
  const isTold = ({ told }: Kind): boolean => toldLast(index, focus).some((fact) => told.test(fact.text.ko));
  return asked.some(isTold) ? topic : undefined;
};

const levelNamed = /(?:레벨|level)\s?\d|\d\s?레벨/g;

/** "레벨2면요?" after a statement on levels: what holds for another one. */
export const isOtherLevel = ({ text, details }: Ask, index: PackIndex, focus: Focus): boolean =>
  details.level !== undefined &&
  isStatement(focus.topic ?? '') &&
  isElliptic(text.replace(levelNamed, ' ')) &&
  toldLast(index, focus).some((fact) => /레벨/.test(fact.text.ko));

/** What goes with a number of one's own: "우리는 4곳인데", "3명밖에 없는데 그래도 되나요". */
const beside =
  /^(?:그럼|그러면|근데|그런데|만약)?\s?(?:우리|저희)?(?:는|은|가|도)?\s?(?:회사|기관|협회|조합)?(?:는|은|가|도)?|밖에|뿐|있는데|없는데|있어요|없어요|있으면|인데|이에요|예요|에요|이면|면|이라|모였|모으|모아|정도|그래도|괜찮\S*|안\s?되\S*|될까\S*|\b(?:we|have|only|are|there|of us|is that|enough|ok|if)\b/g;

/** What is counted, as one says it and as a rule has it. */
const unitsCounted = [
  { named: /명|사람|분(?![기야])|\b(?:people|persons|consultants|experts)\b/, told: /\d\s?명/ },
  { named: /개사|곳|군데|\d\s?개|업체|회사|\b(?:companies|firms)\b/, told: /\d\s?(?:개사|곳|개)/ },
  { named: /건|\brecords\b/, told: /\d\s?건/ },
];

const namedOf = { ko: /몇|얼마/, en: /\bhow\b/ };

/** A number that is told or supposed in talk of a rule that counts the same: the rule, to be held against it. */
export const topicOfOwnCount = (
  { text, details }: Ask,
  index: PackIndex,
  focus: Focus,
): string | undefined => {
  const { topic = '' } = focus;
  const [count, ...others] = details.counts;
  if (!count || others.length > 0 || details.entities.length > 0 || !topic.startsWith('eligibility.'))
    return undefined;
  if (namedOf.ko.test(text) || namedOf.en.test(text)) return undefined;
  const left = unnamed(text, details).replace(beside, ' ');
  const counted = unitsCounted.find(({ named }) => named.test(text));
  const isCounted =
    counted !== undefined && toldLast(index, focus).some((fact) => counted.told.test(fact.text.ko));
  return isCounted && isElliptic(left) ? topic : undefined;
};
