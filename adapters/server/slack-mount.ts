import { Router } from 'express';
import type { Logger } from 'pino';
import type { Knowledge } from '../../src/index.ts';
import { profileReader } from '../../src/rules/index.ts';
import type { TurnService } from '../conversation/turn-service.ts';
import type { StaffDesk } from '../hand-over/staff-desk.ts';
import { createAssessor } from '../knowledge/assessor.ts';
import type { Settings } from '../settings.ts';
import type { SlackAccess } from '../slack/access.ts';
import { createAnswering } from '../slack/answering.ts';
import type { Feedback } from '../slack/feedback.ts';
import { createOnce } from '../slack/once.ts';
import { type SlackChannel, startSlack } from '../slack/start-slack.ts';
import type { Mount } from '../web/create-app.ts';
import { deliveriesPerMinute, limitPerAddress } from '../web/limits.ts';

/** Whether the settings are enough to reach Slack with. */
export const isSlackSetUp = ({ SLACK_BOT_TOKEN, SLACK_SIGNING_SECRET, SLACK_APP_TOKEN }: Settings): boolean =>
  SLACK_BOT_TOKEN !== undefined && (SLACK_SIGNING_SECRET ?? SLACK_APP_TOKEN) !== undefined;

/** How to reach Slack, as far as the settings say it; undefined where the channel is not wanted. */
const accessOf = (settings: Settings, logger: Logger): SlackAccess | undefined => {
  const { SLACK_BOT_TOKEN, SLACK_SIGNING_SECRET, SLACK_APP_TOKEN, SLACK_API_URL } = settings;
  if (SLACK_BOT_TOKEN !== undefined && isSlackSetUp(settings))
    return {
      botToken: SLACK_BOT_TOKEN,
      signingSecret: SLACK_SIGNING_SECRET,
      appToken: SLACK_APP_TOKEN,
      apiUrl: SLACK_API_URL,
    };
  if (SLACK_BOT_TOKEN ?? SLACK_SIGNING_SECRET ?? SLACK_APP_TOKEN)
    logger.error('Slack stays off: it needs SLACK_BOT_TOKEN, and SLACK_SIGNING_SECRET or SLACK_APP_TOKEN');
  return undefined;
};

export interface SlackMount extends Mount {
  readonly channel: SlackChannel;
}

/** Slack with the server's limits; undefined where its tokens are not set. */
export const slackMount = (
  settings: Settings,
  turns: TurnService,
  knowledge: Knowledge,
  desk: StaffDesk,
  feedback: Feedback,
  logger: Logger,
): SlackMount | undefined => {
  const access = accessOf(settings, logger);
  if (!access) return undefined;
  const { pack } = knowledge;
  const channel = startSlack(access, {
    pack,
    answering: createAnswering(turns, pack),
    assess: createAssessor(knowledge),
    readProfile: profileReader(pack.companyFacts),
    once: createOnce(),
    staff: { desk, channel: settings.SLACK_STAFF_CHANNEL },
    feedback,
    logger,
  });
  const router = Router();
  router.use(
    '/slack',
    limitPerAddress({
      isOn: settings.RATE_LIMIT === 'on',
      perMinute: deliveriesPerMinute,
      onLimited: (_request, response) => void response.status(429).end(),
    }),
  );
  router.use(channel.handler);
  return { router, channel };
};
