import express, { type ErrorRequestHandler, type Request, type Response, Router } from 'express';
import type { Reply } from '../../src/index.ts';
import type { SkillResponse } from './contract.ts';
import { parseSkillRequest } from './parse.ts';
import { plainBubble, renderReply } from './render.ts';
import { isBotAccepted, isSecretAccepted, secretHeader } from './verify.ts';

/** The part of the turn service this channel needs. */
export interface Turns {
  handle(message: {
    channel: string;
    conversationKey: string;
    messageId?: string;
    text: string;
  }): Promise<{ readonly reply: Reply }>;
}

export interface KakaoOptions {
  readonly turns: Turns;
  /** Accepted shared secrets; empty: no check. */
  readonly secrets: readonly string[];
  readonly botId: string | undefined;
  /** Told what went wrong, without the message's text. */
  readonly onError: (error: unknown) => void;
}

const texts = {
  refused: '이 챗봇에서는 답할 수 없는 요청이에요.',
  unreadable: '요청을 읽지 못했어요. 다시 한 번 말씀해 주세요.',
  empty: '궁금한 점을 적어 주세요. 예) 신규구축 얼마까지 지원돼요?',
  failed: '지금은 답을 드리지 못했어요. 잠시 뒤 다시 말씀해 주시거나 1357로 전화해 주세요.',
} as const;

const largestBody = '64kb';

/** KakaoTalk shows nothing unless the status is 200 and the body valid, so every answer is both. */
const send = (response: Response, body: SkillResponse): void => {
  response.status(200).type('application/json').send(JSON.stringify(body));
};

const answer = async (request: Request, options: KakaoOptions): Promise<SkillResponse> => {
  if (!isSecretAccepted(options.secrets, request.get(secretHeader))) return plainBubble(texts.refused);
  const skill = parseSkillRequest(request.body);
  if (!skill) return plainBubble(texts.unreadable);
  if (!isBotAccepted(options.botId, skill.botId, skill.isSkillTest)) return plainBubble(texts.refused);
  if (skill.text === '') return plainBubble(texts.empty);
  const messageId = request.get('x-request-id');
  const { reply } = await options.turns.handle({
    channel: 'kakao',
    conversationKey: `${skill.botId}:${skill.userId}`,
    text: skill.text,
    ...(messageId ? { messageId } : {}),
  });
  return renderReply(reply);
};

/** `POST /kakao/skill`: the KakaoTalk channel's skill webhook, version 2.0. */
export const createKakaoRouter = (options: KakaoOptions): Router => {
  const router = Router();
  router.post(
    '/kakao/skill',
    express.json({ limit: largestBody, type: () => true }),
    async (request, response) => {
      try {
        send(response, await answer(request, options));
      } catch (error) {
        options.onError(error);
        send(response, plainBubble(texts.failed));
      }
    },
  );
  const unreadable: ErrorRequestHandler = (error, request, response, next) => {
    if (request.path !== '/kakao/skill') return next(error);
    send(response, plainBubble(texts.unreadable));
  };
  router.use(unreadable);
  return router;
};
