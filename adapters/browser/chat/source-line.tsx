import type { Citation, Reply } from '../../../src/index.ts';
import { useChat } from './context.ts';
import { MarkedText } from './marked-text.tsx';
import { coversPage } from './viewport.ts';

/** The place of a statement in the notice page; its anchors are the ids of the statements. */
export const placeOf = (notice: string, { factId }: Citation): string => `${notice}#f-${factId}`;

const isThisPage = (href: string): boolean => {
  const url = new URL(href);
  return url.origin === location.origin && url.pathname === location.pathname;
};

/** Cuts the line at the sections it names, so that each can be a link to its place. */
const cut = (line: string, citations: readonly Citation[]) => {
  const parts: (string | Citation)[] = [line];
  for (const citation of citations) {
    const at = parts.findIndex((part) => typeof part === 'string' && part.includes(citation.section));
    const part = parts[at];
    if (typeof part !== 'string') continue;
    const from = part.indexOf(citation.section);
    parts.splice(at, 1, part.slice(0, from), citation, part.slice(from + citation.section.length));
  }
  return parts;
};

/** "근거: 공고 2-(1) 지원조건", each section opening its place in the notice page. */
export const SourceLine = ({ reply: { sourceLine, citations } }: { readonly reply: Reply }) => {
  const { options, texts, onClose } = useChat();
  // Behind a chat that covers the page, its place could not be seen.
  const showPage = (): void => {
    if (coversPage()) onClose();
  };
  if (!sourceLine) return null;
  return (
    <p class="source">
      {cut(sourceLine, citations).map((part) => {
        if (typeof part === 'string') return <MarkedText text={part} />;
        const href = placeOf(options.notice, part);
        return (
          <a
            key={part.section}
            href={href}
            title={texts.source}
            {...(isThisPage(href) ? { onClick: showPage } : { target: '_blank', rel: 'noopener' })}
          >
            <MarkedText text={part.section} />
          </a>
        );
      })}
    </p>
  );
};
