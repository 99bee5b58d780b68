import { type Answer, type Piece, say, textBlock } from '../exchange/answer.ts';
import type { Question } from '../exchange/question.ts';
import type { Entity } from '../language/lexicon.ts';
import { isSoldTo, speaksOfSettling, supposesEnd, supposesSettling } from '../language/speech/around-name.ts';
import { permissionAsked } from '../language/speech/permission.ts';
import { asksYesOrNo } from '../language/speech/yes-or-no.ts';
import type { Exclusion, Recruitment } from '../notice/pack.ts';
import { holdingFor } from '../notice/pack-index.ts';
import { evaluate, holdsForSuppliers } from '../rules/index.ts';
import { factPiece, factsFor, joinNames, localised, whereToAsk } from './compose.ts';
import { perRecruitment } from './per-recruitment.ts';
import { usualCalls } from './usual-calls.ts';

const codeOf = (topic: string): string | undefined =>
  topic.startsWith('exclusion.') ? topic.slice('exclusion.'.length) : undefined;

const namesOf = (question: Question, exclusions: readonly Exclusion[]): string =>
  exclusions.map(({ name }) => localised(question, name)).join(', ');

const listPiece = (
  question: Question,
  recruitment: Recruitment,
  exclusions: readonly Exclusion[],
): Piece => ({
  text: question.say('exclusion.list', {
    program: localised(question, recruitment.name),
    names: namesOf(question, exclusions),
  }),
  quotes: exclusions,
});

const onePiece = (question: Question, exclusions: readonly Exclusion[]): Piece => ({
  text: exclusions
    .map((exclusion) =>
      [localised(question, exclusion.text), exclusion.cure ? localised(question, exclusion.cure) : '']
        .filter(Boolean)
        .join(' '),
    )
    .join('\n'),
  quotes: exclusions,
});

/** Where else a reason stands, for who looks for it at the wrong program. */
const namedElsewhere = (question: Question, code: string): string => {
  const named = question.index.pack.exclusions.filter((exclusion) => exclusion.code === code);
  const holders = question.index.pack.recruitments.filter(({ id }) =>
    named.some(({ for: held }) => held.includes(id)),
  );
  const [first] = named;
  if (!first || holders.length === 0) return '';
  const programs = holders.map(({ name }) => localised(question, name)).join(', ');
  return question.say('exclusion.named-by', { name: localised(question, first.name), programs });
};

const supplierOpen = (question: Question, recruitment: Recruitment, all: readonly Exclusion[]): string =>
  question.say('exclusion.supplier-open', {
    program: localised(question, recruitment.name),
    names: namesOf(question, all),
    desk: whereToAsk(question, [recruitment]),
  });

/** Of grounds that share a code, those that were told: a maker of gambling goods is no restaurant. */
const toldOf = ({ given }: Question, grounds: readonly Exclusion[]): readonly Exclusion[] => {
  const told = grounds.filter(({ failsWhen }) => failsWhen && evaluate(failsWhen, given) === true);
  return told.length > 0 ? told : grounds;
};

const pieceFor = (question: Question, recruitment: Recruitment): Piece | undefined => {
  const [fact] = factsFor(question, question.topic, recruitment);
  if (fact) return factPiece(question, fact);
  const all = holdingFor(question.index.pack.exclusions, recruitment.id);
  const code = codeOf(question.topic);
  if (all.length === 0) {
    return undefined;
  }
  if (code === undefined) return listPiece(question, recruitment, all);
  const asked = all.filter((exclusion) => exclusion.code === code);
  if (asked.length > 0) return onePiece(question, toldOf(question, asked));
  // Whether its grounds hold for suppliers as well is left open by a program that does not say so.
  const ofSupplier = question.index.pack.exclusions.some(
    (one) => one.code === code && holdsForSuppliers(one),
  );
  if (ofSupplier) return { text: supplierOpen(question, recruitment, all), quotes: all };
  const text = question.say('exclusion.not-named', {
    program: localised(question, recruitment.name),
    names: namesOf(question, all),
  });
  return { text: [text, namedElsewhere(question, code)].filter(Boolean).join(' '), quotes: all };
};

/** One reason over all programs that name it, for a question that named no program. */
const byCode = (question: Question, code: string): Answer | undefined => {
  const own = question.index.pack.exclusions.filter((exclusion) => exclusion.code === code);
  const named = toldOf(question, own);
  const [first] = named;
  const holders = question.index.pack.recruitments.filter(({ id }) =>
    named.some(({ for: held }) => held.includes(id)),
  );
  if (!first || holders.length < 2) return undefined;
  const programs = holders.map(({ name }) => localised(question, name)).join(', ');
  const text = question.say('exclusion.by-code', { name: localised(question, first.name), programs });
  return say([text, first.cure ? localised(question, first.cure) : ''].filter(Boolean).join(' '), named);
};

