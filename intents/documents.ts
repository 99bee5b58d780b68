import {
  documentAnswer,
  documentForm,
  documentList,
  documentValidity,
} from '../src/answers/document-answer.ts';
import { documentIssuer } from '../src/answers/document-issuer.ts';
import { papersDescribed } from '../src/answers/papers-described.ts';
import type { Intent } from '../src/exchange/intent.ts';
import { documentWordings } from './wordings/documents.ts';

const answers = {
  documents: documentList,
  'document.validity': documentValidity,
  'document.issuer': documentIssuer,
  'document.form': documentForm,
} as const;

/** What to hand in: the list, one paper, how old it may be, where it is obtained, forms. */
export const documents: Intent = {
  id: 'documents',
  topics: documentWordings,
  answer: (question) =>
    papersDescribed(question) ??
    (answers[question.topic as keyof typeof answers] ?? documentAnswer)(question),
};
