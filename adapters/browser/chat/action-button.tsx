import type { Action } from '../../../src/index.ts';
import { useChat } from './context.ts';
import { Icon } from './icon.tsx';
import { MarkedText } from './marked-text.tsx';

/** Addresses that may be opened; anything else in their place (a script) is shown as text. */
const isWebAddress = (url: string): boolean => /^https?:\/\//i.test(url);

interface ActionProps {
  readonly action: Action;
  /** The text beside it: a number that stands there is not said again. */
  readonly said: string;
}

/** Something a person can do with a reply. */
const ActionButton = ({ action, said }: ActionProps) => {
  const { session, texts } = useChat();
  if (action.kind === 'phone')
    return (
      <a class="button" href={`tel:${action.number.replace(/[^\d+]/g, '')}`}>
        <Icon shape="phone" />
        <span>
          <MarkedText text={action.label} />
          {`${action.label}${said}`.includes(action.number) ? null : (
            <span class="number"> {action.number}</span>
          )}
        </span>
      </a>
    );
  if (action.kind === 'link' && isWebAddress(action.url))
    return (
      <a class="button" href={action.url} target="_blank" rel="noopener noreferrer">
        <Icon shape="link" />
        <MarkedText text={action.label} />
        <span class="unseen"> ({texts.newWindow})</span>
      </a>
    );
  if (action.kind === 'link') return <span>{`${action.label} ${action.url}`}</span>;
  return (
    <button type="button" class="button" onClick={() => void session.say(action.text)}>
      <MarkedText text={action.label} />
    </button>
  );
};

interface ActionsProps {
  readonly actions: readonly Action[];
  /** The text they go with. */
  readonly said: string;
}

/** What goes with an answer, in a row; nothing where there is nothing. */
export const ActionButtons = ({ actions, said }: ActionsProps) =>
  actions.length === 0 ? null : (
    <div class="actions">
      {actions.map((action) => (
        <ActionButton key={`${action.kind}${action.label}`} action={action} said={said} />
      ))}
    </div>
  );
