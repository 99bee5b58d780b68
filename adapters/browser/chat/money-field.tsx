import { useId, useState } from 'preact/hooks';
import type { Language } from '../../../src/index.ts';
import { formatWon } from '../../../src/wording/money.ts';
import { useChat } from './context.ts';

const most = 100_000_000_000;

/** What people count large sums in: 만원 in Korean, millions in English. */
interface Unit {
  readonly won: number;
  readonly digits: RegExp;
  readonly example: string;
}

const units: Readonly<Record<Language, Unit>> = {
  ko: { won: 10_000, digits: /^\d{1,8}$/, example: '16,000' },
  en: { won: 1_000_000, digits: /^\d{1,6}(\.\d{1,2})?$/, example: '160' },
};

/** Digits with or without commas, in a unit; undefined where it is no such sum. */
const readWon = (text: string, unit: Unit): number | undefined => {
  const digits = text.replaceAll(',', '').trim();
  const won = Math.round(Number(digits) * unit.won);
  return unit.digits.test(digits) && won > 0 && won <= most ? won : undefined;
};

const exampleOf = (unit: Unit, language: Language): string =>
  `${unit.example} → ${formatWon(readWon(unit.example, unit) ?? 0, language)}`;

/** A sum in the unit of the language, read back in full while it is typed. */
export const MoneyField = ({ label, isSaid }: { readonly label: string; readonly isSaid: boolean }) => {
  const { session, texts, language } = useChat();
  const [text, setText] = useState('');
  const [isWrong, setWrong] = useState(false);
  const id = useId();
  const unit = units[language];
  const won = readWon(text, unit);
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
          inputMode={language === 'ko' ? 'numeric' : 'decimal'}
          autocomplete="off"
          value={text}
          aria-invalid={isWrong && won === undefined}
          aria-describedby={`${id}-unit ${id}-read`}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
        <span id={`${id}-unit`}>{texts.money.unit}</span>
      </div>
      <p id={`${id}-read`} role="status" class={isWrong && won === undefined ? 'wrong' : 'read'}>
        {won !== undefined
          ? `${texts.money.read}: ${formatWon(won, language)}`
          : isWrong
            ? texts.money.wrong
            : `${texts.money.example} ${exampleOf(unit, language)}`}
      </p>
      <button type="submit" class="button primary">
        {texts.money.use}
      </button>
    </form>
  );
};
