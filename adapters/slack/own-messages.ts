import type { Language, Reply, TurnTrace } from '../../src/index.ts';
import { toPlainText } from '../../src/index.ts';
import type { Pack } from '../../src/notice/pack.ts';
import { pressButton } from './answer-buttons.ts';
import { sourceWithLines } from './answer-parts.ts';
import {
  buttonRows,
  plain,
  plainMessage,
  type SlackMessage,
  type SlackView,
  sections,
  titled,
} from './blocks.ts';
import { callerWording } from './caller-wording.ts';
import { limits } from './limits.ts';
import { ownText, type TextKey } from './texts.ts';

/** One of the channel's own texts as a message. */
export const ownMessage = (key: TextKey, language: Language): SlackMessage =>
  plainMessage(ownText(key, language));

/** What the command can do, with a button that opens the assessment. */
export const helpMessage = (language: Language): SlackMessage => {
  const { text, blocks } = ownMessage('help', language);
  const assess = pressButton('assess', ownText('assess', language), { does: 'assess', language });
  return { text, blocks: [...blocks, ...buttonRows(assess)] };
};

/** The answer in boxes that can be copied whole: as it is written, and as it is read to a caller. */
export const copyView = (pack: Pack, reply: Reply, trace: TurnTrace): SlackView => {
  const { language } = reply;
  const source = sourceWithLines(reply);
  const text = [toPlainText({ ...reply, sourceLine: '' }), ...(source ? [source] : [])].join('\n').trim();
  const caller = callerWording(pack, reply, trace) ?? '';
  return {
    type: 'modal',
    callback_id: 'copy',
    title: plain(ownText('copyTitle', language), limits.viewTitle),
    close: plain(ownText('close', language), limits.viewTitle),
    blocks: [
      ...titled(ownText('copyAnswer', language), text, 'rich_text_preformatted'),
      ...titled(ownText('caller', language), caller, 'rich_text_preformatted'),
    ],
  };
};

/** A modal that says one thing. */
export const noteView = (key: TextKey, language: Language): SlackView => ({
  type: 'modal',
  callback_id: 'note',
  title: plain(ownText('copyTitle', language), limits.viewTitle),
  close: plain(ownText('close', language), limits.viewTitle),
  blocks: sections(ownText(key, language)),
});
