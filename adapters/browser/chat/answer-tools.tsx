import { useState } from 'preact/hooks';
import { toPlainText } from '../../../src/exchange/plain-text.ts';
import type { Reply } from '../../../src/index.ts';
import type { ShownTurn } from '../session/shown-turn.ts';
import { useChat } from './context.ts';
import { Icon } from './icon.tsx';

const copyText = async (text: string): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
};

const CopyButton = ({ text }: { readonly text: string }) => {
  const { texts } = useChat();
  const [done, setDone] = useState<boolean>();
  const copy = async (): Promise<void> => {
    setDone(await copyText(text));
    setTimeout(() => setDone(undefined), 2_000);
  };
  return (
    <>
      <button type="button" class="small" onClick={() => void copy()}>
        <Icon shape="copy" />
        {texts.copy}
      </button>
      <span role="status">{done === undefined ? '' : done ? texts.copied : texts.notCopied}</span>
    </>
  );
};

const Feedback = ({ shown }: { readonly shown: ShownTurn }) => {
  const { session, texts } = useChat();
  const given = shown.turn?.helpful;
  const choice = (helpful: boolean, label: string) => (
    <button
      type="button"
      class="small"
      aria-pressed={given === helpful}
      onClick={() => void session.judge?.(shown.key, helpful)}
    >
      {label}
    </button>
  );
  return (
    <fieldset class="feedback">
      <legend>{texts.helpful}</legend>
      {choice(true, texts.yes)}
      {choice(false, texts.no)}
      <span role="status">{given === undefined ? '' : texts.thanks}</span>
    </fieldset>
  );
};

/**
 * Whether there is an answer to judge: it quotes the notice, or sends the person elsewhere because the notice does not
 * say. A question or an offer asks for a yes or no of its own.
 */
const isJudged = ({ citations, buttons, handOver }: Reply): boolean =>
  handOver === undefined && (citations.length > 0 || buttons.some(({ kind }) => kind === 'phone'));

/** What can be done with an answer: copy it, say whether it helped. */
export const AnswerTools = ({ shown }: { readonly shown: ShownTurn }) => {
  const { session } = useChat();
  if (!shown.turn) return null;
  return (
    <div class="tools">
      <CopyButton text={toPlainText(shown.turn.reply)} />
      {session.judge && !shown.isStandIn && isJudged(shown.turn.reply) ? <Feedback shown={shown} /> : null}
    </div>
  );
};
