import { permissionAsked } from '../../../language/speech/permission.ts';
import { evaluate } from '../../../rules/index.ts';
import type { Case, Reader } from './verdict.ts';

const excludes = /제외(?:돼|예요|이에요|되어)|\bleft out\b|\bexcludes?d?\b|\bcannot apply\b/i;
const lists = /적혀 있지 않아|\bnot listed\b/;
const standsAgainst = /신청이 어려워요|applying for .* is not possible/;
const listed = /제외|항목|사유|exclu|listed/;
/** "상관없죠?", "문제없나요?" hopes that it does not keep one out. */
const hopesNot = /(?:상관|영향|문제|지장)\s?(?:이|은|는|도)?\s?없|\b(?:no problem|not matter|still ok)\b/;
const whether = /상관|영향|문제\s?(?:되|될|돼|가)|affected|matter/;

/** "로봇사업 하고 있는데": by what was told the ground that is stated is none. */
const isNoGround = ({ question: { topic, index, given }, answer }: Case): boolean => {
  const quoted = new Set(answer.quotes.map(({ id }) => id));
  const stated = new Set([
    topic,
    ...index.pack.facts.filter(({ id }) => quoted.has(id)).map((fact) => fact.topic),
  ]);
  return index.pack.exclusions.some(
    ({ id, code, failsWhen }) =>
      (quoted.has(id) || stated.has(`exclusion.${code}`)) &&
      failsWhen !== undefined &&
      evaluate(failsWhen, given) === false,
  );
};

/**
 * Whether one is excluded: "체납 중인데 신청되나요" gets no, "체납이면 제외되나요" yes. That a reason is not listed
 * settles only whether it is one, not whether one may apply.
 */
export const ofExclusion: Reader = (one) => {
  const { question, stated } = one;
  if (isNoGround(one)) return undefined;
  const { text, topic } = question;
  if (standsAgainst.test(stated))
    return { may: 'no', 'may-not': 'yes', must: undefined, 'need-not': undefined, plain: undefined }[
      permissionAsked(text)
    ] as 'yes' | 'no' | undefined;
  if (!/^(?:exclusion|situation|tell)/.test(topic)) return undefined;
  const asked = permissionAsked(text);
  if (lists.test(stated)) return listed.test(text) ? 'no' : undefined;
  if (!excludes.test(stated)) return undefined;
  if (hopesNot.test(text)) return 'no';
  if (asked === 'may-not' || whether.test(text)) return 'yes';
  return asked === 'may' ? 'no' : undefined;
};
