import { type LetterTree, newLetterTree, nowhere, root } from './letter-tree.ts';
import { isLatin, isWord, type Letters, lettersOf } from './letters.ts';
import { compose } from './normalise.ts';

/** What a name in an utterance stands for. */
export type EntityKind =
  | 'program'
  | 'recruitment'
  | 'variant'
  | 'document'
  | 'bonus-item'
  | 'term'
  | 'body'
  | 'choice';

export interface Entity {
  readonly kind: EntityKind;
  readonly id: string;
}

export interface Mention {
  readonly start: number;
  readonly end: number;
  /** All things the name may stand for. */
  readonly entities: readonly Entity[];
  /** True where the name was matched in spite of a typo. */
  readonly fuzzy?: boolean;
}

/** "열처리 하는 회사입니다": a trade that earns an item tells of the company, and nothing of the item by itself. */
export const tellsMoreThanItem = ({ start, end }: Mention, mentions: readonly Mention[]): boolean =>
  mentions.some(
    (other) =>
      other.start <= start &&
      other.end >= end &&
      other.entities.some(({ kind, id }) => kind === 'choice' && id.endsWith('=true')),
  );

/** Two syllables or fewer start a word, except in text typed without blanks, where nothing tells. */
const shortName = 2;
const unspacedFrom = 6;

export interface Lexicon {
  /** Names in a normalised text, longest first, none overlapping. */
  find(text: string): Mention[];
}

/** A name as the tree knows it. */
interface Name {
  readonly entities: Entity[];
  /** Letters and digits in it. */
  readonly length: number;
}

const insert = (tree: LetterTree, names: (Name | undefined)[], name: string, entity: Entity): void => {
  const { codes, count } = lettersOf(compose(name).toLowerCase());
  if (count === 0) return;
  let node = root;
  for (let i = 0; i < count; i++) node = tree.grow(node, codes[i] ?? 0);
  const known = names[node];
  if (!known) names[node] = { entities: [entity], length: count };
  else if (!known.entities.some(({ kind, id }) => kind === entity.kind && id === entity.id))
    known.entities.push(entity);
};

const wordLengthAt = (text: string, at: number): number => {
  let start = at;
  while (start > 0 && isWord(text.charCodeAt(start - 1))) start--;
  let end = at;
  while (end < text.length && isWord(text.charCodeAt(end))) end++;
  return end - start;
};

const startsWord = (text: string, at: number): boolean => at === 0 || !isWord(text.charCodeAt(at - 1));

const endsWord = (text: string, end: number): boolean => end >= text.length || !isWord(text.charCodeAt(end));

/** "신청서류" are papers in general, not the paper "신청서". */
const isPartOfLongerWord = (text: string, end: number): boolean =>
  text[end - 1] === '서' && text[end] === '류';

/** "이미 구축된" is the contrary of "미구축". */
const isWithinAlready = (text: string, start: number): boolean => text.startsWith('이미', start - 1);

const particles =
  /^(?:은|는|이|가|을|를|도|만|에|의|로|으로|과|와|랑|요|하고|까지|부터|인|입|예|한테|께|쪽|때|라|건|중|용|별|등|들|측|할|하|시|되|돼|있|없|받|신청|지원|문의|접수|마감|서류|사업|비용|기간)/;

/** A name typed in parts must not end inside another word: "클라우드 사업" is not in "클라우드 사업자등록증". */
const eatsNextWord = (text: string, start: number, end: number): boolean => {
  if (!text.slice(start, end).includes(' ') || !isWord(text.charCodeAt(end))) return false;
  return !particles.test(text.slice(end));
};

/** What is said of a company is a stem with any ending ("세금이 좀 밀" is in "세금이 좀 밀려 있어요"). */
const isStem: ReadonlySet<EntityKind> = new Set(['choice', 'bonus-item']);

/** A Latin name is a whole word; a short Korean one begins a word. */
const standsAlone = (
  text: string,
  start: number,
  end: number,
  length: number,
  afterMention: boolean,
): boolean => {
  if (isPartOfLongerWord(text, end) || isWithinAlready(text, start)) return false;
  if (isLatin(text.charCodeAt(start))) {
    const before = start === 0 ? 0 : text.charCodeAt(start - 1);
    const after = end >= text.length ? 0 : text.charCodeAt(end);
    return !(isLatin(before) || isLatin(after));
  }
  return (
    length > shortName ||
    startsWord(text, start) ||
    afterMention ||
    endsWord(text, end) ||
    wordLengthAt(text, start) >= unspacedFrom
  );
};

const mayBe = (
  { entities, length }: Name,
  text: string,
  start: number,
  end: number,
  afterMention: boolean,
): boolean => {
  if (eatsNextWord(text, start, end) && !entities.some(({ kind }) => isStem.has(kind))) return false;
  return standsAlone(text, start, end, length, afterMention);
};

/** Builds the matcher from names and what they stand for. Names are matched without regard to blanks and case. */
export const buildLexicon = (entries: Iterable<readonly [string, Entity]>): Lexicon => {
  const tree = newLetterTree();
  /** By node of the tree. */
  const names: (Name | undefined)[] = [];
  for (const [name, entity] of entries) insert(tree, names, name, entity);

  /** The longest name that begins with a letter and may stand there. */
  const longestFrom = (text: string, { codes, at, count }: Letters, from: number, lastEnd: number) => {
    const start = at[from] ?? 0;
    let best: { readonly name: Name; readonly to: number; readonly end: number } | undefined;
    for (let i = from, node = root; i < count; i++) {
      node = tree.next(node, codes[i] ?? 0);
      if (node === nowhere) break;
      const name = names[node];
      const end = (at[i] ?? 0) + 1;
      if (name && mayBe(name, text, start, end, start === lastEnd)) best = { name, to: i, end };
    }
    return best;
  };

  return {
    find(text) {
      const letters = lettersOf(text);
      const mentions: Mention[] = [];
      let lastEnd = -1;
      for (let i = 0; i < letters.count; i++) {
        if (!tree.startsWith(letters.codes[i] ?? 0)) continue;
        const best = longestFrom(text, letters, i, lastEnd);
        if (!best) continue;
        mentions.push({ start: letters.at[i] ?? 0, end: best.end, entities: best.name.entities });
        lastEnd = best.end;
        i = best.to;
      }
      return mentions;
    },
  };
};
