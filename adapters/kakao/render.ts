import { type Action, type Block, blockText, type Reply, toPlainText } from '../../src/index.ts';
import { type Button, type Output, type SkillResponse, skillResponse } from './contract.ts';
import { limits } from './limits.ts';
import { shorten, splitText } from './shorten.ts';

const moreText = {
  ko: '\n(길어서 여기까지 보여 드려요. 사업을 하나씩 물어보시면 이어서 안내할게요.)',
  en: '\n(Cut here for length. Ask about one program at a time for the rest.)',
};

const buttonTitle = { ko: '바로 연결', en: 'Call or open' };

const toButton = (action: Action): Button => {
  const label = shorten(action.label, limits.buttonLabel);
  if (action.kind === 'link') return { label, action: 'webLink', webLinkUrl: action.url };
  if (action.kind === 'phone') return { label, action: 'phone', phoneNumber: action.number };
  return { label, action: 'message', messageText: action.text };
};

const simpleTexts = (text: string): Output[] =>
  splitText(text, limits.simpleText).map((part) => ({ simpleText: { text: part } }));

type ListBlock = Extract<Block, { kind: 'list' }>;

/** A list card shows one line an item: only lists that fit it whole become one. */
const fitsListCard = ({ title, items, ordered }: ListBlock): boolean =>
  ordered !== true &&
  items.length > 1 &&
  items.length <= limits.listItems &&
  title.length <= limits.listHeader &&
  items.every(
    (item) =>
      item.title.length <= limits.listItemTitle && (item.detail ?? '').length <= limits.listItemDescription,
  );

const listCard = ({ title, items }: ListBlock): Output => ({
  listCard: {
    header: { title },
    items: items.map((item) => ({
      title: item.title,
      ...(item.detail ? { description: item.detail } : {}),
      ...(item.say ? { action: 'message' as const, messageText: item.say } : {}),
    })),
  },
});

const fitsCarousel = ({ items, ordered }: ListBlock): boolean =>
  ordered !== true &&
  items.length > 1 &&
  items.length <= limits.carouselCards &&
  items.every(
    (item) =>
      item.title.length <= limits.textCardTitle &&
      item.detail !== undefined &&
      item.detail.length <= limits.carouselDescription,
  );

const carousel = ({ items }: ListBlock): Output => ({
  carousel: {
    type: 'textCard',
    items: items.map(({ title, detail = '' }) => ({ title, description: detail })),
  },
});

const cardFor = (block: Block): Output | undefined => {
  if (block.kind !== 'list') return undefined;
  if (fitsListCard(block)) return listCard(block);
  return fitsCarousel(block) ? carousel(block) : undefined;
};

/** Text of neighbouring blocks goes into one bubble; a list that fits a card becomes one. */
const bubblesOf = (reply: Reply): { readonly outputs: Output[]; readonly text: string } => {
  const outputs: Output[] = [];
  let text = '';
  for (const block of reply.blocks) {
    const card = cardFor(block);
    if (!card) {
      text = text === '' ? blockText(block) : `${text}\n${blockText(block)}`;
      continue;
    }
    if (text !== '') outputs.push(...simpleTexts(text));
    text = block.kind === 'list' && 'carousel' in card ? block.title : '';
    if (text !== '') outputs.push(...simpleTexts(text));
    text = '';
    outputs.push(card);
  }
  return { outputs, text };
};

/** The last words with the source, on a card where there are buttons to press. */
const closing = (text: string, buttons: readonly Button[], language: Reply['language']): Output[] => {
  if (buttons.length === 0) return text === '' ? [] : simpleTexts(text);
  if (text !== '' && text.length <= limits.textCard)
    return [{ textCard: { description: text, buttons: [...buttons] } }];
  const card: Output = { textCard: { title: buttonTitle[language], buttons: [...buttons] } };
  return [...simpleTexts(text), card];
};

const quickRepliesOf = (reply: Reply) =>
  reply.quickReplies.slice(0, limits.quickReplies).map(({ label, text }) => ({
    label: shorten(label, limits.quickReplyLabel),
    action: 'message' as const,
    messageText: text,
  }));

const bodyOf = (outputs: readonly Output[], reply: Reply): SkillResponse => {
  const quickReplies = quickRepliesOf(reply);
  return {
    version: '2.0',
    template: { outputs: [...outputs], ...(quickReplies.length > 0 ? { quickReplies } : {}) },
  };
};

/** Everything as plain bubbles: what is sent where cards do not fit the limits. */
const plainBody = (reply: Reply): SkillResponse => {
  const parts = splitText(toPlainText(reply), limits.simpleText);
  if (parts.length <= limits.outputs)
    return bodyOf(
      parts.map((text) => ({ simpleText: { text } })),
      reply,
    );
  const more = moreText[reply.language];
  const kept = parts.slice(0, limits.outputs);
  const last = shorten(kept.pop() ?? '', limits.simpleText - more.length) + more;
  return bodyOf(
    [...kept, last].map((text) => ({ simpleText: { text } })),
    reply,
  );
};

/** A reply as KakaoTalk shows it. Whatever does not fit a card is said in text; nothing is left out silently. */
export const renderReply = (reply: Reply): SkillResponse => {
  const { outputs, text } = bubblesOf(reply);
  const lastWords = [text, reply.sourceLine ?? ''].filter(Boolean).join('\n');
  const body = bodyOf(
    [...outputs, ...closing(lastWords, reply.buttons.slice(0, limits.buttons).map(toButton), reply.language)],
    reply,
  );
  return skillResponse.safeParse(body).success ? body : plainBody(reply);
};

/** A single bubble, for when there is nothing else to send. */
export const plainBubble = (text: string): SkillResponse => ({
  version: '2.0',
  template: { outputs: [{ simpleText: { text: shorten(text, limits.simpleText) } }] },
});
