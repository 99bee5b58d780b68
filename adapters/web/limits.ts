import type { Request, RequestHandler } from 'express';
import { ipKeyGenerator, MemoryStore, rateLimit } from 'express-rate-limit';
import { sendProblem } from './problem.ts';

const minute = 60_000;

/** More than a person can type, and enough for somebody who taps through buttons. */
const messagesPerMinute = 60;

/** For callers of the API. A whole office may sit behind one address. */
const requestsPerMinute = 600;

/** For platforms, which send the messages of all their people from a few addresses. */
export const deliveriesPerMinute = 6_000;

export interface AddressLimit {
  /** Off: everything passes, as load tests need it. */
  readonly isOn: boolean;
  readonly perMinute: number;
  /** Answers politely in the channel's own form. */
  readonly onLimited: RequestHandler;
  /** Requests that prove where they come from need no limit. */
  readonly isTrusted?: ((request: Request) => boolean) | undefined;
}

const withoutLimit: RequestHandler = (_request, _response, next) => next();

/** Limits requests by address; an IPv6 network counts as one. */
export const limitPerAddress = ({ isOn, perMinute, onLimited, isTrusted }: AddressLimit): RequestHandler => {
  if (!isOn) return withoutLimit;
  return rateLimit({
    windowMs: minute,
    limit: perMinute,
    legacyHeaders: false,
    standardHeaders: false,
    keyGenerator: (request) => ipKeyGenerator(request.ip ?? 'unknown'),
    skip: isTrusted ?? (() => false),
    handler: onLimited,
    // It warns about forwarding headers that nobody is trusted for; ignoring them is what the setting says.
    validate: { xForwardedForHeader: false, forwardedHeader: false },
  });
};

/** The limit of API routes, which answers with a problem. */
export const limitApi = (isOn: boolean, perMinute: number = requestsPerMinute): RequestHandler =>
  limitPerAddress({
    isOn,
    perMinute,
    onLimited: (request, response) => {
      response.setHeader('retry-after', '60');
      sendProblem(request, response, 'too-many-requests');
    },
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
