import type { Details, PlaceFound } from '../language/details.ts';
import type { Language } from '../language/language-of.ts';
import type { BonusItem, Fact, Knowledge, Recruitment, Variant } from '../notice/pack.ts';
import type { PackIndex } from '../notice/pack-index.ts';
import type { CompanyFacts } from '../rules/index.ts';
import type { Wording } from '../wording/wording.ts';
import type { Answer } from './answer.ts';
import type { ConversationState } from './state.ts';

/** A program and the words by which a message names it. */
export interface NamedProgram {
  readonly programId: string;
  readonly words: string;
}

/** Which recruitments a question is about, and how sure that is. */
export interface Subject {
  readonly recruitments: readonly Recruitment[];
  /** named: in this message; remembered: from the turn before; open: nobody said, all are possible. */
  readonly origin: 'named' | 'remembered' | 'open';
  /** The programs that the message names as what it is about; none where that is implied, or named in passing. */
  readonly namedAs?: readonly NamedProgram[] | undefined;
  /** Only a program with several recruitments was named, and nothing tells which of them is meant. */
  readonly group?: boolean | undefined;
  /** The program was named, and which of its applicants is meant shows in the speaker's other words alone. */
  readonly byCue?: boolean | undefined;
  readonly variant?: Variant | undefined;
  /** A recruitment named beside another as what it is for (상생형 신규구축). */
  readonly target?: string | undefined;
}

/** Finds the bonus item a description comes nearest to ("조선소에 부품 납품하는데"), where none was named. */
export type FindBonusItem = (
  text: string,
  among: readonly BonusItem[],
  programIds: readonly string[],
) => BonusItem | undefined;

/** What an intent gets: one ask, understood. */
export interface Question {
  readonly knowledge: Knowledge;
  readonly index: PackIndex;
  readonly language: Language;
  readonly today: string;
  /** Normalised text of this ask. */
  readonly text: string;
  readonly topic: string;
  readonly subject: Subject;
  readonly details: Details;
  /** The place named now, or before. */
  readonly place?: PlaceFound | undefined;
  readonly state: ConversationState;
  /** What is known about the company, with what this very question supposes ("여성기업이면 …"). */
  readonly given: CompanyFacts;
  readonly say: Wording;
  /** A plain yes-or-no question without a negation in it. */
  readonly wantsVerdict: boolean;
  /** Programs named beside those answered for, of which the notice does not state it. */
  readonly leftOut: readonly Recruitment[];
  /** The answer to another topic about these recruitments, or a form of theirs, for intents that put answers together. */
  readonly answerAs: (
    topic: string,
    recruitments: readonly Recruitment[],
    form?: Pick<Subject, 'variant' | 'target'>,
  ) => Answer | undefined;
  readonly findBonusItem: FindBonusItem;
  /** The point on which things would be held against each other, as the words go. */
  readonly point: string | undefined;
  /** Topics the words could also mean, the likeliest first. */
  readonly rivals: readonly string[];
  /** Facts of the topic at hand for the subject, best match first. */
  readonly facts: readonly Fact[];
}
