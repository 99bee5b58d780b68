import { centreLookup } from '../../../language/centre-lookup.ts';
import { onceFor } from '../../../language/once.ts';
import { pointsToThere } from '../../../language/speech/pointing.ts';
import type { Knowledge } from '../../../notice/pack.ts';
import { quotedOf, type Reader } from './verdict.ts';

const lookupIn = onceFor((knowledge: Knowledge) => centreLookup(knowledge));

/** "양산도 거기로 하면 되나요", "로봇도 거기예요?": whether the centre or the desk told last is the one for this as well. */
export const ofThere: Reader = ({ engine, question, quotes }) => {
  const { text, topic, state, index } = question;
  const { topic: last, place, recruitments } = state.focus;
  if (!pointsToThere(text) || last !== topic) return undefined;
  const { centres, desks } = index.pack;
  if (topic === 'apply.site' && recruitments.length > 0) {
    const sitesOf = (ids: readonly string[]): readonly string[] =>
      index.pack.channels.flatMap((one) => (ids.some((id) => one.for.includes(id)) ? (one.url ?? []) : []));
    const told = sitesOf(recruitments);
    const now = sitesOf(question.subject.recruitments.map(({ id }) => id));
    if (told.length === 0 || now.length === 0) return undefined;
    return now.every((site) => told.includes(site)) ? 'yes' : 'no';
  }
  if (topic === 'centre' && place !== undefined && question.details.place !== undefined) {
    const before = lookupIn(engine.knowledge)(place);
    const now = quotedOf(centres, { quotes });
    if (before === undefined || now.length !== 1) return undefined;
    return now.some(({ id }) => id === before) ? 'yes' : 'no';
  }
  if (topic !== 'contact' || recruitments.length === 0) return undefined;
  const told = desks.filter((desk) => recruitments.some((id) => desk.for.includes(id)));
  const now = quotedOf(desks, { quotes });
  if (told.length === 0 || now.length === 0) return undefined;
  const phones = new Set(told.flatMap((desk) => desk.phones));
  return now.every((desk) => desk.phones.some((phone) => phones.has(phone))) ? 'yes' : 'no';
};
