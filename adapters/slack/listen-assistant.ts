import { type App, Assistant, type AssistantConfig } from '@slack/bolt';
import { z } from 'zod';
import type { Pack } from '../../src/notice/pack.ts';
import { shorten } from '../rendering/shorten.ts';
import type { ChannelParts } from './channel-parts.ts';
import { limits } from './limits.ts';
import { answerWritten, readWritten } from './listen-messages.ts';
import { typedText } from './message-text.ts';
import { ownMessage } from './own-messages.ts';
import { directPlace } from './place.ts';
import { sendTo } from './send.ts';
import { describeSlackError } from './slack-error.ts';
import { ownText } from './texts.ts';

/** Answers never depend on the channel somebody looks at, so it is neither kept nor asked for. */
const noContext: NonNullable<AssistantConfig['threadContextStore']> = {
  get: async () => ({}),
  save: async () => undefined,
};

const started = z.looseObject({
  assistant_thread: z.looseObject({ channel_id: z.string(), thread_ts: z.string(), user_id: z.string() }),
});

/** First questions to press, about the recruitments people ask for most. */
const promptsOf = ({ recruitments }: Pack): { title: string; message: string }[] => {
  const [first, second] = [...recruitments].sort((a, b) => Number(b.usual) - Number(a.usual));
  const texts = [
    ownText('promptPrograms', 'ko'),
    ...(first ? [ownText('promptAmount', 'ko', { name: first.name.ko })] : []),
    ...(first ? [ownText('promptDocuments', 'ko', { name: first.name.ko })] : []),
    ...(second ? [ownText('promptWindow', 'ko', { name: second.name.ko })] : []),
  ];
  return texts
    .slice(0, limits.prompts)
    .map((text) => ({ title: shorten(text, limits.promptTitle), message: text }));
};

/** Title, status and prompts are an ornament: where Slack refuses them, the answer comes all the same. */
const tryTo = async ({ logger }: ChannelParts, ornament: () => Promise<unknown>): Promise<void> => {
  try {
    await ornament();
  } catch (error) {
    logger.warn({ error: describeSlackError(error) }, 'Slack refused a part of an assistant thread');
  }
};

/** The assistant's threads, each a conversation of its own, and all other threads in direct messages. */
export const listenToAssistant = (app: App, parts: ChannelParts): void => {
  const assistant = new Assistant({
    threadContextStore: noContext,
    threadContextChanged: async () => undefined,
    async threadStarted({ event, body, client, setSuggestedPrompts }) {
      const thread = started.safeParse(event).data?.assistant_thread;
      if (!thread) return;
      const { channel_id: channel, thread_ts, user_id: user } = thread;
      await sendTo(client, directPlace(body.team_id, channel, thread_ts), user, ownMessage('welcome', 'ko'));
      const title = ownText('prompts', 'ko');
      await tryTo(parts, () => setSuggestedPrompts({ title, prompts: promptsOf(parts.pack) }));
    },
    async userMessage({ event, body, client, setStatus, setTitle }) {
      const message = readWritten(event);
      if (!message) return;
      const place = directPlace(body.team_id, message.channel, message.thread_ts);
      const text = typedText(message.text);
      await tryTo(parts, () => setStatus(ownText('thinking', 'ko')));
      if (text !== '' && parts.once.isFirst(`title:${place.conversation}`))
        await tryTo(parts, () => setTitle(shorten(text, limits.threadTitle)));
      await answerWritten(parts, client, { ...message, place, message: body.event_id });
    },
  });
  app.assistant(assistant);
};
