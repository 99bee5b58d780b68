import { useId, useState } from 'preact/hooks';
import type { InputField } from '../../../src/index.ts';
import { useChat } from './context.ts';
import { MarkedText } from './marked-text.tsx';

type Choices = Extract<InputField, { kind: 'choices' }>;

const without = (chosen: readonly string[], text: string): string[] => chosen.filter((one) => one !== text);

interface ChoicesProps {
  readonly field: Choices;
  readonly isSaid: boolean;
}

/** Several of a list, or none of them: choosing one takes back the other. */
export const ChoicesField = ({ field: { label, options, none }, isSaid }: ChoicesProps) => {
  const { session, texts } = useChat();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [isNone, setNone] = useState(false);
  const [isWrong, setWrong] = useState(false);
  const id = useId();
  const choose = (text: string, isChosen: boolean): void => {
    setNone(false);
    setChosen(isChosen ? [...chosen, text] : without(chosen, text));
  };
  const chooseNone = (isChosen: boolean): void => {
    setNone(isChosen);
    setChosen([]);
  };
  const answer = (event: Event): void => {
    event.preventDefault();
    if (isNone && none) void session.say(none.text);
    else if (chosen.length === 0) setWrong(true);
    else void session.say(chosen.join(', '));
  };
  const isMissing = isWrong && chosen.length === 0 && !isNone;
  return (
    <form class="form" onSubmit={answer}>
      <fieldset aria-describedby={`${id}-wrong`}>
        <legend class={isSaid ? 'unseen' : ''}>{label}</legend>
        {options.map((option) => (
          <label key={option.text}>
            <input
              type="checkbox"
              checked={chosen.includes(option.text)}
              onChange={({ currentTarget }) => choose(option.text, currentTarget.checked)}
            />
            <span>
              <MarkedText text={option.label} />
            </span>
          </label>
        ))}
        {none ? (
          <label>
            <input
              type="checkbox"
              checked={isNone}
              onChange={({ currentTarget }) => chooseNone(currentTarget.checked)}
            />
            <span>
              <MarkedText text={none.label} />
            </span>
          </label>
        ) : null}
      </fieldset>
      <p id={`${id}-wrong`} role="status" class="wrong">
        {isMissing ? texts.choices.wrong : ''}
      </p>
      <button type="submit" class="button primary">
        {texts.choices.use}
      </button>
    </form>
  );
};
