import { partMeant } from '../../../answers/part-meant.ts';
import { asksOfWhole, deniesAsking, permissionAsked } from '../../../language/speech/permission.ts';
import type { Reader } from './verdict.ts';

const native: Readonly<Record<string, number>> = {
  하루: 1,
  이틀: 2,
  사흘: 3,
  나흘: 4,
  닷새: 5,
  열흘: 10,
  보름: 15,
};
const duration =
  /(하루(?:에)?|1일|주|매주|일주일에|월|총|모두)?\s?(?:(\d{1,3})\s?(시간|일|분|회)(?!\s?(?:부터|자|시)|(?<=일)\s?까지)|(이틀|사흘|나흘|닷새|열흘|보름))/g;
const bounded = /\d+\s?(?:시간|일|분|회)\s?(?:이내|이하)|최대\s?\d+\s?(?:시간|일|분|회)/;

interface Duration {
  readonly per: string;
  readonly value: number;
  readonly unit: string;
}

const perOf: Readonly<Record<string, string>> = {
  하루: '일',
  하루에: '일',
  '1일': '일',
  매주: '주',
  일주일에: '주',
};

const durationsIn = (text: string): readonly Duration[] =>
  [...text.matchAll(duration)].map(([, per = '', value, unit, word = '']) => ({
    per: perOf[per] ?? per,
    value: value === undefined ? (native[word] ?? 0) : Number(value),
    unit: unit ?? '일',
  }));

/** "하루 8시간 일하죠?", "기본 컨설팅은 열흘이죠?", "3분짜리도 되나요": a length put up, held against the one stated. */
export const ofDurations: Reader = ({ question: { text, topic }, stated: whole }) => {
  const stated = partMeant(text, whole);
  if (!/^(?:work|document\.video|support\.(?:times|diagnosis|improvement))/.test(topic)) return undefined;
  const [put, ...others] = durationsIn(text);
  const asked = permissionAsked(text);
  if (!put || others.length > 0 || asked === 'must' || asked === 'need-not' || asksOfWhole(text))
    return undefined;
  const alike = durationsIn(stated).filter(({ unit }) => unit === put.unit);
  const same = alike.filter(({ per }) => per === put.per);
  const [first] = same.length > 0 ? same : alike;
  if (!first) return undefined;
  const holds = bounded.test(stated)
    ? put.value <= first.value
    : alike.some(({ value }) => value === put.value);
  return holds === deniesAsking(text) ? 'no' : 'yes';
};
