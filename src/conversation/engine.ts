import type { Answer } from '../answers/answer.ts';
import type { FindBonusItem } from '../answers/similar-items.ts';
import type { IsPublicContact } from '../language/extract/personal.ts';
import type { Ask, Understander } from '../language/understand.ts';
import type { Knowledge } from '../notice/pack.ts';
import type { PackIndex } from '../notice/pack-index.ts';
import type { Intent } from './intent.ts';
import type { Question } from './question.ts';

/** All that a turn works with, built once from knowledge and intents. */
export interface Engine {
  readonly knowledge: Knowledge;
  readonly index: PackIndex;
  readonly understander: Understander;
  /** The intent that answers a topic; topics of the pack's own go to the single-fact intent. */
  intentFor(topic: string): Intent;
  /** Whether an intent brings the topic; others are the pack's own. */
  isGeneric(topic: string): boolean;
  /** Whether a text names another year than the notice's. */
  isOtherYear(text: string): boolean;
  /** Whether a text asks for the terms of another year. */
  asksOtherYear(text: string): boolean;
  /** Concepts of which a message has to hold one to be about the topic; none for most. */
  wordsNeeded(topic: string): readonly string[];
  /** The topics that one of the concepts alone speaks of. */
  topicsToldBy(concepts: readonly string[]): readonly string[];
  /** Topics that notices of this kind leave open, with the one under which a notice may say something all the same. */
  readonly statedAs: ReadonlyMap<string, string>;
  /** Numbers and addresses printed in the notice, which are nobody's personal data. */
  readonly isPublicContact: IsPublicContact;
  /** The bonus item a description comes nearest to. */
  readonly findBonusItem: FindBonusItem;
  /** The nearest thing the notice does say, when nothing fits. */
  nearest(question: Question, ask: Ask): Answer | undefined;
}
