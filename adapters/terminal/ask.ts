import { intents } from '../../intents/index.ts';
import { createGuide } from '../../src/index.ts';
import { loadKnowledge } from '../knowledge/load-knowledge.ts';
import { renderReply } from './render.ts';
import { todayInSeoul } from './today.ts';

const question = process.argv.slice(2).join(' ').trim();
if (question === '') {
  process.stderr.write('질문을 적어 주세요. 예) npm run ask -- "신규구축 얼마까지 지원돼요?"\n');
  process.exit(2);
}

const guide = createGuide(loadKnowledge(), intents);
const { reply } = guide.takeTurn(undefined, { text: question, today: todayInSeoul(process.env, new Date()) });
const { columns = 80, isTTY } = process.stdout;
process.stdout.write(`${renderReply({ ...reply, quickReplies: [] }, { width: columns, colour: isTTY })}\n`);
