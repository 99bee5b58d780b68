import { josa } from 'es-hangul';
import type { Wordings } from '../../src/language/wordings.ts';
import { listed } from './listed.ts';

/** What people put around the bare name of what they want to know. */
const korean: readonly ((name: string) => string)[] = [
  (name) => name,
  (name) => josa(name, '은/는'),
  (name) => `${josa(name, '은/는')}요`,
  (name) => josa(name, '이에요/예요'),
  (name) => `그럼 ${josa(name, '은/는')}`,
  (name) => `${name}도`,
  (name) => `${name} 좀`,
  (name) => `${name} 알려줘`,
  (name) => `${name} 알려주세요`,
  (name) => `${josa(name, '이/가')} 궁금해요`,
  (name) => `${josa(name, '이/가')} 어떻게 되나요`,
  (name) => `${name} 어떻게 돼`,
  (name) => `${name} 문의`,
];
const english: readonly ((name: string) => string)[] = [
  (name) => name,
  (name) => `the ${name}`,
  (name) => `${name} please`,
  (name) => `and the ${name}`,
  (name) => `what about the ${name}`,
  (name) => `tell me the ${name}`,
  (name) => `${name} info`,
];

const framed = (names: readonly string[], frames: readonly ((name: string) => string)[]): readonly string[] =>
  names.flatMap((name) => frames.map((frame) => frame(name)));

/** Wordings, and the bare names of the matter with what people put around a name ("지원금은요", "서류 좀"). */
export const named = (wordings: Wordings, names: { readonly ko: string; readonly en: string }): Wordings => {
  const { ko, en } = listed(names);
  return { ko: [...wordings.ko, ...framed(ko, korean)], en: [...wordings.en, ...framed(en, english)] };
};
