import type { Answer } from '../answers/answer.ts';
import type { FindBonusItem } from '../answers/similar-items.ts';
import type { IsPublicContact } from '../language/extract/personal.ts';
import type { Ask, Understander } from '../language/understand.ts';
import type { Intent } from './intent.ts';
import type { Question } from './question.ts';
import type { TopicSource } from './topic-source.ts';

/** All that a turn works with, built once from knowledge and intents. */
export interface Engine extends TopicSource {
  readonly understander: Understander;
  /** The intent that answers a topic; topics of the pack's own go to the single-fact intent. */
  intentFor(topic: string): Intent;
  /** Numbers and addresses printed in the notice, which are nobody's personal data. */
  readonly isPublicContact: IsPublicContact;
  /** The bonus item a description comes nearest to. */
  readonly findBonusItem: FindBonusItem;
  /** The nearest thing the notice does say, when nothing fits. */
  nearest(question: Question, ask: Ask): Answer | undefined;
}
