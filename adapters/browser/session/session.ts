import type { Language } from '../../../src/index.ts';
import type { ChatTurn } from '../../chat/chat-turn.ts';
import { type Connection, UnreachableError } from '../connection/connection.ts';
import { type MemoryKeeper, newMessageId, newToken, type TextSize, type Unanswered } from './memory.ts';
import { isShown, type ShownTurn, sendingTurn, withAnswer, withHeard } from './shown-turn.ts';

export interface SessionState {
  readonly turns: readonly ShownTurn[];
  /** `lost`: the guide can't be reached. `back`: it can again, which is shown for a while. */
  readonly line: 'fine' | 'lost' | 'back';
  readonly isRestoring: boolean;
  /** How much of getting ready is done, from 0 to 1; undefined once the guide answers at once. */
  readonly preparing: number | undefined;
  /** The answer that came last, to be read out; none after a reload. */
  readonly latest: ChatTurn | undefined;
  readonly unread: number;
  /** The person's choice. */
  readonly language: Language | undefined;
  readonly textSize: TextSize;
}

/** One window's conversation: what is shown, and what the person can do. */
export interface Session {
  state(): SessionState;
  /** Tells of every change; returns how to stop. */
  subscribe(changed: () => void): () => void;
  /** Sends a message. Resolves when it has been answered or has failed. */
  say(text: string): Promise<void>;
  retry(key: string): Promise<void>;
  judge: ((key: string, helpful: boolean) => Promise<void>) | undefined;
  startOver(): void;
  setLanguage(language: Language): void;
  setTextSize(size: TextSize): void;
  /** Says whether somebody is looking. */
  look(isOpen: boolean): void;
  token(): string;
  /** Facts the guide has learned of the company, for a sheet to keep. */
  facts(): Promise<Readonly<Record<string, unknown>>>;
}

export interface SessionParts {
  readonly connection: Connection;
  readonly memory: MemoryKeeper;
  readonly now: () => number;
  /** Told of answers to what was said here, and of what was said elsewhere. */
  readonly onAnswer: (turn: ChatTurn) => void;
}

/** How long "connected again" is shown. */
const backFor = 5_000;
/** Milliseconds before what failed is tried again, doubled each time it fails once more, and the longest of them. */
const firstPause = 4_000;
const longestPause = 60_000;
/** A window that was closed before the answer came asks again, but not for what is long past. */
const longestWait = 24 * 60 * 60 * 1000;

const lastVersion = (turns: readonly ShownTurn[]): number =>
  Math.max(0, ...turns.map(({ turn }) => turn?.version ?? 0));

