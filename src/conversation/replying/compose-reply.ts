import type { Action, Block, Citation, Reply, SayAction } from '../../exchange/reply.ts';
import type { Language } from '../../language/language-of.ts';
import type { Answered } from '../answering/answer-ask.ts';
import type { Engine } from '../engine.ts';
import { judged } from './judge-claim.ts';
import { nextSteps } from './next-steps.ts';
import { withoutSaidAlready } from './said-already.ts';

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
const withoutRepeats = (blocks: readonly Block[]): readonly Block[] => {
  const said = new Set<string>();
  return distinctBy(blocks, (block) => (block.kind === 'text' ? block.text : block)).flatMap(
    (block): readonly Block[] => {
      if (block.kind !== 'text') return [block];
      const lines = block.text.split('\n').filter((line) => line.length < shortLine || !said.has(line));
      for (const line of lines) said.add(line);
      return lines.length === 0 ? [] : [{ ...block, text: lines.join('\n') }];
    },
  );
};
/** Shorter lines may stand twice in a text that is laid out. */
const shortLine = 12;

/** "robot program: …" begins a sentence. Hangul has no capitals, and an address has none either. */
const capitalised = (text: string): string =>
  text.replace(/^[a-z](?!ttps?:)/gm, (letter) => letter.toUpperCase());

const withCapital = (block: Block): Block =>
  block.kind === 'text' ? { ...block, text: capitalised(block.text) } : block;

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
  const answered = questionLast(withoutSaidAlready(given));
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
      ]).map(withCapital),
    ],
    ...(sourceLine ? { sourceLine } : {}),
    citations,
    buttons: buttonsOf(answered),
    quickReplies: quickRepliesOf(answered),
    ...(input ? { input } : {}),
    ...(sheet ? { sheet } : {}),
  };
};
