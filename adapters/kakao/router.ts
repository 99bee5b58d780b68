import { type Request, type RequestHandler, Router } from 'express';
import { asksForPerson } from '../../src/hand-over/asks-for-person.ts';
import type { Language, TurnTrace } from '../../src/index.ts';
import type { TurnOutcome } from '../conversation/answer-message.ts';
import type { IncomingMessage } from '../conversation/incoming-message.ts';
import { BodyError, readJson } from '../web/json-body.ts';
import { methodNotAllowed } from '../web/method-not-allowed.ts';
import { sendJson } from '../web/send-json.ts';
import type { SkillResponse } from './contract.ts';
import { parseSkillRequest } from './parse.ts';
import { plainBubble, renderReply } from './render.ts';
import { type OwnAnswer, ownText } from './texts.ts';
import { isBotAccepted, isSecretAccepted, secretHeader } from './verify.ts';

/** The part of the turn service this channel needs. */
export interface Turns {
  handle(
    message: IncomingMessage,
  ): Promise<Pick<TurnOutcome, 'reply'> & { readonly trace: Pick<TurnTrace, 'topic'> }>;
}

export interface KakaoOptions {
  readonly turns: Turns;
  /** Accepted shared secrets; empty: no check. */
  readonly secrets: readonly string[];
  readonly botId: string | undefined;
  /** The channel has people who answer chats (상담톡): whoever asks for a person gets a button to them. */
  readonly hasOperator: boolean;
  /** Told what went wrong, without the message's text. */
  readonly onError: (error: unknown) => void;
}

const path = '/kakao/skill';

/** Requests of the platform hold a few kilobytes; the longest message has 1,000 characters. */
const body = { limit: 64 * 1024, anyType: true } as const;

const own = (answer: OwnAnswer, language?: Language): SkillResponse => plainBubble(ownText(answer, language));

const answer = async (request: Request, options: KakaoOptions): Promise<SkillResponse> => {
  const payload = await readJson(request, body);
  if (!isSecretAccepted(options.secrets, request.get(secretHeader))) return own('refused');
  const skill = parseSkillRequest(payload);
  if (!skill) return own('unreadable');
  const { text, language, userId, botId } = skill;
  if (!isBotAccepted(options.botId, botId, skill.isSkillTest)) return own('refused', language);
  if (text === '') return own('empty', language);
  const conversationKey = `${botId}:${userId}`;
  const messageId = request.get('x-request-id');
  const { reply, trace } = await options.turns.handle({
    channel: 'kakao',
    conversationKey,
    messageId,
    text,
    language,
  });
  return renderReply(reply, { hasOperator: options.hasOperator && asksForPerson(trace) });
};

const failure = (error: unknown, { onError }: KakaoOptions): SkillResponse => {
  if (error instanceof BodyError) return own('unreadable');
  onError(error);
  return own('failed');
};

/** KakaoTalk shows nothing unless the status is 200 and the body valid, so every answer is both. */
const skillHandler =
  (options: KakaoOptions): RequestHandler =>
  async (request, response) => {
    sendJson(
      response,
      200,
      await answer(request, options).catch((error: unknown) => failure(error, options)),
    );
  };

/** `POST /kakao/skill`: the KakaoTalk channel's skill webhook, version 2.0. */
export const createKakaoRouter = (options: KakaoOptions): Router => {
  const router = Router();
  router
    .route(path)
    .post(skillHandler(options))
    .all(methodNotAllowed(['POST']));
  return router;
};
