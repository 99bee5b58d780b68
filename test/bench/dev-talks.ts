import { readConversations } from '../eval/questions.ts';
import type { Talk } from './skill-requests.ts';

/** The development questions, follow-ups included. */
export const devTalks: readonly Talk[] = readConversations(
  new URL('../samples/questions/dev.jsonl', import.meta.url),
).map(({ turns }) => turns);
