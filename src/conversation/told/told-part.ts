import { isQuestion } from '../../language/speech/asking.ts';
import type { Ask } from '../../language/understand.ts';

/** Words with the names found in them. */
export type Told = Pick<Ask, 'text' | 'details'>;

/** Whether an ask tells rather than asks. */
export const isTelling = (ask: Ask): boolean => ask.topics[0]?.topic === 'tell' || !isQuestion(ask.text);

/** Where what is told ends and the question begins: sentences of its own, one's own "저희는 …인데", or what is past. */
const toldUntil = (text: string): number => {
  const sentence = Math.max(...[...text.matchAll(/[.!~]\s/g)].map(({ index }) => index), 0);
  const own = /^(?:저희|우리|저|나)(?:는|도|가|야)?\s.{2,40}?(?:인데|이고|는데|은데|거든요)(?:요)?[\s,]/.exec(
    text,
  );
  const past =
    /^.{2,40}?(?:[았었했됐갔났왔했렸]는데|거든요|입니다|이에요|예요|에요|(?:기업|업체|회사|공장|제조업|가공업|협회|조합|기관|중견|사람)인데)(?:요)?[\s,]/.exec(
      text,
    );
  const before = past && !isQuestion(past[0]) ? past[0].length : 0;
  return Math.max(sentence, own?.[0].length ?? 0, before);
};

/** The part of an ask that tells, before what it asks: "저희 도입기업인데 …". */
const toldPart = (ask: Ask): Told => {
  const end = toldUntil(ask.text);
  const mentions = ask.details.mentions.filter((mention) => mention.end <= end);
  const entities = mentions.flatMap((mention) => mention.entities);
  return { text: ask.text.slice(0, end), details: { ...ask.details, mentions, entities } };
};

/** What an ask tells: all of it, or the part before what it asks. */
export const toldIn = (ask: Ask): Told => (isTelling(ask) ? ask : toldPart(ask));
