import { chat } from './chat-session.ts';
import { openGuide, runCommand } from './open-guide.ts';
import { styleFor } from './render.ts';
import { greetingLanguage } from './texts.ts';

await runCommand(process, async () => {
  const { stdin, stdout, env } = process;
  const { talk } = openGuide(env);
  await chat(talk, {
    input: stdin,
    output: stdout,
    style: () => styleFor(stdout),
    interactive: stdin.isTTY && stdout.isTTY,
    language: greetingLanguage(env),
  });
});
