import { z } from 'zod';
import { limits } from './limits.ts';

const text = (longest: number) => z.string().min(1).max(longest);
const id = text(limits.identifier);

const plainText = (longest: number) =>
  z.strictObject({ type: z.literal('plain_text'), text: text(longest), emoji: z.boolean().optional() });

const anyText = (longest: number) =>
  z.union([
    plainText(longest),
    z.strictObject({ type: z.literal('mrkdwn'), text: text(longest), verbatim: z.boolean().optional() }),
  ]);

const button = z.strictObject({
  type: z.literal('button'),
  action_id: id,
  text: plainText(limits.buttonText),
  value: text(limits.buttonValue).optional(),
  url: z.url().max(limits.buttonUrl).optional(),
  style: z.enum(['primary', 'danger']).optional(),
});

const richText = z.strictObject({
  type: z.literal('text'),
  text: text(limits.text),
  style: z.strictObject({ bold: z.boolean() }).optional(),
});

const richParts = z.strictObject({
  type: z.enum(['rich_text_section', 'rich_text_quote', 'rich_text_preformatted']),
  elements: z.array(z.union([richText, z.strictObject({ type: z.literal('user'), user_id: id })])).min(1),
});

const option = z.strictObject({
  text: plainText(limits.optionText),
  value: text(limits.optionValue),
});
const options = z.array(option).min(1);

const placeholder = plainText(limits.placeholder).optional();

const element = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('static_select'),
    action_id: id,
    options: options.max(limits.options),
    placeholder,
  }),
  z.strictObject({
    type: z.literal('multi_static_select'),
    action_id: id,
    options: options.max(limits.options),
    placeholder,
  }),
  z.strictObject({
    type: z.literal('checkboxes'),
    action_id: id,
    options: options.max(limits.checkboxes),
  }),
  z.strictObject({
    type: z.literal('plain_text_input'),
    action_id: id,
    placeholder,
    max_length: z.int().min(1).max(limits.text).optional(),
  }),
  z.strictObject({
    type: z.literal('number_input'),
    action_id: id,
    is_decimal_allowed: z.boolean(),
    min_value: z.string(),
    placeholder,
  }),
]);

const block_id = id.optional();

/** Every block the channel sends, with Slack's limits; a property Slack does not know is refused there too. */
export const block = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('section'), block_id, text: anyText(limits.text) }),
  z.strictObject({ type: z.literal('header'), block_id, text: plainText(limits.header) }),
  z.strictObject({ type: z.literal('divider'), block_id }),
  z.strictObject({
    type: z.literal('context'),
    block_id,
    elements: z.array(anyText(limits.text)).min(1).max(limits.contextElements),
  }),
  z.strictObject({
    type: z.literal('actions'),
    block_id,
    elements: z.array(button).min(1).max(limits.actions),
  }),
  z.strictObject({ type: z.literal('rich_text'), block_id, elements: z.array(richParts).min(1) }),
  z.strictObject({
    type: z.literal('input'),
    block_id: id,
    label: plainText(limits.inputLabel),
    hint: plainText(limits.inputLabel).optional(),
    optional: z.boolean(),
    dispatch_action: z.boolean().optional(),
    element,
  }),
]);

/** Every text of a message or view that people read. */
const textLength = (value: unknown): number => {
  if (Array.isArray(value)) return value.reduce((total: number, part) => total + textLength(part), 0);
  if (typeof value !== 'object' || value === null) return 0;
  return Object.entries(value).reduce(
    (total, [key, part]) =>
      total + (key === 'text' && typeof part === 'string' ? part.length : textLength(part)),
    0,
  );
};

const actionIds = (blocks: readonly z.infer<typeof block>[]): string[] =>
  blocks.flatMap((one) => (one.type === 'actions' ? one.elements.map(({ action_id }) => action_id) : []));

const isDistinct = (values: readonly unknown[]): boolean => new Set(values).size === values.length;

const blocksOf = (most: number) =>
  z
    .array(block)
    .min(1)
    .max(most)
    .refine((blocks) => isDistinct(actionIds(blocks)), 'action ids that differ')
    .refine(
      (blocks) => isDistinct(blocks.flatMap(({ block_id: own }) => own ?? [])),
      'block ids that differ',
    );

/** A message as the channel sends it. */
export const message = z.strictObject({
  text: text(limits.fallbackText),
  blocks: blocksOf(limits.messageBlocks).refine(
    (blocks) => textLength(blocks) <= limits.messageText,
    `at most ${limits.messageText} characters in all blocks together`,
  ),
});

/** A modal as the channel opens it. */
export const view = z
  .strictObject({
    type: z.literal('modal'),
    callback_id: id,
    title: plainText(limits.viewTitle),
    submit: plainText(limits.viewTitle).optional(),
    close: plainText(limits.viewTitle).optional(),
    private_metadata: z.string().max(limits.metadata).optional(),
    blocks: blocksOf(limits.viewBlocks),
  })
  .refine(({ submit, blocks }) => submit !== undefined || blocks.every(({ type }) => type !== 'input'), {
    error: 'a submit button where there is something to fill in',
  });
