import { type Answer, say, textBlock } from '../exchange/answer.ts';
import type { Question } from '../exchange/question.ts';
import type { ListItem } from '../exchange/reply.ts';
import { countLetters } from '../language/count-letters.ts';
import { maskSpans } from '../language/masks.ts';
import { isElliptic } from '../language/residue.ts';
import {
  asksForKinds,
  asksIfAlike,
  asksWhich,
  asksWhichToChoose,
  directionIn,
} from '../language/speech/comparing.ts';
import type { Requirement } from '../notice/pack.ts';
import { holdingFor } from '../notice/pack-index.ts';
import { about, answerFor, type Side, sidesOf, titleOf } from './compared-sides.ts';
import { leadOf, leadOfTexts } from './comparison-lead.ts';
import {
  type Point,
  pointNamed,
  pointOf,
  pointsListed,
  pointWorded,
  wordsAPoint,
} from './comparison-points.ts';
import { comparisonTable } from './comparison-table.ts';
import { localised, notStated } from './compose.ts';
import { documentDifference } from './document-difference.ts';
import { withoutNames } from './step-order.ts';

/** One side with what is said of it on the point. */
interface Told {
  readonly side: Side;
  readonly answer: Answer;
  readonly text: string;
}

/** What is said of a side on a point, or that the notice says nothing; undefined where that is no plain text. */
const toldOf = (question: Question, topic: string, side: Side): Told | undefined => {
  const answer = answerFor(question, topic, side) ?? notStated(about(question, side));
  const [first] = answer.blocks;
  return first?.kind === 'text' ? { side, answer, text: first.text } : undefined;
};

/** A call on which nothing is said stands back where its program has another one that is spoken of. */
const withoutSilent = (told: readonly Told[]): readonly Told[] =>
  told.filter(
    ({ side, answer }) =>
      answer.outcome === 'answered' ||
      !told.some(
        (other) =>
          other.answer.outcome === 'answered' &&
          other.side.recruitment.programId === side.recruitment.programId,
      ),
  );

/** Lists, one after the other, where a point is no matter of a sentence ("절차 비교"). */
const oneByOne = (question: Question, topic: string, sides: readonly Side[]): Answer | undefined => {
  const recruitments = [...new Set(sides.map(({ recruitment }) => recruitment))];
  const answer = question.answerAs(topic, recruitments);
  return answer?.outcome === 'answered' ? answer : undefined;
};

const topicFor = ({ details }: Question, { id, topic }: Point): string => {
  if (details.amounts.length === 0) return topic;
  return id === 'amount' ? 'calc.support' : id === 'burden' ? 'calc.burden' : topic;
};

/** The sides on one point: which is ahead or whether they are alike, then each with its figure and source. */
const onPoint = (question: Question, point: Point, sides: readonly Side[]): Answer | undefined => {
  const topic = topicFor(question, point);
  const ofPapers =
    point.id === 'documents' && directionIn(question.text) ? leadOf(question, point, sides) : undefined;
  const papers = point.id === 'documents' ? documentDifference(question, sides, ofPapers?.text) : undefined;
  if (papers) return papers;
  const told = sides.flatMap((side) => toldOf(question, topic, side) ?? []);
  if (told.length < sides.length) return oneByOne(question, topic, sides);
  if (told.every(({ answer }) => answer.outcome !== 'answered')) return undefined;
  const spoken = withoutSilent(told);
  const spokenSides = spoken.map(({ side }) => side);
  const spokenTexts = spoken.map(({ text }) => text);
  const lead = leadOf(question, point, spokenSides) ?? leadOfTexts(question, spokenTexts);
  const ordered = [...spoken].sort((a, b) => Number(b.side === lead?.ahead) - Number(a.side === lead?.ahead));
  const quotes = ordered.flatMap(({ answer }) => answer.quotes);
  const buttons = ordered.flatMap(({ answer }) => answer.buttons ?? []);
  const more = {
    about: sides.map(({ recruitment }) => recruitment),
    buttons,
    focus: {
      ahead: lead?.ahead && [lead.ahead.recruitment.id, lead.ahead.variant?.id ?? []].flat().join('/'),
    },
  };
  const [first] = ordered;
  if (first && ordered.every(({ text }) => text === first.text))
    return say(lead ? `${lead.text} ${first.text}` : first.text, quotes, more);
  const items = ordered.map(({ side, text }): ListItem => {
    const title = titleOf(question, side);
    return { title, detail: text.replaceAll(`${title}: `, '') };
  });
  const title = lead?.text ?? question.say('list.by-program');
  return { blocks: [{ kind: 'list', title, items }], outcome: 'answered', quotes, ...more };
};

