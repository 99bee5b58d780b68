import type { types } from '@slack/bolt';
import { shorten, splitText } from '../rendering/shorten.ts';
import { limits } from './limits.ts';

export type SlackBlock = types.KnownBlock;
export type SlackView = types.ModalView;

/** A message ready to be sent anywhere: blocks, and the text that is read out or shown in their place. */
export interface SlackMessage {
  readonly text: string;
  readonly blocks: SlackBlock[];
}

type RichParts = types.RichTextBlock['elements'][number];

/** Text that is shown as it is: no mark-up, no mentions, no emoji by name. */
export const plain = (text: string, longest: number = limits.text): types.PlainTextElement => ({
  type: 'plain_text',
  text: shorten(text, longest),
  emoji: false,
});

/** Text that would otherwise be read as mark-up, for the one place where Slack knows no plain text. */
export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** A text in as many sections as it needs. */
export const sections = (text: string): SlackBlock[] =>
  splitText(text, limits.text).map((part) => ({ type: 'section', text: plain(part) }));

/** A heading, cut where it is longer than Slack shows. */
export const header = (text: string): SlackBlock => ({ type: 'header', text: plain(text, limits.header) });

/** One text as a message. */
export const plainMessage = (text: string): SlackMessage => ({ text: escaped(text), blocks: sections(text) });

/** Small print, one line below the other. */
export const context = (lines: readonly string[]): SlackBlock[] =>
  lines.length === 0 ? [] : [{ type: 'context', elements: [plain(lines.join('\n'))] }];

type Style = 'rich_text_section' | 'rich_text_quote' | 'rich_text_preformatted';

const richParts = (style: Style, text: string): RichParts[] =>
  splitText(text, limits.text).map((part) => ({ type: style, elements: [{ type: 'text', text: part }] }));

/** A heading in bold with a text below it: running, as a quotation, or in a box that is easy to copy. */
export const titled = (title: string, text: string, style: Style = 'rich_text_section'): SlackBlock[] => {
  if (text.trim() === '') return [];
  const heading = style === 'rich_text_section' ? `${title}\n` : title;
  return [
    {
      type: 'rich_text',
      elements: [
        {
          type: 'rich_text_section',
          elements: [{ type: 'text', text: shorten(heading, limits.text), style: { bold: true } }],
        },
        ...richParts(style, text),
      ],
    },
  ];
};

/** Somebody of the workspace, named so that they are shown and not called. */
export const byPerson = (user: string, text: string): SlackBlock => ({
  type: 'rich_text',
  elements: [
    {
      type: 'rich_text_section',
      elements: [
        { type: 'user', user_id: user },
        { type: 'text', text: ` ${text}` },
      ],
    },
  ],
});

/** Buttons in rows of as many as Slack takes. */
export const buttonRows = (buttons: readonly types.Button[]): SlackBlock[] => {
  const rows: SlackBlock[] = [];
  for (let at = 0; at < buttons.length; at += limits.actions)
    rows.push({ type: 'actions', elements: buttons.slice(at, at + limits.actions) });
  return rows;
};
