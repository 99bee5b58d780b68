import { createInterface, type Interface } from 'node:readline';
import type { SayAction } from '../../src/index.ts';
import { createScreen, type ScreenOptions } from './screen.ts';
import type { Talk } from './talk.ts';
import { isLeaving } from './texts.ts';

export interface ChatOptions extends ScreenOptions {
  readonly input: NodeJS.ReadableStream;
  /** Whether a person sits there: then there is a greeting, a prompt and a goodbye. */
  readonly interactive: boolean;
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
  const { interactive } = options;
  const screen = createScreen(options);
  const lines = readLines(options);
  // Lines typed ahead are still answered after it.
  let isClosed = false;
  lines.once('close', () => {
    isClosed = true;
  });
  const ask = (): void => {
    if (!interactive || isClosed) return;
    lines.setPrompt(screen.prompt());
    lines.prompt();
  };
  const turn = (line: string): void => {
    const chosen = chosenText(line, screen.choices());
    const { text, turn: taken } = talk.say(chosen ?? line);
    if (!interactive || chosen !== undefined) screen.echo(text);
    screen.show(taken.reply);
  };

  if (interactive) {
    screen.show(talk.say(screen.own('opening')).turn.reply);
    screen.note('hint');
  }
  ask();
  for await (const line of lines) {
    if (isLeaving(line)) break;
    if (line.trim() !== '') turn(line);
    ask();
  }
  lines.close();
  if (interactive) screen.note('farewell');
};
