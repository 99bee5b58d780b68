import type { Focus } from '../../exchange/state.ts';
import type { TopicSource } from '../../exchange/topic-source.ts';
import type { Mention } from '../../language/lexicon.ts';
import { isSupposedName } from '../../language/speech/in-passing.ts';
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

/** How likely a topic has to be, and among how many, for what the talk's own program states of it to be meant. */
const likelyEnough = 0.1;
const topicsRead = 2;

/**
 * Whether a program that a message names is one of which the program of the talk has its own say: "수준확인도 해야
 * 합니까?" in talk of a program that has it among its duties, "신규구축 하면 우선 지원돼요?" in talk of one that puts
 * participants of another first. Then the talk goes on about the program it was of.
 */
export const isNamedWithinTalk = (
  { text, details, topics }: Ask,
  { index, isGeneric }: Pick<TopicSource, 'index' | 'isGeneric'>,
  { recruitments }: Focus,
): boolean => {
  const ofTalk = recruitments.flatMap((id) => index.recruitment(id)?.programId ?? []);
  const named = details.mentions.filter((mention) => programsOf(mention, index).length > 0);
  const [mention, ...others] = named;
  if (!mention || others.length > 0) return false;
  const programs = programsOf(mention, index);
  if (ofTalk.length === 0 || programs.some((id) => ofTalk.includes(id))) return false;
  return topics.slice(0, topicsRead).some(({ topic, probability }) => {
    if (probability < likelyEnough || (isGeneric(topic) && !isSupposedName(text, mention))) return false;
    const own = programs.some((id) => index.recruitmentsOf(id).some((one) => index.hasTopic(topic, one.id)));
    if (own && !isGeneric(topic)) return false;
    const stated = recruitments.flatMap((id) => index.facts(topic, id));
    return stated.some((fact) => programs.some((id) => speaksOf(fact.text.ko, id, index)));
  });
};
