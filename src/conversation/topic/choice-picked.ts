import { countLetters } from '../../language/count-letters.ts';
import type { Ask } from '../../language/understand.ts';

/** What is said around an answer about oneself: who speaks, and that it is so. */
const saysItIsSo =
  /^(?:(?:저희|우리|저|제가|네|예|아|음|we(?:'re| are)?|i am|yes)?(?:는|은|도|가|회사|기업)?|(?:인|이|입|임|이?에요|이?예요|요|있|했|받|됐|해당)\S*)$/;

/** "위기지역 예시": a bonus item and another noun is asked for, not told of oneself. */
export const namesItemAsThing = ({ text, details: { mentions } }: Ask): boolean =>
  mentions.some(
    ({ start, end, entities }) =>
      entities.some(({ kind }) => kind === 'bonus-item') &&
      `${text.slice(0, start)} ${text.slice(end)}`
        .split(/[\s.!?,~]+/)
        .some((word) => word !== '' && !saysItIsSo.test(word)),
  );

/** "위기지역 예시": two or three words, and no verb or ending that would tell something. */
export const isBareNouns = (text: string): boolean =>
  text.split(' ').length <= 3 && !/(?:[요다죠음임함됨고데서면]|[는은인한])[?.!~]*$/.test(text);

/** "소기업이요": little more than an answer to a question about the company. */
export const picksChoice = (ask: Ask): boolean => !namesItemAsThing(ask) && isHardlyMoreThanChoice(ask);

const isHardlyMoreThanChoice = ({ text, details }: Ask): boolean =>
  details.mentions.some(
    ({ start, end, entities }) =>
      entities.every(({ kind }) => kind === 'choice') &&
      countLetters(text) - countLetters(text.slice(start, end)) <= 3 &&
      !asksByNoun.test(text.slice(end)),
  );
/** "심화컨설팅 자부담": as short as an answer, and a question all the same. */
const asksByNoun = /부담|얼마|비용|금액|가격|한도|기간|며칠|일수|서류|절차|자격|마감|\?/;
