import { openGuide, runCommand } from './open-guide.ts';
import { renderAnswer, styleFor } from './render.ts';

await runCommand(process, () => {
  const { argv, env, stdout, stderr } = process;
  const question = argv.slice(2).join(' ').trim();
  if (question === '') {
    stderr.write('질문을 적어 주세요. 예) npm run ask -- "신규구축 얼마까지 지원돼요?"\n');
    process.exitCode = 2;
    return;
  }
  const { turn } = openGuide(env).talk.say(question);
  stdout.write(`${renderAnswer(turn.reply, styleFor(stdout))}\n`);
});
