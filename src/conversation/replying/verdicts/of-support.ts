import { quotedOf, type Reader } from './verdict.ts';

/** Sums put up as what is granted: "100만원 지원되나요". */
const grants = /지원|보조|받|나오|나와|주[나는죠]|줘|\b(?:support|pay|paid|get|cover|grant)/;

/** A sum put up against what is paid whatever the cost: more than that is a no, just that a yes. */
export const ofSupport: Reader = (one) => {
  const { text, topic, details, index } = one.question;
  const [sum, ...others] = details.amounts;
  if (
    !/^(?:calc\.support|amount)/.test(topic) ||
    sum === undefined ||
    others.length > 0 ||
    !grants.test(text)
  )
    return undefined;
  const flat = quotedOf(index.pack.support, one).filter(({ ratePercent }) => ratePercent === undefined);
  const [most, ...more] = flat.flatMap(({ fixedWon, capWon }) => fixedWon ?? capWon ?? []);
  if (most === undefined || more.length > 0) return undefined;
  if (sum > most) return 'no';
  return sum === most ? 'yes' : undefined;
};
