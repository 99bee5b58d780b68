import { type Answer, type Piece, say, textBlock } from '../exchange/answer.ts';
import type { Question } from '../exchange/question.ts';
import { asksIfOriginal } from '../language/speech/copies.ts';
import { asksInWhoseName } from '../language/speech/papers-of-side.ts';
import { sides } from '../language/speech/parties.ts';
import type { Document, Recruitment } from '../notice/pack.ts';
import { asksOfAge } from './age-asked.ts';
import { factPiece, factsFor, localised } from './compose.ts';
import { describeDocument, validityOf } from './document-text.ts';
import { listOf, noneOfParty } from './paper-list.ts';
import { unlistedPaper } from './paper-unlisted.ts';
import { yearsJudged } from './paper-years.ts';
import {
  calledInText,
  documentsOf,
  namedOf,
  namesADocument,
  officialsCalled,
  withName,
} from './papers-asked.ts';
import { papersEnough } from './papers-enough.ts';
import { isLeftOpenFor, isNeeded, needJudged, onlyThat, papersOf, partyAsked } from './papers-of-party.ts';
import { askWhich, perRecruitment } from './per-recruitment.ts';
import { usualCalls } from './usual-calls.ts';

/** "공급기업 것까지 떼야 하나요": it hands in papers, though hardly ever it alone. */
const partyVerdict = (
  { text }: Question,
  own: readonly Document[],
  all: readonly Document[],
): 'yes' | 'no' | undefined => {
  if (onlyThat.test(text))
    return own.length < all.length || own.some(({ from }) => from.length > 1) ? 'no' : 'yes';
  if (own.length === 0) return undefined;
  if (/아무것도|하나도|\b(?:nothing|no papers)\b/.test(text)) return 'no';
  return isNeeded.test(text) ? 'yes' : undefined;
};

/** The papers of one party to the application; undefined where none is asked about or the notice divides nothing. */
const listForParty = (question: Question, recruitment: Recruitment): Answer | undefined => {
  const party = partyAsked(question);
  const all = documentsOf(question, recruitment);
  if (!party || !all.some(({ from }) => sides.some((side) => from.includes(side)))) return undefined;
  const program = localised(question, recruitment.name);
  const named = question.say(`party.${party}`);
  if (!all.some(({ from }) => from.includes(party))) return noneOfParty(question, recruitment, named);
  const { own, undivided } = papersOf(party, all);
  const heading = question.say('documents.title-of', { program, party: named });
  const verdict = question.wantsVerdict ? partyVerdict(question, own, all) : undefined;
  const title = verdict ? `${question.say(`verdict.${verdict}`)} ${heading}` : heading;
  const others = undivided.map(({ name }) => localised(question, name)).join(', ');
  const rest = others ? [textBlock(question.say('documents.undivided', { documents: others }))] : [];
  return {
    blocks: [listOf(question, title, own), ...rest],
    outcome: 'answered',
    quotes: [...own, ...undivided],
    about: [recruitment],
  };
};

const listFor = (question: Question, recruitment: Recruitment): Answer => {
  const documents = documentsOf(question, recruitment);
  const title = question.say('documents.title', { program: localised(question, recruitment.name) });
  return (
    listForParty(question, recruitment) ?? {
      blocks: [listOf(question, title, documents)],
      outcome: 'answered',
      quotes: documents,
      about: [recruitment],
    }
  );
};

/** Papers that most of the programs ask for, each by the name it has first; those of one issuer are one paper. */
const commonPapers = (question: Question, recruitments: readonly Recruitment[]): readonly Document[] => {
  const calls = usualCalls(question, recruitments);
  const holders = new Map<string, Document[]>();
  for (const call of calls)
    for (const document of documentsOf(question, call))
      if (document.issuer !== undefined && document.formUrl === undefined)
        holders.set(document.issuer, [...(holders.get(document.issuer) ?? []), document]);
  return [...holders.values()].flatMap((all) => (all.length > calls.length / 2 ? all.slice(0, 1) : []));
};

