import { type Answer, type Piece, textBlock } from '../exchange/answer.ts';
import type { Question } from '../exchange/question.ts';
import { meansNow } from '../language/speech/means-now.ts';
import type { Channel, Recruitment } from '../notice/pack.ts';
import { holdingFor } from '../notice/pack-index.ts';
import { isPast, windowsOn } from '../rules/index.ts';
import { addressAnswer } from './address-asked.ts';
import { applyOverAll } from './apply-over-all.ts';
import { factPiece, factsFor, localised } from './compose.ts';
import { perRecruitment } from './per-recruitment.ts';
import { windowPiece } from './window-answer.ts';

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

/** Whoever means to apply for one call hears first that it is over, or that it has not begun. */
const notNow = (question: Question): Piece | undefined => {
  const [only, ...others] = question.subject.recruitments;
  if (!only || others.length > 0 || question.topic !== 'apply') return undefined;
  const windows = windowsOn(question.index.pack, only.id, question.today);
  const [first] = windows;
  const isNot = first !== undefined && (windows.every(isPast) || first.state === 'before');
  return isNot ? windowPiece(question, [first.window]) : undefined;
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
  const when = notNow(question);
  if (!when) return { ...answer, buttons };
  const told = textBlock(when.text);
  // Who is about to send it off hears first that it is too late.
  const blocks = meansNow(question.text) ? [told, ...answer.blocks] : [...answer.blocks, told];
  return { ...answer, buttons, blocks, quotes: [...answer.quotes, ...when.quotes] };
};
