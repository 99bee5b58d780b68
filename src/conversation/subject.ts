import { idsOf } from '../language/details.ts';
import type { Details } from '../language/details.ts';
import type { Recruitment, Variant } from '../notice/pack.ts';
import type { PackIndex } from '../notice/pack-index.ts';
import type { Subject } from './question.ts';
import type { Focus } from './state.ts';

/** Whether the text has one of the words by which a speaker shows which applicant he is. */
const cued = (text: string, { cues }: Recruitment): number => {
  const squashed = text.replace(/\s/g, '');
  const korean = cues.ko.filter((cue) => squashed.includes(cue.replace(/\s/g, ''))).length;
  return korean + cues.en.filter((cue) => text.includes(cue.toLowerCase())).length;
};

/** Of a program with several recruitments: the one the speaker's words point to, or all of them. */
const narrowed = (text: string, group: readonly Recruitment[], focus: Focus): readonly Recruitment[] => {
  const scored = group.map((recruitment) => ({ recruitment, hits: cued(text, recruitment) }));
  const most = Math.max(0, ...scored.map(({ hits }) => hits));
  if (most > 0) return scored.filter(({ hits }) => hits === most).map(({ recruitment }) => recruitment);
  const remembered = group.filter(({ id }) => focus.recruitments.includes(id));
  return remembered.length === 1 ? remembered : group;
};

const unique = (recruitments: readonly Recruitment[]): readonly Recruitment[] => [...new Set(recruitments)];

/** Recruitments the message names: by their own name, by their program's, or by a form only they have. */
const namedIn = (text: string, details: Details, index: PackIndex, focus: Focus): readonly Recruitment[] => {
  const specific = idsOf(details, 'recruitment').flatMap((id) => index.recruitment(id) ?? []);
  const covered = new Set(specific.map(({ programId }) => programId));
  const byProgram = idsOf(details, 'program')
    .filter((id) => !covered.has(id))
    .flatMap((id) => narrowed(text, index.recruitmentsOf(id), focus));
  return unique([...specific, ...byProgram]);
};

const variantsIn = (details: Details, index: PackIndex): readonly Variant[] => {
  const ids = idsOf(details, 'variant');
  return index.pack.variants.filter(({ id }) => ids.includes(id));
};

/**
 * "상생형 신규구축": one recruitment named as what another's money is for. The pack says which recruitments pay
 * for which (`target`), so no name stands here.
 */
const withTarget = (
  recruitments: readonly Recruitment[],
  index: PackIndex,
): { payer: Recruitment; target: string } | undefined => {
  for (const payer of recruitments) {
    const targets = new Set(
      index.pack.support.filter((term) => term.for.includes(payer.id)).flatMap(({ target }) => target ?? []),
    );
    const target = recruitments.find(({ id }) => id !== payer.id && targets.has(id));
    if (target && recruitments.length === 2) return { payer, target: target.id };
  }
  return undefined;
};

/** Who a question is about: named now, else remembered from before, else open. */
export const subjectOf = (
  text: string,
  details: Details,
  index: PackIndex,
  focus: Focus,
  comparing: boolean,
): Subject => {
  const variants = variantsIn(details, index);
  const [variant] = variants.length === 1 ? variants : [];
  const named = namedIn(text, details, index, focus);
  const implied =
    named.length > 0
      ? named
      : unique(variants.flatMap(({ for: holders }) => holders.flatMap((id) => index.recruitment(id) ?? [])));
  if (implied.length > 0) {
    const pair = comparing ? undefined : withTarget(implied, index);
    const recruitments = pair
      ? [pair.payer]
      : variant && named.length === 0
        ? narrowed(text, implied, focus)
        : implied;
    return { recruitments, origin: 'named', variant, target: pair?.target };
  }
  const remembered = focus.recruitments.flatMap((id) => index.recruitment(id) ?? []);
  if (remembered.length > 0) {
    const kept = index.pack.variants.find(({ id }) => id === focus.variant);
    return {
      recruitments: narrowed(text, remembered, { ...focus, recruitments: [] }),
      origin: 'remembered',
      variant: variant ?? kept,
      target: focus.target,
    };
  }
  return { recruitments: index.pack.recruitments, origin: 'open', variant };
};
