import { type Answer, textBlock } from '../exchange/answer.ts';
import type { Question } from '../exchange/question.ts';
import { isAboutMoney } from '../exchange/topic-source.ts';
import { sharersNamed, sharesOut, timesAsked } from '../language/speech/several-of.ts';
import type { Ask } from '../language/understand.ts';
import { holdingFor } from '../notice/pack-index.ts';
import { calculate, type SupportWorking } from '../rules/index.ts';
import { formatWon } from '../wording/money.ts';
import { givenOf } from './given-sum.ts';
import { supportFor } from './support-terms.ts';

/** The one working of the one program spoken of; undefined where several forms of it are possible. */
const workingOf = (question: Question): SupportWorking | undefined => {
  const [recruitment, ...others] = question.subject.recruitments;
  if (!recruitment || others.length > 0) return undefined;
  const [term, ...more] = supportFor(question, recruitment);
  if (!term || more.length > 0) return undefined;
  return calculate(term, givenOf(question) ?? { costWon: 0 })?.working;
};

const isReckoned = ({ bound, costWon }: SupportWorking): boolean => bound === 'flat' || Boolean(costWon);

/** "두 명이면?": the sums just told, so many times over. */
const timesLine = (question: Question, count: number): string | undefined => {
  const won = (value: number): string => formatWon(value * count, question.language);
  const working = workingOf(question);
  if (working && isReckoned(working)) {
    const { supportWon, burdenWon, hostMinWon } = working;
    const own = hostMinWon ?? burdenWon;
    return question.say(own === undefined ? 'several.support' : 'several.sums', {
      count,
      support: won(supportWon),
      own: won(own ?? 0),
      total: won(working.costWon ?? 0),
      whose: question.say(hostMinWon === undefined ? 'several.own' : 'several.host'),
    });
  }
  const [pay] = question.subject.recruitments.flatMap(({ id }) =>
    holdingFor(question.index.pack.facts, id).flatMap(({ monthly }) => monthly ?? []),
  );
  return pay && question.say('several.pay', { count, pay: won(pay.won * pay.months) });
};

/** "여섯 곳이 나눠 내면 한 곳당": what is borne, in equal parts. */
const sharesLine = (question: Question, count: number): string | undefined => {
  const working = workingOf(question);
  const own = working && isReckoned(working) ? working.burdenWon : undefined;
  if (own === undefined || own === 0) return undefined;
  const won = (value: number): string => formatWon(value, question.language);
  return question.say('several.shares', { count, own: won(own), each: won(Math.round(own / count)) });
};

/** An answer on money with what it comes to for several, or for each of several, where that is asked. */
export const withSeveral = (question: Question, ask: Ask, answer: Answer | undefined): Answer | undefined => {
  const { topic, subject } = question;
  const ofMoney = isAboutMoney(topic) || topic === 'work.pay';
  if (answer?.outcome !== 'answered' || !ofMoney || subject.origin === 'open') return answer;
  const sharers = sharesOut(ask.text) ? sharersNamed(ask) : undefined;
  const times = timesAsked(ask);
  const line = sharers === undefined ? times && timesLine(question, times) : sharesLine(question, sharers);
  return line ? { ...answer, blocks: [...answer.blocks, textBlock(line)] } : answer;
};