/** What nearly all programs ask for, and whose papers are meant. */
const afterCommon = (question: Question, recruitments: readonly Recruitment[]): Answer => {
  const asked = askWhich(question, usualCalls(question, recruitments));
  const common = commonPapers(question, recruitments);
  if (common.length === 0) return asked;
  const documents = common.map(({ name }) => localised(question, name)).join(', ');
  const blocks = [textBlock(question.say('documents.common', { documents })), ...asked.blocks];
  return { ...asked, blocks, quotes: common };
};

/** The papers of each recruitment asked about, as lists. */
export const documentList = (question: Question): Answer | undefined => {
  const { recruitments, origin } = question.subject;
  const withDocuments = recruitments.filter((recruitment) => documentsOf(question, recruitment).length > 0);
  if (withDocuments.length === 0) return undefined;
  if (origin === 'open') return afterCommon(question, withDocuments);
  const enough = papersEnough(question, usualCalls(question, withDocuments));
  if (enough) return enough;
  const lists = withDocuments.slice(0, 3).map((recruitment) => listFor(question, recruitment));
  return {
    blocks: lists.flatMap(({ blocks }) => blocks),
    outcome: 'answered',
    quotes: lists.flatMap(({ quotes }) => quotes),
    about: withDocuments,
  };
};

/** "서류 중에 사업자등록증 없는거 맞아여?": right, it is not among them. */
const assumesNone = /없는\s?(?:거|게|것)|안\s?(?:들어가|내)는\s?(?:거|게|것)/;

/** A paper that this recruitment does not ask for: said so, with what it does ask for. */
const notAskedFor = (
  question: Question,
  recruitment: Recruitment,
  called = calledInText(question),
): Piece => {
  const documents = documentsOf(question, recruitment);
  const text = question.say('documents.not-asked', {
    document: called,
    program: localised(question, recruitment.name),
    documents: documents.map(({ name }) => localised(question, name)).join(', '),
  });
  return {
    text: question.wantsVerdict
      ? `${question.say(assumesNone.test(question.text) ? 'verdict.yes' : 'verdict.no')} ${text}`
      : text,
    quotes: documents,
  };
};

/** What is said of the paper named, for each recruitment asked about. */
export const oneDocument = (
  question: Question,
  describe: (document: Document) => string,
): Answer | undefined =>
  perRecruitment(question, (recruitment) => {
    if (documentsOf(question, recruitment).length === 0) return undefined;
    const named = namedOf(question, recruitment);
    const fact = question.facts.find(
      ({ topic, for: holders }) => topic === question.topic && holders.includes(recruitment.id),
    );
    if (fact) return factPiece(question, fact);
    if (named.length === 0)
      return question.subject.origin === 'open' ? undefined : notAskedFor(question, recruitment);
    return { text: named.map(describe).join('\n'), quotes: named };
  });

/** The name of a paper may tell that a copy of it is meant. */
const isOfCopy = ({ name }: Document): boolean => name.ko.includes('사본');

/** "사업자등록증 내도 돼요?" where a 사업자등록증명원 is asked for: that they differ. */
const anotherPaper = (question: Question, document: Document): string | undefined => {
  if (!question.wantsVerdict) return undefined;
  const called = officialsCalled(question);
  const [other] = called.filter(({ id }) => id !== document.issuer);
  if (
    !other ||
    document.issuer === undefined ||
    (called.length > 1 && !/대신|말고|\binstead\b/.test(question.text))
  )
    return undefined;
  return question.say('documents.another', {
    called: localised(question, other.name),
    document: localised(question, document.name),
  });
};

/** All that is said of a paper, after a yes or no to whether it is needed, or for the years named. */
const describedFor = (question: Question, document: Document): string => {
  const text = describeDocument(question, document) || question.say('documents.needed');
  if (asksIfOriginal(question.text) && !isOfCopy(document))
    return `${question.say('documents.original-open')} ${withName(question, document, text)}`;
  const verdict = yearsJudged(question, document) ?? needJudged(question, document);
  const lead = verdict ? `${question.say(`verdict.${verdict}`)} ` : '';
  const another = anotherPaper(question, document);
  if (another !== undefined) return `${another} ${withName(question, document, text)}`;
  const party = partyAsked(question);
  if (party !== undefined && isLeftOpenFor(party, document))
    return `${question.say('documents.whose-open', { party: question.say(`party.${party}`) })} ${withName(question, document, text)}`;
  return `${lead}${withName(question, document, text)}`;
};

