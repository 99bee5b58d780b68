import { type Answer, type Piece, say, textBlock } from '../exchange/answer.ts';
import type { Question } from '../exchange/question.ts';
import type { ListItem, SayAction } from '../exchange/reply.ts';
import type { Recruitment } from '../notice/pack.ts';
import { joinNames, localised, whereToAsk } from './compose.ts';
import { cued } from './cued.ts';
import { programToName } from './named-in-text.ts';
import { notRuledOut } from './not-ruled-out.ts';
import { usualCalls } from './usual-calls.ts';
import { withoutName } from './without-name.ts';

type Pieces = readonly (readonly [Recruitment, Piece])[];

/** What is said alike of one or several recruitments. */
interface Distinct {
  readonly text: string;
  readonly quotes: Piece['quotes'];
  readonly brief: string | undefined;
  readonly recruitments: readonly Recruitment[];
  /** Whether the notice leaves it open. */
  readonly isOpen: boolean;
  /** Whether several programs state it in sentences that differ in their own names alone. */
  readonly isAlike: boolean;
}

/** Whether several programs state it alike, each with its own name. */
const isStatedAlike = ({ text, alike }: Piece, pieces: Pieces): boolean =>
  alike !== undefined && pieces.some(([, other]) => other.alike === alike && other.text !== text);

/** The sentence without the names by which programs' own differ. */
const nameless = (question: Question, recruitment: Recruitment, piece: Piece, pieces: Pieces): string =>
  isStatedAlike(piece, pieces) && piece.alike !== undefined
    ? piece.alike
    : withoutName(question, piece.open ?? piece.text, recruitment);

const unique = <T>(all: readonly T[]): readonly T[] => [...new Set(all)];

const distinctPieces = (question: Question, pieces: Pieces): readonly Distinct[] => {
  const groups = new Map<string, Pieces>();
  for (const [recruitment, piece] of pieces) {
    const key = nameless(question, recruitment, piece, pieces);
    groups.set(key, [...(groups.get(key) ?? []), [recruitment, piece]]);
  }
  return [...groups].map(([key, group]): Distinct => {
    const recruitments = group.map(([recruitment]) => recruitment);
    const isOpen = group.every(([, { open }]) => open !== undefined);
    const isOfSeveral = new Set(recruitments.map(({ programId }) => programId)).size > 1;
    const desk = whereToAsk(question, isOfSeveral ? [] : recruitments);
    const briefs = unique(group.map(([, { brief }]) => brief));
    return {
      text: isOpen ? `${key} ${question.say('unsettled.desk', { desk })}` : key,
      quotes: unique(group.flatMap(([, { quotes }]) => quotes)),
      brief: briefs.length === 1 ? briefs[0] : undefined,
      recruitments,
      isOpen,
      isAlike: unique(group.map(([, { text }]) => text)).length > 1,
    };
  });
};

/** As many programs are offered at once without having to be studied. */
const mostChoices = 4;
/** Letters of a list that is still read at a glance; English takes more of them for the same. */
const longestList = { ko: 420, en: 800 } as const;
const mostListed = 6;

/** More than this is told in figures alone, where there are such. */
const readAtOnce = { ko: 240, en: 450 } as const;

const lettersIn = (distinct: readonly Distinct[]): number =>
  distinct.reduce((sum, { text }) => sum + text.length, 0);

/** Whether different answers are listed, or it is better to ask whom they are for. */
const areListed = ({ topic, language }: Question, distinct: readonly Distinct[]): boolean => {
  if (topic.startsWith('document')) return distinct.length <= mostListed;
  const letters = lettersIn(distinct);
  if (!topic.includes('.')) return distinct.length <= mostChoices && letters <= longestList[language];
  return (
    distinct.length <= mostChoices || (distinct.length <= mostListed && letters <= longestList[language])
  );
};

const offered = (question: Question, recruitments: readonly Recruitment[]): readonly SayAction[] => {
  const topic = topicName(question);
  return recruitments.slice(0, mostChoices).map((recruitment): SayAction => {
    const label = localised(question, recruitment.name);
    return { kind: 'say', label, text: `${label} ${topic}` };
  });
};

const topicName = (question: Question): string =>
  question.say(`topic.${question.topic.split('.')[0]}`, { defaultValue: question.say('topic.other') });

/** Asks which recruitment is meant, offering four at most; a further reply can name any other. */
export const askWhich = (question: Question, recruitments: readonly Recruitment[]): Answer => {
  const names = joinNames(question, recruitments.slice(0, mostChoices));
  const text = question.say('ask.which', { topic: topicName(question), names });
  const quickReplies = offered(question, recruitments);
  return { blocks: [textBlock(text)], outcome: 'asked-back', quotes: [], quickReplies };
};

/** Calls for agencies and experts answer nobody who named no program, unless he speaks as one of them. */
const forMost = (question: Question, pieces: Pieces): Pieces => {
  const all = pieces.map(([one]) => one);
  const usual = notRuledOut(question, usualCalls(question, all));
  return pieces.filter(([one]) => usual.includes(one) || cued(question.text, one) > 0);
};

