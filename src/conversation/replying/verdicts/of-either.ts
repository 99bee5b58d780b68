import { asksIfBothNeeded } from '../../../language/speech/both.ts';
import type { Reader } from './verdict.ts';

const oneWillDo = /거나 |또는|이나 .*(?:가운데|중) 하나|\bor\b/;

/** "둘 다 있어야 되나요": no, where the statement has one or the other. */
export const ofEither: Reader = ({ question: { text }, stated }) =>
  asksIfBothNeeded(text) && oneWillDo.test(stated) ? 'no' : undefined;
