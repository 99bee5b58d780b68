import type { Question } from '../exchange/question.ts';
import type { Support } from '../notice/pack.ts';
import type { SupportWorking } from '../rules/index.ts';
import { formatWon } from '../wording/money.ts';
import { localised } from './compose.ts';

/** What a working needs of a question: the language and its words. */
type Voice = Pick<Question, 'language' | 'say'>;

/** "3억원 × 50% = 1억 5,000만원 (한도 1억원)": how the sum came about. */
export const equation = (question: Voice, working: SupportWorking): string => {
  const { costWon, ratePercent, shareWon, capWon, bound } = working;
  if (costWon === undefined || ratePercent === undefined || shareWon === undefined) return '';
  const won = (value: number): string => formatWon(value, question.language);
  const cap = bound === 'cap' && capWon !== undefined ? question.say('calc.cap', { cap: won(capWon) }) : '';
  return [question.say('calc.equation', { cost: won(costWon), rate: ratePercent, share: won(shareWon) }), cap]
    .filter(Boolean)
    .join(' ');
};

/** The payers without the one whose part is the support just told. */
const beside = (
  payers: NonNullable<SupportWorking['payers']>,
  { supportWon }: SupportWorking,
): NonNullable<SupportWorking['payers']> => payers.filter(({ won }) => won !== supportWon);

/** Who pays what beside the government, as far as the notice settles it. */
const shares = (question: Voice, working: SupportWorking): string => {
  const won = (value: number): string => formatWon(value, question.language);
  const { burdenWon, hostMinWon, adopterMaxWon, openWon, payers } = working;
  if (payers)
    return beside(payers, working)
      .map(({ payer, won: part }) => `${localised(question, payer)} ${won(part)}`)
      .join(', ');
  if (hostMinWon === undefined)
    return burdenWon === undefined ? '' : question.say('calc.burden', { burden: won(burdenWon) });
  const host = question.say('calc.host-min', { won: won(hostMinWon) });
  const adopter =
    adopterMaxWon === undefined
      ? question.say('calc.rest-agreed')
      : question.say(adopterMaxWon === 0 ? 'calc.adopter-none' : 'calc.adopter-max', {
          won: won(adopterMaxWon),
        });
  const open = openWon === undefined ? '' : question.say('calc.open', { won: won(openWon) });
  return [host, adopter, open].filter(Boolean).join(', ');
};

/** A worked-out support as one sentence: the result first, then how, then who pays the rest. */
export const workingText = (
  question: Voice,
  term: Support,
  working: SupportWorking,
  name: string,
): string => {
  const support = formatWon(working.supportWon, question.language);
  const parts = [
    question.say(`calc.result-${working.bound === 'ceiling' ? 'ceiling' : 'sum'}`, { name, support }),
    shares(question, working),
  ]
    .filter(Boolean)
    .join(', ');
  const how = equation(question, working);
  const flat =
    how === '' && working.bound !== 'ceiling' && !working.payers ? localised(question, term.text) : '';
  return [flat === '' ? parts : `${parts}.`, how === '' ? '' : `(${how})`, flat].filter(Boolean).join(' ');
};
