import type { Focus } from '../../exchange/state.ts';
import { onceForText } from '../../language/once.ts';
import type { Recruitment } from '../../notice/pack.ts';
import type { PackIndex } from '../../notice/pack-index.ts';

/** Another call of the program spoken of, and what a text says beside the word for it. */
export interface Sibling {
  readonly recruitment: Recruitment;
  readonly rest: string;
}

/** A cue as it may be typed, with or without blanks. */
const anyBlanks = onceForText(
  (cue) =>
    new RegExp(
      [...cue.replace(/\s/g, '').toLowerCase()]
        .map((letter) => letter.replace(/[^\p{L}\p{N}]/u, '\\$&'))
        .join('\\s*'),
      'g',
    ),
);

/**
 * "그거 말고 참여기업 쪽은?" after talk of the bodies that carry a program out: its other call, by the words in which
 * its applicants are spoken of. Undefined where the talk is of several calls, or no such word is said.
 */
export const siblingCued = (
  text: string,
  { pack }: PackIndex,
  { recruitments }: Focus,
): Sibling | undefined => {
  const [only, ...others] = pack.recruitments.filter(({ id }) => recruitments.includes(id));
  if (!only || others.length > 0) return undefined;
  const cued = pack.recruitments
    .filter(({ id, programId }) => programId === only.programId && id !== only.id)
    .flatMap((recruitment): Sibling[] => {
      const cues = [...recruitment.cues.ko, ...recruitment.cues.en].map(anyBlanks);
      const rest = cues.reduce((left, cue) => left.replace(cue, ' '), text);
      return rest === text ? [] : [{ recruitment, rest }];
    });
  return cued.length === 1 ? cued[0] : undefined;
};
