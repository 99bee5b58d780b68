import type { Question } from '../conversation/question.ts';
import type { Block, ListItem, SayAction } from '../conversation/reply.ts';
import type { Guided } from '../guidance/guided.ts';
import type { Recruitment } from '../notice/pack.ts';
import { holdingFor, type Quotable } from '../notice/pack-index.ts';
import { assessRecruitment, type RecruitmentAssessment, type Verdict } from '../rules/index.ts';
import { formatWon } from '../wording/money.ts';
import { type Answer, textBlock } from './answer.ts';
import { localised } from './compose.ts';
import { factList } from './recap.ts';
import { reasonText } from './verdict.ts';
import { windowPiece } from './window-status.ts';
import { workingText } from './working-text.ts';

export interface Judged {
  readonly recruitment: Recruitment;
  readonly assessment: RecruitmentAssessment;
}

/** Requirements that what was told already meets. */
const metOf = ({ assessment }: Judged): number =>
  assessment.checks.filter(({ kind, passed }) => kind === 'requirement' && passed === true).length;

/** The most money a recruitment may bring, in won. */
const worthOf = ({ assessment: { support } }: Judged): number => {
  if (!support) return 0;
  if (support.known) return support.working.supportWon;
  const known = support.possible.map(({ supportWon }) => supportWon);
  const caps = support.terms.map(({ capWon, fixedWon }) => fixedWon ?? capWon ?? 0);
  return Math.max(0, ...(known.length > 0 ? known : caps));
};

/** Every recruitment in question, the most promising first. */
export const judgedOf = (
  question: Question,
  { recruitments }: Pick<Guided, 'recruitments'>,
): readonly Judged[] =>
  question.index.pack.recruitments
    .filter(({ id }) => recruitments === undefined || recruitments.includes(id))
    .map((recruitment) => ({
      recruitment,
      assessment: assessRecruitment(question.index.pack, recruitment.id, question.given, {
        date: question.today,
        asked: recruitments !== undefined,
      }),
    }))
    .sort((a, b) => worthOf(b) - worthOf(a) || metOf(b) - metOf(a));

/** What a recruitment gives: worked out where the cost is known, the terms otherwise. */
const supportText = (question: Question, { recruitment, assessment }: Judged): string => {
  const { support } = assessment;
  if (!support) return '';
  if (!support.known) {
    const usual = support.terms.filter(({ when }) => when === undefined);
    return (usual.length > 0 ? usual : support.terms).map(({ text }) => localised(question, text)).join(' ');
  }
  const { working } = support;
  const term = holdingFor(question.index.pack.support, recruitment.id).find(
    ({ id }) => id === working.termId,
  );
  return term ? workingText(question, term, working, '').replace(/^[\s:]+/, '') : '';
};

/** Sums so far, of recruitments nothing stands against, for a line while questions go on. */
export const sumsSoFar = (question: Question, guided: Guided): string =>
  judgedOf(question, guided)
    .filter((judged) => {
      const { asked, verdict, reasons, support } = judged.assessment;
      const open = verdict === 'eligible' || verdict === 'unknown';
      const worked = support?.known && support.working.ratePercent !== undefined;
      return open && asked === true && reasons.length === 0 && worked && metOf(judged) > 0;
    })
    .sort((a, b) => metOf(b) - metOf(a))
    .slice(0, 3)
    .map((judged) => `${localised(question, judged.recruitment.name)} ${supportText(question, judged)}`)
    .join(' / ');

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

const unsettledItem = (question: Question, { recruitment, assessment }: Judged): ListItem => ({
  title: localised(question, recruitment.name),
  detail: [
    ...assessment.openPoints.map(({ text }) => localised(question, text)),
    ...assessment.desks.map((desk) => `${localised(question, desk.name)} ${desk.phones.join(', ')}`),
  ].join(' '),
});

const unknownItem = (question: Question, { recruitment, assessment }: Judged): ListItem => {
  const names = question.index.pack.companyFacts
    .filter(({ id }) => assessment.missing.includes(id))
    .map(({ name, question: text }) => localised(question, name ?? text));
  return {
    title: localised(question, recruitment.name),
    detail: question.say('result.depends', { facts: names.join(', ') }),
  };
};

type Shown = Exclude<Verdict, 'not-asked'>;

const sections: readonly {
  readonly verdict: Shown;
  readonly title: string;
  readonly item: (question: Question, judged: Judged) => ListItem;
}[] = [
  { verdict: 'eligible', title: 'result.fits', item: fitsItem },
  { verdict: 'conditional', title: 'result.curable', item: againstItem },
  { verdict: 'unsettled', title: 'result.unsettled', item: unsettledItem },
  { verdict: 'unknown', title: 'result.unknown', item: unknownItem },
  { verdict: 'ineligible', title: 'result.ruled-out', item: againstItem },
];

const ofVerdict = (all: readonly Judged[], wanted: Verdict): readonly Judged[] =>
  all.filter(({ assessment: { verdict } }) => verdict === wanted);

const sectionBlocks = (question: Question, all: readonly Judged[]): readonly Block[] =>
  sections.flatMap(({ verdict, title, item }): Block[] => {
    const judged = ofVerdict(all, verdict);
    if (judged.length === 0) return [];
    return [{ kind: 'list', title: question.say(title), items: judged.map((one) => item(question, one)) }];
  });

const shortly = (question: Question, { recruitment, assessment }: Judged): string => {
  const { verdict, support, reasons } = assessment;
  const name = localised(question, recruitment.name);
  if (verdict === 'eligible' && support?.known)
    return `${name}(${formatWon(support.working.supportWon, question.language)})`;
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
  const verdicts = sections.flatMap(({ verdict }) => {
    const judged = ofVerdict(all, verdict);
    if (judged.length === 0) return [];
    const programs = judged.map((one) => shortly(question, one)).join(', ');
    return [
      question.say('result.recap-verdicts', { verdict: question.say(`result.word-${verdict}`), programs }),
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
 * The result of an eligibility check: what fits, best first, with sums and deadlines; what would fit once
 * something is settled; what does not and why; then facts and verdicts in a form to be copied.
 */
export const guidedResult = (question: Question, guided: Guided): Answer => {
  const all = judgedOf(question, guided);
  const concerned = all.filter(({ assessment: { verdict } }) => verdict !== 'not-asked');
  if (concerned.length === 0) return { ...noCall(question), quickReplies: nextStepsFor(question, []) };
  const eligible = ofVerdict(all, 'eligible');
  const hopeful = [...eligible, ...ofVerdict(all, 'conditional'), ...ofVerdict(all, 'unsettled')];
  const lead =
    hopeful.length === 0 && ofVerdict(all, 'unknown').length === 0
      ? [textBlock(question.say('result.nothing'))]
      : [];
  const about = (eligible.length > 0 ? eligible : hopeful).slice(0, 3).map(({ recruitment }) => recruitment);
  return {
    blocks: [
      ...lead,
      ...sectionBlocks(question, all),
      ...factList(question),
      textBlock(recap(question, all)),
    ],
    outcome: 'answered',
    quotes: quotesOf(question, all),
    quickReplies: nextStepsFor(question, hopeful),
    about,
    focus: { recruitments: about.map(({ id }) => id), variant: undefined, target: undefined },
  };
};
