import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { eventsPath } from '../../../adapters/slack/access.ts';

const url = z.url().refine((text) => new URL(text).pathname === eventsPath);
const text = (longest: number) => z.string().min(1).max(longest);

/** The parts of a manifest the app uses, with Slack's limits. */
const manifest = z.strictObject({
  _metadata: z.strictObject({ major_version: z.literal(2) }),
  display_information: z.strictObject({
    name: text(35),
    description: text(140),
    background_color: z.string().regex(/^#[0-9a-f]{6}$/),
  }),
  features: z.strictObject({
    app_home: z.record(z.string(), z.boolean()),
    bot_user: z.strictObject({
      display_name: z.string().regex(/^[a-z0-9._-]{1,80}$/),
      always_online: z.boolean(),
    }),
    assistant_view: z.strictObject({ assistant_description: text(300) }),
    shortcuts: z.array(
      z.strictObject({
        name: text(24),
        type: z.literal('global'),
        callback_id: text(255),
        description: text(150),
      }),
    ),
    slash_commands: z.array(
      z.strictObject({
        command: z.string().regex(/^\/\S{1,31}$/),
        url,
        description: text(2_000),
        usage_hint: text(1_000),
        should_escape: z.literal(false),
      }),
    ),
  }),
  oauth_config: z.strictObject({ scopes: z.strictObject({ bot: z.array(z.string()) }) }),
  settings: z.looseObject({
    event_subscriptions: z.strictObject({ request_url: url, bot_events: z.array(z.string()) }),
    interactivity: z.strictObject({ is_enabled: z.literal(true), request_url: url }),
    socket_mode_enabled: z.boolean(),
  }),
});

const path = new URL('../../../adapters/slack/manifest.yaml', import.meta.url);

describe('Slack 앱 명세', () => {
  const { data, error } = manifest.safeParse(load(readFileSync(path, 'utf8')));

  it('Slack의 한도를 지키고 주소가 서버와 같다', () => {
    expect(error?.issues ?? []).toEqual([]);
  });

  it('듣는 사건과 그에 필요한 권한만 청한다', () => {
    expect(data?.settings.event_subscriptions.bot_events).toEqual([
      'app_mention',
      'assistant_thread_context_changed',
      'assistant_thread_started',
      'message.channels',
      'message.groups',
      'message.im',
    ]);
    expect(data?.oauth_config.scopes.bot).toEqual([
      'app_mentions:read',
      'assistant:write',
      'channels:history',
      'chat:write',
      'commands',
      'groups:history',
      'im:history',
    ]);
  });
});
