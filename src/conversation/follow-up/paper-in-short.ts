import type { Focus } from '../../exchange/state.ts';
import { idsOf } from '../../language/details.ts';
import type { Mention } from '../../language/lexicon.ts';
import { onceFor } from '../../language/once.ts';
import { sidesNamed } from '../../language/speech/parties.ts';
import type { Ask } from '../../language/understand.ts';
import type { Document } from '../../notice/pack.ts';
import { holdingFor, type PackIndex } from '../../notice/pack-index.ts';

/** A word shorter than this stands for too much. */
const shortestWord = 2;
const wordsOf = onceFor(({ name, aliases }: Document): readonly string[] => [
  ...new Set([name.ko, ...aliases.ko].flatMap((one) => one.split(/[\s·,()]+/))),
]);

const particle = /^(?:꺼|것|거)?(?:은|는|이|가|을|를|도|만|요|이요)?(?![가-힣])/;

/** "신규구축 서류중에 고용보험": the papers of a program and one of them at once. */
export const amongPapers = /서류\s?(?:들\s?)?(?:중|가운데|목록|에서|에 (?:있|나온|적힌))/;

/**
 * "고용보험은?" after the papers were told: the paper of the program spoken of that a message names by a word that only
 * this one has. Undefined where the talk is of no papers, or the message names one in full.
 */
export const paperInShort = (
  { text, details }: Ask,
  { pack }: PackIndex,
  { topic = '', recruitments }: Focus,
): Mention | undefined => {
  if (idsOf(details, 'document').length > 0) return undefined;
  const named = amongPapers.test(text) ? idsOf(details, 'recruitment') : [];
  if (named.length === 0 && !topic.startsWith('document')) return undefined;
  const spokenOf = named.length > 0 ? named : recruitments;
  const papers = spokenOf.flatMap((id) => holdingFor(pack.documents, id));
  for (const paper of papers) {
    const others = new Set(papers.filter(({ name }) => name.ko !== paper.name.ko).flatMap(wordsOf));
    for (const word of wordsOf(paper)) {
      const start = text.indexOf(word);
      const end = start + word.length;
      const stands = start === 0 || (start > 0 && text[start - 1] === ' ');
      if (
        word.length < shortestWord ||
        sidesNamed(word).length > 0 ||
        others.has(word) ||
        details.mentions.some((mention) => mention.start <= start && start < mention.end) ||
        !stands ||
        !particle.test(text.slice(end))
      )
        continue;
      const same = papers.filter(({ name }) => name.ko === paper.name.ko);
      return { start, end, entities: same.map(({ id }) => ({ kind: 'document', id })) };
    }
  }
  return undefined;
};
