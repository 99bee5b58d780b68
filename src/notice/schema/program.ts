import { z } from 'zod';
import { assessment } from './assessment.ts';
import {
  bilingual,
  cited,
  clockTime,
  covers,
  identifier,
  isoDate,
  percent,
  scope,
  source,
  won,
  wordLists,
} from './common.ts';
import { condition } from './condition.ts';

/** A call people can answer: a program may recruit several kinds of applicants, each with its own terms. */
export const recruitment = z.strictObject({
  ...cited,
  name: bilingual,
  /** Names and everyday words that mean this recruitment and no other. */
  aliases: wordLists,
  /** Words about the speaker that point to this recruitment when only the program was named (퇴직자, 우리 회사). */
  cues: wordLists,
  /** Who applies, for "which of these are you?" choices. */
  applicant: bilingual,
  /** The recruitment meant when the program is named without any cue. */
  usual: z.boolean().default(false),
});

/** A form of support inside a recruitment that has its own terms (유형 1, 심화 컨설팅, 세부과제). */
export const variant = z.strictObject({ ...cited, ...scope, name: bilingual, aliases: wordLists });

/** A statement as a short answer, the figure first; the topic `eligibility.mid-tier` falls back to `eligibility`. */
export const fact = z.strictObject({
  ...cited,
  ...scope,
  topic: identifier,
  variant: identifier.optional(),
  text: bilingual,
  /** What several programs state alike, without their names: said once where it is asked about all of them. */
  alike: bilingual.optional(),
  /** Ways people ask for just this, without the program's name. Needed for topics no intent knows. */
  asks: wordLists.optional(),
  /** `unsettled`: the notice leaves it open; the answer says so and names the desk. `partly`: it tells one thing and leaves another open. */
  status: z.enum(['stated', 'partly', 'unsettled']).default('stated'),
  /** Figures of the cited lines whose product stands for `{product}` in the text: worked out, not stated. */
  product: z.array(z.int().positive()).min(2).optional(),
  /** A sum of the cited lines and by what it is divided, for `{quotient}` in the text: worked out, not stated. */
  quotient: z.strictObject({ won, dividedBy: z.int().positive() }).optional(),
  /** A sum that is paid every month, and for how many at most: what fewer months come to is worked out. */
  monthly: z.strictObject({ won, months: z.int().positive() }).optional(),
  covers,
  /** What a plain "yes or no?" about this gets: the text must read well after 네/아니요. */
  verdict: z.enum(['yes', 'no']).optional(),
  /** The last day for what the statement asks for, where it is none of the windows': told with where it stands today. */
  due: isoDate.optional(),
});

/** Money terms. A share is `ratePercent` of the project cost, at most `capWon`; `fixedWon` is a flat sum. */
export const support = z.strictObject({
  ...cited,
  ...scope,
  variant: identifier.optional(),
  /** For win-win: which kind of build it pays for. */
  target: identifier.optional(),
  when: condition.optional(),
  ratePercent: percent.optional(),
  capWon: won.optional(),
  fixedWon: won.optional(),
  /** What the applicant pays beside a flat sum. */
  ownWon: won.optional(),
  totalWon: won.optional(),
  covers,
  /** Shares of others in percent of the project cost (win-win: host at least, adopter at most). */
  hostMinPercent: percent.optional(),
  adopterMaxPercent: percent.optional(),
  /** How a flat sum is split between payers, in percent of the total cost. */
  split: z.array(z.strictObject({ payer: bilingual, aliases: wordLists.optional(), percent })).optional(),
  text: bilingual,
});

/** Labour cost of the applicant's own project managers: a share of the own burden, capped. */
export const laborCost = z.strictObject({
  ...cited,
  ...scope,
  target: identifier.optional(),
  percentOfBurden: percent,
  capWon: won,
  text: bilingual,
});

/** When applications are taken. A window without `closes` runs until the budget is spent. */
export const window = z
  .strictObject({
    ...cited,
    ...scope,
    opens: isoDate,
    closes: isoDate.optional(),
    closesAt: clockTime.optional(),
    untilBudgetSpent: z.boolean().default(false),
    /** Rounds of one call, in order. */
    round: z.int().positive().optional(),
    text: bilingual,
  })
  .refine(
    (w) => w.untilBudgetSpent !== (w.closes !== undefined),
    'either `closes` or `untilBudgetSpent: true`',
  );

export const period = z.strictObject({
  ...cited,
  ...scope,
  months: z.int().positive(),
  extensionMonths: z.int().positive().optional(),
  text: bilingual,
});

export const channel = z.strictObject({
  ...cited,
  ...scope,
  method: z.enum(['online', 'post', 'email']),
  url: z.string().optional(),
  email: z.string().optional(),
  address: bilingual.optional(),
  /** One sentence: how and where. */
  text: bilingual,
  /** The way through the site or the sending, in order. */
  steps: z.array(bilingual).default([]),
});

export const party = z.enum([
  'applicant',
  'adopter',
  'supplier',
  'host',
  'partner',
  'consortium',
  'agency',
  'expert',
]);

