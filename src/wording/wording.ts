import i18next, { type i18n } from 'i18next';
import type { Language } from '../conversation/reply.ts';
import { type JosaPair, withJosa } from '../language/josa.ts';
import { english } from './en.ts';
import { korean } from './ko.ts';

export type Wording = (key: string, parameters?: Readonly<Record<string, unknown>>) => string;

/** Particles that texts ask for: `{{name, 은/는}}` puts the right one behind the value. */
const pairs: readonly JosaPair[] = [
  '이/가',
  '을/를',
  '은/는',
  '으로/로',
  '와/과',
  '이나/나',
  '이란/란',
  '이에요/예요',
];

const createInstance = (): i18n => {
  const instance = i18next.createInstance();
  instance.init({
    lng: 'ko',
    fallbackLng: false,
    initAsync: false,
    keySeparator: false,
    nsSeparator: false,
    resources: { ko: { translation: korean }, en: { translation: english } },
    interpolation: { escapeValue: false },
  });
  for (const pair of pairs) instance.services.formatter?.add(pair, (value) => withJosa(String(value), pair));
  return instance;
};

const instance = createInstance();

const wordings: Readonly<Record<Language, Wording>> = {
  ko: instance.getFixedT('ko') as Wording,
  en: instance.getFixedT('en') as Wording,
};

/** The interface texts of a language. A key that is missing comes back as itself, which the tests refuse. */
export const wordingOf = (language: Language): Wording => wordings[language];
