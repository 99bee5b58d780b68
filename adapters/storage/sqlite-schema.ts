import type { DatabaseSync } from 'node:sqlite';
import { StoreError } from '../../src/ports/conversation-store.ts';

/**
 * Steps from an empty file to today's tables; a file remembers in `user_version` how many it has had.
 * A step that was released is never changed: add another.
 */
const migrations: readonly string[] = [
  // Turns are only ever appended and chained backwards, and what was answered lately is listed with its
  // conversation: without an index a turn touches two pages, which is what makes it cheap.
  `CREATE TABLE conversations (
     conversation TEXT PRIMARY KEY,
     version INTEGER NOT NULL,
     touched_at INTEGER NOT NULL,
     last_turn INTEGER NOT NULL,
     recent TEXT NOT NULL,
     state TEXT NOT NULL
   ) STRICT, WITHOUT ROWID;
   CREATE TABLE turns (
     id INTEGER PRIMARY KEY,
     previous INTEGER,
     conversation TEXT NOT NULL,
     at INTEGER NOT NULL,
     channel TEXT NOT NULL,
     said TEXT NOT NULL,
     reply TEXT NOT NULL,
     trace TEXT NOT NULL
   ) STRICT;`,
  // The web chat tells turns apart by the message they answer, and asks whether the answer helped.
  `ALTER TABLE turns ADD COLUMN message_id TEXT;
   ALTER TABLE turns ADD COLUMN helpful INTEGER;`,
  // Conversations handed over to a person, and what is still to be brought to either side.
  `CREATE TABLE cases (
     id TEXT PRIMARY KEY,
     version INTEGER NOT NULL,
     conversation TEXT NOT NULL,
     status TEXT NOT NULL,
     code TEXT,
     thread TEXT,
     due_at INTEGER,
     offered_at INTEGER NOT NULL,
     body TEXT NOT NULL
   ) STRICT, WITHOUT ROWID;
   CREATE INDEX cases_by_conversation ON cases (conversation, offered_at);
   CREATE INDEX cases_by_code ON cases (code, offered_at) WHERE code IS NOT NULL;
   CREATE INDEX cases_by_thread ON cases (thread) WHERE thread IS NOT NULL;
   CREATE INDEX cases_due ON cases (due_at) WHERE due_at IS NOT NULL;
   CREATE TABLE case_lines (
     case_id TEXT NOT NULL,
     number INTEGER NOT NULL,
     line_key TEXT,
     delivery TEXT NOT NULL,
     body TEXT NOT NULL,
     PRIMARY KEY (case_id, number),
     UNIQUE (case_id, line_key)
   ) STRICT, WITHOUT ROWID;
   CREATE INDEX case_lines_undelivered ON case_lines (case_id, number) WHERE delivery <> 'done';`,
  // What people say of answers, turns to be looked at again, corrections, and counters of days. A turn writes none
  // of it: counters and problems are gathered afterwards from the turns that came since.
  `CREATE TABLE judgements (
     turn INTEGER NOT NULL,
     judge TEXT NOT NULL,
     helpful INTEGER NOT NULL,
     reason TEXT,
     PRIMARY KEY (turn, judge)
   ) STRICT, WITHOUT ROWID;
   CREATE TABLE problems (
     turn INTEGER NOT NULL,
     way TEXT NOT NULL,
     PRIMARY KEY (turn, way)
   ) STRICT, WITHOUT ROWID;
   CREATE TABLE corrections (
     id INTEGER PRIMARY KEY AUTOINCREMENT,
     status TEXT NOT NULL,
     body TEXT NOT NULL
   ) STRICT;
   CREATE INDEX corrections_proposed ON corrections (id) WHERE status = 'proposed';
   CREATE TABLE tallies (
     day TEXT NOT NULL,
     kind TEXT NOT NULL,
     name TEXT NOT NULL,
     count INTEGER NOT NULL,
     PRIMARY KEY (day, kind, name)
   ) STRICT, WITHOUT ROWID;
   CREATE TABLE tallied (last_turn INTEGER NOT NULL) STRICT;
   INSERT INTO tallied VALUES (0);
   CREATE TABLE digests (day TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;
   INSERT INTO judgements SELECT id, '', helpful, NULL FROM turns WHERE helpful IS NOT NULL;
   INSERT INTO problems SELECT id, 'bad' FROM turns WHERE helpful = 0;
   INSERT INTO tallies
     SELECT date(at / 1000 + 32400, 'unixepoch'), 'judged', iif(helpful, 'good', 'bad'), count(*)
     FROM turns WHERE helpful IS NOT NULL GROUP BY 1, 3;`,
  // Codes that opened no case, by whom, and which day's digest is being posted or has been. Corrections that somebody
  // has decided on, and the texts of lines that have arrived, are kept no longer.
  `DELETE FROM corrections WHERE status <> 'proposed';
   UPDATE case_lines SET body = json_remove(body, '$.text') WHERE delivery = 'done';
   CREATE TABLE code_attempts (
     id INTEGER PRIMARY KEY,
     person TEXT NOT NULL,
     at INTEGER NOT NULL
   ) STRICT;
   CREATE INDEX code_attempts_by_person ON code_attempts (person, at);
   ALTER TABLE digests ADD COLUMN begun_at INTEGER NOT NULL DEFAULT 0;
   ALTER TABLE digests ADD COLUMN posted INTEGER NOT NULL DEFAULT 1;`,
];

const versionOf = (database: DatabaseSync): number =>
  Number(database.prepare('PRAGMA user_version').get()?.user_version ?? 0);

/** WAL with NORMAL loses nothing when the process dies; only a power cut can cost the last moments. */
const configure = (database: DatabaseSync): void => {
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;');
};

const migrate = (database: DatabaseSync): void => {
  database.exec('BEGIN IMMEDIATE');
  try {
    // Read inside the transaction: two processes may start on the same new file.
    const version = versionOf(database);
    if (version > migrations.length)
      throw new StoreError('unusable', `was written by a newer release (schema ${version})`);
    for (const step of migrations.slice(version)) database.exec(step);
    database.exec(`PRAGMA user_version = ${migrations.length}`);
    database.exec('COMMIT');
  } catch (error) {
    database.exec('ROLLBACK');
    throw error;
  }
};

/**
 * Brings a database file to today's tables.
 * @throws {StoreError} for a file of a newer release
 */
export const prepareDatabase = (database: DatabaseSync): void => {
  configure(database);
  migrate(database);
};
