import type { Reply } from '../../src/index.ts';
import { wordingOf } from '../../src/wording/wording.ts';
import { encodeFacts } from '../browser/pages/sheet-fragment.ts';
import type { TurnService } from '../conversation/turn-service.ts';

/** A reply has three buttons at most. */
const mostButtons = 3;

const withLink = (reply: Reply, pages: string): Reply => {
  const { language, sheet, buttons } = reply;
  if (!sheet) return reply;
  const url = `${pages}result#${encodeFacts({ language, facts: sheet.facts })}`;
  const label = wordingOf(language)('result.sheet');
  return { ...reply, buttons: [{ kind: 'link' as const, label, url }, ...buttons].slice(0, mostButtons) };
};

/**
 * For channels that cannot make the address themselves: replies with a result sheet get a button that opens it.
 * `pages` is the address of our pages, with a slash at its end; without one, all stays as it is.
 */
export const linkSheets = (turns: TurnService, pages: string | undefined): TurnService => {
  if (pages === undefined) return turns;
  return {
    ...turns,
    async handle(message) {
      const outcome = await turns.handle(message);
      return { ...outcome, reply: withLink(outcome.reply, pages) };
    },
  };
};
