import type { Question } from '../exchange/question.ts';
import type { Direction } from '../language/speech/comparing.ts';
import { holdingFor } from '../notice/pack-index.ts';
import { desksFor } from './compose.ts';
import {
  amount,
  bonusCap,
  burden,
  closing,
  laborCap,
  type Measuring,
  opening,
  papers,
  projectPeriod,
  rate,
} from './measures.ts';

/** One point on which things are compared. */
export interface Point {
  /** Part of the keys of its wordings (`compare.<id>.most`). */
  readonly id: string;
  /** The topic whose answers stand side by side. */
  readonly topic: string;
  /** What the better one has: the most support, the least burden. */
  readonly better?: Direction;
  readonly measure?: Measuring;
  /** What makes two alike where nothing is measured: the same site, the same desk. */
  readonly traits?: (question: Question) => readonly string[];
}

const channels = ({ index, subject }: Question): readonly string[] =>
  subject.recruitments.flatMap(({ id }) =>
    holdingFor(index.pack.channels, id).map(({ method, url, email }) => [method, url, email].join()),
  );
/** Two desks with one number are one to whoever calls. */
const numbers = (question: Question): readonly string[] =>
  desksFor(question, question.subject.recruitments).flatMap(({ phones }) => phones);

const points: readonly Point[] = [
  { id: 'window', topic: 'window', better: 'most', measure: closing },
  { id: 'opening', topic: 'window', better: 'least', measure: opening },
  { id: 'amount', topic: 'amount', better: 'most', measure: amount },
  { id: 'rate', topic: 'amount', better: 'most', measure: rate },
  { id: 'burden', topic: 'burden', better: 'least', measure: burden },
  { id: 'period', topic: 'period', better: 'most', measure: projectPeriod },
  { id: 'bonus', topic: 'bonus', better: 'most', measure: bonusCap },
  { id: 'labor', topic: 'labor-cost', better: 'most', measure: laborCap },
  { id: 'documents', topic: 'documents', measure: papers },
  { id: 'apply', topic: 'apply', traits: channels },
  { id: 'contact', topic: 'contact', traits: numbers },
  { id: 'eligibility', topic: 'eligibility' },
];

/** Other topics on which a comparison may turn, with the point they are about. */
const pointOfTopic: Readonly<Record<string, string>> = {
  'window.closes': 'window',
  'window.opens': 'opening',
  'calc.support': 'amount',
  'calc.burden': 'burden',
  'calc.labor': 'labor',
  'labor-cost': 'labor',
  document: 'documents',
};

/** Topics without figures whose answers can stand side by side. */
const comparable =
  /^(?:quota(?:\.\w+)?|procedure(?:\.[\w-]+)*|duty\.[\w-]+|exclusion|eligibility(?:\.[\w-]+)*|apply(?:\.[\w-]+)*|work\.[\w-]+|period\.[\w-]+|bonus\.[\w-]+)$/;

/** Words that name a point, for messages that name two ("일수랑 지원금액 비교"). */
const wordsOfPoints: readonly (readonly [id: string, words: RegExp])[] = [
  [
    'amount',
    /지원 ?(?:금|액|한도)|한도|돈[을이은]?\s?(?:더|많이|제일|가장)\s?(?:많이\s)?(?:주|줘|나오|나와|받)|\b(?:grant|funding|ceiling)\b/,
  ],
  [
    'burden',
    /(?:자|우리|본인|기업) ?부담|(?<!사업)비용|(?:^|[\s가더젤])비?(?:싸[요게고나냐다지져]?|싼|쌈)|저렴|가격|(?:우리|저희)가? ?내는 ?돈|돈[이은]? ?(?:덜|적게|안) ?(?:들|드|내)|\bown share\b|\bcheap|\bexpensive/,
  ],
  ['rate', /(?:지원|보조) ?(?:비율|율)|\brate\b/],
  ['window', /마감|(?:접수|신청) ?기간|\bdeadlines?\b/],
  ['period', /(?:사업|수행|구축) ?기간|\bproject period\b/],
  ['period.extension', /연장|\bextension\b/],
  ['apply', /(?:접수|신청|제출|지원) ?(?:방법|방식)|\bhow to apply\b/],
  ['labor', /인건비|\blabou?r costs?\b/],
  ['eligibility', /(?:신청|참여|지원) ?(?:자격|대상)|자격 ?요건|\beligibility\b/],
  ['procedure', /절차|진행 ?순서|\bprocedure\b/],
  ['exclusion', /제외 ?(?:대상|사유|업종)|부적격|\bexclusions\b/],
  ['work.days', /일수|며칠|몇\s?일|\bhow many days\b/],
  ['documents', /서류|\b(?:documents|papers)\b/],
  ['bonus', /가점|\bbonus\b/],
  ['contact', /문의처|연락처|\bcontacts?\b/],
];
/** What stands between two things that are asked for alike. */
const listing = /랑|하고|[와과] |및|[,·/]|이고\s|\band\b/;
/** "비용 일수": of forms, whose papers and points are those of the program, two words name two points. */
const listingOfForms = /^\s*$/;

const ofMoney = /^(?:amount|burden|rate|labor)$/;
/** "며칠이고 얼마인지": a sum by no name of its own. */
const sumAlone = /얼마(?!나\s?(?:걸|오래|길|들여))|얼만지|차액|\bhow much\b/;
/** Forms of one program have no project period of their own: what is asked is how long each takes. */
const timeAlone = /기간/;
const ofTime = /^(?:window|period|work\.days)/;

interface Found {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

const foundBy = (text: string, id: string, words: RegExp): readonly Found[] => {
  const match = words.exec(text);
  return match ? [{ id, start: match.index, end: match.index + match[0].length }] : [];
};

const wordsFound = (text: string, ofForms = false): readonly Found[] => {
  const plain = wordsOfPoints.flatMap(([id, words]) => foundBy(text, id, words));
  const has = (words: RegExp): boolean => plain.some(({ id }) => words.test(id));
  const found = [
    ...plain,
    ...(has(ofMoney) ? [] : foundBy(text, 'amount', sumAlone)),
    ...(!ofForms || has(ofTime) ? [] : foundBy(text, 'work.days', timeAlone)),
  ];
  return found.sort((a, b) => a.start - b.start);
};

/** The one point a message has a word for; undefined where it has none or several. */
export const pointWorded = (text: string): Point | undefined => {
  const [only, ...others] = wordsFound(text);
  return only && others.length === 0 ? pointNamed(only.id) : undefined;
};

/** Whether a message has a word for a point. */
export const wordsAPoint = (text: string): boolean => wordsFound(text).length > 0;

/** The points a message lists, in its order, of programs or of the forms of one; fewer than two where it lists none. */
export const pointsListed = (text: string, ofForms: boolean): readonly Point[] => {
  const found = wordsFound(text, ofForms);
  const lists = (between: string): boolean =>
    listing.test(between) || (ofForms && listingOfForms.test(between));
  const isListed = found.slice(1).every(({ start }, at) => lists(text.slice(found[at]?.end, start)));
  return isListed ? found.flatMap(({ id }) => pointNamed(id) ?? []) : [];
};

const byId = new Map(points.map((point) => [point.id, point]));

/** The point of that name; undefined where it stands for the whole. */
export const pointNamed = (id: string): Point | undefined =>
  byId.get(id) ?? (comparable.test(id) ? { id: 'other', topic: id } : undefined);

/** The point a topic is about; undefined where its answers cannot stand side by side. */
export const pointOf = (topic: string): Point | undefined => pointNamed(pointOfTopic[topic] ?? topic);
