import type { Focus } from '../../exchange/state.ts';
import { idsOf } from '../../language/details.ts';
import { isSetAside } from '../../language/speech/set-aside.ts';
import type { Ask } from '../../language/understand.ts';
import type { PackIndex } from '../../notice/pack-index.ts';

/** "그 서류", "그 증명서": a paper spoken of, whatever was talked of since. */
const thatPaper =
  /(?:그|이|아까|방금)\s?(?:그\s?)?(?:서류|증명서|증명원|명부|양식|서식|신청서|계획서|동의서|확인서|보고서|견적서)|\b(?:that|this) (?:paper|document|form|certificate)\b/;
/** "그거", "그건": whatever was spoken of last. */
const thatThing = /(?:^|[\s,.?!])(?:그거|그건|그게|그걸|그것|이거|이건|이게|요거|고거)|\b(?:it|that one)\b/;
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

const pointer = ({ text }: Ask, { topic = '' }: Focus): RegExpExecArray | null => {
  const inTalk = topic.startsWith('document');
  return thatPaper.exec(text) ?? (inTalk ? thatThing.exec(text) : null);
};

/** "몇 년치", "어디서 떼요": too short to be of anything but what the talk is of. */
const bareQuestion = 8;

/** Whether an ask goes on about the paper spoken of, without a word that points to it. */
const goesOn = ({ text, topics: [top] }: Ask, { topic = '' }: Focus): boolean =>
  /^document(?:\.|$)/.test(topic) &&
  (/^document/.test(top?.topic ?? '') || text.length <= bareQuestion) &&
  ofAPaper.test(text) &&
  !speaksOfPapers.test(text);

const ofProof =
  /어디서|어디에서|누가|누구|증빙|증명|확인서|승인|선정|지정|발급|인증|\bwhere\b|\bwho\b|\bissued\b/;

/** "그거 어디서 승인받은걸 말해요" after a bonus item: who has to have said so is part of its proof. */
const pointsToItem = ({ text, details }: Ask, { topic = '', bonusItems = [] }: Focus): boolean =>
  topic.startsWith('bonus') &&
  bonusItems.length > 0 &&
  details.entities.length === 0 &&
  thatThing.test(text) &&
  ofProof.test(text);

/**
 * An ask that points to the paper spoken of before ("그거 어디서 받아요?"), as if it named it; any other as it is.
 * Of another program that is named, the paper of the same name is meant.
 */
export const pointedAt = (ask: Ask, index: PackIndex, focus: Focus): Ask => {
  if (pointsToItem(ask, focus)) return { ...ask, topics: [{ topic: 'bonus.evidence', probability: 1 }] };
  if (focus.item === undefined || idsOf(ask.details, 'document').length > 0) return ask;
  const found = pointer(ask, focus);
  if (!found && !goesOn(ask, focus)) return ask;
  const start = found?.index ?? 0;
  const end = start + (found?.[0].length ?? 0);
  if (found && isSetAside(ask.text, { start, end })) return ask;
  const entities = namesakesOf(index, focus.item).map((id) => ({ kind: 'document' as const, id }));
  const { details } = ask;
  return {
    ...ask,
    details: {
      ...details,
      mentions: [...details.mentions, { start, end, entities }],
      entities: [...details.entities, ...entities],
    },
  };
};
