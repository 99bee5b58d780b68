import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { maskPersonalData } from '../../src/language/extract/personal.ts';
import { buildWordingReading } from '../../src/learning/wording-reading.ts';
import { publicContactsOf } from '../../src/notice/public-contacts.ts';
import { loadKnowledge } from '../knowledge/load-knowledge.ts';
import { acceptCorrection } from '../learning/accept-correction.ts';
import { openLearning } from '../learning/open-learning.ts';
import { openQuestionFile } from '../learning/question-file.ts';
import { createReview } from '../learning/review.ts';
import { readSettings } from '../settings.ts';
import { runCommand } from './open-guide.ts';
import { styleFor } from './render.ts';
import { createReviewSession, type ReviewSession } from './review-session.ts';
import { reviewText } from './review-texts.ts';
import { greetingLanguage } from './texts.ts';

const questionFile = new URL('../../test/samples/questions/reviewed.jsonl', import.meta.url).pathname;
const usualDays = 30;

const talk = async (session: ReviewSession, hint: string): Promise<void> => {
  const { stdin, stdout } = process;
  const interactive = stdin.isTTY && stdout.isTTY;
  await session.list();
  // At a terminal whose output goes elsewhere nobody sees what they would be asked.
  if (stdin.isTTY && !interactive) return;
  if (interactive) stdout.write(`\n${hint}\n`);
  const lines = createInterface({ input: stdin, ...(interactive && { output: stdout, terminal: true }) });
  lines.on('SIGINT', () => lines.close());
  let isClosed = false;
  lines.once('close', () => {
    isClosed = true;
  });
  const ask = (): void => {
    if (!interactive || isClosed) return;
    lines.setPrompt(`\n${session.prompt()}`);
    lines.prompt();
  };
  ask();
  for await (const line of lines) {
    if (!(await session.take(line))) break;
    ask();
  }
  lines.close();
};

await runCommand(process, async () => {
  const { argv, env, stdout } = process;
  const language = greetingLanguage(env);
  const { values, positionals } = parseArgs({
    args: argv.slice(2),
    allowPositionals: true,
    options: {
      accept: { type: 'string' },
      reject: { type: 'string' },
      correct: { type: 'string' },
      days: { type: 'string' },
      help: { type: 'boolean' },
    },
  });
  const days = Number(values.days ?? usualDays);
  const write = (text: string): void => void stdout.write(`${text}\n`);
  if (values.help || !(days > 0) || (values.correct === undefined && positionals.length > 0)) {
    write(reviewText('usage', language));
    process.exitCode = values.help ? 0 : 2;
    return;
  }
  const knowledge = loadKnowledge();
  const isPublic = publicContactsOf(knowledge.pack);
  const store = openLearning(readSettings(env).DATA_DIR);
  const review = createReview({
    store,
    readingOf: buildWordingReading(knowledge),
    mask: (text) => maskPersonalData(text, isPublic).text,
    now: Date.now,
  });
  const questions = openQuestionFile(questionFile);
  const accept = (id: number) => acceptCorrection(store, questions, id);
  const session = createReviewSession(review, accept, {
    days,
    language,
    style: () => styleFor(stdout),
    write,
  });
  try {
    let done = true;
    if (values.correct !== undefined) done = await session.correct(values.correct, positionals.join(' '));
    else if (values.accept !== undefined) done = await session.accept(values.accept);
    else if (values.reject !== undefined) done = await session.reject(values.reject);
    else await talk(session, reviewText('hint', language));
    if (!done) process.exitCode = 1;
  } finally {
    await store.close();
  }
});
