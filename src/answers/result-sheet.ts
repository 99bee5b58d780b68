import { describeFacts } from '../guidance/describe.ts';
import { decisiveEntries } from '../guidance/possible-answers.ts';
import { centreLookup } from '../language/centre-lookup.ts';
import type { Language } from '../language/language-of.ts';
import type { Desk, Document, Knowledge, Recruitment, Window } from '../notice/pack.ts';
import { buildPackIndex, type PackIndex } from '../notice/pack-index.ts';
import { type PrintedContact, printedContacts } from '../notice/printed-contacts.ts';
import type { CompanyFact } from '../notice/schema/notice.ts';
import {
  assessCompany,
  type CompanyFacts,
  documentsFor,
  type RecruitmentAssessment,
  type SupportWorking,
  type Verdict,
} from '../rules/index.ts';
import { type Wording, wordingOf } from '../wording/wording.ts';
import { describeDocument } from './document-text.ts';
import { workingText } from './working-text.ts';

/** A sheet to keep: what a company gets from the notice, on one page. All texts are in one language. */
export interface ResultSheet {
  readonly language: Language;
  readonly notice: { readonly title: string; readonly number: string };
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  /** Programs that fit or may fit, the surest first. */
  readonly programs: readonly SheetProgram[];
  /** Programs that do not, with every reason. */
  readonly others: readonly { readonly name: string; readonly reasons: readonly string[] }[];
  readonly centre?: { readonly name: string; readonly phone: string } | undefined;
  /** Numbers and addresses of the notice that the texts name: they can be called and opened. */
  readonly contacts: readonly PrintedContact[];
}

export interface SheetProgram {
  readonly id: string;
  readonly name: string;
  readonly verdict: Verdict;
  /** What has to be settled or done first. */
  readonly open: readonly string[];
  /** The sum with its working; where the cost is not known, the terms. */
  readonly amounts: readonly string[];
  readonly bonus?: string | undefined;
  readonly duties: readonly string[];
  readonly documents: readonly SheetDocument[];
  readonly windows: readonly SheetWindow[];
  readonly apply: readonly string[];
  readonly desks: readonly { readonly name: string; readonly phones: readonly string[] }[];
}

export interface SheetDocument {
  readonly name: string;
  readonly details: string;
  /** ISO date before which it may not have been issued. */
  readonly issuedFrom?: string | undefined;
  /** What may make it unnecessary is not known. */
  readonly perhaps: boolean;
}

/** Dates are ISO dates, the hour HH:MM in Seoul. */
export interface SheetWindow {
  readonly text: string;
  readonly opens: string;
  readonly closes?: string | undefined;
  readonly closesAt?: string | undefined;
}

/** What the parts of a sheet are worded with. */
interface Voice {
  readonly knowledge: Knowledge;
  readonly index: PackIndex;
  readonly language: Language;
  readonly say: Wording;
  readonly today: string;
}

const order: Readonly<Record<Verdict, number>> = {
  eligible: 0,
  conditional: 1,
  unsettled: 2,
  unknown: 3,
  ineligible: 4,
  'not-asked': 5,
};

const factsOf = (facts: CompanyFacts, { knowledge, language }: Voice): ResultSheet['facts'] =>
  describeFacts(knowledge.pack, facts, language).map(({ name, value }) => ({ label: name, value }));

/** The day papers are dated for: today, or the last day one could apply where that has passed. */
const plannedDay = (windows: readonly Window[], today: string): string => {
  const last = windows
    .map(({ closes }) => closes ?? today)
    .sort()
    .at(-1);
  return last !== undefined && last < today ? last : today;
};

const sheetDocument = (
  voice: Voice,
  document: Document,
  issuedFrom: string | undefined,
  perhaps: boolean,
) => ({
  name: document.name[voice.language],
  details: describeDocument(voice, document),
  issuedFrom,
  perhaps,
});

const termText = ({ knowledge, language }: Voice, termId: string): string =>
  knowledge.pack.support.find(({ id }) => id === termId)?.text[language] ?? '';

/** The working of a sum; where several terms may hold, each with what it would give. */
const amountsOf = (voice: Voice, { support }: RecruitmentAssessment, name: string): string[] => {
  if (!support) return [];
  const worked = (working: SupportWorking): string => {
    const term = voice.knowledge.pack.support.find(({ id }) => id === working.termId);
    return term ? workingText(voice, term, working, name) : '';
  };
  if (support.known) return [worked(support.working)];
  if (support.possible.length === 0) return support.terms.map(({ text }) => text[voice.language]);
  return support.possible.map((working) => `${termText(voice, working.termId)} → ${worked(working)}`);
};