/** The same words for all, said once. */
const saidOnce = (question: Question, only: Distinct, [first]: Pieces): Answer => {
  const { recruitments: about, quotes } = only;
  if (only.isAlike) {
    const programs = joinNames(question, about);
    return say(question.say('answer.alike', { programs, text: only.text }), quotes, { about });
  }
  const text = first?.[1].text ?? only.text;
  const program = programToName(question, text, about);
  return say(program ? question.say('answer.of-program', { program, text }) : text, quotes, { about });
};

/** Of whom nothing is stated is told in one line, below what is stated of the others. */
const openTogether = (question: Question, distinct: readonly Distinct[]): readonly Distinct[] => {
  const open = distinct.filter(({ isOpen }) => isOpen);
  const stated = distinct.filter(({ isOpen }) => !isOpen);
  if (open.length < 2 || stated.length === 0) return distinct;
  const recruitments = open.flatMap((one) => one.recruitments);
  const text = question.say('list.not-stated', { desk: whereToAsk(question, []) });
  const quotes = open.flatMap((one) => one.quotes);
  return [...stated, { text, quotes, brief: text, recruitments, isOpen: true, isAlike: true }];
};

const listOf = (question: Question, distinct: readonly Distinct[], about: readonly Recruitment[]): Answer => {
  const items = distinct.map(
    ({ text, recruitments }): ListItem => ({ title: joinNames(question, recruitments), detail: text }),
  );
  const title = question.say('list.by-program');
  const isOpen = question.subject.origin === 'open';
  return {
    blocks: [{ kind: 'list', title, items }],
    outcome: 'answered',
    quotes: distinct.flatMap(({ quotes }) => quotes),
    pieces: distinct.map(({ text, quotes }) => ({ text, quotes })),
    about,
    ...(isOpen ? { quickReplies: offered(question, about) } : {}),
  };
};

const alikeTogether = (all: readonly Distinct[]): readonly Distinct[] => {
  const groups = new Map<string, Distinct>();
  for (const one of all) {
    const same = groups.get(one.text);
    groups.set(one.text, {
      ...one,
      recruitments: [...(same?.recruitments ?? []), ...one.recruitments],
      quotes: unique([...(same?.quotes ?? []), ...one.quotes]),
    });
  }
  return [...groups.values()];
};

/** What has no figures is told among them where it is as short. */
const shortText = { ko: 130, en: 240 } as const;

/** Each with its figures alone; undefined where some have none. */
const inBrief = ({ language }: Question, distinct: readonly Distinct[]): readonly Distinct[] | undefined => {
  const told = distinct.flatMap(({ brief, text, ...rest }) => {
    const short = brief ?? (text.length <= shortText[language] ? text : undefined);
    return short === undefined ? [] : [{ ...rest, brief, text: short }];
  });
  return told.length === distinct.length && told.some(({ brief }) => brief !== undefined)
    ? alikeTogether(told)
    : undefined;
};

/** What is stated of the programs put first, as far as it is read at a glance. */
const firstOf = ({ language }: Question, distinct: readonly Distinct[]): readonly Distinct[] => {
  let letters = 0;
  return distinct
    .filter(({ isOpen }) => !isOpen)
    .filter(({ text }) => {
      letters += text.length;
      return letters <= readAtOnce[language];
    });
};

/** Too much for one answer: of the programs put first what is stated, and the others by name. */
const firstAndOthers = (
  question: Question,
  distinct: readonly Distinct[],
  about: readonly Recruitment[],
): Answer => {
  const first = firstOf(question, distinct);
  const told = first.flatMap(({ recruitments }) => recruitments);
  const others = about.filter((one) => !told.includes(one));
  if (first.length === 0 || others.length === 0) return askWhich(question, about);
  const { blocks, ...answer } = listOf(question, first, about);
  const text = question.say('ask.others', { names: joinNames(question, others) });
  return { ...answer, blocks: [...blocks, textBlock(text)], quickReplies: offered(question, others) };
};

/**
 * One answer over the recruitments in question. The same words for all: said once. Different words for two or
 * three that were named: a list by name. Different words and nobody named one: their figures side by side, or
 * what the first of them state, the others by name.
 */
export const perRecruitment = (
  question: Question,
  pieceFor: (recruitment: Recruitment) => Piece | undefined,
): Answer | undefined => {
  const { recruitments, origin } = question.subject;
  const all = recruitments.flatMap((recruitment): (readonly [Recruitment, Piece])[] => {
    const piece = pieceFor(recruitment);
    return piece ? [[recruitment, piece]] : [];
  });
  const pieces = origin === 'open' ? forMost(question, all) : all;
  const distinct = distinctPieces(question, pieces);
  const [only] = distinct;
  if (!only) return undefined;
  if (distinct.length === 1) return saidOnce(question, only, pieces);
  const about = pieces.map(([recruitment]) => recruitment);
  if (origin !== 'open') return listOf(question, distinct, about);
  const told = openTogether(question, distinct);
  const isListed = areListed(question, told);
  if (isListed && lettersIn(told) <= readAtOnce[question.language]) return listOf(question, told, about);
  const brief = inBrief(question, told);
  if (brief) return listOf(question, brief, about);
  return isListed ? listOf(question, told, about) : firstAndOthers(question, told, about);
};
