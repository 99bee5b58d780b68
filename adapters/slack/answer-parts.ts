import { blockText, type Citation, type Reply } from '../../src/index.ts';
import { unsaidTargets } from '../rendering/targets.ts';
import { ownText } from './texts.ts';

/** An answer taken apart for people who read it while somebody waits on the phone. */
export interface AnswerParts {
  readonly short: string;
  /** How a sum came about. */
  readonly working: readonly string[];
  /** Everything after the first statement. */
  readonly more: string;
}

/** "(2억원 × 50% = 1억원 → 한도 …)": a bracket with an equation in it, which may hold a bracket itself. */
const equation = /\s*\(((?:[^()]|\([^()]*\))*=(?:[^()]|\([^()]*\))*)\)/g;

/** A statement without the equations in it. */
export const withoutEquations = (text: string): string => text.replace(equation, '').trim();

/** The short answer, the working and the rest. Nothing is left out: together they say what the reply says. */
export const answerParts = ({ blocks }: Reply): AnswerParts => {
  const [first, ...others] = blocks.map(blockText);
  const working = [...(first ?? '').matchAll(equation)].map(([, inside = '']) => inside.trim());
  return {
    short: withoutEquations(first ?? ''),
    working,
    more: others.join('\n\n'),
  };
};

/** "L166" or "L166–L168", as the official text counts. */
const lineRange = ([first, last]: readonly [number, number]): string =>
  first === last ? `L${first}` : `L${first}–L${last}`;

/** Sections in the order they are quoted, each with all its lines. */
export const placesOf = (citations: readonly Pick<Citation, 'section' | 'lines'>[]): string[] => {
  const lines = new Map<string, Set<string>>();
  for (const { section, lines: ranges } of citations) {
    const known = lines.get(section) ?? new Set();
    lines.set(section, new Set([...known, ...ranges.map(lineRange)]));
  }
  return [...lines].map(([section, ranges]) => `${section} (${[...ranges].join(', ')})`);
};

/** Places beyond these are counted: who wants them all asks about one program. */
const mostPlaces = 6;

/** "근거: 공고 2-(1) 지원조건 (L166–L168)", every place once; undefined where the notice is not quoted. */
export const sourceWithLines = ({ citations, language, sourceLine }: Reply): string | undefined => {
  const places = placesOf(citations);
  if (places.length === 0) return sourceLine;
  const shown = places.slice(0, mostPlaces);
  const left = places.length - shown.length;
  const list = left > 0 ? [...shown, ownText('sourceMore', language, { count: left })] : shown;
  return ownText('source', language, { list: list.join(', ') });
};

/** "문의 042-…": numbers that can be called, where the answer does not say them already. */
export const phoneLines = ({ buttons }: Reply, said: string): string[] =>
  unsaidTargets(
    said,
    buttons.filter(({ kind }) => kind === 'phone'),
  ).map(({ label, target }) => `☎ ${label} ${target}`);
