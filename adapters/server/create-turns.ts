import { intents } from '../../intents/index.ts';
import { createGuide, type Guide, type Knowledge } from '../../src/index.ts';
import { publicContactsOf } from '../../src/notice/public-contacts.ts';
import { digestKeys } from '../conversation/conversation-key.ts';
import { createTurnService, type TurnService, type TurnServiceParts } from '../conversation/turn-service.ts';
import { learnedFrom } from '../knowledge/learned-cache.ts';
import { limitPerConversation } from '../web/limits.ts';

/** The guide to this knowledge, with what it has learned from it. */
export const guideTo = (knowledge: Knowledge): Guide =>
  createGuide(knowledge, intents, { learned: learnedFrom(knowledge, intents) });

export interface TurnsParts extends Omit<TurnServiceParts, 'isPublicContact' | 'keys' | 'now' | 'mayGoOn'> {
  readonly knowledge: Knowledge;
  /** Whether a conversation may send only so many messages a minute. */
  readonly isLimited: boolean;
}

/** The turn service as it runs for real: by the clock, with digested keys and the notice's own contacts unmasked. */
export const createTurns = ({ knowledge, isLimited, ...parts }: TurnsParts): TurnService => {
  const limit = isLimited ? limitPerConversation() : undefined;
  return createTurnService({
    ...parts,
    isPublicContact: publicContactsOf(knowledge.pack),
    keys: digestKeys,
    now: Date.now,
    mayGoOn: limit?.allows,
  });
};
