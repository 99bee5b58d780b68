import { randomInt, randomUUID } from 'node:crypto';
import { codeOpens } from '../../src/hand-over/case.ts';
import type { CaseStore } from '../../src/ports/case-store.ts';

const codes = 1_000_000;
const digits = 6;

/** A code by chance alone. */
export const randomCode = (): string => String(randomInt(codes)).padStart(digits, '0');

/** A code that opens no other case at that moment. */
export const freeCode = async (
  cases: Pick<CaseStore, 'byCode'>,
  now: number,
  draw: () => string = randomCode,
): Promise<string> => {
  for (;;) {
    const code = draw();
    const taken = await cases.byCode(code);
    if (!taken || !codeOpens(taken, now)) return code;
  }
};

/** Names a case wherever it is stored or sent; tells nothing of it. */
export const newCaseId = (): string => randomUUID();
