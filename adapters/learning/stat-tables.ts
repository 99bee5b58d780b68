import type { Language } from '../../src/index.ts';
import { type Counted, percentOf, type Share, type Statistics } from '../../src/learning/statistics.ts';
import type { Pack } from '../../src/notice/pack.ts';
import { intentName } from './intent-names.ts';
import { regionName } from './region-names.ts';
import { channelName, type StatText, statText } from './stat-texts.ts';

/** A value with its name, as a chart shows it. */
export interface Bar {
  readonly label: string;
  readonly value: number;
  /** The value as it is written beside the bar. */
  readonly text: string;
}

/** Statistics of one kind: a table, and what a chart shows of it. */
export interface StatTable {
  readonly id: 'summary' | 'rates' | 'days' | 'topics' | 'programs' | 'channels' | 'hours' | 'regions';
  readonly title: string;
  readonly columns: readonly string[];
  /** The first cell of a row is its name. */
  readonly rows: readonly (readonly (string | number)[])[];
  /** Bars lie where names are long, and stand where they follow each other in time. */
  readonly chart?: { readonly direction: 'lying' | 'standing'; readonly bars: readonly Bar[] };
  readonly note?: string;
}

type TextOf = (key: StatText) => string;

const summaryOf = ({ conversations, messages }: Statistics, textOf: TextOf): StatTable => ({
  id: 'summary',
  title: textOf('summary'),
  columns: [textOf('measure'), textOf('value')],
  rows: [
    [textOf('conversations'), conversations],
    [textOf('messages'), messages],
  ],
});

const ratesOf = (stats: Statistics, textOf: TextOf): StatTable => {
  const rates: readonly (readonly [StatText, StatText, Share])[] = [
    ['fallback', 'ofMessages', stats.fallback],
    ['uncertain', 'ofMessages', stats.uncertain],
    ['personWanted', 'ofMessages', stats.personWanted],
    ['handedOver', 'ofConversations', stats.handedOver],
    ['satisfaction', 'ofJudged', stats.satisfaction],
  ];
  return {
    id: 'rates',
    title: textOf('rates'),
    columns: [textOf('measure'), textOf('share'), textOf('count'), textOf('outOf')],
    rows: rates.map(([name, of, share]) => [
      `${textOf(name)} (${textOf(of)})`,
      percentOf(share) ?? textOf('none'),
      share.part,
      share.of,
    ]),
    chart: {
      direction: 'lying',
      bars: rates.flatMap(([name, , share]) => {
        const value = percentOf(share);
        return value === undefined ? [] : [{ label: textOf(name), value, text: `${value}%` }];
      }),
    },
  };
};

const daysOf = ({ days }: Statistics, textOf: TextOf): StatTable => ({
  id: 'days',
  title: textOf('days'),
  columns: [
    textOf('day'),
    textOf('conversations'),
    textOf('messages'),
    textOf('fallback'),
    textOf('handedOver'),
  ],
  rows: days.map(({ day, conversations, messages, fallbacks, handedOver }) => [
    day,
    conversations,
    messages,
    fallbacks,
    handedOver,
  ]),
  chart: {
    direction: 'standing',
    bars: days.map(({ day, conversations: value }) => ({ label: day, value, text: String(value) })),
  },
});

const barsOf = (list: readonly Counted[], nameOf: (id: string) => string): readonly Bar[] =>
  list.map(({ name, count }) => ({ label: nameOf(name), value: count, text: String(count) }));

const listed = (
  id: StatTable['id'],
  [title, column]: readonly [string, string],
  bars: readonly Bar[],
  textOf: TextOf,
  direction: 'lying' | 'standing' = 'lying',
): StatTable => ({
  id,
  title,
  columns: [column, textOf('count')],
  rows: bars.map(({ label, value }) => [label, value]),
  chart: { direction, bars },
});

/** Statistics as tables in a language, with names in the place of ids. */
export const statTables = (
  stats: Statistics,
  { recruitments }: Pack,
  language: Language,
): readonly StatTable[] => {
  const textOf: TextOf = (key) => statText(key, language);
  const programName = (id: string): string =>
    recruitments.find((recruitment) => recruitment.id === id)?.name[language] ?? id;
  const placeName = (id: string): string => (id === 'other' ? textOf('other') : regionName(id, language));
  const hourName = (hour: string): string => textOf('hourOf').replace('{{hour}}', hour);
  return [
    summaryOf(stats, textOf),
    ratesOf(stats, textOf),
    daysOf(stats, textOf),
    listed(
      'topics',
      [textOf('topics'), textOf('topic')],
      barsOf(stats.topics, (id) => intentName(id, language)),
      textOf,
    ),
    listed('programs', [textOf('programs'), textOf('program')], barsOf(stats.programs, programName), textOf),
    listed(
      'channels',
      [textOf('channels'), textOf('channel')],
      barsOf(stats.channels, (id) => channelName(id, language)),
      textOf,
    ),
    listed('hours', [textOf('hours'), textOf('hour')], barsOf(stats.hours, hourName), textOf, 'standing'),
    {
      ...listed('regions', [textOf('regions'), textOf('region')], barsOf(stats.regions, placeName), textOf),
      note: textOf('regionsNote'),
    },
  ];
};