export const document = z.strictObject({
  ...cited,
  ...scope,
  variant: identifier.optional(),
  name: bilingual,
  aliases: wordLists,
  copies: z.int().positive().optional(),
  /** Whose paper it is: one copy from each party named. */
  from: z.array(party).min(1),
  maxAgeMonths: z.int().positive().optional(),
  /** Calendar years it has to cover (2018, 2019), or how many recent years. */
  years: z.array(z.int()).optional(),
  recentYears: z.int().positive().optional(),
  form: z.enum(['prescribed', 'free']).optional(),
  formUrl: z.string().optional(),
  /** Needed only under this condition. */
  when: condition.optional(),
  /** Id of the entry in `issuers` (background knowledge) that says where it is obtained. */
  issuer: identifier.optional(),
  /** Anything the notice says about it that the fields above do not carry. */
  note: bilingual.optional(),
});

export const step = z.strictObject({
  ...cited,
  ...scope,
  order: z.int().positive(),
  /** What everybody calls it, whatever its name: "붙으면" is after the step that ends the selection. */
  stage: z.enum(['call', 'application', 'selection', 'agreement']).optional(),
  name: bilingual,
  actors: z.array(bilingual).min(1),
});

/** A reason to be left out. `failsWhen` is the condition over company facts under which it bites. */
export const exclusion = z.strictObject({
  ...cited,
  ...scope,
  /** Reason code of the assessment API. */
  code: identifier,
  name: bilingual,
  aliases: wordLists,
  /** Ways people ask whether it keeps them out, without the program's name. */
  asks: wordLists.optional(),
  text: bilingual,
  /** Parties it applies to. */
  appliesTo: z.array(party).min(1),
  failsWhen: condition.optional(),
  /** What the company can do about it first, if anything. */
  cure: bilingual.optional(),
});

/** Who may apply. `holdsWhen` must be true; false gives `code`, unknown stays unknown. */
export const requirement = z.strictObject({
  ...cited,
  ...scope,
  code: identifier,
  text: bilingual,
  holdsWhen: condition,
  cure: bilingual.optional(),
});

/** A point the notice leaves open: under this condition nobody but the desk can say whether one may apply. */
export const openPoint = z.strictObject({ ...cited, ...scope, when: condition, text: bilingual });

/** Something every applicant, or one in this situation, has to do; `code` names it in results. */
export const obligation = z.strictObject({
  ...cited,
  ...scope,
  code: identifier,
  when: condition.optional(),
  text: bilingual,
});

/**
 * What cannot go together with the recruitments of `with`: `either-or` (one of them at a time), `while-running`
 * (not before a project of those is finished), `once-only` (not after having been chosen before).
 */
export const conflict = z.strictObject({
  ...cited,
  ...scope,
  with: z.array(identifier).min(1),
  kind: z.enum(['either-or', 'while-running', 'once-only']),
  text: bilingual,
});

export const bonusRule = z.strictObject({
  ...cited,
  ...scope,
  pointsPerItem: z.int().positive(),
  capPoints: z.int().positive(),
  text: bilingual,
});

export const bonusItem = z.strictObject({
  ...cited,
  ...scope,
  /** Short names of the company's flags that earn this item; one item however many of them are given. */
  flags: z.array(z.string().min(1)).min(1),
  points: z.int().positive(),
  name: bilingual,
  aliases: wordLists,
  criteria: bilingual,
  /** Being of this kind is all it takes: a trade that is named settles it, no year, paper or decision beside it. */
  byTrade: z.boolean().default(false),
  /** Only who was selected in the year before the notice's has the item: neither this year nor longer ago counts. */
  yearBefore: z.boolean().default(false),
  /** The lowest grade of an assessment that earns it; a grade told is held against it. A is the best. */
  leastGrade: z.enum(['A', 'B', 'C', 'D']).optional(),
  /** Programs whose participants have the item: naming one of these as done names the item. */
  participantsOf: z.array(identifier).default([]),
  /** How old, in months, what proves one of the flags may be. */
  proofAge: z.strictObject({ months: z.int().positive(), flag: z.string().min(1) }).optional(),
  /** What to hand in; `none` where the notice says nothing has to be, `unnamed` where it names no paper. */
  evidence: z.union([bilingual, z.enum(['none', 'unnamed'])]),
  /** Whether the notice says, in what it names as evidence, who issues it or where it is looked up. */
  issuerStated: z.boolean().default(false),
});

/** A duty, or a thing the winner must do or may do; worded like a fact. */
export const programFile = z.strictObject({
  id: identifier.optional(),
  name: bilingual.optional(),
  aliases: wordLists.optional(),
  source: source.optional(),
  purpose: z.strictObject({ ...cited, text: bilingual }).optional(),
  recruitments: z.array(recruitment).optional(),
  variants: z.array(variant).optional(),
  support: z.array(support).optional(),
  laborCost: z.array(laborCost).optional(),
  windows: z.array(window).optional(),
  periods: z.array(period).optional(),
  channels: z.array(channel).optional(),
  documents: z.array(document).optional(),
  steps: z.array(step).optional(),
  assessments: z.array(assessment).optional(),
  openPoints: z.array(openPoint).optional(),
  obligations: z.array(obligation).optional(),
  conflicts: z.array(conflict).optional(),
  requirements: z.array(requirement).optional(),
  exclusions: z.array(exclusion).optional(),
  bonusRules: z.array(bonusRule).optional(),
  bonusItems: z.array(bonusItem).optional(),
  facts: z.array(fact).optional(),
});
export type ProgramFile = z.infer<typeof programFile>;
