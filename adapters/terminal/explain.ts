import { intents } from '../../intents/index.ts';
import { createGuide } from '../../src/index.ts';
import { buildUnderstander } from '../../src/language/understand.ts';
import { loadKnowledge } from '../knowledge/load-knowledge.ts';
import { renderReply } from './render.ts';
import { todayInSeoul } from './today.ts';

const messages = process.argv.slice(2).filter((text) => text.trim() !== '');
if (messages.length === 0) {
  process.stderr.write(
    '설명할 말을 적어 주세요. 예) npm run explain -- "로봇 마감 언제예요?" (여러 개를 적으면 이어진 대화로 봅니다)\n',
  );
  process.exit(2);
}

const print = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

const knowledge = loadKnowledge();
const guide = createGuide(knowledge, intents);
const understander = buildUnderstander(knowledge, intents);
let state: Parameters<typeof guide.takeTurn>[0];
for (const text of messages) {
  const understood = understander.understand(text);
  print(`말: ${understood.text}  (${understood.language})`);
  for (const ask of understood.asks) {
    print(`  물음: ${ask.text}`);
    print(`    이름: ${ask.details.entities.map(({ kind, id }) => `${kind}:${id}`).join(', ') || '-'}`);
    print(
      `    주제: ${ask.topics
        .slice(0, 5)
        .map(({ topic, probability }) => `${topic} ${(probability * 100).toFixed(1)}%`)
        .join(', ')}`,
    );
  }
  const turn = guide.takeTurn(state, { text, today: todayInSeoul(process.env, new Date()) });
  state = turn.state;
  print(
    `  결정: ${turn.trace.outcome}, ${turn.trace.intent} / ${turn.trace.topic}, 확신 ${(turn.trace.confidence * 100).toFixed(0)}%`,
  );
  for (const why of turn.trace.why) print(`    ${why}`);
  for (const { factId, section, lines } of turn.reply.citations)
    print(`    근거 ${factId}: ${section} ${lines.map(([first, last]) => `L${first}-L${last}`).join(', ')}`);
  print(renderReply(turn.reply, { width: 100, colour: false }).replace(/^/gm, '  | '));
}
