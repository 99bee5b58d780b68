import { useEffect, useRef, useState } from 'preact/hooks';
import type { Language } from '../../../src/index.ts';
import { isWithStaff } from '../session/hand-over-status.ts';
import { textSizes } from '../session/memory.ts';
import { useChat } from './context.ts';
import { printConversation } from './print.ts';
import { openSheet } from './sheet-link.tsx';

const languages: readonly { readonly id: Language; readonly name: string }[] = [
  { id: 'ko', name: '한국어' },
  { id: 'en', name: 'English' },
];

const LanguageChoice = () => {
  const { session, texts, language } = useChat();
  return (
    <fieldset>
      <legend>{texts.language}</legend>
      {languages.map(({ id, name }) => (
        <button
          key={id}
          type="button"
          class="small"
          lang={id}
          aria-pressed={language === id}
          onClick={() => session.setLanguage(id)}
        >
          {name}
        </button>
      ))}
    </fieldset>
  );
};

const SizeChoice = () => {
  const { session, texts } = useChat();
  const { textSize } = session.state();
  return (
    <fieldset>
      <legend>{texts.textSize}</legend>
      {textSizes.map((size) => (
        <button
          key={size}
          type="button"
          class="small"
          aria-pressed={textSize === size}
          onClick={() => session.setTextSize(size)}
        >
          {texts.sizes[size]}
        </button>
      ))}
    </fieldset>
  );
};

const StartOver = ({ onDone }: { readonly onDone: () => void }) => {
  const { session, texts } = useChat();
  const [asks, setAsks] = useState(false);
  const confirm = useRef<HTMLButtonElement>(null);
  // The button that was pressed gives way to the question: the focus goes along.
  useEffect(() => confirm.current?.focus(), [asks]);
  const startOver = (): void => {
    // Staff would go on writing to somebody who is gone.
    if (isWithStaff(session.state().turns)) void session.say(texts.handOver.endText);
    session.startOver();
    onDone();
  };
  if (!asks)
    return (
      <button type="button" class="button" onClick={() => setAsks(true)}>
        {texts.startOver}
      </button>
    );
  return (
    <fieldset class="ask">
      <legend>{texts.startOverAsk}</legend>
      <button type="button" class="button primary" ref={confirm} onClick={startOver}>
        {texts.confirm}
      </button>
      <button type="button" class="button" onClick={() => setAsks(false)}>
        {texts.cancel}
      </button>
    </fieldset>
  );
};

/** Language, text size, and what can be done with the whole conversation. */
export const Menu = ({ id, onDone }: { readonly id: string; readonly onDone: () => void }) => {
  const { session, options, texts, language } = useChat();
  return (
    // biome-ignore lint/a11y/useSemanticElements: it holds fieldsets, and would be styled as one.
    <div
      class="menu"
      role="group"
      aria-label={texts.menu}
      id={id}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        // The settings alone are closed, not the chat around them.
        event.stopPropagation();
        onDone();
      }}
    >
      <LanguageChoice />
      <SizeChoice />
      <div class="actions">
        <button type="button" class="button" onClick={() => void openSheet(session, options, language)}>
          {texts.sheet}
        </button>
        <button type="button" class="button" onClick={printConversation}>
          {texts.print}
        </button>
        <StartOver onDone={onDone} />
      </div>
    </div>
  );
};
