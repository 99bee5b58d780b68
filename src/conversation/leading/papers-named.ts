import { localised } from '../../answers/compose.ts';
import type { Question } from '../../exchange/question.ts';
import { clausesOf, type SaidOfPapers, saidOfPapers } from '../../guidance/said-of-papers.ts';
import { squash } from '../../language/normalise.ts';
import { isQuestion } from '../../language/speech/asking.ts';
import type { Ask } from '../../language/understand.ts';
import type { Document } from '../../notice/pack.ts';

/** A paper as it is called in a message, and the papers of the notice that may be meant by it. */
export interface PaperNamed {
  readonly called: string;
  readonly ids: readonly string[];
  /** All that was said with it. */
  readonly message: string;
}

/** Papers named in a clause of a message. */
const papersNamed = (
  { text, details: { mentions } }: Ask,
  start: number,
  end: number,
): readonly PaperNamed[] =>
  mentions
    .filter((mention) => mention.start >= start && mention.start < end)
    .flatMap(({ entities, ...mention }) => {
      const ids = entities.filter(({ kind }) => kind === 'document').map(({ id }) => id);
      return ids.length > 0 ? [{ called: text.slice(mention.start, mention.end), ids, message: text }] : [];
    });

/** What is said of papers in one clause, and the papers it says it of. */
interface ClaimOfPapers {
  readonly marks: SaidOfPapers;
  readonly named: readonly PaperNamed[];
}

const oneMore = /도(?:요|여|용|이요)?[.!~\s]*$/;
const alsoReady: SaidOfPapers = { ready: true, numbers: [], all: false, last: false };

/**
 * What a message says of papers, clause by clause. What a clause only lists belongs to the next that says something:
 * "사업계획서, 견적서 준비됐어요". Right after papers that are ready (`addsTo`), "등록증도요" says the same of one more.
 */
export const claimsOfPapers = (asks: readonly Ask[], addsTo = false): readonly ClaimOfPapers[] => {
  const claims: ClaimOfPapers[] = [];
  let listed: readonly PaperNamed[] = [];
  const clauses = asks.flatMap((ask) => clausesOf(ask.text).map((clause) => ({ ask, ...clause })));
  for (const { ask, text, start } of clauses) {
    const named = [...listed, ...papersNamed(ask, start, start + text.length)];
    const isOneMore = addsTo && named.length > 0 && oneMore.test(text);
    const asksOnly = isQuestion(text) && !isOneMore;
    const marks = asksOnly ? undefined : (saidOfPapers(text) ?? (isOneMore ? alsoReady : undefined));
    if (marks) claims.push({ marks, named });
    listed = marks || asksOnly ? [] : named;
  }
  return claims;
};

/** "사업자등록증 사본" is a copy of the same paper. */
const bare = (called: string): string => squash(called).replace(/(?:사본|원본)$/, '');

/** The official paper that goes by this very name. */
const officialOf = ({ knowledge }: Question, called: string): string | undefined =>
  knowledge.general.issuers.find(({ name }) =>
    [name.ko, name.en].some((name) => squash(name) === bare(called)),
  )?.id;

const words = (name: string): readonly string[] => name.split(/[\s·]+/).filter((word) => word.length > 1);

/**
 * Whether what is named is by its own name another official paper than the one listed: a 사업자등록증 is no
 * 사업자등록증명원, and one of two tax certificates is not both.
 */
const isAnother = (
  question: Question,
  named: readonly PaperNamed[],
  { id, issuer, name }: Document,
): boolean => {
  const meant = named.filter(({ ids }) => ids.includes(id));
  const officials = new Set(meant.map(({ called }) => officialOf(question, called)));
  const parts = words(name.ko);
  const isSpelt =
    parts.length > 1 && parts.every((word) => named.some(({ message }) => message.includes(word)));
  return (
    !isSpelt &&
    issuer !== undefined &&
    officials.size === 1 &&
    !officials.has(undefined) &&
    !officials.has(issuer)
  );
};

/** The papers among these that a message names, and those it would name if they were the same. */
export const toldApart = (
  question: Question,
  named: readonly PaperNamed[],
  papers: readonly Document[],
): { readonly meant: readonly Document[]; readonly others: readonly Document[] } => {
  const near = papers.filter(({ id }) => named.some(({ ids }) => ids.includes(id)));
  const others = near.filter((paper) => isAnother(question, named, paper));
  return { meant: near.filter((paper) => !others.includes(paper)), others };
};

/** Says that a paper on the list is not the one that was named, and where the right one is had. */
export const saidToDiffer = (
  question: Question,
  named: readonly PaperNamed[],
  others: readonly Document[],
): readonly string[] =>
  others.flatMap((paper) => {
    const { called } = named.find(({ ids }) => ids.includes(paper.id)) ?? {};
    const issuer = question.knowledge.general.issuers.find(({ id }) => id === paper.issuer);
    if (called === undefined || !issuer) return [];
    const document = localised(question, paper.name);
    const general = question.say('general.marked', { text: localised(question, issuer.text) });
    return [`${question.say('checklist.another-paper', { called, document })} ${general}`];
  });
