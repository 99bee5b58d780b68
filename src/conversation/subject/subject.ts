import { cued } from '../../answers/cued.ts';
import type { NamedProgram, Subject } from '../../exchange/question.ts';
import type { Focus } from '../../exchange/state.ts';
import type { Details } from '../../language/details.ts';
import { idsOf } from '../../language/details.ts';
import type { Mention } from '../../language/lexicon.ts';
import { asksIfPairIsAlike } from '../../language/speech/comparing.ts';
import { isHopedFor, isInPassing, isLikened } from '../../language/speech/in-passing.ts';
import { pointsToOne } from '../../language/speech/pointing.ts';
import { namesPoints } from '../../language/speech/points.ts';
import { isMistaken, isOffered, isSetAside, isUnwanted } from '../../language/speech/set-aside.ts';
import type { Recruitment, Variant } from '../../notice/pack.ts';
import type { PackIndex } from '../../notice/pack-index.ts';
import { impliedByItems, staysForItems, unique } from './implied-by-items.ts';
import { isActor, isChosen } from './named-as-actor.ts';
import { type Known, otherTarget, withTarget } from './paid-by.ts';

/** Of a program with several recruitments: the one the speaker's words point to, or all of them. */
const narrowed = (text: string, group: readonly Recruitment[], focus: Focus): readonly Recruitment[] => {
  const scored = group.map((recruitment) => ({ recruitment, hits: cued(text, recruitment) }));
  const most = Math.max(0, ...scored.map(({ hits }) => hits));
  if (most > 0) return scored.filter(({ hits }) => hits === most).map(({ recruitment }) => recruitment);
  const remembered = group.filter(({ id }) => focus.recruitments.includes(id));
  return remembered.length === 1 ? remembered : group;
};

const namesProgram: ReadonlySet<string> = new Set(['program', 'recruitment', 'variant']);

/** Where a message names programs. */
const programsNamed = ({ mentions }: Details): Details['mentions'] =>
  mentions.filter(({ entities }) => entities.some(({ kind }) => namesProgram.has(kind)));

/** The programs that a message names as what it is about, not as what the speaker is in. */
const namesAsked = (text: string, details: Details, index: PackIndex): readonly NamedProgram[] =>
  programsNamed(details)
    .filter((mention) => !isInPassing(text, mention))
    .flatMap(({ start, end, entities }) =>
      entities.flatMap(({ kind, id }): NamedProgram[] => {
        const programId = kind === 'program' ? id : index.recruitment(id)?.programId;
        return programId === undefined ? [] : [{ programId, words: text.slice(start, end) }];
      }),
    );

/** Whether all the programs a message names are such as the speaker is in, or was. */
export const namesInPassing = (text: string, details: Details): boolean => {
  const programs = programsNamed(details);
  return programs.length > 0 && programs.every((mention) => isInPassing(text, mention));
};

/** "상생형 지역일자리": the name of a program within that of a kind of company that is paid by terms of its own. */
const isPartOfKind = (mention: Mention, { mentions }: Details, { pack }: PackIndex): boolean =>
  mentions.some(
    ({ start, end, entities }) =>
      start <= mention.start &&
      mention.end <= end &&
      end - start > mention.end - mention.start &&
      entities.some(({ id }) =>
        pack.support.some(({ when }) => when && 'includes' in when && id === `${when.fact}=${when.includes}`),
      ),
  );

/**
 * The details without the programs that are named only to be set aside, or as what the speaker is in; all of
 * them where none would be left.
 */
const withoutSetAside = (text: string, details: Details, index: PackIndex): Details => {
  const programs = programsNamed(details);
  const dropped = programs.filter(
    (mention) =>
      isSetAside(text, mention) ||
      isMistaken(text, mention) ||
      isInPassing(text, mention) ||
      isHopedFor(text, mention) ||
      isOffered(text, mention) ||
      isActor(text, mention, details, index) ||
      isChosen(text, mention) ||
      isPartOfKind(mention, details, index),
  );
  const isAll =
    dropped.length === programs.length &&
    !dropped.every(
      (mention) =>
        isMistaken(text, mention) ||
        isLikened(text, mention) ||
        isUnwanted(text, mention) ||
        isPartOfKind(mention, details, index),
    );
  // "3년 전에 로봇사업 선정됐는데 가점": the item it earns is asked about, and not the program.
  const isEarned = isAll && namesPoints(text) && idsOf(details, 'bonus-item').length > 0;
  if (dropped.length === 0 || (isAll && !isEarned)) return details;
  const mentions = details.mentions.filter((mention) => !dropped.includes(mention));
  return { ...details, mentions, entities: mentions.flatMap(({ entities }) => entities) };
};

/** "확인기관 말고 기업 쪽": of a program's applicants the others than the one set aside, where it alone is named. */
const besidesSetAside = (text: string, details: Details, index: PackIndex): readonly Recruitment[] => {
  const programs = programsNamed(details);
  const aside = programs.filter((mention) => isSetAside(text, mention));
  if (aside.length === 0 || aside.length < programs.length) return [];
  const out = aside.flatMap(({ entities }) => entities.flatMap(({ id }) => index.recruitment(id) ?? []));
  const groups = new Set(out.map(({ programId }) => programId));
  return index.pack.recruitments.filter((one) => groups.has(one.programId) && !out.includes(one));
};

