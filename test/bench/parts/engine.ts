import { loadKnowledge } from '../../../adapters/knowledge/load-knowledge.ts';
import { intents } from '../../../intents/index.ts';
import { createGuide, type Guide } from '../../../src/index.ts';
import { trainTopicModel } from '../../../src/language/train-topics.ts';
import { buildUnderstander } from '../../../src/language/understand.ts';
import { play } from '../../eval/questions.ts';
import { devTalks } from '../dev-talks.ts';
import { type Finding, findingLines } from '../finding.ts';
import { type Pace, paceOf, timeOf } from '../pace.ts';
import type { Part } from '../part.ts';
import type { Plan } from '../plan.ts';
import { assessAll } from '../profiles.ts';
import { milliseconds, perSecond } from '../units.ts';
import { wanted } from '../wanted.ts';

const utterances = devTalks.flat();

const finding = (measure: string, pace: Pace, what: string): Finding => ({
  measure,
  value: pace.perSecond,
  unit: perSecond,
  note: `${what}; ${perSecond(pace.perCpuSecond)} of CPU time`,
});

const paces = (plan: Plan): readonly Finding[] => {
  const knowledge = loadKnowledge();
  const understander = buildUnderstander(knowledge, intents);
  const guide = createGuide(knowledge, intents);
  const assess = assessAll(knowledge);
  const understandAll = (): number => {
    for (const utterance of utterances) understander.understand(utterance);
    return utterances.length;
  };
  const unremembering = createGuide(knowledge, intents, { rememberedMessages: 0, rememberedTurns: 0 });
  const thinking = createGuide(knowledge, intents, { rememberedTurns: 0 });
  const playAll = (played: Guide): number => {
    for (const talk of devTalks) play(played, talk);
    return utterances.length;
  };
  const language = paceOf(understandAll, plan);
  return [
    {
      ...finding('language alone, utterances', language, `${utterances.length} development utterances`),
      wanted: wanted.utterancesPerSecond,
    },
    finding(
      'whole turn without I/O, turns',
      paceOf(() => playAll(unremembering), plan),
      'the same, follow-ups in order, each read as if never met',
    ),
    finding(
      'whole turn, words met before, turns',
      paceOf(() => playAll(thinking), plan),
      'the same again and again: the words are remembered, the turns are not',
    ),
    finding(
      'whole turn, met before, turns',
      paceOf(() => playAll(guide), plan),
      'the same again and again: the turns themselves are remembered',
    ),
    finding(
      'rules alone, companies',
      paceOf(() => assess().length, plan),
      `each assessed for ${knowledge.pack.recruitments.length} recruitments`,
    ),
  ];
};

const preparations = ({ starts }: Plan): readonly Finding[] => {
  const knowledge = loadKnowledge();
  const { examples, model } = buildUnderstander(knowledge, intents);
  return [
    {
      measure: 'training the topic model',
      value: timeOf(() => trainTopicModel(examples), starts),
      unit: milliseconds,
      note: `${examples.length} examples, ${model.topics.length} topics`,
    },
    {
      measure: 'preparing all of the language step',
      value: timeOf(() => buildUnderstander(knowledge, intents), starts),
      unit: milliseconds,
      note: 'training included; part of every start',
    },
  ];
};

export const enginePart: Part = {
  title: 'Inside one thread, without I/O',
  async run(plan) {
    return findingLines([...paces(plan), ...preparations(plan)]);
  },
};
