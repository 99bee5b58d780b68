import type { CaseTimes } from '../../src/hand-over/advance.ts';
import type { Help } from '../../src/hand-over/hand-over-reply.ts';
import { isStaffed, type StaffHours } from '../../src/hand-over/staff-hours.ts';
import { channel as webChannel } from '../chat/chat-turn.ts';
import type { AddTurn } from '../conversation/add-turn.ts';
import type { FileOf } from '../hand-over/case-files.ts';
import type { Destinations } from '../hand-over/hand-over.ts';
import { visitorDestination } from '../hand-over/visitor-destination.ts';
import type { Settings } from '../settings.ts';
import { createStaffRoom } from '../slack/staff-room.ts';
import type { SlackChannel } from '../slack/start-slack.ts';
import { isSlackSetUp } from './slack-mount.ts';

const minute = 60_000;

export interface HandOverRules {
  readonly hours: StaffHours;
  readonly times: CaseTimes;
  readonly helpOn: (channel: string) => Help | undefined;
}

/**
 * When and how staff can be reached, as the settings say it. The web chat hears of answers by itself; KakaoTalk cannot
 * be written to, so there a code is read out on the phone.
 */
export const handOverRules = (settings: Settings, isListening: () => boolean): HandOverRules => {
  const hours = { shifts: settings.HANDOVER_HOURS, holidays: settings.HANDOVER_HOLIDAYS };
  const canLookUp = isSlackSetUp(settings);
  const hasChannel = canLookUp && settings.SLACK_STAFF_CHANNEL !== undefined;
  return {
    hours,
    times: {
      answer: settings.HANDOVER_ANSWER_MINUTES * minute,
      idle: settings.HANDOVER_IDLE_MINUTES * minute,
      code: settings.HANDOVER_CODE_HOURS * 60 * minute,
    },
    helpOn(channel) {
      if (channel === 'kakao') return canLookUp ? 'code' : undefined;
      if (channel !== webChannel || !hasChannel) return undefined;
      if (!isStaffed(hours, Date.now())) return 'closed';
      return isListening() ? 'live' : 'nobody';
    },
  };
};

/** Where lines of cases are brought to: conversations of the web chat, and the staff's channel in Slack. */
export const destinationsOf = (
  { SLACK_STAFF_CHANNEL: channel }: Settings,
  slack: SlackChannel | undefined,
  fileOf: FileOf,
  addTurn: AddTurn,
): Destinations => ({
  visitor: visitorDestination(webChannel, addTurn),
  ...(slack &&
    channel !== undefined && {
      staff: createStaffRoom({ channel, client: slack.client, fileOf }),
      catchUp: slack.catchUp,
    }),
});
