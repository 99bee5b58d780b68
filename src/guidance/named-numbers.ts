import { findAmounts } from '../language/extract/amount.ts';
import type { Pack } from '../notice/pack.ts';
import { type CompanyFacts, evaluateOptional } from '../rules/index.ts';

/** What is counted: "전문가" of "전문가 수", "suppliers". */
const countedIn = (name: string): string => name.replace(/\s?(?:수|건수)$|\s?\(.*$/, '').toLowerCase();

const numberAfter = (text: string, counted: string): number | undefined => {
  const at = text.indexOf(counted);
  if (at < 0) return undefined;
  const [, after] = /^[^\d.?!]{0,8}(\d+)(?![\d.,])/.exec(text.slice(at + counted.length)) ?? [];
  const [, before] = /(?<![\d.,])(\d+)\s?(?:full-time\s)?$/.exec(text.slice(0, at)) ?? [];
  const figure = after ?? before;
  return figure === undefined ? undefined : Number(figure);
};

/** Numbers told by the name of what is counted, of those that matter to this applicant: "전문가 8명이에요". */
export const namedNumbers = (
  pack: Pack,
  known: CompanyFacts,
  text: string,
): Readonly<Record<string, number>> => {
  if (findAmounts(text).length > 0) return {};
  const told = pack.companyFacts.flatMap(({ id, type, name, counted, askWhen }) => {
    if (type !== 'number' || !name || evaluateOptional(askWhen, known) !== true) return [];
    const words = [countedIn(name.ko), countedIn(name.en), ...(counted?.ko ?? []), ...(counted?.en ?? [])];
    const value = words.reduce<number | undefined>(
      (found, word) => found ?? numberAfter(text, word),
      undefined,
    );
    return value === undefined ? [] : [[id, value] as const];
  });
  return Object.fromEntries(told);
};
