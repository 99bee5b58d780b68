import type { Language } from '../../../src/index.ts';

/** File of the English notice page beside the widget. */
declare const __ENGLISH_PAGE__: string;

/** What a page says about the widget, by `data-` attributes of the script or of the element. */
export interface WidgetOptions {
  /** Origin and folder of the chat's server; the address of the script's own folder without one. */
  readonly base: string;
  /** Address of the notice page that source lines open. */
  readonly notice: string;
  readonly language: Language;
  readonly theme: 'auto' | 'light' | 'dark';
  readonly side: 'left' | 'right';
}

const oneOf = <Value extends string>(
  values: readonly Value[],
  given: string | undefined,
): Value | undefined => values.find((value) => value === given);

/** The page's own language decides where none is given. */
const languageOf = (given: string | undefined): Language =>
  (given || document.documentElement.lang).toLowerCase().startsWith('en') ? 'en' : 'ko';

/** Reads the options; addresses are taken from where the script came from. */
export const readOptions = (data: DOMStringMap, script: string): WidgetOptions => {
  const base = new URL(data['server'] ?? './', script).href;
  const language = languageOf(data['lang']);
  return {
    base,
    notice: new URL(data['notice'] ?? (language === 'en' ? __ENGLISH_PAGE__ : './'), base).href,
    language,
    theme: oneOf(['light', 'dark'], data['theme']) ?? 'auto',
    side: oneOf(['left'], data['side']) ?? 'right',
  };
};
