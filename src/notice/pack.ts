import type { z } from 'zod';
import type { assessment } from './schema/assessment.ts';
import type { Bilingual, Source, WordLists } from './schema/common.ts';
import type {
  CompanyFact,
  CompanyFactsFile,
  ContactsFile,
  GeneralFile,
  NoticeFile,
  TopicAsks,
  TopicWords,
} from './schema/notice.ts';
import type * as program from './schema/program.ts';

/** A record of a program file with its scope filled in: the recruitments it holds for, and its program. */
type Scoped<Schema extends z.ZodType> = Omit<z.infer<Schema>, 'for'> & {
  readonly for: readonly string[];
  readonly programId: string;
};

export type Recruitment = z.infer<typeof program.recruitment> & { readonly programId: string };
export type Variant = Scoped<typeof program.variant>;
export type Fact = Scoped<typeof program.fact>;
export type Support = Scoped<typeof program.support>;
export type LaborCost = Scoped<typeof program.laborCost>;
export type Window = Scoped<typeof program.window>;
export type Period = Scoped<typeof program.period>;
export type Channel = Scoped<typeof program.channel>;
export type Document = Scoped<typeof program.document>;
export type Step = Scoped<typeof program.step>;
export type Assessment = z.infer<typeof assessment>;
export type OpenPoint = Scoped<typeof program.openPoint>;
export type Obligation = Scoped<typeof program.obligation>;
export type Conflict = Scoped<typeof program.conflict>;
export type Requirement = Scoped<typeof program.requirement>;
export type Exclusion = Scoped<typeof program.exclusion>;
export type BonusRule = Scoped<typeof program.bonusRule>;
export type BonusItem = Scoped<typeof program.bonusItem>;

/** A program of the notice: one section, one or more recruitments. */
export interface Program {
  readonly id: string;
  readonly name: Bilingual;
  readonly aliases: WordLists;
  readonly source: Source;
  readonly purpose?: { readonly id: string; readonly source: Source; readonly text: Bilingual } | undefined;
  readonly recruitmentIds: readonly string[];
}

export type Desk = Omit<ContactsFile['desks'][number], 'for'> & { readonly for: readonly string[] };
export type Centre = ContactsFile['centres'][number];

/** One notice, validated and with all references resolved. Immutable; everything the engine knows comes from here. */
export interface Pack {
  readonly id: string;
  readonly notice: NoticeFile;
  readonly desks: readonly Desk[];
  readonly centres: readonly Centre[];
  readonly companyFacts: readonly CompanyFact[];
  /** Further wordings of what is asked, by topic. */
  readonly asks: readonly TopicAsks[];
  /** By which words single topics are asked for. */
  readonly words: readonly TopicWords[];
  readonly implied: CompanyFactsFile['implied'];
  readonly joined: CompanyFactsFile['joined'];
  /** What is told in two parts with other words between. */
  readonly toldApart: CompanyFactsFile['toldApart'];
  readonly programs: readonly Program[];
  readonly recruitments: readonly Recruitment[];
  readonly variants: readonly Variant[];
  /** Statements of program files; those of `notice.yaml` are in `notice.facts`. */
  readonly facts: readonly Fact[];
  readonly support: readonly Support[];
  readonly laborCost: readonly LaborCost[];
  readonly windows: readonly Window[];
  readonly periods: readonly Period[];
  readonly channels: readonly Channel[];
  readonly documents: readonly Document[];
  readonly steps: readonly Step[];
  readonly assessments: readonly Assessment[];
  readonly openPoints: readonly OpenPoint[];
  readonly obligations: readonly Obligation[];
  readonly conflicts: readonly Conflict[];
  readonly requirements: readonly Requirement[];
  readonly exclusions: readonly Exclusion[];
  readonly bonusRules: readonly BonusRule[];
  readonly bonusItems: readonly BonusItem[];
}

/** A place name and the regional centre in charge of it. */
export interface Place {
  readonly name: string;
  /** Full name for people, e.g. "경기도 고양시". */
  readonly within: string;
  readonly centre: string;
}

/** A name that means several places, or that is also an everyday word. */
export interface AmbiguousPlace {
  readonly name: string;
  readonly kind: 'several' | 'everyday-word';
  readonly candidates: readonly { readonly place: string; readonly centre: string }[];
}

export interface Regions {
  readonly places: readonly Place[];
  readonly ambiguous: readonly AmbiguousPlace[];
}

/** Everything the guide knows: one notice, the regions, and general background kept apart from the notice. */
export interface Knowledge {
  readonly pack: Pack;
  readonly regions: Regions;
  readonly general: GeneralFile;
}
