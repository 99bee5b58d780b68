import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { Reply } from '../../../src/index.ts';
import type { ShownTurn } from '../session/shown-turn.ts';
import { useChat } from './context.ts';
import { MarkedText, TextLanguageProvider } from './marked-text.tsx';
import { Preparing } from './preparing.tsx';
import { TurnView } from './turn-view.tsx';

const Welcome = () => {
  const { texts } = useChat();
  return (
    <div class="row">
      <div class="bubble">
        <p>{texts.welcome}</p>
      </div>
    </div>
  );
};

/** The next steps of a reply, without what its field offers to choose. */
const stepsOf = ({ quickReplies, input }: Reply): Reply['quickReplies'] => {
  if (input?.kind !== 'choices') return quickReplies;
  const offered = new Set([...input.options.map(({ text }) => text), input.none?.text]);
  return quickReplies.filter(({ text }) => !offered.has(text));
};

const QuickReplies = ({ turns }: { readonly turns: readonly ShownTurn[] }) => {
  const { session, texts, language } = useChat();
  const last = turns.at(-1);
  const reply = last?.turn?.reply;
  const replies = turns.length === 0 ? texts.starters : reply ? stepsOf(reply) : [];
  if (last?.status === 'sending' || replies.length === 0) return null;
  return (
    <fieldset class="quick" lang={reply?.language}>
      <legend class="unseen">{texts.suggestions}</legend>
      {replies.map(({ label, text }) => (
        <button key={text} type="button" onClick={() => void session.say(text)}>
          <TextLanguageProvider value={reply?.language ?? language}>
            <MarkedText text={label} />
          </TextLanguageProvider>
        </button>
      ))}
    </fieldset>
  );
};

/** A button that was pressed and is gone leaves the focus nowhere: going on from the last turn comes nearest. */
const catchFocus = (log: HTMLElement | null): void => {
  const root = log?.getRootNode();
  if (!log || !(root instanceof ShadowRoot) || root.activeElement) return;
  const turns = log.querySelectorAll<HTMLElement>('.turn');
  (turns[turns.length - 1] ?? log).focus({ preventScroll: true });
};

/** Where reading goes on: at the question, or at the answer where the question alone fills half the window. */
const beginningOf = (turn: HTMLElement, log: HTMLElement): number => {
  const answer = turn.querySelector<HTMLElement>('.row:not(.mine)');
  const said = answer ? answer.offsetTop - turn.offsetTop : 0;
  return answer && said > log.clientHeight / 2 ? answer.offsetTop : turn.offsetTop;
};

/** The end stays in view where the window gets smaller above it: by the on-screen keyboard, by the settings. */
const keepEnd = (log: HTMLElement | null): (() => void) => {
  if (!log) return () => {};
  let height = log.clientHeight;
  const observer = new ResizeObserver(() => {
    const wasAtEnd = log.scrollTop + height >= log.scrollHeight - 8;
    if (wasAtEnd && log.clientHeight < height) log.scrollTop = log.scrollHeight;
    height = log.clientHeight;
  });
  observer.observe(log);
  return () => observer.disconnect();
};

/** The conversation. Answers are read out by a region of their own, so that going through this stays quiet. */
export const Log = () => {
  const { session, texts } = useChat();
  const { turns, isRestoring } = session.state();
  const log = useRef<HTMLDivElement>(null);
  const last = turns.at(-1);
  // The beginning of the last turn comes into view: of a long answer people read the beginning first.
  useLayoutEffect(() => {
    const turns = log.current?.querySelectorAll<HTMLElement>('.turn') ?? [];
    const element = turns[turns.length - 1];
    if (log.current && element) log.current.scrollTop = beginningOf(element, log.current) - 8;
  }, [last?.key, last?.status]);
  useEffect(() => {
    const onClick = (): void => void setTimeout(() => catchFocus(log.current));
    log.current?.addEventListener('click', onClick);
    return keepEnd(log.current);
  }, []);
  return (
    <div class="log" ref={log} role="log" aria-live="off" aria-label={texts.log} tabIndex={0}>
      <Welcome />
      <Preparing />
      {isRestoring ? <p class="note">{texts.restoring}</p> : null}
      {turns.map((shown) => (
        <TurnView key={shown.key} shown={shown} isLast={shown === last} />
      ))}
      <QuickReplies turns={turns} />
    </div>
  );
};
