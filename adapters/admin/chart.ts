import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import type { Bar, StatTable } from '../learning/stat-tables.ts';
import { Html } from '../pages/html.ts';

type Chart = NonNullable<StatTable['chart']>;

const fontSize = 13;
/** Lying charts are drawn as narrow as a phone, so that their letters stay readable there. */
const lyingWidth = 440;
const standingWidth = 760;
const barHeight = 26;
const mostLabelWidth = 215;
/** Labels below columns that stand beside each other without touching. */
const mostLabels = 10;

/** About as wide as the text is drawn: Hangul takes a square, Latin a little over half of one. */
const widthOf = (text: string): number =>
  [...text].reduce((width, letter) => width + (letter > '\u1100' ? fontSize : fontSize * 0.6), 0);

const fitting = (text: string): string => {
  let kept = text;
  while (widthOf(kept) > mostLabelWidth) kept = kept.slice(0, -1);
  return kept === text ? text : `${kept.trimEnd()}…`;
};

const positions = (bars: readonly Bar[]): number[] => bars.map((_, at) => at);

/** Names stand by their place, since two may be cut to the same letters. */
const lyingOptions = (bars: readonly Bar[]): Plot.PlotOptions => {
  const names = bars.map(({ label }) => fitting(label));
  return {
    width: lyingWidth,
    height: bars.length * barHeight + 8,
    marginLeft: Math.max(...names.map(widthOf)) + 12,
    marginRight: Math.max(...bars.map(({ text }) => widthOf(text))) + 10,
    marginTop: 4,
    marginBottom: 4,
    x: { axis: null },
    y: { domain: positions(bars), tickFormat: (at: number) => names[at] ?? '', tickSize: 0, label: null },
    marks: [
      Plot.barX(bars, { x: 'value', y: positions(bars), insetTop: 1, insetBottom: 1 }),
      Plot.text(bars, { x: 'value', y: positions(bars), text: 'text', dx: 5, textAnchor: 'start' }),
      Plot.ruleX([0]),
    ],
  };
};

/** Of many days only some are named, and the year is not. */
const standingOptions = (bars: readonly Bar[]): Plot.PlotOptions => {
  const every = Math.ceil(bars.length / mostLabels);
  const ticks = positions(bars).filter((at) => at % every === 0);
  const name = (at: number): string => bars[at]?.label.replace(/^\d{4}-(?=\d\d-\d\d$)/, '') ?? '';
  const shown = bars.filter(({ value }) => value > 0);
  const isCrowded = shown.some(({ text }) => widthOf(text) > standingWidth / bars.length);
  return {
    width: standingWidth,
    height: 240,
    marginTop: 22,
    marginLeft: isCrowded ? 44 : 12,
    marginRight: 12,
    x: { domain: positions(bars), ticks, tickFormat: name, tickSize: 3, label: null },
    y: isCrowded ? { grid: true, ticks: 5, label: null } : { axis: null },
    marks: [
      Plot.barY(bars, { x: positions(bars), y: 'value', insetLeft: 1, insetRight: 1 }),
      ...(isCrowded
        ? []
        : [
            Plot.text(bars, {
              x: positions(bars),
              y: 'value',
              text: ({ value, text }: Bar) => (value > 0 ? text : ''),
              dy: -8,
            }),
          ]),
      Plot.ruleY([0]),
    ],
  };
};

/**
 * A chart as SVG, drawn here so that no script runs in the browser. Its values stand beside the bars. Undefined
 * where there is nothing to draw.
 */
export const renderChart = ({ direction, bars }: Chart, title: string): Html | undefined => {
  if (!bars.some(({ value }) => value > 0)) return undefined;
  const { document } = parseHTML('<html><body></body></html>');
  const options = direction === 'lying' ? lyingOptions(bars) : standingOptions(bars);
  const svg = Plot.plot({ ...options, document });
  // The page's policy takes no styles but those of files.
  svg.querySelector('style')?.remove();
  // The picture has one name; its parts are for the styles alone.
  for (const part of svg.querySelectorAll('[aria-label]')) {
    part.setAttribute('class', part.getAttribute('aria-label') ?? '');
    part.removeAttribute('aria-label');
  }
  svg.setAttribute('font-size', String(fontSize));
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-label', title);
  svg.setAttribute('class', direction);
  return new Html(svg.outerHTML);
};