/** A paper that is on no list at all. */
const unlistedAnswer = (question: Question): Answer | undefined => {
  const called = unlistedPaper(question, question.knowledge);
  if (called === undefined) return undefined;
  const { origin, recruitments } = question.subject;
  const own = recruitments.filter((recruitment) => documentsOf(question, recruitment).length > 0);
  if (origin !== 'open')
    return perRecruitment(question, (recruitment) =>
      own.includes(recruitment) ? notAskedFor(question, recruitment, called) : undefined,
    );
  const text = question.say('documents.on-no-list', { document: called });
  const common = commonPapers(question, own);
  const documents = common.map(({ name }) => localised(question, name)).join(', ');
  const said = question.wantsVerdict ? `${question.say('verdict.no')} ${text}` : text;
  return say(common.length > 0 ? `${said} ${question.say('documents.common', { documents })}` : said, common);
};

/** One paper: whose, how many, how old, what the notice adds. */
export const documentAnswer = (question: Question): Answer | undefined =>
  unlistedAnswer(question) ??
  (namesADocument(question)
    ? oneDocument(question, (document) => describedFor(question, document))
    : documentList(question));

const validityList = (question: Question): Answer | undefined =>
  perRecruitment(question, (recruitment) => {
    const dated = documentsOf(question, recruitment).filter(({ maxAgeMonths }) => maxAgeMonths !== undefined);
    if (documentsOf(question, recruitment).length === 0) return undefined;
    const program = localised(question, recruitment.name);
    if (dated.length === 0)
      return {
        text: question.say('documents.none-dated', { program }),
        quotes: documentsOf(question, recruitment),
      };
    const text = dated
      .map(
        (document) =>
          `${localised(question, document.name)} (${question.say('documents.max-age', { count: document.maxAgeMonths })})`,
      )
      .join(', ');
    return { text: question.say('documents.dated', { program, documents: text }), quotes: dated };
  });

/** "부수랑 언제 뗀 것까지": who asks for more than the age of a paper gets all that is said of it. */
export const asksHowMany = ({ text }: Question): boolean =>
  asksInWhoseName(text) ||
  /부수|[몇각한두] ?(?:부|통|장)(?:씩|를|을|이|만|\s|$)|누가 ?(?:내|제출)|누구 ?(?:꺼|거|것|걸)|제출 ?주체|how many|copies|whose/.test(
    text,
  );

/** How old a paper may be, or which papers must be recent; of a paper whose age is not spoken of, all that is said. */
export const documentValidity = (question: Question): Answer | undefined =>
  namesADocument(question) && (asksHowMany(question) || !asksOfAge(question))
    ? documentAnswer(question)
    : ageAnswer(question);

const ageAnswer = (question: Question): Answer | undefined =>
  namesADocument(question)
    ? oneDocument(question, (document) =>
        yearsJudged(question, document) ? describedFor(question, document) : validityOf(question, document),
      )
    : validityList(question);

/** Whether there is a form, and where it is downloaded. */
export const documentForm = (question: Question): Answer | undefined => {
  const ofFact = perRecruitment(question, (recruitment) => {
    const [fact] = factsFor(question, question.topic, recruitment);
    if (fact) return factPiece(question, fact);
    const named = namedOf(question, recruitment);
    const hasForm = ({ form, formUrl }: Document): boolean => form !== undefined || formUrl !== undefined;
    // A paper that is only carried over from before gives way to one that has a form.
    const isOfNamed = named.some(hasForm) || calledInText(question) !== '';
    const [document] = (isOfNamed && named.length > 0 ? named : documentsOf(question, recruitment)).filter(
      hasForm,
    );
    if (!document) return undefined;
    const kind = document.form ? question.say(`documents.form-${document.form}`) : '';
    const url = document.formUrl ? question.say('documents.form-url', { url: document.formUrl }) : '';
    // Over all programs the papers have as many names; where their forms are is soon said.
    if (!isOfNamed || question.subject.origin === 'open') return { text: url || kind, quotes: [document] };
    const text = [kind, url].filter(Boolean).join('. ');
    return { text: withName(question, document, text), quotes: [document] };
  });
  return ofFact ?? (namesADocument(question) ? documentAnswer(question) : undefined);
};
