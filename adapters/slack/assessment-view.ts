import type { Language } from '../../src/index.ts';
import type { Pack } from '../../src/notice/pack.ts';
import type { AssessmentResult, TraceEntry } from '../../src/rules/index.ts';
import { formatWon } from '../../src/wording/money.ts';
import { placesOf } from './answer-parts.ts';
import { assessmentText } from './assessment-texts.ts';
import { context, header, plain, type SlackBlock, type SlackView, sections, titled } from './blocks.ts';
import { limits } from './limits.ts';
import { ownText } from './texts.ts';

/** What the result is worded with. */
interface Wording {
  readonly pack: Pack;
  readonly result: AssessmentResult;
  readonly language: Language;
}

const nameOf = ({ pack, language }: Wording, program: string): string =>
  pack.recruitments.find(({ id }) => id === program)?.name[language] ?? program;

const factName = ({ pack, language }: Wording, id: string): string => {
  const fact = pack.companyFacts.find((one) => one.id === id);
  return (fact?.name ?? fact?.question)?.[language] ?? id;
};

const sourcesOf = ({ language }: Wording, entries: readonly TraceEntry[]): SlackBlock[] => {
  const places = placesOf(entries.flatMap(({ source }) => source ?? []));
  return places.length === 0 ? [] : context([ownText('source', language, { list: places.join(', ') })]);
};

const entriesOf = (
  { result }: Wording,
  program: string,
  ...kinds: readonly TraceEntry['kind'][]
): TraceEntry[] => result.trace.filter((entry) => entry.program === program && kinds.includes(entry.kind));

const equation = (
  { language }: Wording,
  working: Readonly<Record<string, number>> = {},
  outcome: string,
): string => {
  const { costWon, ratePercent, shareWon, capWon } = working;
  if (costWon === undefined || ratePercent === undefined || shareWon === undefined) return '';
  const won = (value: number): string => formatWon(value, language);
  const values = { cost: won(costWon), rate: ratePercent, share: won(shareWon) };
  const cap =
    outcome === 'cap' && capWon !== undefined ? assessmentText('cap', language, { cap: won(capWon) }) : '';
  return `${assessmentText('equation', language, values)}${cap}`;
};

const sums = ({ result, language }: Wording, program: string): string[] => {
  const won = (key: 'support' | 'burden' | 'labor', value: number | undefined): string[] =>
    value === undefined ? [] : [assessmentText(key, language, { won: formatWon(value, language) })];
  const points = result.bonus_points[program];
  return [
    ...won('support', result.support_won[program]),
    ...won('burden', result.own_burden_won[program]),
    ...won('labor', result.pm_labor_max_won?.[program]),
    ...(points === undefined ? [] : [assessmentText('points', language, { points })]),
  ];
};

const bonusNames = (wording: Wording, program: string): string =>
  entriesOf(wording, program, 'bonus')
    .flatMap(({ outcome, text, working }) =>
      outcome === 'counted' && text ? [`${text[wording.language]} ${working?.['points']}`] : [],
    )
    .join(' + ');

const eligibleProgram = (wording: Wording, program: string): SlackBlock[] => {
  const support = entriesOf(wording, program, 'support');
  const duties = entriesOf(wording, program, 'obligation');
  const lines = [
    sums(wording, program).join(' · '),
    ...support.map(({ working, outcome }) => equation(wording, working, outcome)),
    bonusNames(wording, program),
    ...duties.flatMap(({ text }) => (text ? [`• ${text[wording.language]}`] : [])),
  ].filter(Boolean);
  return [
    ...titled(nameOf(wording, program), lines.join('\n') || '✓'),
    ...sourcesOf(wording, entriesOf(wording, program, 'support', 'labor', 'bonus', 'obligation')),
  ];
};

const againstProgram = (wording: Wording, program: string): SlackBlock[] => {
  const { language } = wording;
  const failed = entriesOf(wording, program, 'requirement', 'exclusion').filter(
    ({ outcome }) => outcome === 'failed',
  );
  const lines = failed.flatMap(({ text, cure, code }) => [
    `• ${text?.[language] ?? code ?? ''}`,
    ...(cure ? [assessmentText('cure', language, { text: cure[language] })] : []),
  ]);
  return [...titled(nameOf(wording, program), lines.join('\n')), ...sourcesOf(wording, failed)];
};

const unsettledProgram = (wording: Wording, program: string): SlackBlock[] => {
  const points = entriesOf(wording, program, 'open-point');
  const lines = points.flatMap(({ text }) => (text ? [`• ${text[wording.language]}`] : []));
  return [...titled(nameOf(wording, program), lines.join('\n')), ...sourcesOf(wording, points)];
};

const undecidedProgram = (wording: Wording, program: string): SlackBlock[] => {
  const missing = entriesOf(wording, program, 'verdict').flatMap((entry) => entry.missing ?? []);
  const facts = [...new Set(missing.map((id) => factName(wording, id)))].join(', ');
  return titled(nameOf(wording, program), assessmentText('missing', wording.language, { facts }));
};

const group = (
  wording: Wording,
  title: Parameters<typeof assessmentText>[0],
  programs: readonly string[],
  show: (wording: Wording, program: string) => SlackBlock[],
): SlackBlock[] =>
  programs.length === 0
    ? []
    : [
        header(assessmentText(title, wording.language)),
        ...programs.flatMap((program) => show(wording, program)),
      ];

const withVerdict = ({ result }: Wording, verdict: string): string[] =>
  result.trace.flatMap(({ kind, outcome, program }) =>
    kind === 'verdict' && outcome === verdict ? [program] : [],
  );

const overall = ({ result, language }: Wording): SlackBlock[] => {
  const { win_win_split_won: split, security_required, centre } = result;
  const won = (value: number): string => formatWon(value, language);
  const adopter =
    split?.adopter_max === undefined
      ? ''
      : assessmentText('splitAdopter', language, { adopter: won(split.adopter_max) });
  const lines = [
    ...(split
      ? [
          assessmentText('split', language, {
            government: won(split.government),
            host: won(split.host_min),
          }) + adopter,
        ]
      : []),
    ...(security_required ? [assessmentText('security', language)] : []),
    ...(centre ? [assessmentText('centre', language, centre)] : []),
  ];
  return lines.length === 0 ? [] : sections(lines.join('\n'));
};

/** The whole assessment as blocks: what is open with its sums, what is not and why, what has to be known yet. */
const assessmentBlocks = (pack: Pack, result: AssessmentResult, language: Language): SlackBlock[] => {
  const wording: Wording = { pack, result, language };
  const nothing = result.eligible.length === 0 ? sections(assessmentText('nothing', language)) : [];
  return [
    ...nothing,
    ...group(wording, 'eligible', result.eligible, eligibleProgram),
    ...overall(wording),
    ...group(wording, 'ineligible', Object.keys(result.ineligible), againstProgram),
    ...group(wording, 'unsettled', withVerdict(wording, 'unsettled'), unsettledProgram),
    ...group(wording, 'undecided', withVerdict(wording, 'unknown'), undecidedProgram),
  ];
};

/** The assessment in place of the form it was asked for with. */
export const assessmentView = (pack: Pack, result: AssessmentResult, language: Language): SlackView => ({
  type: 'modal',
  callback_id: 'assessment-result',
  title: plain(assessmentText('result', language), limits.viewTitle),
  close: plain(assessmentText('back', language), limits.viewTitle),
  blocks: assessmentBlocks(pack, result, language).slice(0, limits.viewBlocks),
});
