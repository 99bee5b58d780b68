import { intents } from '../../intents/index.ts';
import { createEngine } from '../../src/conversation/create-guide.ts';
import { takeTurn } from '../../src/conversation/take-turn.ts';
import type { Guide } from '../../src/index.ts';
import type { Understander } from '../../src/language/understand.ts';
import { KnowledgeError } from '../../src/notice/knowledge-error.ts';
import { publicContactsOf } from '../../src/notice/public-contacts.ts';
import { StoreError } from '../../src/ports/conversation-store.ts';
import { seoulDate } from '../conversation/seoul-date.ts';
import { learnedFrom } from '../knowledge/learned-cache.ts';
import { loadKnowledge } from '../knowledge/load-knowledge.ts';
import { readSettings, SettingsError } from '../settings.ts';
import { createTalk, type Talk } from './talk.ts';

export interface OpenedGuide {
  readonly guide: Guide;
  readonly understander: Understander;
  readonly talk: Talk;
}

/** The current notice's guide, with a conversation that knows what day it is. */
export const openGuide = (environment: NodeJS.ProcessEnv): OpenedGuide => {
  const { GUIDE_TODAY } = readSettings(environment);
  const knowledge = loadKnowledge();
  const engine = createEngine(knowledge, intents, { learned: learnedFrom(knowledge, intents) });
  const guide: Guide = { takeTurn: (state, message) => takeTurn(engine, state, message) };
  const today = (): string => GUIDE_TODAY ?? seoulDate(Date.now());
  return {
    guide,
    understander: engine.understander,
    talk: createTalk(guide, publicContactsOf(knowledge.pack), today),
  };
};

const isToBePutRight = (error: unknown): error is Error =>
  error instanceof SettingsError || error instanceof KnowledgeError || error instanceof StoreError;

/**
 * Runs a terminal command: what the person who typed it can put right is said without a stack, and a reader
 * that goes away (`| head -1`) is no failure.
 */
export const runCommand = async (
  host: NodeJS.Process,
  command: () => void | Promise<void>,
): Promise<void> => {
  host.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    host.exit(0);
  });
  try {
    await command();
  } catch (error) {
    if (!isToBePutRight(error)) throw error;
    host.stderr.write(`${error.message}\n`);
    host.exitCode = 1;
  }
};
