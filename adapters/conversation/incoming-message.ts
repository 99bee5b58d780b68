import { type IsPublicContact, maskPersonalData } from '../../src/language/extract/personal.ts';
import type { Language } from '../../src/language/language-of.ts';
import { cleanText } from './message-text.ts';

/** A message as a channel hands it in. */
export interface IncomingMessage {
  /** Short name of the channel: kakao, web, slack. */
  readonly channel: string;
  /** Whoever talks, as the channel knows them; only a digest of it is kept. */
  readonly conversationKey: string;
  /** The platform's id of the message or delivery: the same one twice is answered once. */
  readonly messageId?: string | undefined;
  readonly text: string;
  /** Left out, the language of the text decides. */
  readonly language?: Language | undefined;
}

/** What conversations and messages are kept under. */
export interface Keys {
  conversation(channel: string, person: string): string;
  message(messageId: string): string;
}

/** A message ready to be answered: clean, without personal data, under a digest. */
export interface PreparedMessage {
  readonly conversation: string;
  readonly channel: string;
  readonly messageId: string | undefined;
  readonly text: string;
  readonly language: Language | undefined;
}

export const prepareMessage = (
  { channel, conversationKey, messageId, text, language }: IncomingMessage,
  keys: Keys,
  isPublicContact: IsPublicContact,
): PreparedMessage => ({
  conversation: keys.conversation(channel, conversationKey),
  channel,
  messageId: messageId ? keys.message(messageId) : undefined,
  text: maskPersonalData(cleanText(text), isPublicContact).text,
  language,
});
