import type { Question } from '../exchange/question.ts';
import { maskSpans } from '../language/masks.ts';
import { squash } from '../language/normalise.ts';
import { onceFor } from '../language/once.ts';
import { isOtherClearance, paperAskedFor } from '../language/speech/unlisted-paper.ts';
import type { Ask } from '../language/understand.ts';
import type { Pack } from '../notice/pack.ts';

const endOfPaper = /(?:증명서|증명원|확인서|등본|초본|등록증|신고증|신고서|허가증|인증서|사본)/g;
/** A paper that begins like a listed one may be that one under another name. */
const beginning = 3;
const namesOf = onceFor(({ documents }: Pack): string =>
  documents.flatMap(({ name, aliases }) => [name.ko, ...aliases.ko].map(squash)).join(' '),
);

/** "그 명부": a paper spoken of before, called by its kind alone. */
const pointing = /^(?:그|이|저|해당|위|아까\s?그)\s/;

const isNear = (called: string, pack: Pack): boolean => {
  const stem = squash(called.replace(pointing, '')).replace(endOfPaper, '').slice(0, beginning);
  return stem === '' || namesOf(pack).includes(stem);
};

/** A text without the programs it names, so that none is taken for a part of the paper's name. */
const withoutPrograms = ({ text, details }: Pick<Ask, 'text' | 'details'>): string =>
  maskSpans(
    text,
    details.mentions
      .filter(({ entities }) => entities.some(({ kind }) => /^(?:program|recruitment|variant)$/.test(kind)))
      .map(({ start, end }) => ({ start, end, sign: ',' })),
  );

/** All that a pack names as proof of something. */
const proofsOf = onceFor((pack: Pack): string => squash(JSON.stringify([pack.bonusItems, pack.exclusions])));

/** What is known in general of where papers come from that a text names by their common words. */
export const issuersNamed = (
  text: string,
  { general }: Question['knowledge'],
): Question['knowledge']['general']['issuers'] =>
  general.issuers.filter(({ aliases }) =>
    [...aliases.ko, ...aliases.en].some((alias) => text.includes(alias)),
  );

/** Whether a text names a paper that is known in general, and that no list has. */
const isKnownElsewhere = (text: string, knowledge: Question['knowledge']): boolean =>
  issuersNamed(text, knowledge).some(({ id }) =>
    knowledge.pack.documents.every(({ issuer }) => issuer !== id),
  );

/**
 * The paper a message asks to hand in that no recruitment's list has, as the message calls it ("통장사본"); undefined
 * where it names a listed one, or one that proves a bonus item.
 */
export const unlistedPaper = (
  ask: Pick<Ask, 'text' | 'details'>,
  knowledge: Question['knowledge'],
): string | undefined => {
  const { text, details } = ask;
  const called = paperAskedFor(withoutPrograms(ask));
  if (called === undefined || isOtherClearance(text)) return called;
  if (details.entities.some(({ kind }) => kind === 'document' || kind === 'bonus-item')) return undefined;
  if (isKnownElsewhere(called, knowledge)) return called;
  const { pack } = knowledge;
  return isNear(called, pack) || proofsOf(pack).includes(squash(called)) ? undefined : called;
};