/** "로봇이 더 적죠?": which has more, of what was spoken of last. */
const isBareDegree = (text: string, details: Question['details']): boolean =>
  directionIn(text) !== undefined && isElliptic(withoutNames(text, details).replace(degree, ' '));
const degree =
  /(?:더|덜|제일|가장|훨씬)|(?:많|적|높|낮|크|큰|길|긴|짧|빠르|빨리|늦|싸|싼)[가-힣]*|어디|어느|둘\s?중에?|뭐|\b(?:which|who|has|have|more|less|fewer|\w+er|the|does|do)\b/g;

/** How far down the likeliest topics the point of a comparison is looked for. */
const rivalsRead = 3;
const rivalsReadForWhich = 8;

/** Points that the words may mean where the comparison is all that is asked for, the likeliest first. */
const likelyPoints = ({ point, rivals, text, details, state }: Question): readonly Point[] => {
  if (asksWhichToChoose(text) && !wordsAPoint(text))
    return state.focus.topic?.startsWith('bonus') ? [pointOf(state.focus.topic) ?? []].flat() : [];
  const onTalk =
    state.focus.topic !== undefined && isBareDegree(text, details) ? pointOf(state.focus.topic) : undefined;
  const which = asksWhich(text);
  const named = point === undefined ? undefined : pointNamed(point);
  const topics = [
    ...(details.amounts.length > 0 ? ['calc.support'] : []),
    ...rivals.slice(0, which ? rivalsReadForWhich : rivalsRead),
    ...(which && state.focus.topic !== undefined ? [state.focus.topic] : []),
  ];
  const worded = named === undefined || named.id === 'amount' ? pointWorded(text) : undefined;
  return [worded ?? [], onTalk ?? [], named ?? [], topics.flatMap((topic) => pointOf(topic) ?? [])].flat();
};

/** The point of a question that a topic answers: "접수 시작이 더 빠른 쪽" asks for the window, and of that the opening. */
const pointWithin = ({ topic, point, text }: Question, sides: readonly Side[]): readonly Point[] => {
  const own = pointOf(topic);
  const named = point === undefined ? undefined : pointNamed(point);
  if (topic === 'overview') return named ? [named] : [];
  // What is no point of its own is told of each recruitment anyway; only forms have to be set side by side.
  const isTold = own?.id === 'other' && sides.every(({ variant }) => !variant);
  if (!own || (isTold && !asksIfAlike(text))) return [];
  return [named?.topic === own.topic ? named : own];
};

/** Several answers, one after the other. */
const together = ([first, ...others]: readonly Answer[]): Answer | undefined =>
  first && {
    ...first,
    blocks: [first, ...others].flatMap(({ blocks }) => blocks),
    quotes: [first, ...others].flatMap(({ quotes }) => quotes),
  };

/** "일수랑 지원금액 비교": each of the points that are listed; undefined where fewer than two can be told. */
const onEach = (question: Question, sides: readonly Side[]): Answer | undefined => {
  const points = pointsListed(
    question.text,
    sides.every(({ variant }) => variant !== undefined),
  );
  const answers = points.length < 2 ? [] : points.flatMap((point) => onPoint(question, point, sides) ?? []);
  return answers.length < 2 ? undefined : together(answers);
};

