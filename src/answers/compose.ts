import { type Answer, type Piece, say, textBlock } from '../exchange/answer.ts';
import type { Question } from '../exchange/question.ts';
import type { Action, ListItem, SayAction } from '../exchange/reply.ts';
import type { Language } from '../language/language-of.ts';
import type { Fact, Recruitment } from '../notice/pack.ts';
import { holdingFor } from '../notice/pack-index.ts';
import type { Bilingual } from '../notice/schema/common.ts';
import { formatWon } from '../wording/money.ts';
import {
  asksForWhom,
  fits,
  namesWhatIsAsked,
  requiresWhatIsLacked,
  saysItIsSupported,
} from './fact-verdict.ts';
import { programToName } from './named-in-text.ts';

/** The text in the language of the question. */
export const localised = (question: Pick<Question, 'language'>, text: Bilingual): string =>
  text[question.language];

/** The choices a person can be offered at once without having to study them. */
const mostChoices = 4;

/** The desks in charge of the recruitments, or the hotline where none is. */
export const desksFor = (question: Question, recruitments: readonly Recruitment[]) => {
  const { desks, notice } = question.knowledge.pack;
  const hotline = desks.filter(({ id }) => id === notice.hotline);
  const inCharge = desks.filter(
    (desk) => desk.id !== notice.hotline && recruitments.some(({ id }) => desk.for.includes(id)),
  );
  return inCharge.length > 0 && inCharge.length <= 2 ? inCharge : hotline;
};

/** "스마트제조혁신추진단 042-388-0855" for each desk in charge. */
export const deskLine = (question: Question, recruitments: readonly Recruitment[]): string =>
  desksFor(question, recruitments)
    .map((desk) => `${localised(question, desk.name)} ${desk.phones.join(', ')}`)
    .join(' · ');

/** The desks in charge, and the hotline beside them where they are not the hotline themselves. */
export const whereToAsk = (question: Question, recruitments: readonly Recruitment[]): string => {
  const { desks, notice } = question.knowledge.pack;
  const desk = deskLine(question, recruitments);
  const hotline = desks.find(({ id }) => id === notice.hotline);
  const isHotline = desksFor(question, recruitments).some(({ id }) => id === notice.hotline);
  if (!hotline || isHotline) return desk;
  return question.say('desk.or-hotline', { desk, hotline: hotline.phones[0] ?? '' });
};

/** Buttons that call the desks in charge, two at most. */
export const phoneActions = (question: Question, recruitments: readonly Recruitment[]): Action[] =>
  desksFor(question, recruitments)
    .slice(0, 2)
    .map((desk) => ({
      kind: 'phone',
      label: question.say('button.call', { desk: localised(question, desk.name) }),
      number: desk.phones[0] ?? '',
    }));

/** Puts in what a fact leaves to be multiplied (days × hours) or divided (pay ÷ days). */
export const workedOut = ({ product = [], quotient }: Fact, text: string, language: Language): string =>
  text
    .replace('{product}', () => String(product.reduce((total, factor) => total * factor, 1)))
    .replace('{quotient}', () =>
      quotient ? formatWon(Math.round(quotient.won / quotient.dividedBy), language) : '',
    );

/** Whom to ask what the notice leaves open. */
const withDesk = (question: Question, fact: Fact, text: string): string => {
  const desk = whereToAsk(
    question,
    question.index.pack.recruitments.filter(({ id }) => fact.for.includes(id)),
  );
  return `${text} ${question.say('unsettled.desk', { desk })}`;
};

/** A yes or no before a fact, where a yes or no was asked and the fact settles it. */
export const withVerdict = (question: Question, fact: Fact): string => {
  const text = workedOut(fact, localised(question, fact.text), question.language);
  if (fact.status === 'unsettled') return withDesk(question, fact, text);
  if (requiresWhatIsLacked(question, text)) return `${question.say('verdict.no')} ${text}`;
  const isNamed = namesWhatIsAsked(question, text);
  const verdict = fact.verdict ?? (isNamed || saysItIsSupported(fact) ? 'yes' : undefined);
  return (question.wantsVerdict || isNamed) &&
    !asksForWhom(question) &&
    fits(question, text, verdict) &&
    verdict
    ? `${question.say(`verdict.${verdict}`)} ${text}`
    : text;
};

/** What the months asked about come to, where the fact is of a sum paid monthly. */
const monthsWorth = (question: Question, { monthly }: Fact): string => {
  const [months, ...others] = new Set(question.details.months);
  if (!monthly || months === undefined || others.length > 0 || months >= monthly.months) return '';
  const won = (value: number): string => formatWon(value, question.language);
  return question.say('calc.months', { each: won(monthly.won), months, sum: won(monthly.won * months) });
};

/** A fact as a quotable sentence. */
export const factPiece = (question: Question, fact: Fact): Piece => ({
  text: [monthsWorth(question, fact), withVerdict(question, fact)].filter(Boolean).join(' '),
  quotes: [fact],
  ...(fact.alike ? { alike: withVerdict(question, { ...fact, text: fact.alike }) } : {}),
});

/** What the notice is quoted for saying nothing about is not in the notice, and the desk is a tap away. */
export const withOpenPoint = (question: Question, answer: Answer | undefined): Answer | undefined => {
  if (answer?.outcome !== 'answered') return answer;
  const facts = question.facts.filter((fact) => answer.quotes.some(({ id }) => id === fact.id));
  if (facts.length === 0 || facts.length < answer.quotes.length) return answer;
  if (!facts.every(({ status }) => status === 'unsettled')) return answer;
  const buttons = phoneActions(question, answer.about ?? question.subject.recruitments);
  return { ...answer, outcome: 'not-in-notice', buttons };
};

