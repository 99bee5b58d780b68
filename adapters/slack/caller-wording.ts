import type { Block, Language, Reply, TurnTrace } from '../../src/index.ts';
import type { Pack } from '../../src/notice/pack.ts';
import { withoutEquations } from './answer-parts.ts';
import { ownText } from './texts.ts';

const sentence = (text: string): string => (/[.?!]$/.test(text) ? text : `${text}.`);

const itemSentence = (title: string, detail: string | undefined): string =>
  sentence(detail?.startsWith(title) ? detail : [title, detail].filter(Boolean).join(', '));

/** A block as it can be read out: no marks, no columns, one sentence after the other. */
const spokenBlock = (block: Block): string => {
  switch (block.kind) {
    case 'text':
      return withoutEquations(block.text).split('\n').filter(Boolean).map(sentence).join(' ');
    case 'card':
      return [block.title, block.text].filter(Boolean).map(sentence).join(' ');
    case 'list':
      return [
        sentence(block.title),
        ...block.items.map(({ title, detail }) => itemSentence(title, detail)),
      ].join(' ');
    case 'table':
      return [sentence(block.title), ...block.rows.map((row) => sentence(row.join(', ')))].join(' ');
  }
};

/** What a company says of itself is said to it by somebody else. */
const readable = (text: string): string =>
  text
    .replaceAll('우리 부담', '기업 부담')
    .replaceAll('·', ', ')
    .replace(/\s*→\s*/g, ', ')
    .replace(/\s+/g, ' ')
    .trim();

const hotlineOf = ({ desks, notice }: Pack): string =>
  desks.find(({ id }) => id === notice.hotline)?.phones[0] ?? '';

const noticeName = ({ notice }: Pack, language: Language): string =>
  language === 'ko' ? notice.number : notice.title.en;

/**
 * What a member of staff can read to a caller as it stands: the answer in whole sentences, whose word it is, and
 * where to ask further. Undefined where there is nothing to pass on: small talk, or something not answered.
 */
export const callerWording = (pack: Pack, reply: Reply, { outcome }: TurnTrace): string | undefined => {
  if (outcome === 'small-talk' || outcome === 'declined') return undefined;
  const { language, blocks, citations } = reply;
  const asks = outcome === 'asked-back';
  const source =
    outcome === 'answered' && citations.length > 0
      ? [ownText('callerSource', language, { notice: noticeName(pack, language) })]
      : [];
  const hotline = hotlineOf(pack);
  const body = blocks.map(spokenBlock).map(readable).filter(Boolean).map(sentence);
  const closing =
    asks || hotline === '' || body.some((text) => text.includes(hotline))
      ? []
      : [ownText('callerCloses', language, { hotline })];
  return [ownText(asks ? 'callerAsks' : 'callerOpens', language), ...body, ...source, ...closing].join(' ');
};
