import type { Focus } from '../../exchange/state.ts';
import { isElliptic } from '../../language/residue.ts';
import { anyOf } from '../../language/speech/phrases.ts';
import type { Ask } from '../../language/understand.ts';
import { holdingFor, type PackIndex } from '../../notice/pack-index.ts';
import { unnamed } from './unnamed.ts';

/** What one says beside the name of what one is, or supposes to be. */
const ofOneself = new RegExp(
  anyOf(
    [
      '우리(?:는|가|도|회사|업체)?|저희(?:는|가|도|회사)?|회사\\S{0,4}|기업\\S{0,4}|업체\\S{0,4}',
      '(?:정식|공식)\\S{0,2}|으?로|선정\\S*|뽑[힌혔히]\\S*|지정\\S*|됐\\S*|되[면어]\\S*|된\\S*|이?거든\\S*|인데\\S*|이?면\\S*|이라\\S*|이야|이에요|예요|입니다|맞\\S*',
      '얼마\\S*|받\\S*|지원\\S*|최대|한도\\S*|더|달라\\S*|나와\\S*|늘어\\S*|그럼|실은|참고로',
    ],
    [
      "\\b(?:we(?:'re|'ve| are| were| have| got)?|our|i|company|firm|if|been|be|officially|formally|selected|chosen|picked|designated|recogni[sz]ed|named|as|by the way|actually|how much|get|do|then|correction|sorry|it'?s|total)\\b",
    ],
  ).source,
  'g',
);
/** What such a company is, what proves it and what points it has are asked for themselves. */
const asksElse =
  /뭐|무엇|뜻|의미|정의|어디|누가|어떤|무슨|가점|\d\s?점|서류|증빙|\bwhat (?:is|are|does)|\bmean|\bwho\b|\bpoints?\b|\bproof/;

/**
 * "우리 상생형 지역일자리 기업이야", "지역일자리로 뽑힌 회사면요?" in talk of a program: a kind of company that it pays by
 * terms of its own, and hardly a word more. What it gets is meant, whatever the talk was of.
 */
export const isPaidByOwnTerms = (
  { text, details }: Ask,
  { pack }: PackIndex,
  { topic = '', recruitments }: Focus,
): boolean => {
  if (topic.startsWith('bonus') || asksElse.test(text)) return false;
  const terms = recruitments.flatMap((id) => holdingFor(pack.support, id));
  const isOwn = terms.some(
    ({ when }) =>
      when !== undefined &&
      'includes' in when &&
      details.entities.some(({ kind, id }) => kind === 'choice' && id === `${when.fact}=${when.includes}`),
  );
  return isOwn && isElliptic(unnamed(text, details).replace(ofOneself, ' ').replace(/\s+/g, ' '));
};
