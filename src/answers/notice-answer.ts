import { type Answer, say } from '../exchange/answer.ts';
import type { Question } from '../exchange/question.ts';
import { localised } from './compose.ts';

/** "해솔도 공고 제2031-7호 (해솔산업진흥원, 2031-03-03)": what every notice has on its first page. */
const firstPage = (question: Question): string => {
  const { title, number, issuer, published } = question.knowledge.pack.notice;
  return `${localised(question, title)}: ${number} (${localised(question, issuer)}, ${published})`;
};

/** Topics that the first page answers where no fact of the notice does. */
const onFirstPage: ReadonlySet<string> = new Set(['notice.number', 'notice.date', 'notice.issuer']);

/** Facts about the notice as a whole. */
export const noticeAnswer = (question: Question): Answer | undefined => {
  const { notice } = question.knowledge.pack;
  const fact =
    notice.facts.find(({ topic }) => topic === question.topic) ??
    notice.facts.find(({ topic }) => topic.startsWith(question.topic));
  if (fact) return say(localised(question, fact.text), [fact]);
  if (!onFirstPage.has(question.topic)) return undefined;
  return say(firstPage(question), [{ id: 'notice', source: notice.source }]);
};
