import type { Focus } from '../../exchange/state.ts';
import { idsOf } from '../../language/details.ts';
import type { Place } from '../../language/extract/span.ts';
import type { Mention } from '../../language/lexicon.ts';
import { maskSpans } from '../../language/masks.ts';
import { isElliptic } from '../../language/residue.ts';
import { asksAgeAlone } from '../../language/speech/paper-age.ts';
import { sidesNamed, withoutSide } from '../../language/speech/parties.ts';
import { paperPointedTo, thingPointedTo } from '../../language/speech/pointing.ts';
import { isSetAside } from '../../language/speech/set-aside.ts';
import type { Ask } from '../../language/understand.ts';
import type { PackIndex } from '../../notice/pack-index.ts';
import { handingIn } from './other-side.ts';
import { paperByNumber } from './paper-by-number.ts';
import { amongPapers, paperInShort } from './paper-in-short.ts';
import { pointsToProof } from './proof-of-item.ts';

/** Asks for something of a paper without naming it: "어디서 떼요?", "몇 부요?". */
const ofAPaper =
  /어디서|어디에서|어디 ?가|몇 ?(?:부|통|장|분|년|개년|개 ?더|개(?=[가요?\s]*$))|며칠|이내|언제 ?(?:뗀|발급|꺼|것|거)|\d{2,4}년 ?(?:도 ?)?(?:꺼|거|것|분|치)|유효|양식|서식|떼|발급|뽑|다운|받아|누가 ?(?:쓰|쓴|써|작성|만들|만든|내)|누구 ?(?:꺼|거|것|걸|명의)|원본|사본|\b(?:where|copies|issued|download|valid|form)\b/;
const speaksOfPapers = /서류|document|paper/;

/** Papers that go by the same name as one, in any program, itself among them. */
export const namesakesOf = ({ pack: { documents } }: PackIndex, id: string): readonly string[] => {
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
  (asksAgeAlone(text) ||
    ((/^document/.test(top?.topic ?? '') || text.length <= bareQuestion) && ofAPaper.test(text))) &&
  !speaksOfPapers.test(text);

/** "로봇이요" after a paper: hardly more than another program's name. */
const turnsToProgram = ({ text, details }: Ask, { topic = '' }: Focus): boolean => {
  const programs = details.mentions.filter(({ entities }) =>
    entities.every(({ kind }) => /^(?:program|recruitment|variant)$/.test(kind)),
  );
  return (
    /^document(?:\.|$)/.test(topic) &&
    programs.length > 0 &&
    isElliptic(
      maskSpans(
        text,
        programs.map(({ start, end }) => ({ start, end, sign: ' ' })),
      ),
    )
  );
};

/** "공급사 것도?" after a paper: whether that side of the project hands it in as well. */
const ofOtherSide = ({ text }: Ask, { topic = '' }: Focus): boolean => {
  const [side, ...others] = sidesNamed(text);
  return (
    /^document(?:\.|$)/.test(topic) &&
    side !== undefined &&
    others.length === 0 &&
    isElliptic(
      withoutSide(text, side)
        .replace(handingIn, ' ')
        .replace(/꺼|내|각자|[됩합]니[까다꺼]+|나요|해요|돼요|되나/g, ' '),
    )
  );
};

const withMention = (ask: Ask, mention: Mention, topics: Ask['topics'] = ask.topics): Ask => ({
  ...ask,
  topics,
  details: {
    ...ask.details,
    mentions: [...ask.details.mentions, mention],
    entities: [...ask.details.entities, ...mention.entities],
  },
});

/** Below this the words by themselves ask for nothing that a paper could not be asked about. */
const plainlyElse = 0.5;
const asksElse = ({ text, topics: [top], details }: Ask, { start, end }: Place): boolean => {
  if ((top?.probability ?? 0) < plainlyElse) return false;
  const rest = [...details.mentions, { start, end }]
    .toSorted((one, other) => other.start - one.start)
    .reduce((left, named) => left.slice(0, named.start) + left.slice(named.end), text);
  return !isElliptic(rest.replace(amongPapers, ' '));
};
/** What all that is said of a paper tells, and where it is obtained does not. */
const inItsEntry =
  /몇 ?(?:부|통|장|분|년|개)|\d{2,4}년 ?(?:도 ?)?(?:꺼|거|것|분|치)|누가 ?(?:쓰|쓴|써|작성|만들|만든|내)|누구 ?(?:꺼|거|것|걸)|\b(?:copies|minutes|who writes)\b/;
/** "몇 분?" of the video: what no other question about papers is like is answered by all that is said of the paper. */
const likeNone = 0.3;
const isLikeNone = ({ topics }: Ask): boolean =>
  topics.every(({ topic, probability }) => !topic.startsWith('document') || probability < likeNone);
const ofPaper = [{ topic: 'document', probability: 1 }];
const ofItsAge = [{ topic: 'document.validity', probability: 1 }];

/** What is asked of the paper the talk is of. */
const topicsOfPaper = (ask: Ask, isOfSide: boolean): Ask['topics'] => {
  if (asksAgeAlone(ask.text)) return ofItsAge;
  return isOfSide || (inItsEntry.test(ask.text) && isLikeNone(ask)) ? ofPaper : ask.topics;
};

/**
 * An ask that points to the paper spoken of before ("그거 어디서 받아요?"), or names one in short, as if it named it; any
 * other as it is. Of another program that is named, the paper of the same name is meant.
 */
export const pointedAt = (ask: Ask, index: PackIndex, focus: Focus): Ask => {
  if (pointsToProof(ask, focus)) return { ...ask, topics: [{ topic: 'bonus.evidence', probability: 1 }] };
  const listed = paperByNumber(ask, index, focus);
  if (listed) return withMention(ask, listed, isLikeNone(ask) ? ofPaper : ask.topics);
  const short = paperInShort(ask, index, focus);
  if (short) return withMention(ask, short, asksElse(ask, short) ? ask.topics : ofPaper);
  if (focus.item === undefined || idsOf(ask.details, 'document').length > 0) return ask;
  if (turnsToProgram(ask, focus))
    return withMention(ask, {
      start: 0,
      end: 0,
      entities: namesakesOf(index, focus.item).map((id) => ({ kind: 'document', id })),
    });
  const found = pointer(ask, focus);
  const isOfSide = ofOtherSide(ask, focus);
  if (!found && !isOfSide && !goesOn(ask, focus)) return ask;
  if (found && isSetAside(ask.text, found)) return ask;
  const entities = namesakesOf(index, focus.item).map((id) => ({ kind: 'document' as const, id }));
  return withMention(ask, { start: 0, end: 0, ...found, entities }, topicsOfPaper(ask, isOfSide));
};
