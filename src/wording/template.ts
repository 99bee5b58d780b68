import { type JosaPair, withJosa } from '../language/josa.ts';

export type Parameters = Readonly<Record<string, unknown>>;

/** Particles that texts ask for: `{{name, 은/는}}` puts the right one behind the value. */
const pairs: ReadonlySet<string> = new Set<JosaPair>([
  '이/가',
  '을/를',
  '은/는',
  '으로/로',
  '와/과',
  '이나/나',
  '이란/란',
  '이에요/예요',
]);

const isPair = (format: string): format is JosaPair => pairs.has(format);

/** A value to be filled in, with what stands before it. */
interface Slot {
  readonly before: string;
  readonly name: string;
  readonly pair: JosaPair | undefined;
}

const slotPattern = /\{\{\s*([\w-]+)\s*(?:,\s*([^}]+?)\s*)?\}\}/g;

const pairOf = (format: string | undefined, text: string): JosaPair | undefined => {
  if (format === undefined || isPair(format)) return format;
  throw new Error(`"${format}" in "${text}" is none of the particles ${[...pairs].join(', ')}`);
};

const filled = ({ name, pair }: Slot, parameters: Parameters | undefined): string => {
  const value = parameters?.[name];
  if (value === undefined || value === null) return '';
  return pair === undefined ? String(value) : withJosa(String(value), pair);
};

/**
 * Takes a text with `{{name}}` and `{{name, 은/는}}` apart once, so that filling it in is cheap. A value that is
 * not given leaves nothing.
 * @throws {Error} for a particle that is not known
 */
export const compileTemplate = (text: string): ((parameters?: Parameters) => string) => {
  const slots: Slot[] = [];
  let end = 0;
  for (const { 0: whole, 1: name = '', 2: format, index } of text.matchAll(slotPattern)) {
    slots.push({ before: text.slice(end, index), name, pair: pairOf(format, text) });
    end = index + whole.length;
  }
  const rest = text.slice(end);
  if (slots.length === 0) return () => text;
  return (parameters) => {
    let out = '';
    for (const slot of slots) out += slot.before + filled(slot, parameters);
    return out + rest;
  };
};
