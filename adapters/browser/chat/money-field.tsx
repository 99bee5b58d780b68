import { useId, useState } from 'preact/hooks';
import { formatWon } from '../../../src/wording/money.ts';
import { useChat } from './context.ts';

const man = 10_000;
const most = 10_000_000;

/** Digits with or without commas, in units of 10,000 won; undefined where it is no such sum. */
const readMan = (text: string): number | undefined => {
  const digits = text.replaceAll(',', '').trim();
  const value = Number(digits);
  return /^\d{1,8}$/.test(digits) && value > 0 && value <= most ? value * man : undefined;
};

/** A sum in units of 만원, read back in 억 and 만원 while it is typed. */
export const MoneyField = ({ label, isSaid }: { readonly label: string; readonly isSaid: boolean }) => {
  const { session, texts, language } = useChat();
  const [text, setText] = useState('');
  const [isWrong, setWrong] = useState(false);
  const id = useId();
  const won = readMan(text);
  const answer = (event: Event): void => {
    event.preventDefault();
    if (won === undefined) setWrong(true);
    else void session.say(formatWon(won, language));
  };
  return (
    <form class="form" onSubmit={answer}>
      <label for={id} class={isSaid ? 'unseen' : ''}>
        {label}
      </label>
      <div class="money">
        <input
          id={id}
          inputMode="numeric"
          autocomplete="off"
          value={text}
          aria-invalid={isWrong && won === undefined}
          aria-describedby={`${id}-read`}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
        <span>{texts.money.man}</span>
      </div>
      <p id={`${id}-read`} role="status" class={isWrong && won === undefined ? 'wrong' : 'read'}>
        {won !== undefined
          ? `${texts.money.read}: ${formatWon(won, language)}`
          : isWrong
            ? texts.money.wrong
            : ''}
      </p>
      <button type="submit" class="button primary">
        {texts.money.use}
      </button>
    </form>
  );
};
