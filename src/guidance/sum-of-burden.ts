import type { Ask } from '../language/understand.ts';
import { sumsTold } from './sum-roles.ts';

/**
 * Whether the last sum of a message is what the company itself pays, and no sum tells what the project costs: "자부담
 * 6천만원" is, "총사업비 2억일 때 자부담" and "지원금 8천에 자부담 8천" are not.
 */
export const isSumOfBurden = (said: Pick<Ask, 'text' | 'details'>): boolean => {
  const roles = sumsTold(said).map(({ role }) => role);
  return roles.at(-1) === 'burden' && !roles.includes('cost') && !roles.includes('support');
};
