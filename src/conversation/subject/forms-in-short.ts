import { onceFor } from '../../language/once.ts';
import type { Ask } from '../../language/understand.ts';
import type { Variant } from '../../notice/pack.ts';
import type { PackIndex } from '../../notice/pack-index.ts';

/** What may follow the short name of a form: little but the end of the ask. */
const afterShortName =
  /^(?:\s*컨설팅)?(?:이?라?면|은|는|도|만|보다|으?로|이?요|[가이을를의]|이?랑|하고|형)?(?![가-힣a-z])/;

/** "기본 요건", "basic information": not the form, but what is asked first. */
const ofElse =
  /^\s*(?:요건|자격|조건|서류|사항|정보|내용|적|교육|information|requirements?|info|documents?|facts?)/;

const nameWords = onceFor(({ name: { ko, en } }: Variant) => ({
  ko: ko.toLowerCase().split(/\s+/),
  en: en.toLowerCase().split(/\s+/),
}));

/** The words of a form's name that no other form of its program has: "기본" of "기본 컨설팅". */
const ownWords = (variant: Variant, siblings: readonly Variant[]): readonly string[] =>
  (['ko', 'en'] as const).flatMap((language) => {
    const others = siblings.filter((one) => one !== variant);
    return nameWords(variant)[language].filter(
      (word) => word.length > 1 && !others.some((other) => nameWords(other)[language].includes(word)),
    );
  });

const wordAt = (text: string, word: string): number => {
  const at = text.indexOf(word);
  const starts = at === 0 || (at > 0 && !/[가-힣a-z]/.test(text[at - 1] ?? ''));
  const rest = text.slice(at + word.length);
  return starts && afterShortName.test(rest) && !ofElse.test(rest) ? at : -1;
};

/** The forms of these recruitments that a message names by a word of their own alone. */
export const withFormsInShort = (
  { text, details }: Ask,
  { pack }: PackIndex,
  recruitments: readonly string[],
): Ask['details'] => {
  const siblings = pack.variants.filter(({ for: held }) => held.some((id) => recruitments.includes(id)));
  const named = new Set(details.entities.flatMap(({ kind, id }) => (kind === 'variant' ? [id] : [])));
  const found = siblings.flatMap((variant) => {
    if (named.has(variant.id)) return [];
    for (const word of ownWords(variant, siblings)) {
      const start = wordAt(text, word);
      // "We never had a smart factory" names no form, though one has the word in its name.
      if (start < 0 || details.mentions.some((one) => one.start <= start && start < one.end)) continue;
      return [{ start, end: start + word.length, entities: [{ kind: 'variant' as const, id: variant.id }] }];
    }
    return [];
  });
  if (found.length === 0) return details;
  return {
    ...details,
    mentions: [...details.mentions, ...found],
    entities: [...details.entities, ...found.flatMap(({ entities }) => entities)],
  };
};

/** "컨설팅 기본 얼마", "심화가 기본보다": a form in short beside its program, or beside another form, named in full. */
export const withOwnForms = (ask: Ask, index: PackIndex): Ask => {
  if (ask.details.entities.length === 0) return ask;
  const { recruitments, variants } = index.pack;
  const names = (wanted: string, id: string): boolean =>
    ask.details.entities.some((entity) => entity.kind === wanted && entity.id === id);
  const own = [
    ...recruitments.filter(({ id, programId }) => names('program', programId) || names('recruitment', id)),
    ...variants
      .filter(({ id }) => names('variant', id))
      .flatMap(({ for: held }) => held.map((id) => ({ id }))),
  ];
  if (own.length === 0) return ask;
  const details = withFormsInShort(
    ask,
    index,
    own.map(({ id }) => id),
  );
  return details === ask.details ? ask : { ...ask, details };
};
