import { type Answer, say, textBlock } from '../exchange/answer.ts';
import type { Question } from '../exchange/question.ts';
import { squash } from '../language/normalise.ts';
import { asksToTellApart } from '../language/speech/comparing.ts';
import type { Recruitment } from '../notice/pack.ts';
import { localised } from './compose.ts';
import { asksHowMany, documentAnswer, documentList, oneDocument } from './document-answer.ts';
import { issuerOf, placeOf } from './document-text.ts';
import { issuersNamed } from './paper-unlisted.ts';
import {
  calledInText,
  documentsOf,
  namedOf,
  namesADocument,
  officialsCalled,
  withName,
} from './papers-asked.ts';

/** Where papers that a message names by a common word alone come from. */
const namedInGeneral = (question: Question): Answer | undefined => {
  const issuers = issuersNamed(question.text, question.knowledge);
  if (issuers.length === 0) return undefined;
  const text = issuers.map((issuer) => localised(question, issuer.text)).join('\n');
  return say(question.say('general.marked', { text }), []);
};

/** Where a paper comes from that most programs ask for, where none is named: the same for all, said once. */
const issuersOfAll = (question: Question): Answer | undefined => {
  const { origin, recruitments } = question.subject;
  const about = recruitments.filter((recruitment) => namedOf(question, recruitment).length > 0);
  const named = about.flatMap((recruitment) => namedOf(question, recruitment));
  if (
    origin !== 'open' ||
    named.some(({ formUrl, issuer, note }) => formUrl || !issuer || note?.ko.includes('http'))
  )
    return undefined;
  const all = question.knowledge.general.issuers.filter(({ id }) => named.some((one) => one.issuer === id));
  const called = squash(calledInText(question));
  const bearers = all.filter(({ name }) => squash(name.ko) === called);
  const issuers = bearers.length > 0 ? bearers : all;
  if (issuers.length === 0) return undefined;
  const text = issuers.map((issuer) => localised(question, issuer.text)).join('\n');
  return say(question.say('general.marked', { text }), [...new Set(named)], { about });
};

/** "그거 다 어디서 떼요": where each of a recruitment's papers comes from. */
const issuersOf = (question: Question, recruitment: Recruitment): Answer => {
  const documents = documentsOf(question, recruitment);
  const items = documents.map((document) => ({
    title: localised(question, document.name),
    detail: placeOf(question, document) ?? question.say('documents.no-issuer'),
  }));
  const title = question.say('documents.where', { program: localised(question, recruitment.name) });
  return {
    blocks: [
      { kind: 'list', ordered: true, title, items },
      textBlock(question.say('documents.where-general')),
    ],
    outcome: 'answered',
    quotes: documents,
    about: [recruitment],
  };
};

/** "사업자등록증이랑 사업자등록증명원 다른 건가요": two papers that go by names of their own. */
const toldApart = (question: Question, officials: ReturnType<typeof officialsCalled>): Answer => {
  const text = officials.map((issuer) => localised(question, issuer.text)).join('\n');
  return say(question.say('general.marked', { text }), []);
};

/** Where a paper is obtained: what the notice says, then general information. */
export const documentIssuer = (question: Question): Answer | undefined => {
  const officials = officialsCalled(question);
  if (officials.length > 1 && asksToTellApart(question.text)) return toldApart(question, officials);
  if (!namesADocument(question)) {
    const { origin, recruitments } = question.subject;
    const [only, ...others] = recruitments.filter((one) => documentsOf(question, one).length > 0);
    const ofAll = only && others.length === 0 && origin !== 'open' ? issuersOf(question, only) : undefined;
    return namedInGeneral(question) ?? ofAll ?? documentList(question);
  }
  return asksHowMany(question)
    ? documentAnswer(question)
    : (issuersOfAll(question) ??
        oneDocument(question, (document) => withName(question, document, issuerOf(question, document))));
};
