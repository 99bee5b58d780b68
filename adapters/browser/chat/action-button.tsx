import type { Action } from '../../../src/index.ts';
import { useChat } from './context.ts';
import { Icon } from './icon.tsx';
import { MarkedText } from './marked-text.tsx';

/** Addresses that may be opened; anything else in their place (a script) is shown as text. */
const isWebAddress = (url: string): boolean => /^https?:\/\//i.test(url);

/** Something a person can do with a reply. */
export const ActionButton = ({ action }: { readonly action: Action }) => {
  const { session, texts } = useChat();
  if (action.kind === 'phone')
    return (
      <a class="button" href={`tel:${action.number.replace(/[^\d+]/g, '')}`}>
        <Icon shape="phone" />
        <span>
          <MarkedText text={action.label} />{' '}
          {action.label.includes(action.number) ? null : <span class="number">{action.number}</span>}
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

/** What goes with an answer, in a row; nothing where there is nothing. */
export const ActionButtons = ({ actions }: { readonly actions: readonly Action[] }) =>
  actions.length === 0 ? null : (
    <div class="actions">
      {actions.map((action) => (
        <ActionButton key={`${action.kind}${action.label}`} action={action} />
      ))}
    </div>
  );
