import type { Focus } from '../../exchange/state.ts';
import { idsOf } from '../../language/details.ts';
import type { Mention } from '../../language/lexicon.ts';
import { withPlacesAsFigures } from '../../language/speech/ordinals.ts';
import type { Ask } from '../../language/understand.ts';
import { holdingFor, type PackIndex } from '../../notice/pack-index.ts';

const numbered = /(?<!\d)(\d{1,2})\s?번(?!\s?(?:까지|씩|정도|만))/;

/** "3번은 어디서 떼요?" after the papers of a program were listed: the one that has the number. */
export const paperByNumber = (
  { text, details }: Ask,
  { pack }: PackIndex,
  { topic = '', recruitments }: Focus,
): Mention | undefined => {
  const [only, ...others] = recruitments;
  if (!topic.startsWith('document') || only === undefined || others.length > 0) return undefined;
  if (idsOf(details, 'document').length > 0) return undefined;
  const [, number] = numbered.exec(withPlacesAsFigures(text)) ?? [];
  const paper = holdingFor(pack.documents, only)[Number(number) - 1];
  return paper && { start: 0, end: 0, entities: [{ kind: 'document', id: paper.id }] };
};
