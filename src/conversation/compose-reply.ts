import { isClaim } from '../language/speech/confirming.ts';
import type { Answered } from './answer-ask.ts';
import type { Engine } from './engine.ts';
import { nextSteps } from './next-steps.ts';
import { claimHolds, lacksClaimedDay, withoutBeginning, withoutBrackets } from './premise.ts';
import type { Action, Block, Citation, Language, Reply, SayAction } from './reply.ts';

const mostSections = 2;
const mostButtons = 3;

const citationsOf = (engine: Engine, answered: readonly Answered[]): Citation[] =>
  answered.flatMap(({ answer }) =>
    answer.quotes.map(({ id, source }) => ({
      noticeId: engine.knowledge.pack.id,
      factId: id,
      section: source.section,
      lines: source.lines,
    })),
  );

/** Where one ask is answered twice, it is not sure which of the two is claimed. */
const isOnlyAnswer = ({ question, claimedPart }: Answered, answered: readonly Answered[]): boolean =>
  claimedPart === true ||
  answered.filter((other) => !other.beside && other.question.text === question.text).length === 1;

/** "이노비즈 가점 3점 맞죠": three points an item are right, but not for what is no item. */
const claimsOfUnnamed = ({ question }: Answered): boolean =>
  question.topic === 'bonus' &&
  !/항목|하나|한 ?개|최대|총|합|each|per item|at most|total/.test(question.text);

/** Whether what a question claims is what the text states; undefined where the two cannot be compared. */
const claimStands = (engine: Engine, { text, details }: Answered['question'], stated: string) => {
  const plain = withoutBrackets(stated);
  const whole = engine.understander.figuresIn(plain);
  const rest = engine.understander.figuresIn(withoutBeginning(text, plain));
  return lacksClaimedDay(details, whole, rest) ? false : claimHolds(details, rest);
};

/** A claim with a figure in it ("70%죠?") is held against the answer before the answer is given. */
const judged = (engine: Engine, one: Answered, answered: readonly Answered[]): readonly Block[] => {
  const { answer, question, beside } = one;
  const [first] = answer.blocks;
  if (first?.kind !== 'text' || answer.outcome !== 'answered' || beside || !isClaim(question.text))
    return answer.blocks;
  const holds = claimStands(engine, question, first.text);
  if (holds === undefined) return answer.blocks;
  if (first.text.startsWith(question.say('verdict.no'))) return answer.blocks;
  // The figure may be right and the claim about something else ("1,000만원에 부가세까지 들어간 거죠?").
  if (holds && (!isOnlyAnswer(one, answered) || claimsOfUnnamed(one))) return answer.blocks;
  const lead = question.say(holds ? 'premise.right' : 'premise.wrong');
  return [{ kind: 'text', text: `${lead} ${first.text}` }, ...answer.blocks.slice(1)];
};

const distinctBy = <T>(items: readonly T[], key: (item: T) => unknown): T[] => [
  ...new Map(items.map((item) => [key(item), item])).values(),
];

/** What is asked last is what a person goes on from. */
const lastOf = (answered: readonly Answered[]): Answered | undefined =>
  answered.findLast(({ beside }) => !beside);

const quickRepliesOf = (answered: readonly Answered[]): SayAction[] => {
  const last = lastOf(answered);
  if (!last) return [];
  return [...(last.answer.quickReplies ?? nextSteps(last.question, last.about))];
};

const textsOf = (lines: readonly string[]): Block[] =>
  [...new Set(lines)].map((text) => ({ kind: 'text', text }));

/** What several answers say alike is said once. */
const withoutRepeats = (blocks: readonly Block[]): readonly Block[] =>
  distinctBy(blocks, (block) => (block.kind === 'text' ? block.text : block));

const waits = ({ answer }: Answered): boolean =>
  answer.guided !== undefined && answer.outcome === 'asked-back';

/** A question that waits comes last, whichever ask of the message led to it. */
const questionLast = (answered: readonly Answered[]): readonly Answered[] => [
  ...answered.filter((one) => !waits(one)),
  ...answered.filter(waits),
];

/** Ways on come before numbers to call: those are in the text as well. */
const buttonsOf = (answered: readonly Answered[]): readonly Action[] => {
  const all = distinctBy(
    answered.flatMap(({ answer }) => answer.buttons ?? []),
    (action) => action.label,
  );
  const says = all.filter(({ kind }) => kind === 'say');
  return [...says, ...all.filter(({ kind }) => kind !== 'say')].slice(0, mostButtons);
};

/** The reply to all asks of a message, with one source line for what they quote. */
export const composeReply = (engine: Engine, given: readonly Answered[], language: Language): Reply => {
  const answered = questionLast(given);
  const citations = citationsOf(engine, answered);
  const sections = [...new Set(citations.map(({ section }) => section))];
  const say = answered[0]?.question.say;
  const { input, sheet } = lastOf(answered)?.answer ?? {};
  const sourceLine =
    say && sections.length > 0
      ? say('source.line', { sections: sections.slice(0, mostSections).join(', ') })
      : undefined;
  return {
    language,
    blocks: [
      ...withoutRepeats([
        ...answered.flatMap((one) => (waits(one) ? [] : judged(engine, one, answered))),
        ...textsOf(answered.flatMap(({ answer }) => answer.closing ?? [])),
        ...answered.flatMap((one) => (waits(one) ? judged(engine, one, answered) : [])),
      ]),
    ],
    ...(sourceLine ? { sourceLine } : {}),
    citations,
    buttons: buttonsOf(answered),
    quickReplies: quickRepliesOf(answered),
    ...(input ? { input } : {}),
    ...(sheet ? { sheet } : {}),
  };
};
