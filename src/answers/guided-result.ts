import { type Answer, textBlock } from '../exchange/answer.ts';
import type { Question } from '../exchange/question.ts';
import type { Block, ListItem, SayAction } from '../exchange/reply.ts';
import type { Guided } from '../guidance/guided.ts';
import { holdingFor, type Quotable } from '../notice/pack-index.ts';
import { isPast, missingFacts, type Verdict } from '../rules/index.ts';
import { formatWon } from '../wording/money.ts';
import { localised } from './compose.ts';
import { type Judged, judgedOf, supportText, workingOf } from './guided-judged.ts';
import { factList } from './recap.ts';
import { reasonText } from './standing-reasons.ts';
import { windowPiece } from './window-answer.ts';

const fitsItem = (question: Question, judged: Judged): ListItem => {
  const [window] = judged.assessment.windows;
  const deadline = window ? windowPiece(question, [window.window]).text : '';
  return {
    title: localised(question, judged.recruitment.name),
    detail: [supportText(question, judged), deadline].filter(Boolean).join(' '),
  };
};

const againstItem = (question: Question, { recruitment, assessment }: Judged): ListItem => ({
  title: localised(question, recruitment.name),
  detail: assessment.reasons.map((reason) => reasonText(question, reason)).join(' '),
});

/** What stands against it, and the sum it would bring once that is settled. */
const curableItem = (question: Question, judged: Judged): ListItem => {
  const item = againstItem(question, judged);
  const support = workingOf(judged) ? supportText(question, judged) : '';
  return support === ''
    ? item
    : { ...item, detail: `${item.detail} ${question.say('result.then', { support })}` };
};

const unsettledItem = (question: Question, { recruitment, assessment }: Judged): ListItem => ({
  title: localised(question, recruitment.name),
  detail: [
    ...assessment.openPoints.map(({ text }) => localised(question, text)),
    ...assessment.desks.map((desk) => `${localised(question, desk.name)} ${desk.phones.join(', ')}`),
  ].join(' '),
});

/** What another sentence follows. */
const ended = (text: string): string => (/[\p{L}\p{N})]$/u.test(text) ? `${text}.` : text);

/** Of more programs that are open, the terms would hide what is to be settled. */
const few = 5;

const unknownItem = (question: Question, judged: Judged, isFew: boolean): ListItem => {
  const names = question.index.pack.companyFacts
    .filter(({ id }) => judged.assessment.missing.includes(id))
    .map(({ name, question: text }) => localised(question, name ?? text));
  return {
    title: localised(question, judged.recruitment.name),
    detail: [
      isFew ? ended(supportText(question, judged)) : '',
      question.say('result.depends', { facts: names.join(', ') }),
    ]
      .filter(Boolean)
      .join(' '),
  };
};

/** As a program is shown: one that fits but takes no more applications is no offer. */
type Shown = Exclude<Verdict, 'not-asked'> | 'closed';

const isOver = ({ assessment: { windows } }: Judged): boolean => windows.length > 0 && windows.every(isPast);

const shownAs = (judged: Judged): Shown | undefined => {
  const { verdict, reasons } = judged.assessment;
  if (verdict === 'not-asked') return undefined;
  // Whatever else turns out, what cannot be cured stands against it.
  if (verdict === 'unknown' && reasons.some(({ cure }) => cure === undefined)) return 'ineligible';
  return verdict === 'eligible' && isOver(judged) ? 'closed' : verdict;
};

const sections: readonly {
  readonly shown: Shown;
  readonly title: string;
  readonly item: (question: Question, judged: Judged, isFew: boolean) => ListItem;
}[] = [
  { shown: 'eligible', title: 'result.fits', item: fitsItem },
  { shown: 'conditional', title: 'result.curable', item: curableItem },
  { shown: 'unsettled', title: 'result.unsettled', item: unsettledItem },
  { shown: 'unknown', title: 'result.unknown', item: unknownItem },
  { shown: 'closed', title: 'result.closed', item: fitsItem },
  { shown: 'ineligible', title: 'result.ruled-out', item: againstItem },
];

const ofShown = (all: readonly Judged[], wanted: Shown): readonly Judged[] =>
  all.filter((judged) => shownAs(judged) === wanted);

/** Of one program alone whether one may is said first: "아니요, 지금 조건으로는 …". */
const titlesOfOne: Partial<Record<Shown, string>> = {
  eligible: 'result.fits-one',
  conditional: 'result.curable-one',
  ineligible: 'result.ruled-out-one',
};

const sectionBlocks = (question: Question, all: readonly Judged[]): readonly Block[] => {
  const isOne = all.filter((judged) => shownAs(judged) !== undefined).length === 1;
  return sections.flatMap(({ shown, title, item }): Block[] => {
    const judged = ofShown(all, shown);
    if (judged.length === 0) return [];
    // Of many that are open, what each waits for would bury their names.
    if (shown === 'unknown' && judged.length > few) {
      const programs = judged.map(({ recruitment: { name } }) => localised(question, name)).join(', ');
      return [textBlock(question.say('result.unknown-many', { programs }))];
    }
    return [
      {
        kind: 'list',
        title: question.say((isOne && titlesOfOne[shown]) || title),
        items: judged.map((one) => item(question, one, judged.length <= few)),
      },
    ];
  });
};

