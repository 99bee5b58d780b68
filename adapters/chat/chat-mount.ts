import { type Request, type RequestHandler, type Response, Router } from 'express';
import type { z } from 'zod';
import type { Mount } from '../web/create-app.ts';
import { fieldProblems } from '../web/field-problems.ts';
import { jsonBody } from '../web/json-body.ts';
import { methodNotAllowed } from '../web/method-not-allowed.ts';
import { languageWanted, sendProblem } from '../web/problem.ts';
import { sendJson } from '../web/send-json.ts';
import { allowOrigins } from './allowed-origins.ts';
import { chatPaths, describeChat } from './chat-openapi.ts';
import type { ChatService } from './chat-service.ts';
import type { ChatTurn } from './chat-turn.ts';
import { newToken, tokenPattern } from './conversation-token.ts';
import { createEventStreams, type EventStreams } from './event-stream.ts';
import { incomingMessage, judgement } from './messages.ts';

export interface ChatMountParts {
  readonly chat: ChatService;
  readonly origins: readonly string[];
  readonly limit: RequestHandler;
}

export interface ChatMount extends Mount {
  /** Ends all event streams, which otherwise keep a stopping server waiting. */
  stop(): void;
}

const largestBody = 64 * 1024;

/** Parses a body, or answers with what is wrong with it. */
const validBody = <Schema extends z.ZodType>(
  schema: Schema,
  request: Request,
  response: Response,
): z.output<Schema> | undefined => {
  const { success, data, error } = schema.safeParse(request.body);
  if (success) return data;
  sendProblem(request, response, 'invalid-message', fieldProblems(error.issues, languageWanted(request)));
  return undefined;
};

const postMessage =
  (chat: ChatService): RequestHandler =>
  async (request, response) => {
    const message = validBody(incomingMessage, request, response);
    if (!message) return;
    const { conversation = newToken(), messageId, text = message.action?.text ?? '', language } = message;
    sendJson(response, 200, await chat.answer({ conversation, messageId, text, language }));
  };

const postJudgement =
  (chat: ChatService): RequestHandler =>
  async (request, response) => {
    const judged = validBody(judgement, request, response);
    if (!judged) return;
    const { conversation, turn, helpful } = judged;
    if (!(await chat.judge(conversation, turn, helpful))) return sendProblem(request, response, 'not-found');
    response.writeHead(204).end();
  };

const getConversation =
  (chat: ChatService): RequestHandler =>
  async (request, response) => {
    const token = String(request.params['token']);
    const view = tokenPattern.test(token) ? await chat.restore(token) : undefined;
    if (!view) return sendProblem(request, response, 'not-found');
    sendJson(response, 200, view);
  };

/** The last turn a client knows: told by the browser when it comes back, by the client when it begins. */
const lastKnown = (request: Request): number => {
  const given = Number(request.get('last-event-id') ?? request.query['after'] ?? 0);
  return Number.isSafeInteger(given) && given > 0 ? given : 0;
};

const getEvents =
  (chat: ChatService, streams: EventStreams): RequestHandler =>
  async (request, response) => {
    const token = String(request.query['conversation'] ?? '');
    if (!tokenPattern.test(token)) return sendProblem(request, response, 'not-found');
    let sent = lastKnown(request);
    const pass = (turn: ChatTurn): void => {
      const { version = 0 } = turn;
      if (version <= sent) return;
      sent = version;
      stream.send('turn', turn, version);
    };
    // What is heard of while the missed turns are read comes after them.
    let heard: ChatTurn[] | undefined = [];
    const stop = chat.listen(token, (turn) => (heard ? heard.push(turn) : pass(turn)));
    if (!stop) return sendProblem(request, response, 'too-many-requests');
    const stream = streams.open(response, stop);
    const missed = await chat.turnsAfter(token, sent);
    for (const turn of [...missed, ...heard]) pass(turn);
    heard = undefined;
  };

/** `/api/chat/…`: messages, events and conversations of the web chat. */
export const chatMount = ({ chat, origins, limit }: ChatMountParts): ChatMount => {
  const streams = createEventStreams();
  const body = jsonBody({ limit: largestBody });
  const router = Router();
  router.use('/api/chat', allowOrigins(origins), limit);
  router
    .route(chatPaths.messages)
    .post(body, postMessage(chat))
    .all(methodNotAllowed(['POST']));
  router
    .route(chatPaths.feedback)
    .post(body, postJudgement(chat))
    .all(methodNotAllowed(['POST']));
  router
    .route(chatPaths.events)
    .head(methodNotAllowed(['GET']))
    .get(getEvents(chat, streams))
    .all(methodNotAllowed(['GET']));
  router
    .route(`${chatPaths.conversations}/:token`)
    .get(getConversation(chat))
    .all(methodNotAllowed(['GET', 'HEAD']));
  return { router, describe: describeChat, stop: () => streams.endAll() };
};
