import type { Language } from '../../../src/index.ts';
import type { ChatTurn } from '../../chat/chat-turn.ts';
import type { Connection } from '../connection/connection.ts';
import { createHeardTurns } from './heard-turns.ts';
import { createLine } from './line.ts';
import { type MemoryKeeper, newToken, type TextSize } from './memory.ts';
import { createReadMarks } from './read-marks.ts';
import { createSending } from './sending.ts';
import { keepState, type SessionState, type StateKeeper } from './session-state.ts';
import { lastVersion, sendingTurn, withHeard } from './shown-turn.ts';

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

/** A window that was closed before the answer came asks again, but not for what is long past. */
const longestWait = 24 * 60 * 60 * 1000;

/** How a person marks an answer as helpful or not; undefined where nobody would hear of it. */
const createJudge = (
  { state, replace }: StateKeeper,
  connection: Connection,
  token: () => string,
): Session['judge'] =>
  connection.judge &&
  (async (key, helpful) => {
    const turn = state().turns.find((shown) => shown.key === key)?.turn;
    if (!turn) return;
    const show = (judged: boolean | undefined): void =>
      replace(key, (shown) => ({ ...shown, turn: shown.turn && { ...shown.turn, helpful: judged } }));
    show(helpful);
    // What was not noted is not shown as noted.
    await connection.judge?.(token(), turn.id, helpful).catch(() => show(turn.helpful));
  });

const firstState = ({ connection, memory }: SessionParts): SessionState => ({
  turns: [],
  line: 'fine',
  isRestoring: false,
  preparing: connection.prepare ? 0 : undefined,
  latest: undefined,
  unread: 0,
  language: memory.read().language,
  textSize: memory.read().textSize ?? 'normal',
});

export const createSession = (parts: SessionParts): Session => {
  const { connection, memory, now, onAnswer } = parts;
  const keeper = keepState(firstState(parts));
  const { state, change } = keeper;
  const marks = createReadMarks(keeper, memory);
  let token = '';
  let stopListening = (): void => {};

  const arrived = (turn: ChatTurn): void => {
    marks.shown(turn);
    change({ latest: turn });
    if (turn.reply.blocks.length > 0) onAnswer(turn);
  };
  const heard = createHeardTurns({ keeper, memory, marks, onNew: arrived });
  const line = createLine(keeper, () => sending.retryFailed());
  const sending = createSending({
    keeper,
    memory,
    connection,
    heard,
    line,
    now,
    token: () => token,
    onAnswered: arrived,
  });

  const listen = (): void => {
    stopListening();
    stopListening = connection.listen(token, lastVersion(state().turns), {
      onTurn: heard.hear,
      onReachable: line.set,
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
    marks.update();
    for (const message of waiting) void sending.deliver(message);
  };

  const begin = (): void => {
    const kept = memory.read().conversation;
    token = kept ?? newToken();
    heard.clear();
    change({ turns: [] });
    if (kept) void restore();
    else listen();
  };

  const prepare = (): void => {
    connection
      .prepare?.((share) => change({ preparing: share }))
      .then(
        () => {
          change({ preparing: undefined });
          if (state().line === 'lost') listen();
          line.set(true);
        },
        () => line.lose(prepare),
      );
  };

  memory.onOthers(() => {
    const { conversation, language, textSize = 'normal' } = memory.read();
    change({ language, textSize });
    if (conversation !== undefined && conversation !== token) begin();
    else marks.update();
  });
  begin();
  prepare();

  return {
    state,
    subscribe: keeper.subscribe,
    say: sending.say,
    retry: sending.retry,
    judge: createJudge(keeper, connection, () => token),
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
    look: marks.look,
    token: () => token,
    facts: async () => (await connection.restore(token))?.facts ?? {},
  };
};