/** "차이가 뭐예요 한도도 같이": the point is asked for beside the difference as a whole. */
const pointIsBeside = /도 ?(?:같이|함께|포함)|\bas well\b|\btoo\b/;

const comparingWords =
  /비교|종류별?로?|타입별?로?|유형별?로?|[두세23]\s?가지|있[어나는습]\S*|차이|점|다른|다르|뭐|뭔|무엇|무슨|어떻게|어떤|좀|해\s?줘|해\s?주세요|알려\s?줘|알려\s?주세요|이에요|예요|인가요|인지|나요|가요|랑|이랑|하고|와|과|은|는|이|가|을|를|의|도|\b(?:compare|comparison|difference|different|between|and|with|vs|versus|the|what|is|are|how|of|please|tell|me|program|programs)\b/g;
const fewLetters = 2;

/** "compare robot and cloud": nothing but the two and that they are compared. */
const isBare = ({ text, details }: Question): boolean => {
  if (wordsAPoint(text)) return false;
  const named = details.mentions.filter(({ entities }) =>
    entities.some(({ kind }) => kind === 'program' || kind === 'recruitment' || kind === 'variant'),
  );
  const rest = maskSpans(
    text,
    named.map(({ start, end }) => ({ start, end, sign: ' ' })),
  );
  return countLetters(rest.replace(comparingWords, '')) <= fewLetters;
};

/** "what kinds of consulting are there": the forms themselves, on no point. */
const asksOfKindsAlone = ({ text, details }: Question): boolean =>
  !wordsAPoint(text) && asksForKinds(withoutNames(text, details));

/** "둘 중에 뭐가 나아요" of two that are for different companies: what has to be so for the one, and for the other. */
const eitherOr = ({ text, index: { pack } }: Question, sides: readonly Side[]): readonly Requirement[] => {
  if (!asksWhichToChoose(text) || sides.length !== 2) return [];
  const required = sides.map(({ recruitment }) => holdingFor(pack.requirements, recruitment.id));
  const [ofOne = [], ofOther = []] = required;
  return ofOne.flatMap((one) => {
    const opposite = ofOther.find(
      (other) =>
        'is' in one.holdsWhen &&
        'is' in other.holdsWhen &&
        one.holdsWhen.fact === other.holdsWhen.fact &&
        one.holdsWhen.is !== other.holdsWhen.is,
    );
    return opposite ? [one, opposite] : [];
  });
};

const whichToChoose = (question: Question, sides: readonly Side[]): Answer => {
  const table = comparisonTable(question, sides);
  const apart = eitherOr(question, sides);
  if (apart.length === 0) return table;
  const lead = textBlock(apart.map(({ text }) => localised(question, text)).join(' '));
  return { ...table, blocks: [lead, ...table.blocks], quotes: [...apart, ...table.quotes] };
};

/** The sides of a comparison: on the point asked, or each with what it is for, its money and its dates. */
export const comparisonAnswer = (question: Question): Answer | undefined => {
  if (question.subject.origin === 'open') return undefined;
  const isWhole = question.topic === 'compare';
  const sides = sidesOf(question);
  const points = isWhole ? likelyPoints(question) : pointWithin(question, sides);
  if (sides.length < 2) {
    const [point] = points;
    return isWhole && point
      ? question.answerAs(topicFor(question, point), question.subject.recruitments)
      : undefined;
  }
  const each = onEach(question, sides);
  if (each) return each;
  if (isWhole && (pointIsBeside.test(question.text) || isBare(question) || asksOfKindsAlone(question)))
    return whichToChoose(question, sides);
  for (const point of points) {
    const answer = onPoint(question, point, sides);
    if (answer) return answer;
  }
  return isWhole ? whichToChoose(question, sides) : undefined;
};
