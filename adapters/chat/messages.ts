import { z } from 'zod';
import { tokenPattern } from './conversation-token.ts';

const token = z.string().regex(tokenPattern);
const language = z.enum(['ko', 'en']);
const messageId = z.string().regex(/^[\w.:-]{8,64}$/);

const sayAction = z.strictObject({
  kind: z.literal('say'),
  label: z.string().max(200),
  text: z.string().min(1).max(2_000),
});

/** What a client sends: a typed text, or one of the actions a reply offered. */
export const incomingMessage = z
  .strictObject({
    conversation: token
      .optional()
      .describe(
        'Token of the conversation: 32 random bytes in base64url. Left out, a new conversation begins and the answer holds its token; a client that makes the token itself can repeat its first message safely.',
      ),
    messageId: messageId.describe('The client’s id of the message: sent again, it is answered once'),
    text: z.string().trim().min(1).max(2_000).optional(),
    action: sayAction.optional().describe('A quick reply or button of an earlier reply'),
    language: language.optional().describe('Left out, the language of the text decides'),
  })
  .refine(({ text, action }) => (text === undefined) !== (action === undefined), {
    path: ['text'],
    message: 'either text or action',
  });

export const judgement = z.strictObject({
  conversation: token,
  turn: z.string().max(64),
  helpful: z.boolean(),
});

const action = z.discriminatedUnion('kind', [
  sayAction,
  z.strictObject({ kind: z.literal('link'), label: z.string(), url: z.string() }),
  z.strictObject({ kind: z.literal('phone'), label: z.string(), number: z.string() }),
]);

const block = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('text'), text: z.string() }),
  z.strictObject({
    kind: z.literal('list'),
    title: z.string(),
    items: z.array(
      z.strictObject({ title: z.string(), detail: z.string().optional(), say: z.string().optional() }),
    ),
    ordered: z.boolean().optional(),
  }),
  z.strictObject({
    kind: z.literal('card'),
    title: z.string(),
    text: z.string(),
    buttons: z.array(action),
  }),
  z.strictObject({
    kind: z.literal('table'),
    title: z.string(),
    columns: z.array(z.string()),
    rows: z.array(z.array(z.string())),
  }),
]);

const inputField = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('money'), label: z.string() }),
  z.strictObject({
    kind: z.literal('choices'),
    label: z.string(),
    options: z.array(z.strictObject({ label: z.string(), text: z.string() })),
    none: sayAction.optional(),
  }),
]);

/** A channel-neutral reply, for readers of the OpenAPI document. */
export const replySchema = z.object({
  language,
  blocks: z.array(block).describe('None where the message went to staff'),
  sourceLine: z.string().optional(),
  citations: z.array(
    z.strictObject({
      noticeId: z.string(),
      factId: z.string(),
      section: z.string(),
      lines: z.array(z.tuple([z.int(), z.int()])),
    }),
  ),
  buttons: z.array(action),
  quickReplies: z.array(sayAction),
  input: inputField.optional().describe('A field for the answer; sent as text'),
  speaker: z.literal('staff').optional().describe('Given where a person of the staff speaks'),
  revised: z
    .enum(['edited', 'withdrawn'])
    .optional()
    .describe('Given where staff have changed their words since, or taken them back'),
  revises: z
    .string()
    .optional()
    .describe('Id of the turn in whose place the reply is to be shown, instead of by itself'),
  handOver: z
    .strictObject({
      status: z.enum(['offered', 'waiting', 'connected', 'ended']),
      code: z.string().optional(),
    })
    .optional()
    .describe('Given where the reply changes how a talk with staff stands'),
  sheet: z
    .strictObject({ facts: z.record(z.string(), z.unknown()) })
    .optional()
    .describe('What a result sheet can be made from, see /api/sheets'),
});

export const chatTurn = z.strictObject({
  id: z.string().describe('Stands for the message: the same wherever the turn is seen'),
  version: z.int().optional().describe('Number of the turn in its conversation, also the id of its event'),
  at: z.iso.datetime(),
  said: z
    .string()
    .describe('The message as it was kept, personal data masked; empty where staff speak unasked'),
  reply: replySchema,
  contacts: z
    .array(z.strictObject({ text: z.string(), href: z.string() }))
    .describe('Numbers and addresses of the notice that the reply names, and what opens each'),
  helpful: z.boolean().optional(),
});

export const chatAnswer = z.strictObject({
  conversation: token,
  duplicate: z.boolean().describe('The message had been answered before; this is the first answer'),
  answered: z.boolean().describe('False for a polite stand-in, after which the message may be sent again'),
  turn: chatTurn,
});

export const conversationView = z.strictObject({
  conversation: token,
  language,
  facts: z.record(z.string(), z.unknown()).describe('What the person said of the company'),
  turns: z.array(chatTurn),
});
