import type { Reader } from './verdict.ts';

const free =
  /공짜|무료|한\s?푼|십\s?원|(?:돈|비용|부담|자부담)(?:이|은|을|도)?\s?(?:하나도\s?|전혀\s?|따로\s?)?(?:안|없|0)|안\s?(?:내도|들)|전액\s?(?:지원|정부)|\bfree\b|\bno cost\b|\bnothing\b/;
const pays =
  /(?:돈|비용|부담|자부담)\S{0,3}\s?(?:\S{1,4}\s)?(?:있|내나|내야|드나|드는|들어|해야)|\bpay (?:anything|something)\b|\bown share\b/;
const nothing = /부담 0원|부담(?:이|은)? 없|own share krw 0|pays? nothing/i;
const something = /부담 [1-9]|자부담(?:은|이)? \d|\d+%를 부담|own share krw [1-9]|부담하고|the company pays/i;

/** "원포인트는 공짜예요?": whether the company pays anything, by what its own share comes to. */
export const ofFree: Reader = ({ question: { text, topic }, stated }) => {
  if (!/^(?:burden|calc\.burden|labor-cost)/.test(topic)) return undefined;
  const asksFree = free.test(text);
  if (asksFree === pays.test(text) && !asksFree) return undefined;
  if (nothing.test(stated)) return asksFree ? 'yes' : 'no';
  if (something.test(stated)) return asksFree ? 'no' : 'yes';
  return undefined;
};
