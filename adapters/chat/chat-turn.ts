import type { Reply } from '../../src/index.ts';
import type { TranscriptEntry } from '../../src/ports/conversation-store.ts';

/** Name of the channel: conversations of the web are none of another one. */
export const channel = 'web';

/** A turn as web clients see it: what was said and the reply, without what was understood. */
export interface ChatTurn {
  readonly id: string;
  readonly version?: number | undefined;
  readonly at: string;
  readonly said: string;
  readonly reply: Reply;
  readonly helpful?: boolean | undefined;
}

/** A turn of the transcript for clients. Turns of channels without message ids are known by their number. */
export const chatTurnOf = ({ version, at, said, reply, messageId, helpful }: TranscriptEntry): ChatTurn => ({
  id: messageId ?? `v${version}`,
  version,
  at: new Date(at).toISOString(),
  said,
  reply,
  ...(helpful === undefined ? {} : { helpful }),
});
