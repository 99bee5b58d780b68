import i18next, { type i18n } from 'i18next';
import type { Language } from '../language/language-of.ts';
import { english } from './en.ts';
import { korean } from './ko.ts';
import { compileTemplate, type Parameters } from './template.ts';

/** The text of a key with its parameters filled in; `defaultValue` is for a key that may be missing. */
export type Wording = (key: string, parameters?: Parameters) => string;

const namespace = 'translation';

const createInstance = (): i18n => {
  const instance = i18next.createInstance();
  instance.init({
    lng: 'ko',
    fallbackLng: false,
    initAsync: false,
    keySeparator: false,
    nsSeparator: false,
    resources: { ko: { [namespace]: korean }, en: { [namespace]: english } },
  });
  return instance;
};

const instance = createInstance();

type Template = ReturnType<typeof compileTemplate>;

const templateOf = (language: Language, key: string): Template | undefined => {
  const text: unknown = instance.getResource(language, namespace, key);
  return typeof text === 'string' ? compileTemplate(text) : undefined;
};

/** i18next holds the texts; each is taken apart when it is first used, since its own `t` does so on every call. */
const createWording = (language: Language): Wording => {
  const templates = new Map<string, Template>();
  return (key, parameters) => {
    const template = templates.get(key) ?? templateOf(language, key);
    if (!template) return String(parameters?.['defaultValue'] ?? key);
    templates.set(key, template);
    return template(parameters);
  };
};

const wordings: Readonly<Record<Language, Wording>> = { ko: createWording('ko'), en: createWording('en') };

/** The interface texts of a language. A key that is missing comes back as itself, which the tests refuse. */
export const wordingOf = (language: Language): Wording => wordings[language];
