import type { Entity, Mention } from './lexicon.ts';
import type { MaskedSpan } from './masks.ts';

/** Figures and names found in an utterance; sums in whole won. */
export interface Details {
  readonly mentions: readonly Mention[];
  readonly entities: readonly Entity[];
  readonly amounts: readonly number[];
  readonly percents: readonly number[];
  readonly dates: readonly {
    readonly year?: number | undefined;
    readonly month: number;
    readonly day?: number | undefined;
    /** "3월 말": the third of the month that is meant where no day is named. */
    readonly part?: 'early' | 'middle' | 'late' | undefined;
  }[];
  readonly counts: readonly { readonly value: number; readonly unit: string }[];
  readonly months: readonly number[];
  /** Minutes after midnight. */
  readonly times: readonly number[];
  readonly place?: PlaceFound | undefined;
  /** All places of a list ("충북하고 충남"), that one first; empty where fewer than two are listed. */
  readonly places?: readonly PlaceFound[] | undefined;
  /** A level of a smart factory, 1 to 5. */
  readonly level?: number | undefined;
  /** The highest of several levels that a word means: 기초 is 1 up to 2. */
  readonly levelUpTo?: number | undefined;
  /** Figures and places with the signs the topic model reads for them. */
  readonly figures: readonly MaskedSpan[];
}

export type PlaceFound =
  | { readonly kind: 'one'; readonly place: string; readonly within: string; readonly centre: string }
  | {
      readonly kind: 'several';
      readonly name: string;
      readonly candidates: readonly { readonly place: string; readonly centre: string }[];
    };

/** Ids of the things of one kind that a text names. */
export const idsOf = (details: Details, kind: Entity['kind']): readonly string[] =>
  details.entities.filter((entity) => entity.kind === kind).map(({ id }) => id);
