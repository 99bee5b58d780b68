import { permissionAsked } from '../../../language/speech/permission.ts';
import type { Case, Reader } from './verdict.ts';

const untilSpent =
  /예산\s?(?:이|의)?\s?(?:다\s)?(?:소진|떨어|바닥|끝)|\buntil the budget|budget (?:runs out|is spent)/;
const ofDay = /\d+월 \d+일(?:\([^)]\))?(?: \d+:\d+)?까지|에 마감|until \d|closes? on/;
const rolling = /수시|정해진 마감일은 없|소진/;
const fixedEnd = /마감|끝나|기한|종료|까지|상반기|하반기|clos|deadline|end date/;

type Day = Case['question']['details']['dates'][number];

const isAfter = (one: Day, other: Day): boolean =>
  one.month > other.month || (one.month === other.month && (one.day ?? 0) > (other.day ?? 0));

/** The days and hours a question puts up against the window it asks about. */
export const ofWindows: Reader = ({ engine, question, stated }) => {
  const { text, topic, details } = question;
  if (!/^window/.test(topic)) return undefined;
  const rollingStated = rolling.test(stated);
  if (untilSpent.test(text)) {
    if (/전국|지역/.test(text)) return undefined;
    return rollingStated ? 'yes' : ofDay.test(stated) ? 'no' : undefined;
  }
  const end = rollingStated || !fixedEnd.test(text) ? undefined : /까지|마감|끝나|기한/.test(text);
  if (rollingStated && fixedEnd.test(text) && (details.dates.length > 0 || /반기/.test(text))) return 'no';
  const { times, dates } = engine.understander.figuresIn(stated);
  const [day, ...days] = details.dates;
  const last = dates.at(-1);
  if (day?.day !== undefined && days.length === 0 && last?.day !== undefined && topic !== 'window')
    if (permissionAsked(text) === 'may' && isAfter(day, last)) return 'no';
  const [at, ...others] = details.times;
  const [closing] = times;
  if (at !== undefined && others.length === 0 && closing !== undefined && !end)
    return at > closing ? 'no' : undefined;
  return undefined;
};
