import { centreOrDesk, contactAnswer } from '../src/answers/contact-answer.ts';
import type { Intent } from '../src/exchange/intent.ts';
import { contactWordings } from './wordings/contacts.ts';

/** Whom to call: the desk in charge of a program, or the regional centre. */
export const contacts: Intent = {
  id: 'contacts',
  topics: contactWordings,
  answer: (question) => (question.topic === 'centre' ? centreOrDesk(question) : contactAnswer(question)),
};
