import type { Piece } from '../exchange/answer.ts';
import type { Question } from '../exchange/question.ts';
import { idsOf } from '../language/details.ts';
import { onceFor } from '../language/once.ts';
import { certificatesNamed } from '../language/speech/certificates.ts';
import type { BonusItem, BonusRule, Fact, Recruitment } from '../notice/pack.ts';
import { holdingFor } from '../notice/pack-index.ts';
import { entryOf } from '../rules/index.ts';
import { isByTakingPart, programsNamedBeside } from './bonus-beside.ts';
import { joinNames, localised } from './compose.ts';
import { itemsNamed } from './items-said.ts';

/** Items that a message names; of one that names none after talk of points, those spoken of or told before. */
const spokenOf = (question: Question): readonly string[] => {
  const {
    details,
    index,
    state: { focus, facts },
  } = question;
  const named = itemsNamed(question);
  if (idsOf(details, 'bonus-item').length > 0 || focus.topic?.startsWith('bonus') !== true) return named;
  const told = index.pack.bonusItems.filter(({ flags }) =>
    flags.some((flag) => entryOf(facts, 'flags', flag) === true),
  );
  return [...(focus.bonusItems ?? []), ...told.map(({ id }) => id)];
};

/** Items that earn nothing here among those of these names. */
const inVain = (
  question: Question,
  recruitment: Recruitment,
  named: readonly string[] = itemsNamed(question),
): readonly BonusItem[] => {
  const { index } = question;
  const all = holdingFor(index.pack.bonusItems, recruitment.id);
  const counts = (item: BonusItem): boolean =>
    all.some((own) => own.id === item.id || own.flags.some((flag) => item.flags.includes(flag)));
  return index.pack.bonusItems.filter(
    (item) => named.includes(item.id) && !counts(item) && !isByTakingPart(question, item),
  );
};

const namesOf = (question: Question, items: readonly BonusItem[]): string =>
  [...new Set(items.map(({ name }) => localised(question, name)))].join(', ');

const namedInVain = (question: Question, recruitment: Recruitment): string =>
  namesOf(question, inVain(question, recruitment));

/** For which programs what earns nothing here does, and how many points. */
const countedElsewhere = (question: Question, items: readonly BonusItem[]): string =>
  items
    .map(({ for: holders, points }) => {
      const programs = question.index.pack.recruitments.filter(({ id }) => holders.includes(id));
      return question.say('bonus.counted-elsewhere', { programs: joinNames(question, programs), points });
    })
    .join(' ');

/** "벤처인증 있고 이노비즈도": certificates that no item of any program goes by, in the asker's words. */
export const certificatesInVain = ({ text, details }: Question): readonly string[] => {
  const items = details.mentions.filter(({ entities }) => entities.some(({ kind }) => kind === 'bonus-item'));
  const others = certificatesNamed(text).filter(
    ({ start, end }) => !items.some((item) => start < item.end && item.start < end),
  );
  return [...new Set(others.map(({ words }) => words))];
};

/** That what is named earns nothing; empty where it all counts. */
export const vainText = (
  question: Question,
  recruitment: Recruitment,
  program: string = localised(question, recruitment.name),
): string => {
  const vain = namesOf(question, inVain(question, recruitment, spokenOf(question)));
  const items = [...(vain === '' ? [] : [vain]), ...certificatesInVain(question)].join(', ');
  return items === '' ? '' : question.say('bonus.not-counted', { items, program });
};

/** "장애인기업도 가점 주나", "벤처기업 인증도 가점에": with the particle and the word for a certificate left off. */
const beforePoints = /([가-힣a-z0-9]{2,12}?)(?: ?인증서?)?도? ?(?:가점|가산점|bonus)/;

/** "벤처인증 있는데 가점": a word that only joins what is told to what is asked. */
const joins = /(?:데|고|서|면|지만|니까|거든|[은는한할된될]|어요|아요)$/;

