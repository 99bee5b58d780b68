import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import type { Part } from './part.ts';
import { enginePart } from './parts/engine.ts';
import { growthPart } from './parts/growth.ts';
import { listenersPart } from './parts/listeners.ts';
import { startPart } from './parts/start.ts';
import { webhookPart } from './parts/webhook.ts';
import { widgetPart } from './parts/widget.ts';
import { fullPlan, quickPlan } from './plan.ts';

const parts: Readonly<Record<string, Part>> = {
  webhook: webhookPart,
  engine: enginePart,
  start: startPart,
  growth: growthPart,
  widget: widgetPart,
  listeners: listenersPart,
};

const { values: options } = parseArgs({
  options: { quick: { type: 'boolean' }, only: { type: 'string', multiple: true } },
});

const print = (line = ''): void => {
  process.stdout.write(`${line}\n`);
};

const chosen = options.only ?? Object.keys(parts);
const unknown = chosen.find((name) => !parts[name]);
if (unknown !== undefined) {
  print(`There is no part "${unknown}"; there are ${Object.keys(parts).join(', ')}.`);
} else {
  const plan = options.quick ? quickPlan : fullPlan;
  print(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown CPU'}`);
  print(`Medians of ${plan.rounds} rounds of ${plan.secondsPerRound} s, taken in turns.`);
  for (const name of chosen) {
    const part = parts[name];
    if (!part) continue;
    print(`\n${part.title}\n`);
    for (const line of await part.run(plan)) print(line);
  }
}
