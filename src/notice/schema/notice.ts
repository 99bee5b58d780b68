import { z } from 'zod';
import {
  bilingual,
  cited,
  compoundWordLists,
  identifier,
  isoDate,
  scope,
  source,
  wordLists,
} from './common.ts';
import { condition } from './condition.ts';
import { fact } from './program.ts';

/** `notice.yaml`: what the notice is, and facts that hold for all programs. */
export const noticeFile = z.strictObject({
  id: identifier,
  number: z.string().min(1),
  title: bilingual,
  shortTitle: bilingual,
  issuer: bilingual,
  published: isoDate,
  /** The year the money is for; after it the guide says where current calls are found. */
  programYear: z.int(),
  aliases: wordLists,
  source,
  currentCalls: z.strictObject({ text: bilingual, url: z.string() }),
  hotline: identifier,
  facts: z.array(fact),
  /** Rows of the notice's own summary table. */
  summary: z.array(
    z.strictObject({ ...cited, ...scope, support: bilingual, amount: bilingual, window: bilingual }),
  ),
  /** Tokens of the official text that no fact cites, each with the reason (page furniture only). */
  leftOut: z.array(z.strictObject({ lines: z.string(), token: z.string(), reason: z.string() })).default([]),
});
export type NoticeFile = z.infer<typeof noticeFile>;

/** `contacts.yaml`: desks in charge of programs, and regional centres. */
export const contactsFile = z.strictObject({
  desks: z.array(
    z.strictObject({
      ...cited,
      ...scope,
      name: bilingual,
      topic: bilingual,
      phones: z.array(z.string().regex(/^[0-9-]+$/)).min(1),
      /** Further numbers printed beside these whose owner the notice does not name. */
      furtherPhones: z.array(z.string()).default([]),
    }),
  ),
  centres: z.array(
    z.strictObject({
      ...cited,
      region: z.string().min(1),
      name: bilingual,
      phone: z.string().regex(/^[0-9-]+$/),
    }),
  ),
});
export type ContactsFile = z.infer<typeof contactsFile>;

/** `company-facts.yaml`: what the notice needs to know about a company; rules, API and questions follow it. */
const companyFact = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9_]*(?:\.[a-z][a-z0-9_]*)?$/),
  type: z.enum(['boolean', 'choice', 'choices', 'won', 'number', 'text', 'region', 'group']),
  choices: z
    .array(
      z.strictObject({
        id: z.union([z.string(), z.number()]),
        label: bilingual,
        aliases: compoundWordLists,
        /** What says it to its question, and elsewhere could mean anything: "found one". */
        whenAsked: wordLists.prefault({}),
        /** What says it wherever questions are being put, whichever of them waits: "업체는 있어요". */
        whenLed: wordLists.prefault({}),
        /** Whoever chooses this is concerned by records of this variant, or of this target. */
        variant: identifier.optional(),
        target: identifier.optional(),
        /** Who means to do it has it already: robots that are yet to be bought. */
        planCounts: z.boolean().default(false),
        /** Topics that whoever says this does not ask about: without a project there is none in progress. */
        rulesOut: z.array(identifier).default([]),
        /** Facts of the notice about whoever chooses this, where no call is for them. */
        statements: z.array(identifier).default([]),
      }),
    )
    .default([]),
  /** For a boolean: ways people say that it is so, or that it is not. */
  yes: compoundWordLists.optional(),
  no: compoundWordLists.optional(),
  /** Accept values outside `choices` (flags that earn nothing). */
  open: z.boolean().default(false),
  /** A choice whose ids are those of calls: the program that is being carried out. */
  inProgress: z.boolean().default(false),
  /** What `null` says in a profile ("none in progress"); without it `null` is "not known". */
  nullMeans: z.union([z.string(), z.number()]).optional(),
  /** What it is called in a summary; the question stands there where it has no name. */
  name: bilingual.optional(),
  /** Of a boolean: how a summary says that it is not so, where "none" would be said of something else. */
  notSo: bilingual.optional(),
  question: bilingual,
  why: bilingual,
  /** Of a number that is a year: what is said to have been in it, as the "선정" of "2017년에 선정됐었어요". */
  inYear: wordLists.optional(),
  /** Of a number: what else it is told with, as the "개사" of "5개사 모았어요". */
  counted: wordLists.optional(),
  /** The fact in whose words partners are spoken of: "협력사는 중소기업이에요". */
  ofPartners: z.string().optional(),
  /** Words before a count of companies that say what is counted, as the "it회사" of "it회사는 2곳". */
  countedAfter: wordLists.optional(),
  /** Units of such a count where it is not one of companies. */
  countedIn: z.array(z.enum(['person', 'case', 'piece'])).optional(),
  /** Of a number: what says that there is none. */
  zero: wordLists.optional(),
  /** Counts it is the sum of, where they are told one by one. */
  sumOf: z.array(z.string()).optional(),
  /** Only asked when this holds. */
  askWhen: condition.optional(),
});

