import type { Answer } from '../exchange/answer.ts';
import type { Intent } from '../exchange/intent.ts';
import type { FindBonusItem, Question } from '../exchange/question.ts';
import type { TopicSource } from '../exchange/topic-source.ts';
import type { IsPublicContact } from '../language/extract/personal.ts';
import type { Ask, Understander } from '../language/understand.ts';

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
