import { MarkedText } from './marked-text.tsx';

/** Web addresses, and phone numbers as the notice writes them (042-388-0860, 1357 stays text). */
const target = /(https?:\/\/[^\s<>()"']+[^\s<>()"'.,;:!?])|((?<![\d-])0\d{1,2}-\d{3,4}-\d{4}(?!\d))/g;

const linkTo = (match: RegExpExecArray) => {
  const [found, url] = match;
  return url ? (
    <a key={match.index} href={url} target="_blank" rel="noopener noreferrer">
      {found}
    </a>
  ) : (
    <a key={match.index} href={`tel:${found}`}>
      {found}
    </a>
  );
};

/** A text whose addresses and phone numbers can be pressed. Everything else stays what it is: text. */
export const LinkedText = ({ text }: { readonly text: string }) => {
  const parts = [];
  let from = 0;
  for (const match of text.matchAll(target)) {
    parts.push(<MarkedText text={text.slice(from, match.index)} />, linkTo(match));
    from = match.index + match[0].length;
  }
  return (
    <>
      {parts}
      <MarkedText text={text.slice(from)} />
    </>
  );
};
