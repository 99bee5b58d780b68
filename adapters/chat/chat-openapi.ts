import { jsonContent, type OpenApiPart, problemResponse, schemaRef } from '../web/openapi.ts';
import {
  chatAnswer,
  chatTurn,
  conversationView,
  incomingMessage,
  judgement,
  replySchema,
} from './messages.ts';

export const chatPaths = {
  messages: '/api/chat/messages',
  events: '/api/chat/events',
  conversations: '/api/chat/conversations',
  feedback: '/api/chat/feedback',
} as const;

const tags = ['chat'];

const refusals = {
  403: problemResponse('The page calling is not listed in WEB_ORIGINS'),
  429: problemResponse('Too many requests from one address'),
};

const bodyProblems = {
  400: problemResponse('The body is not JSON'),
  413: problemResponse('The body is larger than 64 kB'),
  415: problemResponse('The body is of another type, or compressed'),
  422: problemResponse('Fields are wrong; each is listed'),
};

const tokenParameter = (place: 'path' | 'query', name: string) => ({
  name,
  in: place,
  required: true,
  description: 'Token of the conversation',
  schema: { type: 'string', pattern: '^[\\w-]{43}$' },
});

const answerOf = (description: string, schema: string) => ({
  description,
  content: { 'application/json': { schema: schemaRef(schema) } },
});

const messagesPath = {
  post: {
    tags,
    operationId: 'sendMessage',
    summary: 'Sends a message and answers with the reply',
    requestBody: { required: true, content: jsonContent('ChatMessage') },
    responses: { 200: answerOf('The reply', 'ChatAnswer'), ...bodyProblems, ...refusals },
  },
};

const eventsPath = {
  get: {
    tags,
    operationId: 'listen',
    summary: 'Turns of a conversation as server-sent events, also those of other windows',
    description: 'Events are called `turn`, hold a ChatTurn and are numbered; Last-Event-ID takes up again.',
    parameters: [
      tokenParameter('query', 'conversation'),
      {
        name: 'after',
        in: 'query',
        description: 'The last turn the client knows; Last-Event-ID comes first',
        schema: { type: 'integer', minimum: 0 },
      },
    ],
    responses: {
      200: { description: 'The events', content: { 'text/event-stream': { schema: schemaRef('ChatTurn') } } },
      404: problemResponse('No token'),
      ...refusals,
    },
  },
};

const conversationPath = {
  get: {
    tags,
    operationId: 'restoreConversation',
    summary: 'A conversation as far as it is kept',
    parameters: [tokenParameter('path', 'token')],
    responses: {
      200: answerOf('The conversation', 'Conversation'),
      404: problemResponse('There is no such conversation'),
      ...refusals,
    },
  },
};

const feedbackPath = {
  post: {
    tags,
    operationId: 'judgeAnswer',
    summary: 'Says whether an answer helped',
    requestBody: { required: true, content: jsonContent('Judgement') },
    responses: {
      204: { description: 'Noted' },
      404: problemResponse('There is no such answer'),
      ...bodyProblems,
      ...refusals,
    },
  },
};

/** What the chat adds to the OpenAPI document. */
export const describeChat = (): OpenApiPart => ({
  schemas: {
    ChatMessage: incomingMessage,
    ChatAnswer: chatAnswer,
    ChatTurn: chatTurn,
    Conversation: conversationView,
    Reply: replySchema,
    Judgement: judgement,
  },
  paths: {
    [chatPaths.messages]: messagesPath,
    [chatPaths.events]: eventsPath,
    [`${chatPaths.conversations}/{token}`]: conversationPath,
    [chatPaths.feedback]: feedbackPath,
  },
});
