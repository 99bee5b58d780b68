import type { RefObject } from 'preact';
import { useId, useLayoutEffect, useState } from 'preact/hooks';
import { isWithStaff } from '../session/hand-over-status.ts';
import { useChat } from './context.ts';
import { Icon } from './icon.tsx';

/** More than anybody types; the server takes no more. */
const longest = 2_000;

/** Enter ends a Korean syllable as well: only when nothing is being composed does it send. */
const sends = (event: KeyboardEvent): boolean =>
  event.key === 'Enter' && !event.shiftKey && !event.isComposing && event.keyCode !== 229;

/** As high as its text, up to some lines; one line once it has been sent, in whatever way. */
const fitText = (field: HTMLTextAreaElement): void => {
  field.style.blockSize = 'auto';
  if (field.value !== '') field.style.blockSize = `${field.scrollHeight}px`;
};

/** Where a message is typed; `field` is the text area, for giving it the focus. */
export const Composer = ({ field }: { readonly field: RefObject<HTMLTextAreaElement | null> }) => {
  const { session, texts } = useChat();
  const [text, setText] = useState('');
  const id = useId();
  useLayoutEffect(() => {
    if (field.current) fitText(field.current);
  }, [text]);
  const send = (): void => {
    const said = text.trim();
    if (said === '') return;
    setText('');
    void session.say(said);
  };
  return (
    <form
      class="composer"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <div class="field">
        <label class="unseen" for={id}>
          {texts.field}
        </label>
        <textarea
          id={id}
          ref={field}
          rows={1}
          maxLength={longest}
          placeholder={isWithStaff(session.state().turns) ? texts.handOver.placeholder : texts.placeholder}
          aria-describedby={`${id}-privacy`}
          value={text}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
          onKeyDown={(event) => {
            if (!sends(event)) return;
            event.preventDefault();
            send();
          }}
        />
        <button type="submit" class="send" aria-label={texts.send} title={texts.send}>
          <Icon shape="send" />
        </button>
      </div>
      <p id={`${id}-privacy`} class="privacy">
        {texts.privacy}
      </p>
    </form>
  );
};
