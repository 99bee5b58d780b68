import { type Answer, textBlock } from '../exchange/answer.ts';
import type { Question } from '../exchange/question.ts';
import { asksFileForm } from '../language/speech/file-form.ts';
import { applyOverAll } from './apply-over-all.ts';
import { phoneActions } from './compose.ts';

/**
 * "서류 pdf로 올려도 돼요?": the notice lays down neither original nor format where it only says that papers are
 * uploaded, and so it is told first, before how they are handed in. Undefined where something else is asked or the
 * answer speaks of scans itself.
 */
export const withFileForm = (question: Question, answer: Answer | undefined): Answer | undefined => {
  if (question.topic !== 'documents.upload' || !asksFileForm(question.text)) return answer;
  const { origin, recruitments } = question.subject;
  const stated = origin === 'open' ? applyOverAll({ ...question, topic: 'apply.site' }) : answer;
  if (
    !stated ||
    (origin !== 'open' && stated.blocks.some((block) => block.kind === 'text' && asksFileForm(block.text)))
  )
    return answer;
  return {
    ...stated,
    blocks: [textBlock(question.say('documents.form-open')), ...stated.blocks],
    outcome: 'not-in-notice',
    buttons: phoneActions(question, origin === 'open' ? [] : recruitments),
  };
};
