import type { Focus } from '../../exchange/state.ts';
import { countLetters } from '../../language/count-letters.ts';
import { isElliptic } from '../../language/residue.ts';
import { supposesEnd, supposesSettling } from '../../language/speech/around-name.ts';
import type { Ask } from '../../language/understand.ts';
import type { PackIndex } from '../../notice/pack-index.ts';
import { unnamed } from './unnamed.ts';

/** "안되나요?", "그럼 못 받는 거예요?" after a ground for exclusion was told: whether it is really so. */
export const asksIfBarred = ({ text, details }: Ask, { topic }: Focus): boolean =>
  topic?.startsWith('exclusion.') === true &&
  details.entities.length === 0 &&
  /^(?:그럼|그러면|진짜|아예|정말|그래서|저희는?|우리는?)?\s?(?:신청|지원|참여)?(?:을|이|도|은)?\s?(?:안|못)\s?(?:되|돼|됩|하|받)\S*(?:\s(?:거|건|것)\S*)?\s*\?+$/.test(
    text,
  );

/** "끝났으면요?", "납부하면요?" after a ground for exclusion: what if it is gone. */
export const asksIfGone = ({ text }: Ask, { topic }: Focus): boolean =>
  topic?.startsWith('exclusion.') === true &&
  countLetters(text) <= (/[가-힣]/.test(text) ? fewSyllables : fewLetters) &&
  (supposesEnd(text) || supposesSettling(text));
const fewSyllables = 12;
const fewLetters = 32;

/** "체납은요" after another ground: the ground that is named, asked about and not told. */
export const groundNamed = (
  { text, details }: Ask,
  { pack: { exclusions } }: PackIndex,
  { topic }: Focus,
): string | undefined => {
  if (
    topic?.startsWith('exclusion') !== true ||
    !isElliptic(unnamed(text, details).replace(/중|상태|기업|업체/g, ' '))
  )
    return undefined;
  const named = exclusions.find(
    ({ failsWhen }) =>
      failsWhen &&
      'includes' in failsWhen &&
      details.entities.some(
        ({ kind, id }) => kind === 'choice' && id === `${failsWhen.fact}=${failsWhen.includes}`,
      ),
  );
  return named && `exclusion.${named.code}`;
};
