import { isIP } from 'node:net';
import { z } from 'zod';
import { readShifts } from '../src/hand-over/staff-hours.ts';

const days = z.iso.date();

/** Express' own names for ranges of addresses, beside addresses and blocks of them. */
const isProxyRange = (text: string): boolean => {
  if (['loopback', 'linklocal', 'uniquelocal'].includes(text)) return true;
  const [address = '', bits] = text.split('/');
  const version = isIP(address);
  return (
    version !== 0 &&
    (bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (version === 4 ? 32 : 128)))
  );
};

const trustProxy = z.union([
  z.stringFormat('hops', /^[0-9]$/).transform(Number),
  z.string().refine((text) => text.split(',').every((part) => isProxyRange(part.trim()))),
]);

/** An origin as browsers send it: scheme, host and port, and nothing behind them. */
const isOrigin = (text: string): boolean => URL.canParse(text) && new URL(text).origin === text;

const origins = z
  .string()
  .transform((text) => text.split(',').map((origin) => origin.trim().replace(/\/$/, '')))
  .refine((list) => list.every((origin) => /^https?:/.test(origin) && isOrigin(origin)));

const secrets = z
  .string()
  .transform((text) => text.split(',').map((secret) => secret.trim()))
  .refine((list) => list.length <= 2 && list.every((secret) => /^[\x21-\x7e]+$/.test(secret)));

/**
 * A token or secret of Slack. Whether Slack takes it, only Slack knows: a wrong one keeps that channel off and
 * must not keep the server from starting.
 */
const token = z.string().optional();

const channelId = z.string().regex(/^[CG][A-Z0-9]{2,20}$/);

const shifts = z.string().transform((text, context) => {
  const read = readShifts(text);
  if (!read) context.addIssue('hours are written otherwise');
  return read ?? [];
});

/** Days of every year, as 05-05, or of one, as 2026-02-17. */
const holidays = z
  .string()
  .transform((text) => text.split(',').map((day) => day.trim()))
  .refine((list) => list.every((day) => days.safeParse(day.length === 5 ? `2000-${day}` : day).success));

/** Holidays that fall on the same day every year; those of the lunar calendar have to be set. */
const yearlyHolidays = ['01-01', '03-01', '05-05', '06-06', '08-15', '10-03', '10-09', '12-25'];

/** A positive number of minutes or hours, up to a month. */
const duration = z
  .stringFormat('duration', /^\d{1,5}(?:\.\d{1,3})?$/)
  .transform(Number)
  .refine((value) => value > 0 && value <= 43_200);

/** One setting: how it is read, and what the refusal of a wrong value says. */
interface Setting<Schema extends z.ZodType> {
  readonly schema: Schema;
  readonly expects: string;
  readonly example: string;
  /** Never shown, not even in a refusal. */
  readonly secret?: boolean;
}

const setting = <Schema extends z.ZodType>(
  schema: Schema,
  expects: string,
  example: string,
  secret = false,
): Setting<Schema> => ({ schema, expects, example, secret });

