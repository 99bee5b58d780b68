import type { Focus } from '../../exchange/state.ts';
import { onceForText } from '../../language/once.ts';
import { beginsWithCompany, partSpokenOf } from '../../language/speech/receiving.ts';
import type { Recruitment } from '../../notice/pack.ts';
import type { PackIndex } from '../../notice/pack-index.ts';
import { callsForCompanies } from '../../notice/usual-calls.ts';

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

const isForCompanies = (pack: PackIndex['pack'], one: Recruitment): boolean =>
  callsForCompanies(pack).includes(one);

/** The only other call of a program, where it is for those who have the other part in it. */
const byPart = (
  { pack }: PackIndex,
  text: string,
  only: Recruitment,
  siblings: readonly Recruitment[],
): Sibling | undefined => {
  const [other, ...further] = siblings;
  const spoken = partSpokenOf(text);
  if (!other || further.length > 0 || !spoken) return undefined;
  return isForCompanies(pack, other) === (spoken.part === 'receiving') &&
    isForCompanies(pack, other) !== isForCompanies(pack, only)
    ? { recruitment: other, rest: spoken.rest }
    : undefined;
};

/**
 * "그거 말고 참여기업 쪽은?" after talk of the bodies that carry a program out: its other call, by the words in which
 * its applicants are spoken of. Undefined where the talk is of several calls, or no such word is said.
 */
export const siblingCued = (text: string, index: PackIndex, { recruitments }: Focus): Sibling | undefined => {
  const { pack } = index;
  const [only, ...others] = pack.recruitments.filter(({ id }) => recruitments.includes(id));
  if (!only) return undefined;
  if (others.length > 0)
    return others.every(({ programId }) => programId === only.programId)
      ? partNamed(text, index, only.programId)
      : undefined;
  const siblings = pack.recruitments.filter(
    ({ id, programId }) => programId === only.programId && id !== only.id,
  );
  const cued = siblings.flatMap((recruitment): Sibling[] => {
    const cues = [...recruitment.cues.ko, ...recruitment.cues.en].map(anyBlanks);
    const rest = cues.reduce((left, cue) => left.replace(cue, ' '), text);
    return rest === text ? [] : [{ recruitment, rest }];
  });
  return cued.length === 1 ? cued[0] : byPart(index, text, only, siblings);
};

/**
 * "그럼 회사 한 군데는 며칠 받는데요" in talk of the experts who are sent: the call for companies of the program, of which
 * a message says more than that. Undefined in talk of several calls, or of that one.
 */
export const companyOfTalk = (
  text: string,
  { pack }: PackIndex,
  { recruitments }: Focus,
): Recruitment | undefined => {
  const [only, ...others] = pack.recruitments.filter(({ id }) => recruitments.includes(id));
  if (!only || others.length > 0 || isForCompanies(pack, only) || !beginsWithCompany(text)) return undefined;
  const [call, ...further] = callsForCompanies(pack).filter(({ programId }) => programId === only.programId);
  return further.length === 0 ? call : undefined;
};

/** "마이스터 할 사람은": of the calls of the program a message names the one for those with that part in it. */
export const partNamed = (text: string, { pack }: PackIndex, programId: string): Sibling | undefined => {
  const spoken = partSpokenOf(text);
  const own = pack.recruitments.filter((one) => one.programId === programId);
  const meant = own.filter((one) => isForCompanies(pack, one) === (spoken?.part === 'receiving'));
  const [recruitment, ...others] = meant;
  return spoken && recruitment && others.length === 0 && own.length > 1
    ? { recruitment, rest: spoken.rest }
    : undefined;
};
