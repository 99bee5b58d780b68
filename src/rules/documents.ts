import type { Document, Pack } from '../notice/pack.ts';
import { holdingFor } from '../notice/pack-index.ts';
import { monthsBefore } from './calendar.ts';
import { isChosen, missingChoices } from './choices.ts';
import { evaluateOptional, missingFacts } from './evaluate.ts';
import type { CompanyFacts } from './facts.ts';
import { every } from './truth.ts';

/** A paper this applicant hands in. */
export interface NeededDocument {
  readonly document: Document;
  /** Facts that would tell whether it is needed at all; empty where it is. */
  readonly missing: readonly string[];
  /** ISO date before which it may not have been issued, for the planned day of applying. */
  readonly issuedFrom?: string | undefined;
}

/**
 * The papers a recruitment asks of this applicant, without those it certainly does not need. With the ISO date
 * of the planned application, the earliest issue date of papers that may only be so old.
 */
export const documentsFor = (
  pack: Pack,
  recruitmentId: string,
  facts: CompanyFacts,
  applicationDate?: string,
): readonly NeededDocument[] =>
  holdingFor(pack.documents, recruitmentId).flatMap((document) => {
    const needed = every([isChosen(pack, document, facts), evaluateOptional(document.when, facts)]);
    if (needed === false) return [];
    const { maxAgeMonths } = document;
    const dated = applicationDate !== undefined && maxAgeMonths !== undefined;
    return [
      {
        document,
        missing: [...missingChoices(pack, document, facts), ...missingFacts(document.when, facts)],
        issuedFrom: dated ? monthsBefore(applicationDate, maxAgeMonths) : undefined,
      },
    ];
  });
