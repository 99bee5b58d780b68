import type { Question } from '../../src/exchange/question.ts';
import { stateVersion } from '../../src/exchange/state.ts';
import type { Language } from '../../src/language/language-of.ts';
import { buildPackIndex, type PackIndex } from '../../src/notice/pack-index.ts';
import { wordingOf } from '../../src/wording/wording.ts';
import { sampleKnowledge } from './guide.ts';
import { askOn, subjectOn } from './topic-source.ts';

const knowledge = sampleKnowledge();
const sampleIndex = buildPackIndex(knowledge.pack);

/** A question on the made-up notice about these recruitments, of which only what is given is out of the ordinary. */
export const questionOn = (
  text: string,
  recruitments: readonly string[],
  more: Partial<Question> = {},
  language: Language = 'ko',
): Question => {
  const index: PackIndex = more.index ?? sampleIndex;
  return {
    knowledge,
    index,
    language,
    today: '2031-03-20',
    text,
    topic: 'compare',
    subject: {
      ...subjectOn('named'),
      recruitments: recruitments.flatMap((id) => index.recruitment(id) ?? []),
    },
    details: askOn(text, {}).details,
    state: {
      version: stateVersion,
      noticeId: '',
      language,
      turns: 1,
      focus: { recruitments: [] },
      facts: {},
    },
    given: {},
    leftOut: [],
    say: wordingOf(language),
    wantsVerdict: false,
    answerAs: () => undefined,
    findBonusItem: () => undefined,
    point: undefined,
    rivals: [],
    facts: [],
    ...more,
  };
};
