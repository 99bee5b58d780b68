import type { types } from '@slack/bolt';
import type { Reply } from '../../src/index.ts';
import { sayActions } from '../rendering/say-actions.ts';
import { shorten } from '../rendering/shorten.ts';
import { plain } from './blocks.ts';
import { limits } from './limits.ts';
import { buttonValue, type Place, type Pressed } from './place.ts';
import { ownText } from './texts.ts';

/** A button of the channel; none where its value would not fit. */
export const pressButton = (id: string, label: string, pressed: Pressed): types.Button[] => {
  const value = buttonValue(pressed);
  const text = plain(shorten(label, limits.shownButtonText), limits.buttonText);
  return value === undefined ? [] : [{ type: 'button', action_id: id, text, value }];
};

/** Next questions and choices to press, each thing said once. */
export const sayButtons = (reply: Reply, place: Place): types.Button[] =>
  sayActions(reply)
    .slice(0, limits.actions)
    .flatMap(({ label, text }, at) =>
      pressButton(`say:${at}`, label, { does: 'say', place, text, language: reply.language }),
    );

/** Links of the answer, to open in the browser. */
export const linkButtons = ({ buttons }: Reply): types.Button[] =>
  buttons.flatMap((action, at) =>
    action.kind === 'link'
      ? [
          {
            type: 'button' as const,
            action_id: `link:${at}`,
            text: plain(shorten(action.label, limits.shownButtonText), limits.buttonText),
            url: action.url,
          },
        ]
      : [],
  );

/** To say whether the answer is any good; on a shared one everybody may. */
export const judgeButtons = ({ language }: Reply, place: Place, message: string): types.Button[] =>
  (['good', 'bad'] as const).flatMap((does) =>
    pressButton(does, ownText(does, language), { does, place, message, language }),
  );

/** What can be done with an answer: show it to the channel, copy it, or go on to a whole assessment. */
export const toolButtons = ({ language }: Reply, place: Place, message: string): types.Button[] => [
  ...(place.isPrivate
    ? []
    : pressButton('share', ownText('share', language), { does: 'share', place, message, language })),
  ...pressButton('copy', ownText('copy', language), { does: 'copy', place, message, language }),
  ...pressButton('assess', ownText('assess', language), { does: 'assess', language }),
];