/** Recruitments the message names: by their own name, by their program's, or by a form only they have. */
const namedIn = (
  text: string,
  details: Details,
  index: PackIndex,
  focus: Focus,
  comparing: boolean,
): readonly Recruitment[] => {
  const specific = idsOf(details, 'recruitment').flatMap((id) => index.recruitment(id) ?? []);
  // "마이스터 부르는 기업이랑 마이스터로 일할 사람" sets two of one program against each other.
  const covered = new Set(comparing ? [] : specific.map(({ programId }) => programId));
  const byProgram = idsOf(details, 'program')
    .filter((id) => !covered.has(id))
    .flatMap((id) => {
      const group = index.recruitmentsOf(id);
      // "신규구축이랑 고도화" is one name for both, whichever the talk was of.
      const listed = index.pack.notice.summary.flatMap(({ for: held = [] }) => held);
      const arePeers = group.every((one) => listed.includes(one.id));
      return comparing && (arePeers || asksIfPairIsAlike(text)) ? group : narrowed(text, group, focus);
    });
  const [only, ...others] = unique([...specific, ...byProgram]);
  if (only && others.length === 0 && comparing && asksIfPairIsAlike(text))
    return index.recruitmentsOf(only.programId);
  return unique([...specific, ...byProgram]);
};

const variantsIn = (details: Details, index: PackIndex): readonly Variant[] => {
  const ids = idsOf(details, 'variant');
  return index.pack.variants.filter(({ id }) => ids.includes(id));
};

/** Those whose form is named; where no word tells which of a program's applicants asks, most people are the usual ones. */
const impliedByVariants = (
  variants: readonly Variant[],
  text: string,
  focus: Focus,
  index: PackIndex,
): readonly Recruitment[] => {
  const holders = unique(
    variants.flatMap(({ for: held }) => held.flatMap((id) => index.recruitment(id) ?? [])),
  );
  const meant = narrowed(text, holders, focus);
  const usual = meant.filter((one) => one.usual);
  return usual.length > 0 ? usual : meant;
};

const isGroup = (recruitments: readonly Recruitment[], details: Details): boolean =>
  recruitments.length > 1 &&
  idsOf(details, 'recruitment').length === 0 &&
  new Set(recruitments.map(({ programId }) => programId)).size === 1;

/** Whether the words of the speaker alone point to one of the applicants of the program named. */
const isByCue = (recruitments: readonly Recruitment[], details: Details): boolean =>
  recruitments.length === 1 &&
  idsOf(details, 'recruitment').length === 0 &&
  idsOf(details, 'program').length === 1;

/** The form spoken of before, where it belongs to one of these recruitments. */
const variantKept = (
  focus: Focus,
  recruitments: readonly Recruitment[],
  index: PackIndex,
): Variant | undefined =>
  index.pack.variants.find(
    ({ id, for: held }) => id === focus.variant && recruitments.some((one) => held.includes(one.id)),
  );

const rememberedSubject = (
  text: string,
  index: PackIndex,
  focus: Focus,
  variant: Variant | undefined,
): Subject | undefined => {
  const [ahead, form] = pointsToOne(text) ? (focus.ahead?.split('/') ?? []) : [];
  const spoken = ahead !== undefined ? [ahead] : focus.recruitments;
  const remembered = spoken.flatMap((id) => index.recruitment(id) ?? []);
  if (remembered.length === 0) return undefined;
  const recruitments = narrowed(text, remembered, { ...focus, recruitments: [] });
  const kept = variantKept(form === undefined ? focus : { ...focus, variant: form }, recruitments, index);
  return { recruitments, origin: 'remembered', variant: variant ?? kept, target: focus.target };
};

/**
 * Who a question is about: named now, else implied by a thing only they have, else remembered, else open.
 * What is known of the company tells whether it would have what it names for itself, or pay for it.
 */
export const subjectOf = (
  text: string,
  said: Details,
  index: PackIndex,
  focus: Focus,
  comparing: boolean,
  known: Known,
): Subject => {
  const details = withoutSetAside(text, said, index);
  const others = comparing ? [] : besidesSetAside(text, said, index);
  if (others.length > 0) return { recruitments: others, origin: 'named', group: isGroup(others, details) };
  const variants = variantsIn(details, index);
  const [variant] = variants.length === 1 ? variants : [];
  const spoken = namedIn(text, details, index, focus, comparing);
  // A form that is named tells which of a program's calls is meant.
  const ofForm = spoken.filter(({ id }) => variant?.for.includes(id));
  const isOneProgram = new Set(spoken.map(({ programId }) => programId)).size === 1;
  const named = isOneProgram && ofForm.length > 0 ? ofForm : spoken;
  const ofNamed = variants.some(({ for: held }) => named.some(({ id }) => held.includes(id)));
  const byVariant = ofNamed ? [] : impliedByVariants(variants, text, focus, index);
  const implied = [unique(comparing ? [...named, ...byVariant] : [...byVariant, ...named]), byVariant].find(
    (list) => list.length > 0,
  );
  if (implied) {
    const pair = comparing
      ? undefined
      : (withTarget(implied, index) ?? otherTarget(implied, index, focus, known, text));
    const group = isGroup(implied, details);
    const kept = pair && !variant ? variantKept(focus, [pair.payer], index) : variant;
    return {
      recruitments: pair ? [pair.payer] : implied,
      origin: 'named',
      namedAs: namesAsked(text, details, index),
      group,
      byCue: isByCue(implied, details),
      variant: kept,
      target: pair?.target,
    };
  }
  const remembered = rememberedSubject(text, index, focus, variant);
  const byItem = impliedByItems(details, index);
  const keeps =
    remembered?.recruitments.some((one) => byItem.includes(one)) === true ||
    (remembered !== undefined && staysForItems(text, details, focus, remembered, index));
  if (byItem.length > 0 && !keeps)
    return { recruitments: byItem, origin: 'named', group: isGroup(byItem, details) };
  return remembered ?? { recruitments: index.pack.recruitments, origin: 'open', variant };
};
