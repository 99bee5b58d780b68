import { intents } from '../../intents/index.ts';
import { createGuide } from '../../src/index.ts';
import { loadKnowledge } from '../knowledge/load-knowledge.ts';
import { chat } from './chat-session.ts';
import { todayInSeoul } from './today.ts';

const guide = createGuide(loadKnowledge(), intents);
const { columns = 80, isTTY } = process.stdout;
await chat(guide, {
  input: process.stdin,
  output: process.stdout,
  style: { width: columns, colour: isTTY },
  interactive: process.stdin.isTTY && isTTY,
  today: () => todayInSeoul(process.env, new Date()),
});
