import type { Request, RequestHandler } from 'express';
import { ipKeyGenerator, MemoryStore, rateLimit } from 'express-rate-limit';

const minute = 60_000;

/** More than a person can type, and enough for somebody who taps through buttons. */
export const messagesPerMinute = 60;

/** For callers of the API. A whole office may sit behind one address. */
export const requestsPerMinute = 600;

/** For platforms, which send the messages of all their people from a few addresses. */
export const deliveriesPerMinute = 6_000;

export interface AddressLimit {
  readonly perMinute: number;
  /** Answers politely in the channel's own form. */
  readonly onLimited: RequestHandler;
  /** Requests that prove where they come from need no limit. */
  readonly isTrusted?: ((request: Request) => boolean) | undefined;
}

/** Limits requests by address; an IPv6 network counts as one. */
export const limitPerAddress = ({
  perMinute,
  onLimited,
  isTrusted = () => false,
}: AddressLimit): RequestHandler =>
  rateLimit({
    windowMs: minute,
    limit: perMinute,
    legacyHeaders: false,
    standardHeaders: false,
    keyGenerator: (request) => ipKeyGenerator(request.ip ?? 'unknown'),
    skip: isTrusted,
    handler: onLimited,
    // It warns about forwarding headers that nobody is trusted for; ignoring them is what the setting says.
    validate: { xForwardedForHeader: false, forwardedHeader: false },
  });

export interface ConversationLimit {
  /** Counts a message of a conversation; false when it has sent too many in this minute. */
  allows(conversation: string): Promise<boolean>;
}

/**
 * Limits messages by conversation, for all channels: asked by the turn service, because only there the
 * conversation is known, and because the polite answer is a reply like any other.
 */
export const limitPerConversation = (perMinute: number = messagesPerMinute): ConversationLimit => {
  const store = new MemoryStore();
  // The middleware itself is not needed; making it sets the store up.
  rateLimit({ windowMs: minute, store });
  return {
    async allows(conversation) {
      const { totalHits } = await store.increment(conversation);
      return totalHits <= perMinute;
    },
  };
};
