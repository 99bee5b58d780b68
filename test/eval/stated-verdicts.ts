import type { Language, Reply } from '../../src/index.ts';
import type { Pack } from '../../src/notice/pack.ts';
import { wordingOf } from '../../src/wording/wording.ts';

/** What a reply says of a program: that it fits, fits once something is settled, is open, or does not fit. */
export type Stated = 'fits' | 'curable' | 'unsettled' | 'unknown' | 'ruled-out';

const titles: Readonly<Record<string, Stated>> = {
  'result.fits': 'fits',
  'result.fits-one': 'fits',
  'result.closed': 'fits',
  'result.curable': 'curable',
  'result.curable-one': 'curable',
  'result.unsettled': 'unsettled',
  'result.unknown': 'unknown',
  'result.ruled-out': 'ruled-out',
  'result.ruled-out-one': 'ruled-out',
  'situation.ruled-out': 'ruled-out',
};

const headingOf = (title: string, language: Language): Stated | undefined => {
  const say = wordingOf(language);
  return Object.entries(titles).find(([key]) => say(key) === title)?.[1];
};

/** "말씀하신 대로면 신규구축 신청이 어려워요": what a plain question is answered with. */
const refusedIn = (pack: Pack, text: string, language: Language): readonly string[] =>
  pack.recruitments
    .filter(({ name }) => {
      const parameters = { program: name[language], reasons: '' };
      return text.includes(wordingOf(language)('verdict.not-as-it-stands', parameters).trim());
    })
    .map(({ id }) => id);

/** Every verdict a reply states, by recruitment. */
export const statedVerdicts = (
  pack: Pack,
  { blocks, language }: Reply,
): readonly (readonly [string, Stated])[] =>
  blocks.flatMap((block): (readonly [string, Stated])[] => {
    if (block.kind === 'text')
      return refusedIn(pack, block.text, language).map((id) => [id, 'ruled-out'] as const);
    const stated = block.kind === 'list' ? headingOf(block.title, language) : undefined;
    if (block.kind !== 'list' || !stated) return [];
    return block.items.flatMap(({ title }) => {
      const recruitment = pack.recruitments.find(({ name }) => name[language] === title);
      return recruitment ? [[recruitment.id, stated] as const] : [];
    });
  });
