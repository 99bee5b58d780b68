import type { ConversationState } from '../../exchange/state.ts';
import { effectiveFacts } from '../../guidance/effective-facts.ts';
import { type ReadAnswer, readAnswer } from '../../guidance/read-answer.ts';
import { supposedBy } from '../../guidance/supposed.ts';
import { asksOpenly, isQuestion, isRequest } from '../../language/speech/asking.ts';
import { affirmsAsked, deniesAsked } from '../../language/speech/denying.ts';
import { isDoubtful, withoutDoubt } from '../../language/speech/doubting.ts';
import { speaksOfOneself } from '../../language/speech/oneself.ts';
import { isKnown } from '../../rules/index.ts';
import type { Waiting } from './waiting.ts';

type Facts = ConversationState['facts'];

/** In letters: longer messages say more than one thing. */
const briefly = 16;

/** Whether anything is told at all. */
export const saysSomething = (facts: Facts): boolean => Object.keys(facts).length > 0;

/** "소기업이요" to a question about the partner's size is about the partner, not about the one who answers. */
export const aboutWhatWasAsked = ({ asked, gathered, text }: Waiting): Facts => {
  const [fact = '', ...more] = asked.facts;
  if (asked.kind !== 'choice' || more.length > 0 || speaksOfOneself(text)) return gathered;
  const entries = Object.entries(gathered).map(([key, value]): [string, Facts[string]] => {
    const values: readonly unknown[] = Array.isArray(value) ? value : [value];
    const offered = values.every((one) => asked.choices.some(({ id }) => id === one));
    return [offered ? fact : key, value];
  });
  return Object.fromEntries(entries);
};

/** "소기업들이요": a few words that name one of the answers answer, whatever they also may be asked about. */
export const answersInKind = (waiting: Waiting): boolean => {
  const { asked, text } = waiting;
  const about = aboutWhatWasAsked(waiting);
  return text.length <= briefly && !isQuestion(text) && asked.facts.some((fact) => about[fact] !== undefined);
};

/** Whether the last sentence asks: "로봇? 안 써요" and "20명쯤? 금속 가공이에요" answer. */
export const endsAsking = (text: string): boolean => {
  const last = text.match(/[^.?!~]+[.?!~]*\s*$/)?.[0] ?? text;
  // "그러니까 처음이죠" appeals to what is plain.
  if (isRequest(last)) return true;
  return isQuestion(last) && !(/(?:이|하|되|[었았했없있])[죠지][요.!~\s]*$/.test(last) && !asksOpenly(text));
};

/** A figure may have been read as a year: 18 as 2018. */
const sameFigure = (value: number, read: Facts[string] | undefined): boolean =>
  typeof read === 'number' && (read === value || read % 100 === value);

/** "참여기업 6곳이에요" to a question about suppliers: the number was taken as what it is said to count. */
const countsOther = (
  { asked: { kind, facts } }: Waiting,
  gathered: Facts,
  answer: ReadAnswer | undefined,
): boolean =>
  kind === 'number' &&
  Object.entries(gathered).some(
    ([fact, value]) =>
      !facts.includes(fact) && typeof value === 'number' && sameFigure(value, answer?.facts[facts[0] ?? '']),
  );

/** "12명" where records are asked for, which come in 건: people are no answer. */
const countedOtherwise = ({ asked: { kind, facts }, question: { index, details } }: Waiting): boolean => {
  const { countedIn } = index.pack.companyFacts.find(({ id }) => id === facts[0]) ?? {};
  return (
    kind === 'number' &&
    countedIn !== undefined &&
    details.counts.length > 0 &&
    details.counts.every(({ unit }) => !countedIn.some((own) => own === unit))
  );
};

/**
 * "중소기업" is part of the name of an association of such, but says something of its own about the same; so does
 * "공급기업 구했어요", which no supplier says.
 */
const isToldOtherwise = (
  { asked, gathered, question: { index } }: Waiting,
  answer: ReadAnswer | undefined,
): boolean => {
  if (asked.kind !== 'choice' || answer?.exact !== false || !saysSomething(gathered)) return false;
  const told = effectiveFacts(index.pack, gathered);
  return Object.entries(answer.facts).some(
    ([fact, value]) => isKnown(told, fact) && String(told[fact]) !== String(value),
  );
};

/** Whether a message tells what is not known yet: "작년에 퇴직했어요" names the role that was told before. */
const tellsNews = ({ gathered, facts }: Waiting): boolean =>
  Object.entries(gathered).some(([fact, value]) => String(facts[fact]) !== String(value));

/** "네 주관기관으로요": what is known already, said in a few words once more. */
export const repeatsKnown = (waiting: Waiting): boolean => {
  // A place known before names the centre that is asked for: "시흥 담당 센터 전화번호".
  const { region: _, ...told } = waiting.gathered;
  return waiting.text.length <= briefly && saysSomething(told) && !tellsNews(waiting);
};

/** "로봇 도입 생각하고 있어요" speaks of the program it names: single words in it answer nothing else. */
const isOfNamed = (
  { asked, named, question: { index } }: Waiting,
  answer: ReadAnswer | undefined,
): boolean => {
  if (!asked.facts.includes('role') || !answer?.loose || named.length === 0) return false;
  const supposed = supposedBy(index.pack, named, {});
  // Of a program that calls for several kinds of applicants the name alone tells none of them.
  if (Object.keys(supposed).length === 0 && named.length > 1 && 'role' in answer.facts) return true;
  return Object.keys(supposed).length > 0 && Object.keys(answer.facts).some((fact) => !(fact in supposed));
};

/** The answer in a message; "로봇 노노" is a no where nothing else is told. */
export const read = (waiting: Waiting): ReadAnswer | undefined => {
  const { question, asked, text, gathered, guided } = waiting;
  const isBare = !tellsNews(waiting);
  const readAs = (words: string) =>
    readAnswer(question.index.pack, asked, question.given, words, guided.recruitments);
  const denies = isBare && deniesAsked(text, asked.text[question.language]);
  const affirms =
    isBare &&
    asked.choices.some(({ id }) => id === 'true') &&
    affirmsAsked(text, asked.text[question.language]);
  const sure = isDoubtful(text) ? readAs(withoutDoubt(text)) : undefined;
  const answer =
    readAs(text) ??
    sure ??
    (denies ? readAs(question.say('guided.no')) : undefined) ??
    (affirms ? readAs(question.say('guided.yes')) : undefined);
  return [
    countsOther(waiting, gathered, answer),
    countedOtherwise(waiting),
    isToldOtherwise(waiting, answer),
    isOfNamed(waiting, answer),
  ].some(Boolean)
    ? undefined
    : answer;
};
