import type { Language } from '../../src/index.ts';
import { type Counted, percentOf, type Share, type Statistics } from '../../src/learning/statistics.ts';
import type { Pack } from '../../src/notice/pack.ts';
import { intentName } from './intent-names.ts';
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

type Say = (key: StatText) => string;

const summaryOf = ({ conversations, messages }: Statistics, say: Say): StatTable => ({
  id: 'summary',
  title: say('summary'),
  columns: [say('measure'), say('value')],
  rows: [
    [say('conversations'), conversations],
    [say('messages'), messages],
  ],
});

const ratesOf = (stats: Statistics, say: Say): StatTable => {
  const rates: readonly (readonly [StatText, StatText, Share])[] = [
    ['fallback', 'ofMessages', stats.fallback],
    ['uncertain', 'ofMessages', stats.uncertain],
    ['personWanted', 'ofMessages', stats.personWanted],
    ['handedOver', 'ofConversations', stats.handedOver],
    ['satisfaction', 'ofJudged', stats.satisfaction],
  ];
  return {
    id: 'rates',
    title: say('rates'),
    columns: [say('measure'), say('share'), say('count'), say('outOf')],
    rows: rates.map(([name, of, share]) => [
      `${say(name)} (${say(of)})`,
      percentOf(share) ?? say('none'),
      share.part,
      share.of,
    ]),
    chart: {
      direction: 'lying',
      bars: rates.flatMap(([name, , share]) => {
        const value = percentOf(share);
        return value === undefined ? [] : [{ label: say(name), value, text: `${value}%` }];
      }),
    },
  };
};

const daysOf = ({ days }: Statistics, say: Say): StatTable => ({
  id: 'days',
  title: say('days'),
  columns: [say('day'), say('conversations'), say('messages'), say('fallback'), say('handedOver')],
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
  say: Say,
  direction: 'lying' | 'standing' = 'lying',
): StatTable => ({
  id,
  title,
  columns: [column, say('count')],
  rows: bars.map(({ label, value }) => [label, value]),
  chart: { direction, bars },
});

/** Statistics as tables in a language, with names in the place of ids. */
export const statTables = (
  stats: Statistics,
  { recruitments }: Pack,
  language: Language,
): readonly StatTable[] => {
  const say: Say = (key) => statText(key, language);
  const programName = (id: string): string =>
    recruitments.find((recruitment) => recruitment.id === id)?.name[language] ?? id;
  const regionName = (id: string): string => (id === 'other' ? say('other') : id);
  const hourName = (hour: string): string => say('hourOf').replace('{{hour}}', hour);
  return [
    summaryOf(stats, say),
    ratesOf(stats, say),
    daysOf(stats, say),
    listed(
      'topics',
      [say('topics'), say('topic')],
      barsOf(stats.topics, (id) => intentName(id, language)),
      say,
    ),
    listed('programs', [say('programs'), say('program')], barsOf(stats.programs, programName), say),
    listed(
      'channels',
      [say('channels'), say('channel')],
      barsOf(stats.channels, (id) => channelName(id, language)),
      say,
    ),
    listed('hours', [say('hours'), say('hour')], barsOf(stats.hours, hourName), say, 'standing'),
    {
      ...listed('regions', [say('regions'), say('region')], barsOf(stats.regions, regionName), say),
      note: say('regionsNote'),
    },
  ];
};
