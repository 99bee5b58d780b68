import { createInterface } from 'node:readline/promises';
import type { ConversationState, Guide, Reply, SayAction } from '../../src/index.ts';
import { renderReply, type Style } from './render.ts';

export interface ChatOptions {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
  readonly style: Style;
  /** Whether a person sits there: then there is a prompt and a greeting. */
  readonly interactive: boolean;
  readonly today: () => string;
}

const leaving = /^(?:\/?(?:종료|나가기|그만|quit|exit|q))$/i;

/** A number chooses a quick reply of the reply before; anything else is said as it is. */
export const spokenText = (line: string, choices: readonly SayAction[]): string => {
  const number = /^\s*(\d{1,2})\s*$/.exec(line)?.[1];
  return (number === undefined ? undefined : choices[Number(number) - 1]?.text) ?? line;
};

/** Talks until the input ends or the person leaves. Piped input works as typed input does. */
export const chat = async (guide: Guide, options: ChatOptions): Promise<void> => {
  const { input, output, style, interactive } = options;
  const lines = createInterface({
    input,
    output: interactive ? output : undefined,
    prompt: '\n나> ',
  } as Parameters<typeof createInterface>[0]);
  let state: ConversationState | undefined;
  let choices: readonly SayAction[] = [];
  const show = (reply: Reply): void => {
    choices = reply.quickReplies;
    output.write(`\n${renderReply(reply, style)}\n`);
  };
  const turn = (text: string): void => {
    const taken = guide.takeTurn(state, { text, today: options.today() });
    state = taken.state;
    show(taken.reply);
  };
  if (interactive) {
    turn('안녕하세요');
    output.write('\n(번호로 고르거나 그대로 물어보세요. 처음으로 · 도움말 · 종료)\n');
    lines.prompt();
  }
  for await (const line of lines) {
    if (leaving.test(line.trim())) break;
    if (line.trim() !== '') {
      if (!interactive) output.write(`\n나> ${line}\n`);
      turn(spokenText(line, choices));
    }
    if (interactive) lines.prompt();
  }
  lines.close();
};
