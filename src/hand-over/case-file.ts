import { toPlainText } from '../exchange/plain-text.ts';
import { describeFacts } from '../guidance/describe.ts';
import { effectiveFacts } from '../guidance/effective-facts.ts';
import { type IsPublicContact, maskPersonalData } from '../language/extract/personal.ts';
import type { Language } from '../language/language-of.ts';
import type { Pack } from '../notice/pack.ts';
import type { TranscriptEntry } from '../ports/conversation-store.ts';
import {
  assessCompany,
  type CentreLookup,
  type CompanyFacts,
  isKnown,
  type RecruitmentAssessment,
  type Verdict,
} from '../rules/index.ts';
import { agreedUntil, type Case } from './case.ts';

/** What one program means for the company, as far as it has told. */
export interface FileVerdict {
  readonly program: string;
  readonly verdict: Exclude<Verdict, 'not-asked'>;
  /** What stands against it, or what the notice leaves open. */
  readonly reasons: readonly string[];
}

export interface FileEntry {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly from: 'visitor' | 'guide' | 'staff';
  readonly text: string;
}

/** All that helps a member of staff to go on with a conversation, personal data masked. */
export interface CaseFile {
  readonly question: string;
  readonly facts: readonly { readonly name: string; readonly value: string }[];
  readonly verdicts: readonly FileVerdict[];
  /** Facts that are missing for a verdict. */
  readonly gaps: readonly string[];
  /** What the person asked and the notice does not answer. */
  readonly unanswered: readonly string[];
  readonly transcript: readonly FileEntry[];
}

/** What a file is made from. */
export interface FileSources {
  readonly pack: Pack;
  readonly centreOf: CentreLookup;
  readonly isPublicContact: IsPublicContact;
  readonly entries: readonly TranscriptEntry[];
}

/** The language of the staff. */
const language: Language = 'ko';

const isJudged = (verdict: Verdict): verdict is FileVerdict['verdict'] => verdict !== 'not-asked';

/** Something told speaks for or against it; programs that nothing told concerns only take up room. */
const isConcerned = ({ verdict, checks, reasons, asked }: RecruitmentAssessment): boolean =>
  verdict !== 'unknown' ||
  asked === true ||
  reasons.length > 0 ||
  checks.some(({ kind, passed }) => kind === 'requirement' && passed === true);

/** Against an open verdict nothing stands but what has to be found out. */
const isOpen = ({ verdict, reasons }: RecruitmentAssessment): boolean =>
  verdict === 'unknown' && reasons.length === 0;

const verdictOf = (pack: Pack, assessment: RecruitmentAssessment): FileVerdict[] => {
  const { recruitmentId, verdict, reasons, openPoints } = assessment;
  if (!isJudged(verdict)) return [];
  const program = pack.recruitments.find(({ id }) => id === recruitmentId)?.name[language] ?? recruitmentId;
  return [{ program, verdict, reasons: [...reasons, ...openPoints].map(({ text }) => text[language]) }];
};

const gapsOf = (pack: Pack, assessments: readonly RecruitmentAssessment[], facts: CompanyFacts): string[] => {
  const missing = new Set(assessments.filter(isOpen).flatMap((one) => one.missing));
  return pack.companyFacts
    .filter(({ id, type }) => type !== 'group' && missing.has(id) && !isKnown(facts, id))
    .map(({ name, question }) => (name ?? question)[language].replace(/[?？]\s*$/, ''));
};

/** Words put right later stand where they were said first. */
const entriesOf = ({ at, said, reply }: TranscriptEntry): FileEntry[] => {
  if (reply.revises !== undefined) return [];
  const both: readonly FileEntry[] = [
    { at, from: 'visitor', text: said },
    { at, from: reply.speaker ?? 'guide', text: toPlainText(reply) },
  ];
  return both.filter(({ text }) => text !== '');
};

const isUnanswered = ({ trace, said }: TranscriptEntry): boolean =>
  trace.outcome === 'not-in-notice' && said !== '';

/** What was asked last before the person asked for somebody. */
export const openQuestion = (entries: readonly TranscriptEntry[]): string => {
  const asked = entries.filter(({ trace, said }) => said !== '' && trace.outcome !== 'small-talk');
  return (asked.findLast(isUnanswered) ?? asked.at(-1))?.said ?? '';
};

/** Puts together what staff see of a case: nothing that was said after what the person agreed to. */
export const caseFile = (one: Case, sources: FileSources): CaseFile => {
  const { pack, centreOf, isPublicContact } = sources;
  const facts = effectiveFacts(pack, one.facts ?? {});
  const entries = sources.entries.filter(({ at }) => at <= agreedUntil(one));
  const concerned = assessCompany(pack, facts, centreOf).recruitments.filter(isConcerned);
  const hidden = (text: string): string => maskPersonalData(text, isPublicContact).text;
  return {
    question: hidden(one.question),
    facts: describeFacts(pack, facts, language).map(({ name, value }) => ({ name, value: hidden(value) })),
    verdicts: concerned.flatMap((assessment) => verdictOf(pack, assessment)),
    gaps: gapsOf(pack, concerned, facts),
    unanswered: entries.filter(isUnanswered).map(({ said }) => hidden(said)),
    transcript: entries.flatMap(entriesOf).map((entry) => ({ ...entry, text: hidden(entry.text) })),
  };
};
