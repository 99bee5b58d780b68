import { z } from 'zod';
import { limits } from './limits.ts';

const text = (longest: number) => z.string().min(1).max(longest);

export const button = z.discriminatedUnion('action', [
  z.strictObject({ label: text(limits.buttonLabel), action: z.literal('webLink'), webLinkUrl: z.url() }),
  z.strictObject({
    label: text(limits.buttonLabel),
    action: z.literal('message'),
    messageText: z.string().min(1),
  }),
  z.strictObject({
    label: text(limits.buttonLabel),
    action: z.literal('phone'),
    phoneNumber: z.string().regex(/^[0-9-]+$/),
  }),
]);
export type Button = z.infer<typeof button>;

export const quickReply = z.strictObject({
  label: text(limits.quickReplyLabel),
  action: z.literal('message'),
  messageText: z.string().min(1),
});

const textCard = z
  .strictObject({
    title: text(limits.textCardTitle).optional(),
    description: text(limits.textCard).optional(),
    buttons: z.array(button).min(1).max(limits.buttons).optional(),
  })
  .refine(
    ({ title = '', description = '' }) => title !== '' || description !== '',
    'a title or a description',
  )
  .refine(
    ({ title = '', description = '' }) => title.length + description.length <= limits.textCard,
    `title and description of at most ${limits.textCard} together`,
  );

const listItem = z.strictObject({
  title: text(limits.listItemTitle),
  description: text(limits.listItemDescription).optional(),
  action: z.literal('message').optional(),
  messageText: z.string().min(1).optional(),
});

const listCard = z.strictObject({
  header: z.strictObject({ title: text(limits.listHeader) }),
  items: z.array(listItem).min(1).max(limits.listItems),
  buttons: z.array(button).min(1).max(limits.buttons).optional(),
});

const carouselCard = z.strictObject({
  title: text(limits.textCardTitle),
  description: text(limits.carouselDescription),
});

export const output = z.union([
  z.strictObject({ simpleText: z.strictObject({ text: text(limits.simpleText) }) }),
  z.strictObject({ textCard }),
  z.strictObject({ listCard }),
  z.strictObject({
    carousel: z.strictObject({
      type: z.literal('textCard'),
      items: z.array(carouselCard).min(2).max(limits.carouselCards),
    }),
  }),
]);
export type Output = z.infer<typeof output>;

/** What is sent to KakaoTalk: every outgoing body is checked against this. */
export const skillResponse = z.strictObject({
  version: z.literal('2.0'),
  template: z.strictObject({
    outputs: z.array(output).min(1).max(limits.outputs),
    quickReplies: z.array(quickReply).min(1).max(limits.quickReplies).optional(),
  }),
});
export type SkillResponse = z.infer<typeof skillResponse>;
