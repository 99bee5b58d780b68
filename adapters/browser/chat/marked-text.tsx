import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Language } from '../../../src/index.ts';
import { koreanParts } from '../../rendering/korean-parts.ts';

/** Language of the texts within; Korean where nothing else is said, which needs no marks. */
const TextLanguage = createContext<Language>('ko');
export const TextLanguageProvider = TextLanguage.Provider;

/** A text, its Korean words marked as such where it is in English: a screen reader changes its voice for them. */
export const MarkedText = ({ text }: { readonly text: string }) => {
  if (useContext(TextLanguage) === 'ko') return <>{text}</>;
  return (
    <>
      {koreanParts(text).map((part, at) =>
        part.isKorean ? (
          <span key={at} lang="ko">
            {part.text}
          </span>
        ) : (
          part.text
        ),
      )}
    </>
  );
};
