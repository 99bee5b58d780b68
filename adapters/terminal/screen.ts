import pc from 'picocolors';
import type { Language, Reply, SayAction } from '../../src/index.ts';
import { renderReply, type Style } from './render.ts';
import { type TerminalTexts, terminalTexts } from './texts.ts';
import { wrap } from './wrap.ts';

export interface ScreenOptions {
  readonly output: NodeJS.WritableStream;
  /** Asked whenever something is shown: windows change their size. */
  readonly style: () => Style;
  /** Of the first words; after that, that of the last reply. */
  readonly language: Language;
}

/** What the person sees. */
export interface Screen {
  show(reply: Reply): void;
  /** Shows what was said for the person: a number they chose, or a line that nobody saw being typed. */
  echo(said: string): void;
  note(text: keyof TerminalTexts): void;
  own(text: keyof TerminalTexts): string;
  prompt(): string;
  /** What the numbers of the last reply stand for. */
  choices(): readonly SayAction[];
}

/** Writes a conversation to a stream. */
export const createScreen = ({ output, style, language: first }: ScreenOptions): Screen => {
  let language = first;
  let choices: readonly SayAction[] = [];
  const write = (text: string): void => void output.write(`\n${text}\n`);
  const colours = () => pc.createColors(style().colour);
  const own = (text: keyof TerminalTexts): string => wrap(terminalTexts[language][text], style().width);
  return {
    show(reply) {
      const rendered = renderReply(reply, style());
      ({ choices } = rendered);
      ({ language } = reply);
      write(rendered.text);
    },
    echo: (said) => write(colours().dim(`${own('prompt')}${said}`)),
    note: (text) => write(colours().dim(own(text))),
    own,
    prompt: () => `\n${colours().bold(colours().green(own('prompt')))}`,
    choices: () => choices,
  };
};
