import { createInterface, type Interface } from 'node:readline';
import pc from 'picocolors';
import type { Language, Reply, SayAction } from '../../src/index.ts';
import { renderReply, type Style } from './render.ts';
import type { Talk } from './talk.ts';
import { isLeaving, type TerminalTexts, terminalTexts } from './texts.ts';
import { wrap } from './wrap.ts';

export interface ChatOptions {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
  /** Asked before every reply: windows change their size. */
  readonly style: () => Style;
  /** Whether a person sits there: then there is a greeting, a prompt and a goodbye. */
  readonly interactive: boolean;
  readonly language: Language;
}

const numbered = /^\s*(\d{1,2})\s*(?:번|[.)])?\s*$/;

/** What a number chooses of the reply before; undefined where the line is no such number. */
export const chosenText = (line: string, choices: readonly SayAction[]): string | undefined => {
  const number = numbered.exec(line)?.[1];
  return number === undefined ? undefined : choices[Number(number) - 1]?.text;
};

/** Ctrl-C ends the conversation as Ctrl-D does, instead of the process. */
const readLines = ({ input, output, interactive }: ChatOptions): Interface => {
  const lines = createInterface({ input, ...(interactive && { output, terminal: true }) });
  lines.on('SIGINT', () => lines.close());
  return lines;
};

/** Talks until the input ends or the person leaves. Piped input works as typed input does. */
export const chat = async (talk: Talk, options: ChatOptions): Promise<void> => {
  const { output, style, interactive } = options;
  let { language } = options;
  let choices: readonly SayAction[] = [];
  const lines = readLines(options);
  // Lines typed ahead are still answered after it.
  let isClosed = false;
  lines.once('close', () => {
    isClosed = true;
  });
  const write = (text: string): void => void output.write(`${text}\n`);
  const colours = () => pc.createColors(style().colour);
  const own = (text: keyof TerminalTexts): string => wrap(terminalTexts[language][text], style().width);

  const ask = (): void => {
    if (!interactive || isClosed) return;
    lines.setPrompt(`\n${colours().bold(colours().green(own('prompt')))}`);
    lines.prompt();
  };
  const show = (reply: Reply): void => {
    const rendered = renderReply(reply, style());
    ({ choices } = rendered);
    ({ language } = reply);
    write(`\n${rendered.text}`);
  };
  const turn = (line: string): void => {
    const chosen = chosenText(line, choices);
    const { text, turn: taken } = talk.say(chosen ?? line);
    if (!interactive) write(`\n${own('prompt')}${text}`);
    else if (chosen !== undefined) write(colours().dim(`→ ${text}`));
    show(taken.reply);
  };

  if (interactive) {
    show(talk.say(own('opening')).turn.reply);
    write(`\n${colours().dim(own('hint'))}`);
  }
  ask();
  for await (const line of lines) {
    if (isLeaving(line)) break;
    if (line.trim() !== '') turn(line);
    ask();
  }
  lines.close();
  if (interactive) write(`\n${own('farewell')}`);
};
