import { type Action, type Block, blockText, type Language, type ListItem } from '../../src/index.ts';
import { type CardAction, targetLines, toButton } from './actions.ts';
import { columnsOf } from './columns.ts';
import type { Output } from './contract.ts';
import { limits, listColumns } from './limits.ts';

type ListBlock = Extract<Block, { kind: 'list' }>;
type CardBlock = Extract<Block, { kind: 'card' }>;

const isChoice = ({ items }: ListBlock): boolean => items.some(({ say }) => say !== undefined);

const showsWhole = ({ title, detail = '' }: ListItem): boolean =>
  columnsOf(title) <= listColumns.title && columnsOf(detail) <= listColumns.description;

/** A header shows one line: of a longer title the last sentence heads the card, and the rest stands before it. */
const headerOf = (title: string): { readonly before: string; readonly header: string } => {
  if (columnsOf(title) <= listColumns.header) return { before: '', header: title };
  const start = title.search(/(?<=[.?!]\s)\S[^.?!]*[.?!]?$/);
  return start < 0
    ? { before: '', header: title }
    : { before: title.slice(0, start).trim(), header: title.slice(start) };
};

/** Choices of one line each can be tapped on a list card; other lists are easier to read as text. */
const fitsListCard = (list: ListBlock): boolean =>
  isChoice(list) &&
  list.ordered !== true &&
  list.items.length <= limits.listItems &&
  columnsOf(headerOf(list.title).header) <= listColumns.header &&
  list.items.every(showsWhole);

const listCard = ({ title, items }: ListBlock): Output => ({
  listCard: {
    header: { title: headerOf(title).header },
    items: items.map((item) => ({
      title: item.title,
      ...(item.detail ? { description: item.detail } : {}),
      ...(item.say ? { action: 'message' as const, messageText: item.say } : {}),
    })),
  },
});

/** From here on a list of paragraphs is a wall of text, and swiping through cards is easier. */
const wall = { items: 3, characters: 300 } as const;

const fitsCarousel = (list: ListBlock): boolean =>
  !isChoice(list) &&
  list.ordered !== true &&
  list.items.length >= wall.items &&
  list.items.length <= limits.carouselCards &&
  blockText(list).length > wall.characters &&
  list.items.every(
    ({ title, detail = '' }) =>
      detail !== '' &&
      title.length <= limits.textCardTitle &&
      title.length + detail.length <= limits.carouselCard,
  );

const carousel = ({ items }: ListBlock): Output => ({
  carousel: {
    type: 'textCard',
    items: items.map(({ title, detail = '' }) => ({ title, description: detail })),
  },
});

/** A text with buttons: on one card where it fits. */
export const textCard = (
  title: string | undefined,
  description: string,
  buttons: readonly CardAction[],
  language: Language,
): Output | undefined => {
  if (buttons.length === 0 || buttons.length > limits.buttons) return undefined;
  if ((title ?? '').length > limits.textCardTitle) return undefined;
  if ((title ?? '').length + description.length > limits.textCard) return undefined;
  return {
    textCard: {
      ...(title ? { title } : {}),
      ...(description ? { description } : {}),
      buttons: buttons.map((action) => toButton(action, language)),
    },
  };
};

const ownCard = ({ title, text, buttons }: CardBlock, language: Language): Output | undefined =>
  textCard(title, [text, ...targetLines(`${title}\n${text}`, buttons, [])].join('\n'), buttons, language);

/** A part of a reply as KakaoTalk shows it: text to go on with, or bubbles of its own. */
export interface Part {
  readonly text?: string;
  readonly card?: Output;
  /** Of a part that is no card: buttons it brings along. */
  readonly buttons?: readonly Action[];
  /** Of a list that is no card: what choosing an item says. */
  readonly choices?: readonly ListItem[];
}

const listParts = (list: ListBlock): Part[] => {
  if (fitsListCard(list)) return [{ text: headerOf(list.title).before }, { card: listCard(list) }];
  if (fitsCarousel(list)) return [{ text: list.title }, { card: carousel(list) }];
  return [{ text: blockText(list), choices: list.items }];
};

/** A block as cards where they read better, as text otherwise. */
export const partsOf = (block: Block, language: Language): Part[] => {
  if (block.kind === 'list') return listParts(block);
  if (block.kind !== 'card') return [{ text: blockText(block) }];
  const card = ownCard(block, language);
  return card ? [{ card }] : [{ text: blockText(block), buttons: block.buttons }];
};
