import type { Knowledge } from '../notice/pack.ts';
import { buildFuzzyIndex, closest, type FuzzyIndex } from './fuzzy.ts';
import { choseongOf, toJamo } from './jamo.ts';
import { buildLexicon, type Entity, type EntityKind, type Mention } from './lexicon.ts';
import { namesIn } from './names.ts';
import { squash } from './normalise.ts';
import { once } from './once.ts';

type Name = readonly [string, Entity];

/** Kinds of names that people are helped with when they mistype them. */
const forgiven: ReadonlySet<EntityKind> = new Set([
  'program',
  'recruitment',
  'variant',
  'document',
  'bonus-item',
]);
const subjects: ReadonlySet<EntityKind> = new Set(['program', 'recruitment']);

const allHangul = /^[가-힣]+$/;
const shortestForgiven = 3;
/** 자모 of a name from which two slips are forgiven instead of one. */
const longName = 12;

/** First consonants of the programs' names ("ㅅㄱㄱㅊ"), as some people type them. */
const choseongNames = (names: readonly Name[]): Name[] =>
  names.flatMap(([name, entity]): Name[] => {
    if (!subjects.has(entity.kind)) return [];
    const bare = squash(name.toLowerCase());
    const fits = allHangul.test(bare) && bare.length >= 3 && bare.length <= 8;
    return fits ? [[choseongOf(bare), entity]] : [];
  });

const particle = /(?:은|는|이|가|을|를|도|만|에|의|로|과|와|랑|요|에서|으로|이랑|이요|에요|예요|인데|이면)$/;

interface Word {
  readonly start: number;
  readonly text: string;
}

const isLetter = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) || (code >= 0xac00 && code <= 0xd7a3);

/** Words outside the names already found. */
const wordsOf = (text: string, mentions: readonly Mention[]): Word[] => {
  const words: Word[] = [];
  for (let start = 0; start < text.length; start++) {
    let end = start;
    while (end < text.length && isLetter(text.charCodeAt(end))) end++;
    const isFree = !mentions.some((mention) => start < mention.end && mention.start < end);
    if (end - start >= shortestForgiven && isFree) words.push({ start, text: text.slice(start, end) });
    start = end;
  }
  return words;
};

/** A word may carry a particle or run on into the next word, so its beginnings are tried too. */
const beginnings = (word: string): string[] => {
  const bare = word.replace(particle, '');
  const cuts = Array.from({ length: Math.max(0, bare.length - shortestForgiven) }, (_, at) =>
    bare.slice(0, bare.length - 1 - at),
  );
  return [bare, ...cuts.filter((text) => text.length > shortestForgiven)].filter(
    (text) => text.length >= shortestForgiven,
  );
};

/** Names that may be mistyped, with what they stand for. */
interface ForgivenNames {
  readonly entities: ReadonlyMap<string, readonly Entity[]>;
  readonly index: FuzzyIndex;
}

const forgivenIn = (names: readonly Name[]): ForgivenNames => {
  const entities = new Map<string, Entity[]>();
  for (const [name, entity] of names) {
    if (!forgiven.has(entity.kind)) continue;
    const bare = squash(name.toLowerCase());
    if (bare.length < shortestForgiven) continue;
    const known = entities.get(bare);
    if (known) known.push(entity);
    else entities.set(bare, [entity]);
  }
  return { entities, index: buildFuzzyIndex(entities.keys()) };
};

const slipsFor = (jamo: string): number => (jamo.length >= longName ? 2 : 1);

const inOrder = (mentions: Mention[]): Mention[] => mentions.sort((a, b) => a.start - b.start);

/** "스마트공장 그런 거 하나도 없어요": words that stand inside what is told of a company and change nothing. */
const fillers =
  /(?<=[\s가-힣])(?:그런|같은|이런)\s?(?:거|것|건|게)\s|(?<=\s)(?:하나도|전혀|아예|아직|진짜|정말|지금|현재|딱히|좀|막|뭐)\s/g;
const withoutFillers = (text: string): string => text.replace(fillers, (word) => ' '.repeat(word.length));

const overlaps = (a: Mention, b: Mention): boolean => a.start < b.end && b.start < a.end;

export interface NameFinder {
  find(text: string): Mention[];
}

/**
 * Finds names in a normalised text: as they are written, by first consonants, and, where no program was found,
 * in spite of a typo. What people say of their company may overlap with names: "로봇 넣으려고" says both.
 * `isKnown` says which words are ordinary ones that must not be taken for a mistyped name.
 */
export const buildNameFinder = (knowledge: Knowledge, isKnown: (word: string) => boolean): NameFinder => {
  const names = namesIn(knowledge);
  const isChoice = ([, { kind }]: Name): boolean => kind === 'choice';
  const lexicon = buildLexicon([...names.filter((name) => !isChoice(name)), ...choseongNames(names)]);
  const choices = buildLexicon(names.filter(isChoice));
  const forgivenNames = once(() => forgivenIn(names));

  /** "사출업체": two ordinary words written as one, and no slip in "수출업체". */
  const isCompound = (word: string): boolean =>
    Array.from({ length: Math.max(0, word.length - 3) }, (_, at) => at + 2).some(
      (cut) => isKnown(word.slice(0, cut)) && isKnown(word.slice(cut)),
    );

  const mistyped = ({ start, text }: Word): Mention | undefined => {
    if (isKnown(text) || isCompound(text.replace(particle, ''))) return undefined;
    const { entities, index } = forgivenNames();
    for (const beginning of beginnings(text)) {
      const jamo = toJamo(beginning);
      const match = closest(jamo, index, slipsFor(jamo));
      if (match)
        return {
          start,
          end: start + beginning.length,
          entities: entities.get(match.name) ?? [],
          fuzzy: true,
        };
    }
    return undefined;
  };

  const saidIn = (text: string): readonly Mention[] => {
    const said = choices.find(text);
    const bare = withoutFillers(text);
    const more = bare === text ? [] : choices.find(bare);
    return [...said, ...more.filter((one) => !said.some((other) => overlaps(one, other)))];
  };

  /** "고용보험 그 명부": what points to a thing may stand inside its name. */
  const namedIn = (text: string): Mention[] => {
    const named = lexicon.find(text);
    const bare = text.replace(/(?<=[가-힣] )(?:그|저|이) (?=[가-힣])/g, '  ');
    const more = bare === text ? [] : lexicon.find(bare);
    // A longer name than was found without it.
    const longer = more.filter(
      (one) => !named.some((other) => other.start <= one.start && other.end >= one.end),
    );
    return [...named.filter((one) => !longer.some((other) => overlaps(one, other))), ...longer];
  };

  return {
    find(text) {
      const mentions = namedIn(text);
      const said = saidIn(text);
      if (mentions.some((mention) => mention.entities.some(({ kind }) => subjects.has(kind))))
        return inOrder([...mentions, ...said]);
      const guessed = wordsOf(text, mentions).flatMap((word) => mistyped(word) ?? []);
      return inOrder([...mentions, ...said, ...guessed]);
    },
  };
};
