import type { webApi } from '@slack/bolt';
import type { Logger } from 'pino';
import type { Pack } from '../../src/notice/pack.ts';
import type { ProfileReader } from '../../src/rules/index.ts';
import type { StaffDesk } from '../hand-over/staff-desk.ts';
import type { Assessor } from '../knowledge/assessor.ts';
import type { Answering } from './answering.ts';
import type { Feedback } from './feedback.ts';
import type { Once } from './once.ts';

export type SlackClient = webApi.WebClient;

/** Conversations handed over to the people of this workspace. */
export interface Staff {
  readonly desk: StaffDesk;
  /** The channel in which they see them; without one they only look cases up. */
  readonly channel: string | undefined;
}

/** What the listeners of the channel work with. */
export interface ChannelParts {
  readonly pack: Pack;
  readonly answering: Answering;
  readonly assess: Assessor;
  readonly readProfile: ProfileReader;
  readonly once: Once;
  readonly staff?: Staff | undefined;
  readonly feedback: Feedback;
  readonly logger: Logger;
}
