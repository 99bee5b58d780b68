import type { Language } from '../language/language-of.ts';
import type { CompanyFacts } from '../rules/index.ts';

/** Something a person can do with a reply. Channels without such a thing show label and target as text. */
export type Action =
  | { readonly kind: 'say'; readonly label: string; readonly text: string }
  | { readonly kind: 'link'; readonly label: string; readonly url: string }
  | { readonly kind: 'phone'; readonly label: string; readonly number: string };
export type SayAction = Extract<Action, { kind: 'say' }>;

/** Where the notice says what a reply says. `lines` count in the official text. */
export interface Citation {
  readonly noticeId: string;
  readonly factId: string;
  readonly section: string;
  readonly lines: readonly (readonly [number, number])[];
}

export interface ListItem {
  readonly title: string;
  readonly detail?: string;
  /** What choosing the item says. */
  readonly say?: string;
}

/** A part of a reply. Every part has a plain-text form, see `toPlainText`. */
export type Block =
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'list';
      readonly title: string;
      readonly items: readonly ListItem[];
      readonly ordered?: boolean;
    }
  | {
      readonly kind: 'card';
      readonly title: string;
      readonly text: string;
      readonly buttons: readonly Action[];
    }
  | {
      readonly kind: 'table';
      readonly title: string;
      readonly columns: readonly string[];
      readonly rows: readonly (readonly string[])[];
    };

/**
 * A field that makes a question easier to answer where a channel can show one; what it gives is sent as text, and
 * free text always works too. `none` is what saying "none of them" says.
 */
export type InputField =
  | { readonly kind: 'money'; readonly label: string }
  | {
      readonly kind: 'choices';
      readonly label: string;
      readonly options: readonly { readonly label: string; readonly text: string }[];
      readonly none?: SayAction;
    };

/** How a hand-over to a person stands; `ended` once the guide answers again. */
export interface HandOverMark {
  readonly status: 'offered' | 'waiting' | 'connected' | 'ended';
  /** To be read out to the hotline. */
  readonly code?: string | undefined;
}

/** What a result sheet is made from: facts of the company by their id in the notice's data. */
export interface SheetFacts {
  readonly facts: CompanyFacts;
}

/** A channel-neutral reply. The source line is kept apart so that no channel can lose it by shortening. */
export interface Reply {
  readonly language: Language;
  readonly blocks: readonly Block[];
  /** "근거: 공고 2-(1) 지원조건", absent for small talk. */
  readonly sourceLine?: string;
  readonly citations: readonly Citation[];
  /** Links and phone numbers that go with the answer, three at most. */
  readonly buttons: readonly Action[];
  /** Three to five next steps. */
  readonly quickReplies: readonly SayAction[];
  /** Of a question that takes a sum or several choices. */
  readonly input?: InputField;
  /** Who speaks, where it is not the guide. */
  readonly speaker?: 'staff';
  /** Given where whoever spoke has changed the words afterwards, or taken them back. */
  readonly revised?: 'edited' | 'withdrawn';
  /** The turn whose place this reply takes: it is shown there, and not by itself. */
  readonly revises?: string;
  /** Given where the reply changes how a hand-over stands. */
  readonly handOver?: HandOverMark;
  /** Given where a sheet to keep says more; channels that can open pages lead to it. */
  readonly sheet?: SheetFacts;
}
