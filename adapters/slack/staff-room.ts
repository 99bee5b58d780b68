import type { Case, CaseLine } from '../../src/hand-over/case.ts';
import type { FileOf } from '../hand-over/case-files.ts';
import type { Destination, LineTo } from '../hand-over/delivery.ts';
import { lineMessage, openingMessage } from './case-blocks.ts';
import type { SlackClient } from './channel-parts.ts';
import { bears, marked } from './marks.ts';
import { describeSlackError, waitAskedFor } from './slack-error.ts';
import { historySince, repliesSince } from './threads.ts';

export interface StaffRoomParts {
  /** The channel in which cases are shown. */
  readonly channel: string;
  /** Undefined while Slack has not taken the token. */
  readonly client: () => SlackClient | undefined;
  readonly fileOf: FileOf;
}

/** Clocks differ: what was sent may bear an earlier time over there. */
const clockMargin = 5 * 60;

/** Names a line in the message it became. */
const markOf = ({ caseId, number }: CaseLine): string => `line:${caseId}:${number}`;

const sinceOf = ({ at }: CaseLine): string => String(Math.floor(at / 1000) - clockMargin);

/** The staff's channel in Slack: a case opens a thread, and each line becomes a message of it. */
export const createStaffRoom = ({ channel, client, fileOf }: StaffRoomParts): Destination<'staff'> => {
  const reached = (): SlackClient => {
    const found = client();
    if (!found) throw new Error('Slack is not connected');
    return found;
  };
  const messageOf = async (one: Case, line: LineTo<'staff'>) =>
    line.notice === 'opening' ? openingMessage(one, await fileOf(one)) : lineMessage(one, line);
  return {
    isReachable: () => client() !== undefined,
    async send(one, line) {
      const { ts } = await reached().chat.postMessage({
        channel,
        ...(one.thread !== undefined && { thread_ts: one.thread }),
        ...marked(await messageOf(one, line), markOf(line)),
        unfurl_links: false,
        unfurl_media: false,
      });
      return ts;
    },
    async find(one, line) {
      const messages =
        one.thread === undefined
          ? await historySince(reached(), channel, sinceOf(line))
          : await repliesSince(reached(), channel, one.thread, sinceOf(line));
      return messages.find((message) => bears(message, markOf(line)))?.ts;
    },
    describe: describeSlackError,
    asksToWait: waitAskedFor,
  };
};
