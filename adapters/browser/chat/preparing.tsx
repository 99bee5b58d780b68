import { useId } from 'preact/hooks';
import { useChat } from './context.ts';

/** How far the guide is with getting ready; shown from the first sign of it, which there is on first visits alone. */
export const Preparing = () => {
  const { session, texts } = useChat();
  const { preparing } = session.state();
  const id = useId();
  if (!preparing) return null;
  const percent = Math.floor(preparing * 100);
  return (
    <div class="preparing">
      <p>
        <strong id={id}>{texts.preparing.title}</strong> <span>{percent}%</span>
      </p>
      <progress max={100} value={percent} aria-labelledby={id} />
      <p>{texts.preparing.text}</p>
    </div>
  );
};
