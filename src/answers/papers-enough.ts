import { type Answer, textBlock } from '../exchange/answer.ts';
import type { Question } from '../exchange/question.ts';
import { asksIfPapersDo } from '../language/speech/enough.ts';
import type { Document, Recruitment } from '../notice/pack.ts';
import { localised } from './compose.ts';
import { listOf } from './paper-list.ts';
import { documentsOf, namedOf } from './papers-asked.ts';

/** "신청서" is what the full name of a paper of the call ends in. */
const isCalled = ({ text, details: { mentions } }: Question, { name }: Document): boolean => {
  const names = name.ko.replace(/\s*\([^()]*\)/g, '').split(/ 및 |·/);
  return mentions.some(
    ({ start, end, entities }) =>
      entities.some(({ kind }) => kind === 'document') &&
      names.some((one) => one.endsWith(text.slice(start, end))),
  );
};

/** Yes where they are all the papers of the one call asked about, else which of them are lacking. */
export const papersEnough = (
  question: Question,
  [recruitment, ...others]: readonly Recruitment[],
): Answer | undefined => {
  if (recruitment === undefined || others.length > 0 || !asksIfPapersDo(question.text, question.details))
    return undefined;
  const all = documentsOf(question, recruitment);
  const called = all.filter((paper) => isCalled(question, paper));
  const named = [...namedOf(question, recruitment), ...called];
  if (named.length === 0) return undefined;
  const lacking = all.filter((paper) => !named.includes(paper));
  const title = question.say('documents.title', { program: localised(question, recruitment.name) });
  const documents = lacking.map(({ name }) => localised(question, name)).join(', ');
  const said = `${question.say('verdict.no')} ${question.say('documents.lacking', { documents })}`;
  const blocks =
    lacking.length > 0
      ? [textBlock(said), listOf(question, title, all)]
      : [listOf(question, `${question.say('verdict.yes')} ${title}`, all)];
  return { blocks, outcome: 'answered', quotes: all, about: [recruitment] };
};
