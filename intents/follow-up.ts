import type { Intent } from '../src/exchange/intent.ts';
import { followUpWordings } from './wordings/follow-up.ts';

/**
 * A message that only makes sense after the one before ("그럼 고도화는?"). The conversation takes the topic from
 * there; if there was none, the name alone is asked about.
 */
export const followUp: Intent = {
  id: 'follow-up',
  topics: followUpWordings,
  answer: () => undefined,
};
