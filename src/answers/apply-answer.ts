import type { Answer, Piece } from '../exchange/answer.ts';
import type { Question } from '../exchange/question.ts';
import type { Channel, Recruitment } from '../notice/pack.ts';
import { holdingFor } from '../notice/pack-index.ts';
import { addressAnswer } from './address-asked.ts';
import { applyOverAll } from './apply-over-all.ts';
import { factPiece, factsFor, localised } from './compose.ts';
import { perRecruitment } from './per-recruitment.ts';

const pathOf = (question: Question, channel: Channel): string =>
  channel.steps.map((step) => localised(question, step)).join(' → ');

const pieceFor = (question: Question, recruitment: Recruitment): Piece | undefined => {
  const [fact] = factsFor(question, question.topic, recruitment);
  if (fact) return factPiece(question, fact);
  const channels = holdingFor(question.index.pack.channels, recruitment.id);
  if (channels.length === 0) return undefined;
  const lines = channels.map((channel) => {
    const text = localised(question, channel.text);
    const address = channel.address ? localised(question, channel.address) : '';
    const path = question.topic === 'apply.site' ? '' : pathOf(question, channel);
    const missing = [address, channel.email ?? '', channel.url ?? ''].filter(
      (target) => target !== '' && !text.includes(target.replace(/^https?:\/\//, '')),
    );
    return [text, ...missing, path && question.say('apply.path', { path })].filter(Boolean).join(' ');
  });
  return { text: lines.join('\n'), quotes: channels };
};

/** What is told of all programs together where none is named. */
const overAll: ReadonlySet<string> = new Set(['apply', 'apply.site', 'apply.steps']);

/** How, where and by which way through the site. */
export const applyAnswer = (question: Question): Answer | undefined => {
  const address = question.subject.origin === 'open' ? addressAnswer(question) : undefined;
  if (address) return address;
  if (question.subject.origin === 'open' && overAll.has(question.topic)) return applyOverAll(question);
  const answer = perRecruitment(question, (recruitment) => pieceFor(question, recruitment));
  if (answer?.outcome !== 'answered') return answer;
  const urls = new Set(
    question.subject.recruitments.flatMap(({ id }) =>
      holdingFor(question.index.pack.channels, id).flatMap(({ url }) => url ?? []),
    ),
  );
  const buttons = [...urls]
    .slice(0, 1)
    .map((url) => ({ kind: 'link' as const, label: question.say('button.apply-site'), url }));
  return { ...answer, buttons };
};
