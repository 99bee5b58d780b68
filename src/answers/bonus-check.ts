import { type Answer, textBlock } from '../exchange/answer.ts';
import type { Question } from '../exchange/question.ts';
import type { Block, SayAction } from '../exchange/reply.ts';
import type { Guided } from '../guidance/guided.ts';
import type { Recruitment } from '../notice/pack.ts';
import { type Bonus, bonusFor, entryOf } from '../rules/index.ts';
import { bonusTotal, evidenceOf } from './bonus-total.ts';
import { localised } from './compose.ts';

interface Counted {
  readonly recruitment: Recruitment;
  readonly bonus: Bonus;
}

const countedFor = (question: Question, { recruitments = [] }: Guided): readonly Counted[] =>
  recruitments.flatMap((id) => {
    const recruitment = question.index.recruitment(id);
    const bonus = bonusFor(question.index.pack, id, question.given);
    return recruitment && bonus ? [{ recruitment, bonus }] : [];
  });

const sumText = (question: Question, { recruitment, bonus: { rule, counted } }: Counted): string =>
  counted.length > 0
    ? bonusTotal(question, recruitment, rule, counted)
    : question.say('bonus-check.none', {
        program: localised(question, recruitment.name),
        rule: localised(question, rule.text),
      });

/** What was told that earns points elsewhere in this notice, but not here. */
const notCounted = (question: Question, { recruitment, bonus }: Counted): string => {
  const { bonusItems } = question.index.pack;
  const here = new Set(
    bonusItems.filter((item) => item.for.includes(recruitment.id)).flatMap(({ flags }) => flags),
  );
  const elsewhere = bonusItems.filter(
    (item) =>
      !bonus.counted.includes(item) &&
      item.flags.some((flag) => !here.has(flag) && entryOf(question.given, 'flags', flag) === true),
  );
  const names = [...new Set(elsewhere.map(({ name }) => localised(question, name)))];
  return names.length === 0
    ? ''
    : question.say('bonus-check.not-counted', {
        names: names.join(', '),
        program: localised(question, recruitment.name),
      });
};

const proofs = (question: Question, { bonus: { counted } }: Counted): readonly Block[] =>
  counted.length === 0
    ? []
    : [
        {
          kind: 'list',
          title: question.say('bonus-check.proofs'),
          items: counted.map((item) => ({
            title: localised(question, item.name),
            detail: question.say('bonus-check.proof', {
              points: item.points,
              evidence: evidenceOf(question, item),
              criteria: localised(question, item.criteria),
            }),
          })),
        },
      ];

const blocksFor = (question: Question, counted: Counted): readonly Block[] => [
  textBlock([sumText(question, counted), notCounted(question, counted)].filter(Boolean).join('\n')),
  ...proofs(question, counted),
];

const nextSteps = (question: Question, [first]: readonly Counted[]): readonly SayAction[] => {
  const program = first ? localised(question, first.recruitment.name) : '';
  const restart = question.say('guided.button-restart');
  return [
    ...['documents', 'contact'].map(
      (topic): SayAction => ({
        kind: 'say',
        label: question.say(`result.${topic}-label`),
        text: question.say(`result.${topic}`, { program }),
      }),
    ),
    { kind: 'say', label: question.say('next.eligibility'), text: question.say('next.eligibility.text') },
    { kind: 'say', label: restart, text: restart },
  ];
};

/** Points with their cap, what proves each item, and what was told that does not count. */
export const bonusCheck = (question: Question, guided: Guided): Answer => {
  const all = countedFor(question, guided);
  const items = all.flatMap(({ bonus }) => bonus.counted);
  return {
    blocks: all.flatMap((counted) => blocksFor(question, counted)),
    outcome: 'answered',
    quotes: [...items, ...all.map(({ bonus: { rule } }) => rule)],
    about: all.map(({ recruitment }) => recruitment),
    quickReplies: nextSteps(question, all),
    focus: {
      topic: 'bonus.item',
      recruitments: all.map(({ recruitment: { id } }) => id),
      bonusItems: items.map(({ id }) => id),
    },
  };
};