/** "does it count for bonus": words of the question itself. */
const serves =
  /^(?:for|as|any|the|an?|get|gets|have|has|is|of|extra|more|there|count|counts|earn|earns|give|gives|what|about|and|or|max|total|항목|추가|혹시|그럼|무슨|어떤|있는|다른)$/;

/** "이노비즈 가점 맞죠": what is asked for as an item, in the asker's word; undefined where that names a program. */
const askedAsItem = ({ text, details }: Question): string | undefined => {
  const match = beforePoints.exec(text);
  const end = (match?.index ?? 0) + (match?.[1]?.length ?? 0);
  const isName = details.mentions.some(({ start, end: until }) => start < end && until > (match?.index ?? 0));
  const word = match?.[1] ?? '';
  return isName || joins.test(word) || serves.test(word) ? undefined : match?.[1];
};

/** A term and the statement that gives points for it in another program. */
interface StatedOfTerm {
  readonly term: string;
  readonly fact: Fact;
}

const wordsOf = onceFor(({ text }: Fact) => `${text.ko} ${text.en}`.toLowerCase());
const speaks = (fact: Fact, term: string): boolean => wordsOf(fact).includes(term);

/** "일터혁신컨설팅 받았으면 신규구축 가점": a term that only another program's statement on points speaks of. */
export const statedOfTerm = (
  { text, details, index }: Question,
  { id }: Recruitment,
): StatedOfTerm | undefined => {
  const terms = details.mentions
    .filter(({ entities }) => entities.every(({ kind }) => kind === 'term'))
    .map(({ start, end }) => text.slice(start, end).toLowerCase());
  for (const term of terms) {
    const holders = index.pack.facts.filter((fact) => speaks(fact, term));
    const fact = holders.find(({ topic, verdict }) => topic.startsWith('bonus.') && verdict === 'yes');
    if (fact && !holders.some((one) => one.for.includes(id))) return { term, fact };
  }
  return undefined;
};

/** Whether what this very message names earns nothing. */
export const speaksNowOfVain = (question: Question, recruitment: Recruitment): boolean =>
  namedInVain(question, recruitment) !== '' || certificatesInVain(question).length > 0;

/** Whether a question calls something by a name that is no item here. */
export const asksOfOther = (question: Question, recruitment: Recruitment): boolean =>
  speaksNowOfVain(question, recruitment) || askedAsItem(question) !== undefined;

/** That what is asked about is no item, and where it is one; where it is none at all, which things are. */
export const notListed = (question: Question, recruitment: Recruitment, rule: BonusRule): Piece => {
  // Programs that share their items are told once.
  const sharing = question.subject.recruitments.filter(({ id }) => rule.for.includes(id));
  const program = joinNames(question, sharing);
  const vain = inVain(question, recruitment, spokenOf(question));
  if (vain.length > 0) {
    const lead = vainText(question, recruitment, program);
    return { text: `${lead} ${countedElsewhere(question, vain)}`, quotes: [rule] };
  }
  const stated = statedOfTerm(question, recruitment);
  const [certificate] = certificatesInVain(question);
  const asked =
    programsNamedBeside(question, recruitment) ?? stated?.term ?? certificate ?? askedAsItem(question);
  const lead = (alike: '' | '-alike'): string =>
    asked === undefined
      ? question.say(`bonus.not-listed${alike}`, { program })
      : question.say(`bonus.not-counted${alike}`, { items: asked, program });
  if (stated)
    return { text: `${lead('')} ${localised(question, stated.fact.text)}`, quotes: [rule, stated.fact] };
  // Where no program was named, the items of all of them would bury the answer.
  if (question.subject.origin === 'open') return { text: lead(''), alike: lead('-alike'), quotes: [rule] };
  const names = namesOf(question, holdingFor(question.index.pack.bonusItems, recruitment.id));
  return { text: `${lead('')} ${question.say('bonus.listed', { names })}`, quotes: [rule] };
};
