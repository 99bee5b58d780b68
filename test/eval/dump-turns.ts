import { readdirSync, writeFileSync } from 'node:fs';
import { renderReply } from '../../adapters/kakao/render.ts';
import { learnedFrom } from '../../adapters/knowledge/learned-cache.ts';
import { loadKnowledge } from '../../adapters/knowledge/load-knowledge.ts';
import { intents } from '../../intents/index.ts';
import { type ConversationState, createGuide } from '../../src/index.ts';
import { readDialogue } from '../dialogues/dialogue.ts';
import { evaluationDay, readConversations } from './questions.ts';

// Writes all that the guide makes of everything the tests know, a turn a line: reply, state, reasons, and what
// KakaoTalk gets of it. A change that is to change no answer gives the same file, byte by byte:
//
//   node test/eval/dump-turns.ts before.jsonl      (then change something)
//   node test/eval/dump-turns.ts after.jsonl && cmp before.jsonl after.jsonl

type Talk = readonly { readonly text: string; readonly today: string }[];

const here = (folder: string): URL => new URL(folder, import.meta.url);

const filesIn = (folder: URL, ending: string): readonly URL[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => new URL(name, folder));

const onEvaluationDay = (turns: readonly string[]): Talk =>
  turns.map((text) => ({ text, today: evaluationDay }));

const questionSets: readonly Talk[] = filesIn(here('../samples/questions/'), '.jsonl').flatMap((file) =>
  readConversations(file).map(({ turns }) => onEvaluationDay(turns)),
);

const dialogues: readonly Talk[] = filesIn(here('../dialogues/'), '.yaml').map((file) => {
  const { turns, today: firstDay = evaluationDay } = readDialogue(file);
  let today = firstDay;
  return turns.map((turn) => {
    today = turn.today ?? today;
    return { text: turn.says, today };
  });
});

/** Ten conversations as one: everything asked where something was talked of before. */
const longTalks: readonly Talk[] = questionSets.flatMap((_, at) =>
  at % 40 === 0 ? [questionSets.slice(at, at + 10).flat()] : [],
);

/** Typed without blanks. */
const runTogether: readonly Talk[] = questionSets
  .filter((_, at) => at % 5 === 0)
  .map((talk) => talk.map((turn) => ({ ...turn, text: turn.text.replaceAll(' ', '') })));

const file = process.argv[2];
if (file === undefined) throw new Error('name the file to write to');
const knowledge = loadKnowledge();
const guide = createGuide(knowledge, intents, { learned: learnedFrom(knowledge, intents) });
const lines: string[] = [];
for (const talk of [...questionSets, ...dialogues, ...longTalks, ...runTogether]) {
  let state: ConversationState | undefined;
  for (const message of talk) {
    const turn = guide.takeTurn(state, message);
    state = turn.state;
    lines.push(JSON.stringify({ ...message, ...turn, kakao: renderReply(turn.reply) }));
  }
}
writeFileSync(file, `${lines.join('\n')}\n`);
process.stdout.write(`${lines.length} turns\n`);
