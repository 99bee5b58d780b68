import { Agent, get, type IncomingMessage } from 'node:http';
import { sendChat } from '../../support/chat-client.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { findingLines } from '../finding.ts';
import { guideProgram } from '../guide-program.ts';
import type { Part } from '../part.ts';
import { usageOf } from '../process-usage.ts';
import { median, percentile } from '../statistics.ts';
import { kilobytes, milliseconds } from '../units.ts';
import { withServers } from '../with-servers.ts';

const listeners = 1_000;
/** Conversations in which something is said, one after the other. */
const spoken = 200;

const tokenOf = (listener: number): string => String(listener).padStart(43, '0');

/** Opens the stream of a conversation and tells when an event comes. */
const listen = (url: string, agent: Agent, listener: number, onEvent: () => void): Promise<IncomingMessage> =>
  new Promise((resolve, reject) => {
    const address = `${url}/api/chat/events?conversation=${tokenOf(listener)}`;
    get(address, { agent }, (response) => {
      response.on('data', (chunk) => String(chunk).includes('event: turn') && onEvent());
      resolve(response);
    }).on('error', reject);
  });

const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 500));

/** From sending a message until its turn has come by the stream. */
const deliveries = async (url: string, heard: readonly Promise<number>[]): Promise<readonly number[]> => {
  const times: number[] = [];
  for (const [listener, hearing] of heard.entries()) {
    const sent = performance.now();
    const message = {
      conversation: tokenOf(listener),
      messageId: `bench-message-${listener}`,
      text: '로봇 마감 언제예요?',
    };
    await sendChat(url, message);
    times.push((await hearing) - sent);
  }
  return times;
};

export const listenersPart: Part = {
  title: `${listeners} listeners to server-sent events on one process`,
  async run() {
    const data = temporaryFolder();
    const agent = new Agent({ maxSockets: Number.POSITIVE_INFINITY });
    try {
      return await withServers([guideProgram(data.path)], async ([server]) => {
        if (!server) return [];
        await sendChat(server.url, { messageId: 'warm-up-1', text: '안녕하세요' });
        await settle();
        const before = usageOf(server.pid)?.residentBytes ?? Number.NaN;
        const heard = Array.from({ length: listeners }, () => Promise.withResolvers<number>());
        const streams = await Promise.all(
          heard.map(({ resolve }, listener) =>
            listen(server.url, agent, listener, () => resolve(performance.now())),
          ),
        );
        await settle();
        const after = usageOf(server.pid)?.residentBytes ?? Number.NaN;
        const times = await deliveries(
          server.url,
          heard.slice(0, spoken).map(({ promise }) => promise),
        );
        for (const stream of streams) stream.destroy();
        return findingLines([
          { measure: 'memory of one listener', value: (after - before) / listeners, unit: kilobytes },
          {
            measure: 'message sent to event heard, median',
            value: median(times),
            unit: milliseconds,
            note: `${times.length} messages, the answer included`,
          },
          { measure: 'message sent to event heard, p99', value: percentile(times, 0.99), unit: milliseconds },
        ]);
      });
    } finally {
      agent.destroy();
      data.remove();
    }
  },
};
