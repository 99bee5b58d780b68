import type { Question } from '../exchange/question.ts';
import { asksIfOriginal, asksWhichOfBoth, speaksOfOriginal } from '../language/speech/copies.ts';
import { sides, sidesNamed } from '../language/speech/parties.ts';
import type { Document } from '../notice/pack.ts';

type Party = Document['from'][number];

/** The one party whose papers are asked for, by its name or as those of who supplies; undefined where all are. */
export const partyAsked = ({ text, given, state, subject }: Question): Party | undefined => {
  const [only, ...others] = sidesNamed(text);
  if (only !== undefined) return others.length === 0 ? only : undefined;
  if (given['role'] === 'supplier') return 'supplier';
  // "서류는?" after what the supplier has to be.
  const { topic = '', side } = state.focus;
  const staysWith = subject.origin === 'remembered' ? topic.endsWith(`.${side}`) : false;
  // "신규구축에서는요?" after the papers of the supplier in another program.
  const asksOn = topic === 'documents' && subject.origin === 'named' && !/서류|paper|document/.test(text);
  const isOfSide = side !== undefined && (staysWith || asksOn);
  if (given['role'] !== undefined && given['role'] !== side) return undefined;
  return isOfSide ? sides.find((one) => one === side) : undefined;
};

/**
 * Of a recruitment's papers those a party hands in, alone or with all, and those the notice gives to nobody in
 * particular. Who adopts is the applicant, and so has those too.
 */
export const papersOf = (
  party: Party,
  documents: readonly Document[],
): { readonly own: readonly Document[]; readonly undivided: readonly Document[] } => {
  const fromAll = documents.filter(({ from }) => from.includes('applicant'));
  const undivided = party === 'adopter' ? [] : fromAll;
  const own = documents.filter(
    (document) =>
      document.from.some((one) => one === party || one === 'consortium' || one === 'applicant') &&
      !undivided.includes(document),
  );
  return { own, undivided };
};

/** Asks whether papers are handed in. */
export const isNeeded =
  /(?:기업|업체|회사|사|쪽|것|거|꺼)도요?\s*\?*$|(?:내|제출해|챙겨|준비해|붙여|떼|첨부해|넣어)야|제출\s?(?:하|인|대상|서류)|필요|들어가|들어있|포함|있어야|내(?:나요|요\s*\??$|는\s?거|는지|죠)|\b(?:need(?:ed)?|required|hand in|submit|include|attach)/;
/** … and no others. */
export const onlyThat = /만\s?(?:내|있|제출|떼|올|챙|준비|필요|되|돼)|뿐|\bonly\b|\bjust\b/;

/**
 * What "공장등록증도 내야 하나요?" gets for a paper on the list: yes where the party named hands it in (or none is
 * named), no where others do; undefined where the notice gives it to nobody in particular, or something else is asked.
 */
export const needJudged = (question: Question, { from, name }: Document): 'yes' | 'no' | undefined => {
  const { text, wantsVerdict } = question;
  if (asksWhichOfBoth(text)) return undefined;
  // Where a copy is asked for, the original is not.
  if (speaksOfOriginal(text)) return wantsVerdict && name.ko.includes('사본') ? 'no' : undefined;
  if (wantsVerdict && asksIfOriginal(text) && name.ko.includes('사본')) return 'yes';
  if (!wantsVerdict || !isNeeded.test(text) || onlyThat.test(text)) return undefined;
  const named = sidesNamed(text);
  if (named.length === 0 || named.every((party) => from.includes(party))) return 'yes';
  const isDivided = from.every((party) => sides.some((side) => side === party));
  return isDivided && !named.some((party) => from.includes(party)) ? 'no' : undefined;
};

/** Whether the notice does not say if a party beside the one that adopts hands a paper in. */
export const isLeftOpenFor = (party: Party, { from }: Document): boolean =>
  party === 'supplier' && from.includes('applicant');
