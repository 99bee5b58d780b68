import { join } from 'node:path';
import type { Logger } from 'pino';
import type { Knowledge } from '../../src/index.ts';
import { expireRegularly } from '../conversation/expire-regularly.ts';
import { loadKnowledge } from '../knowledge/load-knowledge.ts';
import { createServerLog } from '../logging/create-logger.ts';
import { createTurns, guideTo } from '../server/create-turns.ts';
import { repeat } from '../server/repeat.ts';
import { openSqliteConversationStore } from '../storage/sqlite-conversation-store.ts';
import type { Turns } from './guide-plugin.ts';

export interface OpenTurnsOptions {
  /** Folder for `conversations.sqlite`; a server of the guide may share it. */
  readonly dataDir?: string;
  /** A fixed day, YYYY-MM-DD, instead of today's date in Asia/Seoul. */
  readonly today?: string | undefined;
  /** Left out, errors alone are written to standard error. */
  readonly logger?: Pick<Logger, 'info' | 'error'>;
  readonly knowledge?: Knowledge;
}

export interface OpenedTurns {
  readonly turns: Turns;
  /** Answers what is in flight and lets go of the storage. */
  close(): Promise<void>;
}

/**
 * The guide inside the bot's own process, with its memory of conversations in a file. Reads no environment
 * variables: that is the bot's.
 * @throws {KnowledgeError | StoreError} saying what to change
 */
export const openTurns = ({
  dataDir = './data',
  today,
  logger = createServerLog('error').logger,
  knowledge = loadKnowledge(),
}: OpenTurnsOptions = {}): OpenedTurns => {
  const store = openSqliteConversationStore(join(dataDir, 'conversations.sqlite'));
  const turns = createTurns({ guide: guideTo(knowledge), knowledge, store, logger, isLimited: true, today });
  const stopExpiring = expireRegularly(store, logger, Date.now, repeat);
  return {
    turns,
    async close() {
      stopExpiring();
      await turns.idle();
      await store.close();
    },
  };
};
