import { parseArgs } from 'node:util';
import pc from 'picocolors';
import { seoulDate } from '../conversation/seoul-date.ts';
import { loadKnowledge } from '../knowledge/load-knowledge.ts';
import { openLearning } from '../learning/open-learning.ts';
import { readStatistics } from '../learning/read-statistics.ts';
import { statCsv } from '../learning/stat-csv.ts';
import { readPeriod } from '../learning/stat-period.ts';
import { statTables } from '../learning/stat-tables.ts';
import { statText } from '../learning/stat-texts.ts';
import { readSettings } from '../settings.ts';
import { runCommand } from './open-guide.ts';
import { styleFor, tableText } from './render.ts';
import { greetingLanguage } from './texts.ts';
import { wrap } from './wrap.ts';

await runCommand(process, async () => {
  const { argv, env, stdout, stderr } = process;
  const language = greetingLanguage(env);
  const { values } = parseArgs({
    args: argv.slice(2),
    options: { from: { type: 'string' }, to: { type: 'string' }, csv: { type: 'boolean' } },
  });
  const period = readPeriod(values.from, values.to, seoulDate(Date.now()));
  if (!period) {
    stderr.write(`${statText('usage', language)}\n`);
    process.exitCode = 2;
    return;
  }
  const { pack } = loadKnowledge();
  const store = openLearning(readSettings(env).DATA_DIR);
  try {
    const stats = await readStatistics(store, period);
    const tables = statTables(stats, pack, language);
    if (values.csv) return void stdout.write(statCsv(tables, language));
    const { width, colour } = styleFor(stdout);
    const colours = pc.createColors(colour);
    const shown = stats.conversations === 0 ? [] : tables.filter(({ rows }) => rows.length > 0);
    const texts = shown.flatMap(({ title, columns, rows, note }) => [
      tableText({ kind: 'table', title, columns, rows: rows.map((row) => row.map(String)) }, width, colours),
      ...(note === undefined ? [] : [colours.dim(wrap(note, width))]),
    ]);
    const title = `${statText('title', language)} ${period.from} – ${period.to}`;
    const body = texts.length > 0 ? texts : [statText('nothing', language)];
    stdout.write(`${[colours.bold(title), ...body].join('\n\n')}\n`);
  } finally {
    await store.close();
  }
});