/** Every setting of the server, by the name of its environment variable. */
const table = {
  PORT: setting(
    z
      .stringFormat('port', /^\d{1,5}$/)
      .transform(Number)
      .refine((port) => port <= 65_535)
      .default(3000),
    'a port number from 0 (any free one) to 65535',
    '3000',
  ),
  HOST: setting(
    z
      .string()
      .regex(/^[\w.:%-]+$/)
      .optional(),
    'a host name or an IP address to listen on',
    '127.0.0.1',
  ),
  DATA_DIR: setting(z.string().default('./data'), 'a folder the server may write to', './data'),
  GUIDE_TODAY: setting(days.optional(), 'a day written YYYY-MM-DD', '2020-03-02'),
  RATE_LIMIT: setting(z.enum(['on', 'off']).default('on'), '"on" or "off"', 'off'),
  TRUST_PROXY: setting(
    trustProxy.default(0),
    'how many proxies stand before the server (0-9), or their addresses separated by commas',
    '1',
  ),
  LOG_LEVEL: setting(
    z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
    'one of fatal, error, warn, info, debug, trace, silent',
    'info',
  ),
  WEB_ORIGINS: setting(
    origins.default([]),
    'the origins of the pages that may embed the web chat, separated by commas',
    'https://www.example.kr',
  ),
  ADMIN_TOKEN: setting(
    z
      .string()
      .regex(/^[\x21-\x7e]{16,200}$/)
      .optional(),
    'at least 16 visible ASCII characters, with which staff sign in to /admin/stats',
    'a-long-random-value',
    true,
  ),
  GUIDE_URL: setting(
    z
      .httpUrl()
      .transform((url) => (url.endsWith('/') ? url : `${url}/`))
      .optional(),
    'the address under which people reach the pages of this server',
    'https://guide.example.kr/',
  ),
  GUIDE_DEV_PAGES: setting(z.enum(['on', 'off']).default('off'), '"on" or "off"', 'on'),
  KAKAO_SKILL_SECRET: setting(
    secrets.default([]),
    'one secret, or two separated by a comma while one replaces the other; visible ASCII characters',
    'a-long-random-value',
    true,
  ),
  KAKAO_BOT_ID: setting(
    z
      .string()
      .regex(/^[\w-]+!?$/)
      .optional(),
    'the id of the bot as the admin centre shows it',
    '5f0123456789abcdef012345',
  ),
  SLACK_BOT_TOKEN: setting(token, 'the bot token of the Slack app', 'xoxb-…', true),
  SLACK_SIGNING_SECRET: setting(token, 'the signing secret of the Slack app', 'a-long-random-value', true),
  SLACK_APP_TOKEN: setting(token, 'an app-level token of the Slack app', 'xapp-…', true),
  SLACK_API_URL: setting(
    z
      .httpUrl()
      .or(z.url({ protocol: /^https?$/, hostname: /^(?:localhost|127\.0\.0\.1)$/ }))
      .transform((url) => (url.endsWith('/') ? url : `${url}/`))
      .default('https://slack.com/api/'),
    "the address of Slack's Web API",
    'https://slack.com/api/',
  ),
  SLACK_STAFF_CHANNEL: setting(
    channelId.optional(),
    'the id of the Slack channel in which staff answer visitors of the web chat',
    'C0123456789',
  ),
  SLACK_REVIEW_CHANNEL: setting(
    channelId.optional(),
    'the id of the Slack channel in which questions to look at are listed every day',
    'C0123456789',
  ),
  SLACK_REVIEW_HOUR: setting(
    z
      .stringFormat('hour', /^\d{1,2}$/)
      .transform(Number)
      .refine((hour) => hour <= 23)
      .default(9),
    'the hour in Seoul at which they are listed, 0 to 23',
    '9',
  ),
  KAKAO_OPERATOR: setting(z.enum(['on', 'off']).default('off'), '"on" or "off"', 'on'),
  HANDOVER_HOURS: setting(
    shifts.default([{ days: [1, 2, 3, 4, 5], from: 9 * 60, until: 18 * 60 }]),
    'days and hours in Seoul when staff are there, separated by commas',
    'mon-fri 09:00-12:00, mon-fri 13:00-18:00',
  ),
  HANDOVER_HOLIDAYS: setting(
    holidays.default(yearlyHolidays),
    'days when staff are not there, MM-DD for every year or YYYY-MM-DD, separated by commas',
    '01-01, 2026-02-17',
  ),
  HANDOVER_ANSWER_MINUTES: setting(
    duration.default(5),
    'minutes after which a visitor nobody has answered is told to call',
    '5',
  ),
  HANDOVER_IDLE_MINUTES: setting(
    duration.default(30),
    'minutes without a word from either side after which a talk with staff ends',
    '30',
  ),
  HANDOVER_CODE_HOURS: setting(duration.default(72), 'hours for which a case number opens its case', '72'),
} as const;

type Table = typeof table;
type Variable = keyof Table;

/** Valid settings, by the name of their variable. */
export type Settings = { readonly [Name in Variable]: z.output<Table[Name]['schema']> };

/** Thrown for an environment the server cannot start with; lists every wrong variable. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError';
}

/** Prefixes that are ours alone: an unknown name behind them is a slip of the pen. */
const ownPrefixes = ['ADMIN_', 'KAKAO_', 'GUIDE_', 'HANDOVER_', 'RATE_LIMIT', 'WEB_'];

const names = Object.keys(table) as Variable[];

const refusal = (name: Variable, found: string): string => {
  const { expects, example, secret } = table[name];
  return `${name}: found ${secret ? 'a value that is not shown' : JSON.stringify(found)}, expected ${expects}, e.g. ${name}=${example}`;
};

const unknownNames = (environment: NodeJS.ProcessEnv): string[] =>
  Object.keys(environment)
    .filter(
      (name) => ownPrefixes.some((prefix) => name.startsWith(prefix)) && !names.includes(name as Variable),
    )
    .map((name) => `${name}: there is no such setting; there are ${names.join(', ')}`);

/**
 * Reads the server's settings. An empty variable counts as left out, since that is how containers pass on
 * what was not set. Nothing is needed to start.
 * @throws {SettingsError} naming each wrong variable, what it holds, what it should hold, and an example
 */
export const readSettings = (environment: NodeJS.ProcessEnv): Settings => {
  const problems = unknownNames(environment);
  const read = names.map((name) => {
    const found = environment[name]?.trim() || undefined;
    const { data, success } = table[name].schema.safeParse(found);
    if (!success) problems.push(refusal(name, found ?? ''));
    return [name, data] as const;
  });
  if (problems.length > 0) throw new SettingsError(`The settings cannot be used:\n${problems.join('\n')}`);
  return Object.fromEntries(read) as Settings;
};
