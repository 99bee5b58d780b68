import { partMeant } from '../../../answers/part-meant.ts';
import { judgedKinds, thingOf } from '../../../answers/premise.ts';
import type { Details } from '../../../language/details.ts';
import type { Reader } from './verdict.ts';

/** Of these topics a statement gives one figure of each kind, so that another figure is a wrong one. */
const ofOneFigure =
  /^(?:work|period|quota|window\.closes|visits|document\.(?:video|quotation|copies|statements))/;
const bounded =
  /들어[가감간]|포함|이상|이하|이내|최대|넘|초과|내외|부터|면\s|\bif\b|at least|at most|more than/;

const alike = (details: Details): Details => ({
  ...details,
  counts: details.counts.map((count) =>
    thingOf(count.unit) === 'company' ? { ...count, unit: 'company' } : count,
  ),
});

/** "하루 8시간 일하나요?": a figure put as a question, held against the only figure of its kind that is stated. */
export const ofNumbers: Reader = ({ engine, question: { text, topic, details }, stated: whole }) => {
  const stated = topic.startsWith('period') ? whole : partMeant(text, whole);
  if (!ofOneFigure.test(topic) || bounded.test(text)) return undefined;
  const kinds = judgedKinds(alike(details), alike(engine.understander.figuresIn(stated))).filter(
    ({ kind }) => kind !== 'amounts' && kind !== 'percents',
  );
  const [only, ...others] = kinds;
  if (!only || others.length > 0) return undefined;
  const stands = alike(engine.understander.figuresIn(stated)).counts;
  const isLeftOpen = alike(details).counts.some(({ unit }) => !stands.some((one) => one.unit === unit));
  if (only.holds && isLeftOpen) return undefined;
  return only.holds ? 'yes' : 'no';
};
