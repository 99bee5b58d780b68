import { noticeAnswer } from '../src/answers/notice-answer.ts';
import type { Intent } from '../src/exchange/intent.ts';
import { noticeWordings } from './wordings/notice-itself.ts';

/** The notice: number, date, issuer, where it is found, what it holds. */
export const noticeItself: Intent = {
  id: 'notice-itself',
  topics: noticeWordings,
  answer: noticeAnswer,
};
