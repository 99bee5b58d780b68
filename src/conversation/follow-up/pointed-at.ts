import type { Focus } from '../../exchange/state.ts';
import { idsOf } from '../../language/details.ts';
import type { Place } from '../../language/extract/span.ts';
import { paperPointedTo, thingPointedTo } from '../../language/speech/pointing.ts';
import { isSetAside } from '../../language/speech/set-aside.ts';
import type { Ask } from '../../language/understand.ts';
import type { PackIndex } from '../../notice/pack-index.ts';
import { pointsToProof } from './proof-of-item.ts';

/** Asks for something of a paper without naming it: "어디서 떼요?", "몇 부요?". */
const ofAPaper =
  /어디서|어디에서|어디 ?가|몇 ?(?:부|통|장|년|개년|개 ?더|개(?=[가요?\s]*$))|며칠|이내|언제 ?(?:뗀|발급|꺼|것)|유효|양식|서식|떼|발급|뽑|다운|받아|누가 ?(?:쓰|쓴|써|작성|만들|만든|내)|누구 ?(?:꺼|거|것|걸|명의)|원본|사본|\b(?:where|copies|issued|download|valid|form)\b/;
const speaksOfPapers = /서류|document|paper/;

/** Papers that go by the same name as one, in any program, itself among them. */
const namesakesOf = ({ pack: { documents } }: PackIndex, id: string): readonly string[] => {
  const named = documents.find((document) => document.id === id);
  return named
    ? documents.filter(({ name }) => name.ko === named.name.ko).map((document) => document.id)
    : [];
};

const pointer = ({ text }: Ask, { topic = '' }: Focus): Place | undefined =>
  paperPointedTo(text) ?? (topic.startsWith('document') ? thingPointedTo(text) : undefined);

/** "몇 년치", "어디서 떼요": too short to be of anything but what the talk is of. */
const bareQuestion = 8;

/** Whether an ask goes on about the paper spoken of, without a word that points to it. */
const goesOn = ({ text, topics: [top] }: Ask, { topic = '' }: Focus): boolean =>
  /^document(?:\.|$)/.test(topic) &&
  (/^document/.test(top?.topic ?? '') || text.length <= bareQuestion) &&
  ofAPaper.test(text) &&
  !speaksOfPapers.test(text);

/**
 * An ask that points to the paper spoken of before ("그거 어디서 받아요?"), as if it named it; any other as it is.
 * Of another program that is named, the paper of the same name is meant.
 */
export const pointedAt = (ask: Ask, index: PackIndex, focus: Focus): Ask => {
  if (pointsToProof(ask, focus)) return { ...ask, topics: [{ topic: 'bonus.evidence', probability: 1 }] };
  if (focus.item === undefined || idsOf(ask.details, 'document').length > 0) return ask;
  const found = pointer(ask, focus);
  if (!found && !goesOn(ask, focus)) return ask;
  if (found && isSetAside(ask.text, found)) return ask;
  const entities = namesakesOf(index, focus.item).map((id) => ({ kind: 'document' as const, id }));
  const { details } = ask;
  return {
    ...ask,
    details: {
      ...details,
      mentions: [...details.mentions, { start: 0, end: 0, ...found, entities }],
      entities: [...details.entities, ...entities],
    },
  };
};