export const createSession = ({ connection, memory, now, onAnswer }: SessionParts): Session => {
  const listeners = new Set<() => void>();
  let state: SessionState = {
    turns: [],
    line: 'fine',
    isRestoring: false,
    preparing: connection.prepare ? 0 : undefined,
    latest: undefined,
    unread: 0,
    language: memory.read().language,
    textSize: memory.read().textSize ?? 'normal',
  };
  let isOpen = false;
  let pause = firstPause;
  let trying: ReturnType<typeof setTimeout> | undefined;
  let token = '';
  let stopListening = (): void => {};
  /** Messages under way, and turns heard of meanwhile: they may be the answers. */
  let underway = 0;
  let heard: ChatTurn[] = [];
  /** Answers shown while the chat was open: read, though their number is only heard of later. */
  const seen = new Set<string>();

  const change = (changes: Partial<SessionState>): void => {
    state = { ...state, ...changes };
    for (const listener of listeners) listener();
  };
  const replace = (key: string, by: (shown: ShownTurn) => ShownTurn): void =>
    change({ turns: state.turns.map((shown) => (shown.key === key ? by(shown) : shown)) });

  const markRead = (): void => {
    const read = lastVersion(state.turns);
    if (isOpen && read > (memory.read().read ?? 0)) memory.change({ read });
    const unread = isOpen ? 0 : state.turns.filter(({ turn }) => isUnread(turn)).length;
    if (unread !== state.unread) change({ unread });
  };
  const isUnread = (turn: ChatTurn | undefined): boolean => (turn?.version ?? 0) > (memory.read().read ?? 0);

  const arrived = (turn: ChatTurn): void => {
    if (isOpen) seen.add(turn.id);
    change({ latest: turn });
    if (turn.reply.blocks.length > 0) onAnswer(turn);
  };
  const takeHeard = (): void => {
    if (underway > 0) return;
    for (const turn of heard) {
      const known = isShown(state.turns, turn);
      change({ turns: withHeard(state.turns, turn) });
      forget((one) => one.text === turn.said && !known);
      if (!known) arrived(turn);
      else if (seen.has(turn.id))
        memory.change({ read: Math.max(memory.read().read ?? 0, turn.version ?? 0) });
    }
    heard = [];
    markRead();
  };
  const forget = (isAnswered: (one: Unanswered) => boolean): void => {
    const { unanswered = [] } = memory.read();
    if (unanswered.some(isAnswered))
      memory.change({ unanswered: unanswered.filter((one) => !isAnswered(one)) });
  };

  const retryFailed = (): void => {
    for (const { key } of state.turns.filter(({ status }) => status === 'failed')) void retry(key);
  };
  const setLine = (isReachable: boolean): void => {
    if (!isReachable) change({ line: 'lost' });
    if (!isReachable || state.line !== 'lost') return;
    pause = firstPause;
    change({ line: 'back' });
    setTimeout(() => state.line === 'back' && change({ line: 'fine' }), backFor);
    retryFailed();
  };
  /** The stream of events may be fine, and there may be none: what has failed is tried again by itself. */
  const lose = (tryAgain: () => void): void => {
    setLine(false);
    clearTimeout(trying);
    trying = setTimeout(() => state.line === 'lost' && tryAgain(), pause);
    pause = Math.min(2 * pause, longestPause);
  };

  const deliver = async ({ id, text }: Unanswered): Promise<void> => {
    const conversation = token;
    underway++;
    try {
      const { language } = state;
      const sent = { conversation, messageId: id, text, ...(language && { language }) };
      const { turn, answered } = await connection.send(sent);
      if (conversation !== token) return;
      forget((one) => one.id === id);
      const others = state.turns.filter((shown) => shown.turn?.id !== turn.id || shown.key === id);
      change({ turns: others });
      replace(id, (shown) => withAnswer(shown, turn, !answered));
      setLine(true);
      arrived(turn);
    } catch (error) {
      replace(id, (shown) => ({ ...shown, status: 'failed' }));
      if (error instanceof UnreachableError && error.passing) lose(retryFailed);
    } finally {
      underway--;
      takeHeard();
    }
  };

  const say = (text: string): Promise<void> => {
    const message = { id: newMessageId(), text, at: now() };
    memory.change({ conversation: token, unanswered: [...(memory.read().unanswered ?? []), message] });
    change({ turns: [...state.turns, sendingTurn(message)] });
    return deliver(message);
  };

  const retry = async (key: string): Promise<void> => {
    const shown = state.turns.find((one) => one.key === key);
    if (!shown || shown.status === 'sending') return;
    replace(key, (one) => ({ ...one, status: 'sending', turn: undefined }));
    await deliver({ id: key, text: shown.said, at: shown.at });
  };

  const listen = (): void => {
    stopListening();
    stopListening = connection.listen(token, lastVersion(state.turns), {
      onTurn(turn) {
        heard.push(turn);
        takeHeard();
      },
      onReachable: setLine,
    });
  };

  const restore = async (): Promise<void> => {
    const conversation = token;
    const waiting = (memory.read().unanswered ?? []).filter(({ at }) => now() - at < longestWait);
    change({ isRestoring: true });
    try {
      const view = await connection.restore(conversation);
      if (conversation !== token) return;
      const kept = (view?.turns ?? []).reduce(withHeard, []);
      change({ turns: [...kept, ...waiting.map(sendingTurn)] });
    } catch {
      change({ turns: waiting.map(sendingTurn), line: 'lost' });
    }
    change({ isRestoring: false });
    listen();
    markRead();
    for (const message of waiting) void deliver(message);
  };

  const begin = (): void => {
    const kept = memory.read().conversation;
    token = kept ?? newToken();
    heard = [];
    change({ turns: [] });
    if (kept) void restore();
    else listen();
  };

  memory.onOthers(() => {
    const { conversation, language, textSize = 'normal' } = memory.read();
    change({ language, textSize });
    if (conversation !== undefined && conversation !== token) begin();
    else markRead();
  });
  begin();
  const prepare = (): void => {
    connection
      .prepare?.((share) => change({ preparing: share }))
      .then(
        () => {
          change({ preparing: undefined });
          if (state.line === 'lost') listen();
          setLine(true);
        },
        () => lose(prepare),
      );
  };
  prepare();

  const judge = async (key: string, helpful: boolean): Promise<void> => {
    const turn = state.turns.find((shown) => shown.key === key)?.turn;
    if (!turn) return;
    const show = (judged: boolean | undefined): void =>
      replace(key, (shown) => ({ ...shown, turn: shown.turn && { ...shown.turn, helpful: judged } }));
    show(helpful);
    // What was not noted is not shown as noted.
    await connection.judge?.(token, turn.id, helpful).catch(() => show(turn.helpful));
  };

  return {
    state: () => state,
    subscribe(changed) {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    say,
    retry,
    judge: connection.judge && judge,
    startOver() {
      memory.change({ conversation: newToken(), unanswered: [], read: 0 });
      begin();
    },
    setLanguage(language) {
      memory.change({ language });
      change({ language });
    },
    setTextSize(textSize) {
      memory.change({ textSize });
      change({ textSize });
    },
    look(nowOpen) {
      isOpen = nowOpen;
      markRead();
    },
    token: () => token,
    facts: async () => (await connection.restore(token))?.facts ?? {},
  };
};
