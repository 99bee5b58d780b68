import type { ConversationState } from '../../exchange/state.ts';
import { speaksOfSettling, supposesSettling } from '../../language/speech/around-name.ts';
import type { Ask } from '../../language/understand.ts';
import type { Pack } from '../../notice/pack.ts';
import { groundsIn } from './grounds.ts';

type Facts = ConversationState['facts'];

/** The grounds for exclusion that were told to stand. */
const standing = ({ exclusions }: Pack, facts: Facts): readonly string[] =>
  Object.entries(facts).flatMap(([key, value]) => {
    const [list = '', entry] = key.split('.');
    const entries = Array.isArray(value)
      ? value.map(String)
      : entry !== undefined && value === true
        ? [entry]
        : [];
    const grounds = groundsIn(exclusions, list);
    return entries.filter((one) => grounds.includes(one)).map((one) => `${list}.${one}`);
  });

/** Papers are handed in as taxes are paid, in one word. */
const ofPapers = /서류|신청서|계획서|증명|확인서|동의서|\b(?:papers?|documents?|forms?|application)\b/;

/** "어제 다 냈어요" after arrears were told: the one ground that stood is gone. Nothing where it is only supposed, or several stand. */
export const groundsSettled = (pack: Pack, asks: readonly Ask[], known: Facts): Facts => {
  const text = asks.map((ask) => ask.text).join(' ');
  if (!speaksOfSettling(text) || supposesSettling(text) || ofPapers.test(text)) return {};
  const [only, ...others] = standing(pack, known);
  return only === undefined || others.length > 0 ? {} : { [only]: false };
};
