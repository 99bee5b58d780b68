import { post } from './test-server.ts';

export const sampleToken = (letter = 'A'): string => letter.repeat(43);

/** A message as the widget sends it. */
export const chatMessage = (text: string, changes: Readonly<Record<string, unknown>> = {}) => ({
  conversation: sampleToken(),
  messageId: `m-${text.length}-${text.codePointAt(0)}-0000`,
  text,
  ...changes,
});

export const sendChat = (url: string, message: unknown, headers: Record<string, string> = {}) =>
  post(`${url}/api/chat/messages`, message, headers);

export interface SentEvent {
  readonly id: string | undefined;
  readonly event: string | undefined;
  readonly data: string | undefined;
}

export interface EventReader {
  readonly status: number;
  /** The next event; rejects when none comes within two seconds or the stream ends. */
  next(): Promise<SentEvent>;
  /** Resolves when the server has ended the stream. */
  ended(): Promise<void>;
  close(): void;
}

const field = (lines: readonly string[], name: string): string | undefined =>
  lines.find((line) => line.startsWith(`${name}: `))?.slice(name.length + 2);

/** Listens to server-sent events as a browser does. */
export const readEvents = async (url: string, headers: Record<string, string> = {}): Promise<EventReader> => {
  const abort = new AbortController();
  const response = await fetch(url, { headers, signal: abort.signal });
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  const more = async (): Promise<boolean> => {
    const { done, value = '' } = (await reader?.read()) ?? { done: true };
    text += value;
    return !done;
  };
  const next = async (): Promise<SentEvent> => {
    for (;;) {
      const end = text.indexOf('\n\n');
      const lines = text.slice(0, Math.max(end, 0)).split('\n');
      if (end >= 0) text = text.slice(end + 2);
      const data = field(lines, 'data');
      if (data !== undefined) return { id: field(lines, 'id'), event: field(lines, 'event'), data };
      if (end < 0 && !(await more())) throw new Error('the stream has ended');
    }
  };
  const late = (): Promise<never> =>
    new Promise((_, reject) => setTimeout(() => reject(new Error('no event came')), 2_000).unref());
  return {
    status: response.status,
    next: () => Promise.race([next(), late()]),
    async ended() {
      while (await more());
    },
    close: () => abort.abort(),
  };
};
