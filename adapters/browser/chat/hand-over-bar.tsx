import { handOverOf, isWithStaff } from '../session/hand-over-status.ts';
import { useChat } from './context.ts';

/** The button goes once it is pressed: writing on comes nearest to it. */
const focusField = (button: HTMLElement): void =>
  button.closest('.panel')?.querySelector('textarea')?.focus();

/** How a talk with staff stands, and the way to end it. What changes is read out with the turn that says so. */
export const HandOverBar = () => {
  const { session, texts } = useChat();
  const { turns } = session.state();
  const mark = handOverOf(turns);
  if (mark === undefined || mark.status === 'offered') return null;
  return (
    <div class={`hand-over ${mark.status}`}>
      <p>
        <strong>{texts.handOver[mark.status]}</strong>
        {mark.code ? ` · ${texts.handOver.code} ${mark.code}` : ''}
      </p>
      {isWithStaff(turns) ? (
        <button
          type="button"
          class="small"
          onClick={({ currentTarget }) => {
            focusField(currentTarget);
            void session.say(texts.handOver.endText);
          }}
        >
          {texts.handOver.end}
        </button>
      ) : null}
    </div>
  );
};
