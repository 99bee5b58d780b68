import { toPlainText } from '../../src/exchange/plain-text.ts';
import type { Pack, Reply } from '../../src/index.ts';
import { type PrintedContact, printedContacts } from '../../src/notice/printed-contacts.ts';
import type { TranscriptEntry } from '../../src/ports/conversation-store.ts';
import { splitAtContacts } from '../rendering/split-at-contacts.ts';

/** Name of the channel: conversations of the web are none of another one. */
export const channel = 'web';

/** A turn as web clients see it: what was said and the reply, without what was understood. */
export interface ChatTurn {
  readonly id: string;
  readonly version?: number | undefined;
  readonly at: string;
  readonly said: string;
  readonly reply: Reply;
  /** Numbers and addresses of the notice that the reply names: they can be called and opened. */
  readonly contacts: readonly PrintedContact[];
  readonly helpful?: boolean | undefined;
}

/** The numbers and addresses of the notice that a reply names, each once. */
export const contactsIn = (pack: Pack): ((reply: Reply) => readonly PrintedContact[]) => {
  const all = printedContacts(pack);
  return (reply) => {
    const named = splitAtContacts(toPlainText(reply), all).filter((part) => typeof part !== 'string');
    return [...new Set(named)];
  };
};

/** Tells clients of turns. */
export type ToChatTurn = (entry: TranscriptEntry) => ChatTurn;

/** A turn of the transcript for clients. Turns of channels without message ids are known by their number. */
export const toChatTurns = (pack: Pack): ToChatTurn => {
  const contactsOf = contactsIn(pack);
  return ({ version, at, said, reply, messageId, helpful }) => ({
    id: messageId ?? `v${version}`,
    version,
    at: new Date(at).toISOString(),
    said,
    reply,
    contacts: contactsOf(reply),
    ...(helpful === undefined ? {} : { helpful }),
  });
};
