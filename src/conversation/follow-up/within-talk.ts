import type { Focus } from '../../exchange/state.ts';
import type { TopicSource } from '../../exchange/topic-source.ts';
import { idsOf } from '../../language/details.ts';
import type { Mention } from '../../language/lexicon.ts';
import { isSupposedName } from '../../language/speech/in-passing.ts';
import { permissionAsked } from '../../language/speech/permission.ts';
import type { Ask } from '../../language/understand.ts';
import type { PackIndex } from '../../notice/pack-index.ts';

/** The programs a mention stands for. */
const programsOf = ({ entities }: Mention, index: PackIndex): readonly string[] =>
  entities.flatMap(({ kind, id }) => {
    if (kind === 'program') return [id];
    return kind === 'recruitment' ? (index.recruitment(id)?.programId ?? []) : [];
  });

/** Whether a statement speaks of a program, by any of the names it or its calls go by. */
const speaksOf = (text: string, programId: string, { pack, recruitmentsOf }: PackIndex): boolean => {
  const named = [...pack.programs.filter(({ id }) => id === programId), ...recruitmentsOf(programId)];
  return named.some(({ name, aliases }) =>
    [name.ko, ...aliases.ko].some((word) => word.length >= shortestName && text.includes(word)),
  );
};
const shortestName = 3;

/** The one program that a message names, where it is none the talk is of. */
const programNamed = (
  { details }: Pick<Ask, 'details'>,
  index: PackIndex,
  { recruitments }: Focus,
): { readonly mention: Mention; readonly programs: readonly string[] } | undefined => {
  const ofTalk = recruitments.flatMap((id) => index.recruitment(id)?.programId ?? []);
  const named = details.mentions.filter((mention) => programsOf(mention, index).length > 0);
  const [mention, ...others] = named;
  if (!mention || others.length > 0) return undefined;
  const programs = programsOf(mention, index);
  const isNew = ofTalk.length > 0 && !programs.some((id) => ofTalk.includes(id));
  return isNew ? { mention, programs } : undefined;
};

/**
 * "수준확인도 받아야 돼요?" in talk of a program that has it among its duties: the topic of that duty. Undefined where the
 * message asks for no duty, or the program of the talk has none of this kind.
 */
export const dutyWithinTalk = (
  ask: Pick<Ask, 'text' | 'details'>,
  index: PackIndex,
  focus: Focus,
): string | undefined => {
  const named = programNamed(ask, index, focus);
  if (!named || permissionAsked(ask.text) !== 'must') return undefined;
  const duties = focus.recruitments.flatMap((id) => index.factsUnder('duty', id));
  return duties.find(
    ({ topic, text }) => topic.includes('.') && named.programs.some((id) => speaksOf(text.ko, id, index)),
  )?.topic;
};

/** How likely a topic has to be, and among how many, for what the talk's own program states of it to be meant. */
const likelyEnough = 0.1;
const topicsRead = 2;

/**
 * "컨설팅기관 선택해야 되나요" in talk of those who get the consulting: another call of the same program is named, and what is
 * asked is stated for the call of the talk in words that speak of the one named.
 */
const isSiblingNamedWithinTalk = (
  { details, topics }: Pick<Ask, 'details' | 'topics'>,
  { index, isGeneric }: Pick<TopicSource, 'index' | 'isGeneric'>,
  { recruitments }: Focus,
): boolean => {
  const [call, ...others] = idsOf(details, 'recruitment').flatMap((id) => index.recruitment(id) ?? []);
  const ofTalk = recruitments.flatMap((id) => index.recruitment(id) ?? []);
  const isSibling =
    call !== undefined &&
    others.length === 0 &&
    ofTalk.length > 0 &&
    ofTalk.every(({ programId, usual }) => programId === call.programId && usual && !call.usual);
  if (!isSibling) return false;
  const names = [call.name.ko, ...call.aliases.ko].filter((word) => word.length >= shortestName);
  return topics
    .slice(0, topicsRead)
    .some(
      ({ topic, probability }) =>
        probability >= likelyEnough &&
        !isGeneric(topic) &&
        recruitments
          .flatMap((id) => index.facts(topic, id))
          .some(({ text }) => names.some((word) => text.ko.includes(word))),
    );
};

/**
 * Whether a program that a message names is one of which the program of the talk has its own say: "수준확인도 해야
 * 합니까?" in talk of a program that has it among its duties, "신규구축 하면 우선 지원돼요?" in talk of one that puts
 * participants of another first. Then the talk goes on about the program it was of.
 */
export const isNamedWithinTalk = (
  ask: Pick<Ask, 'text' | 'details' | 'topics'>,
  { index, isGeneric }: Pick<TopicSource, 'index' | 'isGeneric'>,
  focus: Focus,
): boolean => {
  if (isSiblingNamedWithinTalk(ask, { index, isGeneric }, focus)) return true;
  const named = programNamed(ask, index, focus);
  if (!named) return false;
  const { mention, programs } = named;
  return ask.topics.slice(0, topicsRead).some(({ topic, probability }) => {
    if (probability < likelyEnough || (isGeneric(topic) && !isSupposedName(ask.text, mention))) return false;
    const own = programs.some((id) => index.recruitmentsOf(id).some((one) => index.hasTopic(topic, one.id)));
    if (own && !isGeneric(topic)) return false;
    const stated = focus.recruitments.flatMap((id) => index.facts(topic, id));
    return stated.some((fact) => programs.some((id) => speaksOf(fact.text.ko, id, index)));
  });
};