/** The reasons all programs share that list any, and beside them what only some list. */
const overAll = (question: Question): Answer | undefined => {
  const { pack } = question.index;
  const ofCall = (recruitment: Recruitment): readonly Exclusion[] =>
    holdingFor(pack.exclusions, recruitment.id);
  const calls = usualCalls(question, question.subject.recruitments).filter((one) => ofCall(one).length > 0);
  const [first, ...others] = calls;
  if (!first || others.length === 0) return undefined;
  const isShared = ({ code }: Exclusion): boolean =>
    calls.every((call) => ofCall(call).some((own) => own.code === code));
  const shared = ofCall(first).filter(isShared);
  const further = calls.flatMap((call) => {
    const own = ofCall(call).filter((exclusion) => !isShared(exclusion));
    return own.length === 0 ? [] : [{ call, names: namesOf(question, own) }];
  });
  const items = [...new Set(further.map(({ names }) => names))].map((names) => ({
    title: joinNames(
      question,
      further.filter((one) => one.names === names).map(({ call }) => call),
    ),
    detail: names,
  }));
  const title = question.say('exclusion.common-title', { programs: joinNames(question, calls) });
  const common = { title: question.say('exclusion.common'), detail: namesOf(question, shared) };
  return {
    blocks: [{ kind: 'list', title, items: shared.length > 0 ? [common, ...items] : items }],
    outcome: 'answered',
    quotes: calls.flatMap(ofCall),
    about: calls,
  };
};

/** What is said of a ground that is over, or would be; `alone` where the rule itself need not follow. */
interface Over {
  readonly text: string;
  readonly alone: boolean;
}

/** "체납 다 냈어요. 되나요", "그럼 다 내면요?": what is over, or would be, keeps nobody out. */
const onceOver = (
  { index, given, text, say: worded }: Question,
  code: string | undefined,
): Over | undefined => {
  const grounds = index.pack.exclusions.flatMap(({ code: own, failsWhen }) =>
    own === code && failsWhen ? [failsWhen] : [],
  );
  const conditions = grounds.filter((failsWhen) => 'includes' in failsWhen);
  const asked = permissionAsked(text);
  if (grounds.length > 0 && (supposesSettling(text) || supposesEnd(text))) {
    const lead = worded(asked === 'may-not' ? 'verdict.no' : 'verdict.yes');
    return { text: `${lead} ${worded('exclusion.would-be-over')}`, alone: true };
  }
  const isOver = conditions.some((condition) => evaluate(condition, given) === false);
  if (!isOver || (!speaksOfSettling(text) && asked !== 'may')) return undefined;
  const leads = { may: 'verdict.yes', 'may-not': 'verdict.no' } as const;
  const key = speaksOfSettling(text) && (asked === 'may' || asked === 'may-not') ? leads[asked] : undefined;
  return { text: [key ? worded(key) : '', worded('exclusion.over')].filter(Boolean).join(' '), alone: false };
};

const isGround = ({ kind, id }: Entity): boolean => kind === 'choice' && id.startsWith('exclusions=');

/** "식당에 납품하는 식품공장인데 음식점업으로 걸리나요": a trade that is only that of one's customers. */
const speaksOfCustomers = ({ text, details: { mentions } }: Question): boolean =>
  mentions.some((mention) => mention.entities.some(isGround) && isSoldTo(text, mention));

/** Those who sell to a trade that is left out are told that they are not of it. */
const withCustomers = (question: Question, found: Answer): Answer => {
  const asked = permissionAsked(question.text);
  const leads = {
    may: undefined,
    'need-not': undefined,
    must: undefined,
    'may-not': 'no',
    plain: 'no',
  } as const;
  const lead = asksYesOrNo(question.text) && !hopesNot.test(question.text) ? leads[asked] : undefined;
  const said = question.say('exclusion.sold-to');
  return {
    ...found,
    blocks: [textBlock(lead ? `${question.say(`verdict.${lead}`)} ${said}` : said), ...found.blocks],
  };
};
const hopesNot = /(?:상관|영향|문제|지장)\S{0,2}\s?없|않|안\s|\b(?:not|n't|still)\b/;

/** The reasons a recruitment lists, or the one asked about – per program, never by analogy. */
export const exclusionAnswer = (question: Question): Answer | undefined => {
  const code = codeOf(question.topic);
  const isOpen = question.subject.origin === 'open';
  const general = !isOpen ? undefined : code === undefined ? overAll(question) : byCode(question, code);
  const found = general ?? perRecruitment(question, (recruitment) => pieceFor(question, recruitment));
  const over = onceOver(question, code);
  if (found && speaksOfCustomers(question)) return withCustomers(question, found);
  if (!found || !over) return found;
  return { ...found, blocks: [textBlock(over.text), ...(over.alone ? [] : found.blocks)] };
};
