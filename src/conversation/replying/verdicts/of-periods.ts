import { deniesAsking, permissionAsked } from '../../../language/speech/permission.ts';
import type { Period } from '../../../notice/pack.ts';
import { holdingFor } from '../../../notice/pack-index.ts';
import type { Case, Reader } from './verdict.ts';

const extending = /연장|늘리|늘릴|더\s?(?:할|하|쓸)|\bexten/;

const byMonths =
  /연장\S{0,3}\s\S{0,4}\s?\d+\s?(?:개월|달)|(?:개월|달)(?:을|까지|씩|정도|만)?\s?(?:더|연장|늘)|\bexten[a-z]+ (?:it )?(?:by|for) \d|months? (?:more|longer)/;

/** The period of the one recruitment asked about, or of several that have the same. */
const periodMeant = ({ question: { index, subject } }: Case): Period | undefined => {
  const all = subject.recruitments.flatMap(({ id }) => holdingFor(index.pack.periods, id));
  const alike = new Set(all.map(({ months, extensionMonths = 0 }) => `${months}+${extensionMonths}`));
  return alike.size === 1 ? all[0] : undefined;
};

/** "연장 6개월 가능한가요", "9개월 걸려도 되나요": months put up, held against the period or its extension. */
export const ofPeriods: Reader = (one) => {
  const { text, topic, details } = one.question;
  const [months, ...others] = details.months;
  if (!topic.startsWith('period') || months === undefined || others.length > 0) return undefined;
  const period = periodMeant(one);
  if (!period || permissionAsked(text) === 'must') return undefined;
  const isOfExtension = extending.test(text);
  // "6개월 안에 못 끝낼 것 같은데 연장되나": the months are not those of the extension.
  if (isOfExtension && !byMonths.test(text)) return undefined;
  const most = isOfExtension ? period.extensionMonths : period.months;
  if (most === undefined) return undefined;
  return months <= most === deniesAsking(text) ? 'no' : 'yes';
};
