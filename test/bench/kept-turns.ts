import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** How many turns a server has left in its data folder. */
export const keptTurns = (dataFolder: string): number => {
  const database = new DatabaseSync(join(dataFolder, 'conversations.sqlite'), { readOnly: true });
  try {
    return Number(database.prepare('SELECT count(*) AS kept FROM turns').get()?.kept);
  } finally {
    database.close();
  }
};
