import type { TurnTrace } from '../exchange/guide.ts';

/** The topic under which people ask for a person. */
const personTopic = 'human';

/** Whether a message was understood as asking for a person, alone or beside something else. */
export const asksForPerson = ({ topic }: Pick<TurnTrace, 'topic'>): boolean =>
  topic.split(' + ').includes(personTopic);