/** The facts of exactly the topic for a recruitment, those of the variant asked for first. */
export const factsFor = (question: Question, topic: string, recruitment: Recruitment): readonly Fact[] => {
  const facts = question.index.facts(topic, recruitment.id);
  const variant = question.subject.variant?.id;
  const ofVariant = facts.filter((fact) => fact.variant === variant);
  if (ofVariant.length > 0) return ofVariant;
  return variant === undefined ? facts : facts.filter((fact) => fact.variant === undefined);
};

type Pieces = readonly (readonly [Recruitment, Piece])[];

interface Distinct {
  readonly piece: Piece;
  readonly recruitments: readonly Recruitment[];
}

/** Whether several programs state it alike, each with its own name. */
const isStatedAlike = ({ text, alike }: Piece, pieces: Pieces): boolean =>
  alike !== undefined && pieces.some(([, other]) => other.alike === alike && other.text !== text);

const distinctPieces = (pieces: Pieces): readonly Distinct[] => {
  const byText = new Map<string, Distinct>();
  for (const [recruitment, piece] of pieces) {
    const text = (isStatedAlike(piece, pieces) ? piece.alike : undefined) ?? piece.text;
    const same = byText.get(text);
    byText.set(text, {
      piece: { text, quotes: [...new Set([...(same?.piece.quotes ?? []), ...piece.quotes])] },
      recruitments: [...(same?.recruitments ?? []), recruitment],
    });
  }
  return [...byText.values()];
};

/** A list of this many letters is still read at a glance. */
const longestList = 420;

/** Whether different answers are listed, or it is better to ask whom they are for. */
const areListed = (topic: string, pieces: readonly Distinct[]): boolean => {
  if (topic.startsWith('document')) return pieces.length <= mostChoices + 2;
  if (!topic.includes('.')) return pieces.length <= 2;
  const letters = pieces.reduce((sum, { piece }) => sum + piece.text.length, 0);
  return pieces.length <= mostChoices || (pieces.length <= mostChoices + 2 && letters <= longestList);
};

/** "신규구축·고도화". */
export const joinNames = (question: Question, recruitments: readonly Recruitment[]): string =>
  recruitments.map(({ name }) => localised(question, name)).join('·');

/** Asks which recruitment is meant, offering four at most; a further reply can name any other. */
export const askWhich = (question: Question, recruitments: readonly Recruitment[]): Answer => {
  const topic = question.say(`topic.${question.topic.split('.')[0]}`, {
    defaultValue: question.say('topic.other'),
  });
  const names = recruitments.slice(0, mostChoices);
  const quickReplies = names.map((recruitment): SayAction => {
    const label = localised(question, recruitment.name);
    return { kind: 'say', label, text: `${label} ${topic}` };
  });
  const text = question.say('ask.which', { topic, names: joinNames(question, names) });
  return { blocks: [textBlock(text)], outcome: 'asked-back', quotes: [], quickReplies };
};

/**
 * One answer over the recruitments in question. The same words for all: said once. Different words for two or
 * three that were named: a list by name. Different words and nobody named one: asked back.
 */
export const perRecruitment = (
  question: Question,
  pieceFor: (recruitment: Recruitment) => Piece | undefined,
): Answer | undefined => {
  const { recruitments, origin } = question.subject;
  const pieces = recruitments.flatMap((recruitment): (readonly [Recruitment, Piece])[] => {
    const piece = pieceFor(recruitment);
    return piece ? [[recruitment, piece]] : [];
  });
  const distinct = distinctPieces(pieces);
  const [only] = distinct;
  if (!only) return undefined;
  const about = pieces.map(([recruitment]) => recruitment);
  if (distinct.length === 1) {
    const { text, quotes } = only.piece;
    if (pieces.some(([, piece]) => isStatedAlike(piece, pieces))) {
      const programs = joinNames(question, about);
      return say(question.say('answer.alike', { programs, text }), quotes, { about });
    }
    const program = programToName(question, text, about);
    return say(program ? question.say('answer.of-program', { program, text }) : text, quotes, { about });
  }
  if (origin === 'open' && !areListed(question.topic, distinct)) return askWhich(question, about);
  const items = distinct.map(
    ({ piece, recruitments: holders }): ListItem => ({
      title: joinNames(question, holders),
      detail: piece.text,
    }),
  );
  const quotes = distinct.flatMap(({ piece }) => piece.quotes);
  const title = question.say('list.by-program');
  const list = { kind: 'list', title, items } as const;
  return { blocks: [list], outcome: 'answered', quotes, pieces: distinct.map(({ piece }) => piece), about };
};

/** An answer that may miss the question: says so, and where else to ask. */
export const hedged = (question: Question, answer: Answer): Answer => {
  const named = question.subject.origin === 'open' ? [] : question.subject.recruitments;
  return { ...answer, closing: question.say('outside.if-not', { desk: whereToAsk(question, named) }) };
};

/** Says that the notice does not state this for the recruitments, with the desk that can tell. */
export const notStated = (question: Question, nearest?: Piece): Answer => {
  const named = question.subject.origin === 'open' ? [] : question.subject.recruitments;
  const desk = whereToAsk(question, named);
  const first = question.say('outside.not-stated', { desk });
  const text = nearest ? `${first}\n${question.say('outside.nearest', { text: nearest.text })}` : first;
  return {
    blocks: [textBlock(text)],
    outcome: 'not-in-notice',
    quotes: nearest?.quotes ?? [],
    buttons: phoneActions(question, named),
  };
};

export { holdingFor };