/** A question as it stands on a sheet: one about a list with what is listed, which nobody reads out beside it. */
const questionOf = (
  { knowledge: { pack }, language }: Voice,
  fact: CompanyFact,
  recruitment: string,
): string => {
  const entries = fact.type === 'choices' ? decisiveEntries(pack, fact, new Set([recruitment])) : [];
  const question = fact.question[language];
  return entries.length === 0
    ? question
    : `${question} (${entries.map(({ label }) => label[language]).join(', ')})`;
};

const openOf = (voice: Voice, assessment: RecruitmentAssessment): string[] => {
  const { recruitmentId, verdict, reasons, openPoints, missing } = assessment;
  const { companyFacts } = voice.knowledge.pack;
  const cures = reasons.map(({ text, cure }) =>
    [text[voice.language], cure?.[voice.language] ?? ''].filter(Boolean).join(' → '),
  );
  const questions = verdict === 'unknown' ? companyFacts.filter(({ id }) => missing.includes(id)) : [];
  return [
    ...cures,
    ...openPoints.map(({ text }) => text[voice.language]),
    ...questions.map((fact) => questionOf(voice, fact, recruitmentId)),
  ];
};

const bonusOf = (voice: Voice, { bonus }: RecruitmentAssessment): string | undefined => {
  if (!bonus || bonus.counted.length === 0) return undefined;
  const items = bonus.counted.map(({ name }) => name[voice.language]).join(', ');
  return voice.say('sheet.bonus', { points: bonus.points, cap: bonus.rule.capPoints, items });
};

const sheetDesk = ({ name, phones }: Desk, { language }: Voice) => ({ name: name[language], phones });

const programOf = (
  voice: Voice,
  recruitment: Recruitment,
  assessment: RecruitmentAssessment,
  facts: CompanyFacts,
): SheetProgram => {
  const { knowledge, language, today } = voice;
  const { pack } = knowledge;
  const holds = ({ for: holders }: { readonly for: readonly string[] }) => holders.includes(recruitment.id);
  const windows = pack.windows.filter(holds);
  const name = recruitment.name[language];
  return {
    id: recruitment.id,
    name,
    verdict: assessment.verdict,
    open: openOf(voice, assessment),
    amounts: amountsOf(voice, assessment, name),
    bonus: bonusOf(voice, assessment),
    duties: assessment.obligations.map(({ text }) => text[language]),
    documents: documentsFor(pack, recruitment.id, facts, plannedDay(windows, today)).map(
      ({ document, issuedFrom, missing }) => sheetDocument(voice, document, issuedFrom, missing.length > 0),
    ),
    windows: windows.map(({ text, opens, closes, closesAt }) => ({
      text: text[language],
      opens,
      closes,
      closesAt,
    })),
    apply: pack.channels.filter(holds).map(({ text }) => text[language]),
    desks: assessment.desks.map((desk) => sheetDesk(desk, voice)),
  };
};

type SheetTexts = Omit<ResultSheet, 'contacts'>;

const withContacts = (pack: Knowledge['pack'], sheet: SheetTexts): ResultSheet => {
  const written = JSON.stringify(sheet);
  return { ...sheet, contacts: printedContacts(pack).filter(({ text }) => written.includes(text)) };
};

/** Makes sheets of one notice for facts by id, as a conversation gathers them. `today` is an ISO date. */
export const sheetMaker = (knowledge: Knowledge) => {
  const { pack } = knowledge;
  const index = buildPackIndex(pack);
  const centreOf = centreLookup(knowledge);
  return (facts: CompanyFacts, language: Language, today: string): ResultSheet => {
    const voice: Voice = { knowledge, index, language, say: wordingOf(language), today };
    const { recruitments, centre } = assessCompany(pack, facts, centreOf, { date: today });
    const judged = [...recruitments].sort((a, b) => order[a.verdict] - order[b.verdict]);
    const nameOf = (id: string) => index.recruitment(id)?.name[language] ?? id;
    return withContacts(pack, {
      language,
      notice: { title: pack.notice.title[language], number: pack.notice.number },
      facts: factsOf(facts, voice),
      programs: judged.flatMap((assessment) => {
        const recruitment = index.recruitment(assessment.recruitmentId);
        return recruitment && order[assessment.verdict] < order.ineligible
          ? [programOf(voice, recruitment, assessment, facts)]
          : [];
      }),
      others: judged
        .filter(({ verdict }) => verdict === 'ineligible')
        .map(({ recruitmentId, reasons }) => ({
          name: nameOf(recruitmentId),
          reasons: reasons.map(({ text }) => text[language]),
        })),
      ...(centre ? { centre: { name: centre.name[language], phone: centre.phone } } : {}),
    });
  };
};
