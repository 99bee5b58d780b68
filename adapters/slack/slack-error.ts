import { describeError } from '../logging/describe-error.ts';

/** Slack's own word for what is wrong ("invalid_auth"), from an error of its libraries. */
const slackCode = (error: unknown): string | undefined => {
  if (typeof error !== 'object' || error === null || !('data' in error)) return undefined;
  const { data } = error;
  if (typeof data !== 'object' || data === null || !('error' in data)) return undefined;
  return typeof data.error === 'string' && /^[a-z_]{1,60}$/.test(data.error) ? data.error : undefined;
};

/** An error of Slack's libraries for the log; codes say what to do and nothing of users. */
export const describeSlackError = (error: unknown): Readonly<Record<string, unknown>> => {
  const code = slackCode(error);
  return { ...describeError(error), ...(code !== undefined && { code }) };
};

/** What waiting does not put right: somebody has to change a token or the app. */
const lasting: ReadonlySet<string> = new Set([
  'invalid_auth',
  'not_authed',
  'account_inactive',
  'token_revoked',
  'token_expired',
  'no_permission',
  'missing_scope',
  'not_allowed_token_type',
  'user_removed_from_team',
  'team_disabled',
  'team_access_not_granted',
  'org_login_required',
]);

/** Whether it is of no use to try again. */
export const isLasting = (error: unknown): boolean => lasting.has(slackCode(error) ?? '');

/** Milliseconds Slack asks to wait for after too many calls; undefined for other errors. */
export const waitAskedFor = (error: unknown): number | undefined =>
  typeof error === 'object' && error !== null && 'retryAfter' in error && Number(error.retryAfter) > 0
    ? Number(error.retryAfter) * 1_000
    : undefined;
