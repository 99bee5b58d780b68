import { asksForPapersAtLast, permissionAsked } from '../../../language/speech/permission.ts';
import type { Reader } from './verdict.ts';

const earns = /가점 \d점이에요|earns? \d|\bis worth \d/;
const wants = /가점|점수|점\s|플러스|유리|도움|우대|인정|쳐\s?주|쳐줘|혜택|bonus|points?|extra|help/;
const condition =
  /못|안\s|않|아니|만료|지났|예정|준비\s?중|신청만|접수만|아직|두\s?번|따로따로|각각|\d점|얼마|몇|까지|합/;

/** "ISO27001 있는데 정보보호 가점 되는지", "C등급인데": a standard or a grade that the item may not be about. */
const numbered = /\b[a-z]{2,}[\s-]?\d{3,}|[a-f](?=\s?등급)/g;
const namesOther = (text: string, stated: string): boolean =>
  (text.toLowerCase().match(numbered) ?? []).some((name) => !stated.toLowerCase().includes(name));

/**
 * Whether a thing named earns points: the item found for it says so. What narrows it down is for the
 * item's terms, and a trade that earns it is judged where the item is told.
 */
export const ofBonus: Reader = ({ question: { text, topic, index }, stated, answer }) => {
  if (topic !== 'bonus.item' || answer.blocks.length > 1) return undefined;
  if (/가점 항목에 없어|not among|no bonus item/.test(stated)) return 'no';
  const quoted = new Set(answer.quotes.map(({ id }) => id));
  if (index.pack.bonusItems.some(({ id, byTrade }) => byTrade && quoted.has(id))) return undefined;
  if (!earns.test(stated) || !wants.test(text) || condition.test(text)) return undefined;
  if (permissionAsked(text) === 'must' || asksForPapersAtLast(text) || namesOther(text, stated))
    return undefined;
  return 'yes';
};