const factValue = z.union([z.string(), z.number(), z.boolean(), z.array(z.union([z.string(), z.number()]))]);
/** Facts with their values; of a choice, a list says that it is one of these. */
const factValues = z.record(z.string(), factValue);

/** What is plain from other facts as long as nobody says otherwise: who has a supplier wants to build. */
const implication = z.strictObject({ when: condition, holds: factValues });

/**
 * What is told in two parts with other words between, within one sentence: "제 돈으로 3년 걸려서 … 깔았". Nothing is told
 * where one of `unless` stands between or beside them.
 */
const toldApart = z.strictObject({
  first: z.array(z.string().trim().min(1)).min(1),
  last: z.array(z.string().trim().min(1)).min(1),
  unless: z.array(z.string().trim().min(1)).default([]),
  /** How far apart, in letters, the two may stand. */
  within: z.int().positive().default(26),
  holds: factValues,
});

const joinedChoice = z.strictObject({
  id: identifier,
  label: bilingual,
  aliases: wordLists.prefault({}),
  /** Words that suggest the choice and do not say it: it is put back to be confirmed. */
  near: wordLists.prefault({}),
  sets: factValues,
});

/** One plain question that settles several facts at once. */
const joinedQuestion = z.strictObject({
  id: identifier,
  question: bilingual,
  why: bilingual,
  choices: z.array(joinedChoice).min(1),
  /** Whether people answer it before it is put, and while another waits. */
  toldUnasked: z.boolean().default(false),
  /** Asks for all entries of this fact that apply, beside the choices. */
  list: z.string().optional(),
  /** With `list`: what holds where none of the choices is named. */
  none: factValues.optional(),
});
export type JoinedQuestion = z.infer<typeof joinedQuestion>;

export const companyFactsFile = z.strictObject({
  facts: z.array(companyFact),
  implied: z.array(implication).default([]),
  joined: z.array(joinedQuestion).default([]),
  toldApart: z.array(toldApart).default([]),
});
export type CompanyFactsFile = z.infer<typeof companyFactsFile>;
export type CompanyFact = z.infer<typeof companyFact>;

/**
 * `asks/*.yaml`: further ways in which people ask for what a topic's facts say, beside those at the facts. What is
 * told apart is learned from all of them; only those at a fact count for how near a question comes to it.
 */
export const asksFile = z.strictObject({
  asks: z.array(wordLists.extend({ topic: identifier })).default([]),
  /**
   * Words, or beginnings of words, of which whoever asks for a topic out of the blue uses at least one: "견적" for the
   * quotation. A message with none of them is about something like it. What one of `tells` stands in is likely about it.
   */
  words: z
    .array(wordLists.extend({ topic: identifier, tells: z.array(z.string().min(1)).default([]) }))
    .default([]),
});
export type TopicAsks = z.infer<typeof asksFile>['asks'][number];
export type TopicWords = z.infer<typeof asksFile>['words'][number];

/** `knowledge/general/*.yaml`: background that is not the notice's, always presented as general information. */
export const generalFile = z.strictObject({
  terms: z
    .array(z.strictObject({ id: identifier, name: bilingual, aliases: wordLists, text: bilingual }))
    .default([]),
  issuers: z
    .array(
      z.strictObject({
        id: identifier,
        name: bilingual,
        /** Words by which the paper is asked for where no document of a notice bears its name. */
        aliases: wordLists.default({ ko: [], en: [] }),
        text: bilingual,
        urls: z.array(z.string()).default([]),
      }),
    )
    .default([]),
  /** Words that mean much the same when people ask, for the language model. */
  concepts: z.array(wordLists.extend({ id: identifier })).default([]),
});
export type GeneralFile = z.infer<typeof generalFile>;

/** `knowledge/current.yaml`: the notice people are told about when nothing else is asked for. */
export const currentFile = z.strictObject({ notice: identifier });
