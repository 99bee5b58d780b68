import type { Question } from '../exchange/question.ts';
import { idsOf } from '../language/details.ts';
import { squash } from '../language/normalise.ts';
import type { Document, Recruitment } from '../notice/pack.ts';
import { holdingFor } from '../notice/pack-index.ts';
import { localised } from './compose.ts';

/** The papers a recruitment asks for; of the form that is asked about, where it has forms. */
export const documentsOf = (question: Question, recruitment: Recruitment): readonly Document[] => {
  const variant = question.subject.variant?.id;
  return holdingFor(question.index.pack.documents, recruitment.id).filter(
    (document) => document.variant === undefined || variant === undefined || document.variant === variant,
  );
};

/** "사업계획서 양식" is a name of another program's paper and begins with the name of this one. */
const isPartlyNamed = ({ text, details }: Question, { aliases }: Document): boolean =>
  details.mentions.some(
    ({ start, end, entities }) =>
      entities.some(({ kind }) => kind === 'document') &&
      aliases.ko.some((alias) => text.slice(start, end).startsWith(alias)),
  );

/** The documents named in the question that this recruitment asks for. */
export const namedOf = (question: Question, recruitment: Recruitment): readonly Document[] => {
  const named = new Set(idsOf(question.details, 'document'));
  const own = documentsOf(question, recruitment);
  const asked = own.filter(({ id }) => named.has(id));
  return asked.length > 0 ? asked : own.filter((document) => isPartlyNamed(question, document));
};

/** Whether a paper of any program is named. */
export const namesADocument = (question: Question): boolean => idsOf(question.details, 'document').length > 0;

/** A paper as the message calls it, or by its name where the one spoken of before is meant. */
export const calledInText = (question: Question): string => {
  const { details, text, index } = question;
  const [mention] = details.mentions.filter(({ entities }) =>
    entities.some(({ kind }) => kind === 'document'),
  );
  const called = mention ? text.slice(mention.start, mention.end) : '';
  const meant = index.pack.documents.find(({ id }) => mention?.entities.some((entity) => entity.id === id));
  return called === '' && meant ? localised(question, meant.name) : called;
};

/** What is said of a paper, behind its name. */
export const withName = (question: Question, document: Document, text: string): string =>
  `${localised(question, document.name)}: ${text}`;

/** Official papers that the message calls by their very names; a copy of one is the same paper. */
export const officialsCalled = ({
  details,
  text,
  knowledge,
}: Question): Question['knowledge']['general']['issuers'] => {
  const called = new Set(
    details.mentions
      .filter(({ entities }) => entities.some(({ kind }) => kind === 'document'))
      .map(({ start, end }) => squash(text.slice(start, end)).replace(/(?:사본|원본)$/, '')),
  );
  return knowledge.general.issuers.filter(({ name }) => called.has(squash(name.ko)));
};
