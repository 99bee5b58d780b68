import { applicationOutside } from './wordings/outside/application.ts';
import { elsewhereOutside } from './wordings/outside/elsewhere.ts';
import { moneyOutside } from './wordings/outside/money.ts';
import type { OutsideTopic } from './wordings/outside/outside-topic.ts';
import { peopleOutside } from './wordings/outside/people.ts';
import { projectOutside } from './wordings/outside/project.ts';
import { selectionOutside } from './wordings/outside/selection.ts';

/** Things people ask that notices of this kind leave to other papers or do not settle. */
export const outsideTopics: Readonly<Record<string, OutsideTopic>> = {
  ...moneyOutside,
  ...applicationOutside,
  ...selectionOutside,
  ...projectOutside,
  ...peopleOutside,
  ...elsewhereOutside,
};