const shortly = (question: Question, judged: Judged): string => {
  const { recruitment, assessment } = judged;
  const { verdict, reasons } = assessment;
  const name = localised(question, recruitment.name);
  const working = workingOf(judged);
  if (verdict === 'eligible' && working)
    return `${name}(${formatWon(working.supportWon, question.language)})`;
  const { exclusions } = question.index.pack;
  const grounds = reasons.flatMap(
    ({ id }) => exclusions.find((exclusion) => exclusion.id === id)?.name ?? [],
  );
  return grounds.length > 0
    ? `${name}(${grounds.map((ground) => localised(question, ground)).join(', ')})`
    : name;
};

/** Verdicts in a few lines, to be copied with the facts above them. */
const recap = (question: Question, all: readonly Judged[]): string => {
  const verdicts = sections.flatMap(({ shown }) => {
    const judged = ofShown(all, shown);
    if (judged.length === 0) return [];
    const programs = judged.map((one) => shortly(question, one)).join(', ');
    return [
      question.say('result.recap-verdicts', { verdict: question.say(`result.word-${shown}`), programs }),
    ];
  });
  return verdicts.join('\n');
};

/** What the notice says to those it has no call for ("공급기업은 …"). */
const statementsFor = ({ index, given }: Question): readonly Quotable[] =>
  index.pack.companyFacts.flatMap(({ id, choices }) =>
    choices
      .filter((choice) => choice.id === given[id])
      .flatMap(({ statements }) => statements.flatMap((fact) => index.fact(fact) ?? [])),
  );

const noCall = (question: Question): Answer => {
  const facts = statementsFor(question).flatMap(({ id }) => question.index.fact(id) ?? []);
  const texts = [question.say('result.no-call'), ...facts.map(({ text }) => localised(question, text))];
  return { blocks: [textBlock(texts.join('\n'))], outcome: 'answered', quotes: facts };
};

const nextStepsFor = (question: Question, [best]: readonly Judged[]): readonly SayAction[] => {
  const restart = question.say('guided.button-restart');
  const general: readonly SayAction[] = [
    { kind: 'say', label: question.say('next.centre'), text: question.say('next.centre.text') },
    { kind: 'say', label: restart, text: restart },
  ];
  if (!best) return general;
  const program = localised(question, best.recruitment.name);
  const bonus = holdingFor(question.index.pack.bonusRules, best.recruitment.id).length > 0;
  const about = ['documents', ...(bonus ? ['bonus'] : []), 'contact'].map(
    (topic): SayAction => ({
      kind: 'say',
      label: question.say(`result.${topic}-label`),
      text: question.say(`result.${topic}`, { program }),
    }),
  );
  return [...about, ...general];
};

const quotesOf = (question: Question, all: readonly Judged[]): readonly Quotable[] =>
  all
    .filter(({ assessment: { verdict } }) => verdict !== 'not-asked')
    .flatMap(({ recruitment, assessment }) => [
      ...assessment.reasons,
      ...(assessment.verdict === 'eligible'
        ? holdingFor(question.index.pack.support, recruitment.id).slice(0, 1)
        : []),
    ]);

/**
 * Programs of which the talk goes on though nothing of them fits: those that are closed to this applicant for what
 * only they ask. Who has no smart factory yet for an upgrade is better off with another program.
 */
const stayedWith = (
  { index: { pack } }: Question,
  all: readonly Judged[],
  { recruitments = [] }: Guided,
): readonly string[] =>
  recruitments.filter((id) => {
    const failed = all.flatMap(({ recruitment, assessment }) =>
      recruitment.id === id ? assessment.reasons.map((reason) => reason.id) : [],
    );
    const { requirements } = pack;
    const facts = requirements
      .filter((one) => failed.includes(one.id))
      .flatMap(({ holdsWhen }) => missingFacts(holdsWhen, {}));
    return requirements.every(
      ({ for: held, holdsWhen }) =>
        held.includes(id) ||
        missingFacts(holdsWhen, {}).every((fact) => fact === 'role' || !facts.includes(fact)),
    );
  });

/**
 * The result of an eligibility check: what fits, best first, with sums and deadlines; what would fit once
 * something is settled; what does not and why; then facts and verdicts in a form to be copied.
 */
export const guidedResult = (question: Question, guided: Guided): Answer => {
  const all = judgedOf(question, guided);
  const concerned = all.filter(({ assessment: { verdict } }) => verdict !== 'not-asked');
  if (concerned.length === 0) return { ...noCall(question), quickReplies: nextStepsFor(question, []) };
  const eligible = ofShown(all, 'eligible');
  const hopeful = [...eligible, ...ofShown(all, 'conditional'), ...ofShown(all, 'unsettled')];
  const lead =
    hopeful.length === 0 && ofShown(all, 'unknown').length === 0 && guided.recruitments === undefined
      ? [textBlock(question.say('result.nothing'))]
      : [];
  const closed = ofShown(all, 'closed');
  const about = (eligible.length > 0 ? eligible : [...hopeful, ...closed])
    .slice(0, 3)
    .map(({ recruitment }) => recruitment);
  return {
    blocks: [
      ...lead,
      ...sectionBlocks(question, all),
      ...factList(question),
      textBlock(recap(question, all)),
    ],
    outcome: 'answered',
    quotes: quotesOf(question, all),
    quickReplies: nextStepsFor(question, [...hopeful, ...closed]),
    about: about.length > 0 || all.length > 1 ? about : all.map(({ recruitment }) => recruitment),
    focus: {
      recruitments: about.length > 0 ? about.map(({ id }) => id) : stayedWith(question, all, guided),
      variant: undefined,
      target: undefined,
    },
  };
};
