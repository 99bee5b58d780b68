import { explainTurn } from './explain-turn.ts';
import { openGuide, runCommand } from './open-guide.ts';
import { styleFor } from './render.ts';

await runCommand(process, () => {
  const { argv, env, stdout, stderr } = process;
  const messages = argv.slice(2).filter((text) => text.trim() !== '');
  if (messages.length === 0) {
    stderr.write(
      '설명할 말을 적어 주세요. 예) npm run explain -- "로봇 마감 언제예요?" (여러 개를 적으면 이어진 대화로 봅니다)\n',
    );
    process.exitCode = 2;
    return;
  }
  const { talk, understander } = openGuide(env);
  for (const message of messages) {
    const said = talk.say(message);
    stdout.write(`${explainTurn(understander.understand(said.text), said, styleFor(stdout))}\n\n`);
  }
});
