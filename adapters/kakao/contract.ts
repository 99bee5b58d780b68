import { z } from 'zod';
import { limits } from './limits.ts';

const text = (longest: number) => z.string().trim().min(1).max(longest);
/** Said in the person's name; not limited in the guide, but nobody types more than a message holds. */
const spoken = text(limits.simpleText);

const buttonLabel = text(limits.buttonLabel);

export const button = z.discriminatedUnion('action', [
  z.strictObject({ label: buttonLabel, action: z.literal('webLink'), webLinkUrl: z.httpUrl() }),
  z.strictObject({ label: buttonLabel, action: z.literal('message'), messageText: spoken }),
  z.strictObject({
    label: buttonLabel,
    action: z.literal('phone'),
    phoneNumber: z.string().regex(/^\d[\d-]*\d$/),
  }),
  z.strictObject({ label: buttonLabel, action: z.literal('operator') }),
]);
export type Button = z.infer<typeof button>;

const buttons = z.array(button).min(1).max(limits.buttons);

const quickReply = z.strictObject({
  label: text(limits.quickReplyLabel),
  action: z.literal('message'),
  messageText: spoken,
});
export type QuickReply = z.infer<typeof quickReply>;

interface Wording {
  readonly title?: string | undefined;
  readonly description?: string | undefined;
}

const lengthOf = ({ title = '', description = '' }: Wording): number => title.length + description.length;

const textCardOf = (longest: number) =>
  z
    .strictObject({
      title: text(limits.textCardTitle).optional(),
      description: text(longest).optional(),
      buttons: buttons.optional(),
    })
    .refine((card) => lengthOf(card) > 0, 'a title or a description')
    .refine((card) => lengthOf(card) <= longest, `title and description of at most ${longest} together`);

const listItem = z.union([
  z.strictObject({
    title: text(limits.listItemTitle),
    description: text(limits.listItemDescription).optional(),
  }),
  z.strictObject({
    title: text(limits.listItemTitle),
    description: text(limits.listItemDescription).optional(),
    action: z.literal('message'),
    messageText: spoken,
  }),
]);

export const output = z.union([
  z.strictObject({ simpleText: z.strictObject({ text: text(limits.simpleText) }) }),
  z.strictObject({ textCard: textCardOf(limits.textCard) }),
  z.strictObject({
    listCard: z.strictObject({
      header: z.strictObject({ title: text(limits.listHeader) }),
      items: z.array(listItem).min(1).max(limits.listItems),
      buttons: buttons.optional(),
    }),
  }),
  z.strictObject({
    carousel: z.strictObject({
      type: z.literal('textCard'),
      items: z.array(textCardOf(limits.carouselCard)).min(2).max(limits.carouselCards),
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
