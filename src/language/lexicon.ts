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

interface Node {
  readonly next: Map<number, Node>;
  entities: Entity[] | undefined;
  length: number;
}

const newNode = (): Node => ({ next: new Map(), entities: undefined, length: 0 });

const isWord = (code: number): boolean =>
  (code >= 0x30 && code <= 0x39) || (code >= 0x61 && code <= 0x7a) || (code >= 0x3131 && code <= 0xd7a3);
const isLatin = (code: number): boolean => (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39);

/** Letters and digits of a text with the position each has there: blanks and punctuation do not part names. */
interface Letters {
  readonly codes: number[];
  readonly at: number[];
}

const lettersOf = (text: string): Letters => {
  const codes: number[] = [];
  const at: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (!isWord(code)) continue;
    codes.push(code);
    at.push(i);
  }
  return { codes, at };
};

/** Two syllables or fewer start a word, except in text typed without blanks, where nothing tells. */
const shortName = 2;
const unspacedFrom = 6;

export interface Lexicon {
  /** Names in a normalised text, longest first, none overlapping. */
  find(text: string): Mention[];
}

const insert = (root: Node, name: string, entity: Entity): void => {
  let node = root;
  const { codes } = lettersOf(name.normalize('NFKC').toLowerCase());
  if (codes.length === 0) return;
  for (const code of codes) {
    let next = node.next.get(code);
    if (!next) {
      next = newNode();
      node.next.set(code, next);
    }
    node = next;
  }
  node.length = codes.length;
  node.entities ??= [];
  if (!node.entities.some(({ kind, id }) => kind === entity.kind && id === entity.id))
    node.entities.push(entity);
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
  if (isPartOfLongerWord(text, end)) return false;
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

const longestFrom = (
  root: Node,
  letters: Letters,
  from: number,
  accepts: (node: Node, to: number) => boolean,
) => {
  let node: Node | undefined = root;
  let best: { node: Node; to: number } | undefined;
  for (let i = from; i < letters.codes.length && node; i++) {
    node = node.next.get(letters.codes[i] ?? 0);
    if (node?.entities && accepts(node, i)) best = { node, to: i };
  }
  return best;
};

/** Builds the matcher from names and what they stand for. Names are matched without regard to blanks and case. */
export const buildLexicon = (names: Iterable<readonly [string, Entity]>): Lexicon => {
  const root = newNode();
  for (const [name, entity] of names) insert(root, name, entity);
  return {
    find(text) {
      const letters = lettersOf(text);
      const mentions: Mention[] = [];
      let lastEnd = -1;
      for (let i = 0; i < letters.codes.length; i++) {
        const start = letters.at[i] ?? 0;
        const best = longestFrom(root, letters, i, (node, to) => {
          const end = (letters.at[to] ?? 0) + 1;
          if (eatsNextWord(text, start, end) && !node.entities?.some(({ kind }) => isStem.has(kind)))
            return false;
          return standsAlone(text, start, end, node.length, start === lastEnd);
        });
        if (!best?.node.entities) continue;
        const end = (letters.at[best.to] ?? 0) + 1;
        mentions.push({ start, end, entities: best.node.entities });
        lastEnd = end;
        i = best.to;
      }
      return mentions;
    },
  };
};
