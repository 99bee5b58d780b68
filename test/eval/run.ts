import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { loadKnowledge } from '../../adapters/knowledge/load-knowledge.ts';
import { intents } from '../../intents/index.ts';
import { createGuide, type Guide, type Language } from '../../src/index.ts';
import { buildUnderstander } from '../../src/language/understand.ts';
import { crossValidate } from './cross-validate.ts';
import { crossValidateGuide } from './cross-validate-guide.ts';
import { accuracy, evaluate, median, type Outcome, share } from './evaluate.ts';
import { flowCompanies } from './flow-company.ts';
import { type Flow, flowResult, playFlow } from './flows.ts';
import { gate } from './gate.ts';
import { leadsIn } from './leads.ts';
import { nearFrom } from './leave-out.ts';
import { type Mutation, mutate } from './mutate.ts';
import { type Conversation, readConversations } from './questions.ts';

const { values: options } = parseArgs({
  options: {
    gate: { type: 'boolean' },
    failures: { type: 'boolean' },
    set: { type: 'string' },
    confusions: { type: 'boolean' },
    all: { type: 'boolean' },
    knowledge: { type: 'string' },
  },
});

const percent = (value: number): string => `${(value * 100).toFixed(1)} %`;
const print = (line = ''): void => {
  process.stdout.write(`${line}\n`);
};

const sets = [
  'dev',
  'held-out-a',
  'held-out-b',
  'blind-c',
  'held-out-e',
  'held-out-f',
  'held-out-g',
  'held-out-h',
  'held-out-k',
  'held-out-j',
  'held-out-l',
  'held-out-n',
  'held-out-t',
  'held-out-u',
  'held-out-v',
  'held-out-w',
  'held-out-x',
  'held-out-y',
  'held-out-z',
  'held-out-q',
  'held-out-r',
  'held-out-s',
  'held-out-aa',
  'held-out-bb',
  'held-out-cc',
  'held-out-dd',
  'held-out-ee',
  'held-out-ff',
  'held-out-gg',
  'held-out-hh',
  'talks-a',
  'talks-b',
  'talks-c',
  'several-a',
  'several-b',
  'reviewed',
].filter((name) => !options.set || name === options.set);
const fileOf = (name: string): URL => new URL(`../samples/questions/${name}.jsonl`, import.meta.url);

/** The set of reviewed corrections begins empty, and not every copy holds all sets. */
const hasQuestions = (name: string): boolean =>
  existsSync(fileOf(name)) && readConversations(fileOf(name)).length > 0;

const byKind = (outcomes: readonly Outcome[]): ReadonlyMap<string, readonly Outcome[]> => {
  const kinds = new Map<string, Outcome[]>();
  for (const outcome of outcomes)
    kinds.set(outcome.conversation.kind, [...(kinds.get(outcome.conversation.kind) ?? []), outcome]);
  return kinds;
};

const printKinds = (outcomes: readonly Outcome[]): void => {
  print('kind           right          wrong fact  median length');
  for (const [kind, group] of byKind(outcomes)) {
    const right = group.filter((outcome) => outcome.right).length;
    const wrong = group.filter((outcome) => outcome.wrong.length > 0).length;
    print(
      `${kind.padEnd(14)} ${`${right}/${group.length}`.padEnd(14)} ${String(wrong).padEnd(11)} ${median(group.map(({ characters }) => characters))}`,
    );
  }
};

const printFailure = ({ conversation, reply, missing, wrong, trace }: Outcome): void => {
  print(
    `\n✗ ${conversation.id} (${conversation.kind}, ${conversation.program ?? '-'}): ${conversation.turns.join(' // ')}`,
  );
  print(`  ${trace}`);
  print(`  missing: ${missing.join('; ') || '-'}   wrong: ${wrong.join('; ') || '-'}`);
  print(`  reply: ${reply.replaceAll('\n', '\n         ')}`);
};

const spoilt = (conversations: readonly Conversation[], mutation: Mutation): readonly Conversation[] =>
  conversations.map((conversation) => ({ ...conversation, turns: conversation.turns.map(mutate[mutation]) }));

const outOfScope = (outcomes: readonly Outcome[]) => {
  const outside = outcomes.filter(({ conversation }) => conversation.oos);
  const inside = outcomes.filter(({ conversation }) => !conversation.oos);
  return {
    recall: share(outside.filter(({ right }) => right).length, outside.length),
    inScope: accuracy(inside),
  };
};

const evaluateSet = (guide: Guide, name: string) => {
  const conversations = readConversations(fileOf(name));
  const outcomes = evaluate(guide, conversations);
  print(`\n== ${name}: ${outcomes.length} conversations, ${percent(accuracy(outcomes))} right`);
  printKinds(outcomes);
  const facts = outcomes.filter(({ conversation }) => conversation.kind === 'fact');
  const scope = outOfScope(outcomes);
  const wrongFacts = outcomes.filter(({ wrong }) => wrong.length > 0).length;
  print(
    `wrong facts ${wrongFacts}, median one-fact reply ${median(facts.map(({ characters }) => characters))} characters`,
  );
  print(`out of scope recalled ${percent(scope.recall)} at ${percent(scope.inScope)} in scope`);
  if (options.failures) for (const outcome of outcomes) if (!outcome.right) printFailure(outcome);
  if (options.all) for (const outcome of outcomes) printFailure(outcome);
  const mutations = (Object.keys(mutate) as Mutation[]).map((mutation) => {
    const spoiltAccuracy = accuracy(evaluate(guide, spoilt(conversations, mutation)));
    print(`${mutation.padEnd(15)} ${percent(spoiltAccuracy)}`);
    return spoiltAccuracy;
  });
  return {
    outcomes,
    accuracy: accuracy(outcomes),
    wrongFacts,
    ...scope,
    worstMutation: Math.min(...mutations),
    oneFact: median(facts.map(({ characters }) => characters)),
  };
};

const knowledge = loadKnowledge(options.knowledge);
const guide = createGuide(knowledge, intents);
const results = new Map(sets.filter(hasQuestions).map((name) => [name, evaluateSet(guide, name)]));

const leads = leadsIn([...results.values()].flatMap(({ outcomes }) => outcomes));
print(
  `\nyes-or-no questions: first word as noted ${percent(leads.agreeing)}, the contrary ${leads.contradicting.length} (${leads.contradicting.join(', ')})`,
);

const printFlow = ({ id, asked, verdicts, contradictions }: Flow): void =>
  print(`  ✗ ${id}: ${asked.join(' ')} → ${JSON.stringify(verdicts)} ${contradictions.join()}`);

const evaluateFlows = (language: Language) => {
  const { pack } = knowledge;
  const flows = flowCompanies(pack).map((company) => playFlow(guide, pack, company, language));
  const result = flowResult(flows);
  print(
    `${language}: success ${percent(result.success)} of ${flows.length}, questions asked median ${result.median}, worst ${result.worst}, repeated ${result.repeated}, contradictions ${result.contradictions}`,
  );
  if (options.failures)
    for (const flow of flows) if (!flow.right || flow.contradictions.length > 0) printFlow(flow);
  return result;
};

print('\n== guided flows');
const flows = { ko: evaluateFlows('ko'), en: evaluateFlows('en') };

const learned = crossValidate(buildUnderstander(knowledge, intents).examples);
print(
  `\ntopic model, five-fold on its own examples: topic ${percent(learned.topic)}, family ${percent(learned.family)}`,
);
if (options.confusions) for (const confusion of learned.confusions) print(`  ${confusion}`);

const unlearned = crossValidateGuide({ knowledge, intents }, readConversations(fileOf(options.set ?? 'dev')));
print(
  `whole guide, five-fold on ${options.set ?? 'dev'} without the wordings near a question (cosine ≥ ${nearFrom}, ${Math.round(unlearned.omittedEach)} a fold): ${percent(accuracy(unlearned.outcomes))} right`,
);
if (options.confusions) for (const outcome of unlearned.outcomes) if (!outcome.right) printFailure(outcome);

if (options.gate) {
  const shortfalls = gate(
    results,
    learned,
    accuracy(unlearned.outcomes),
    flows,
    options.set ? undefined : leads,
  );
  for (const shortfall of shortfalls) print(`✗ ${shortfall}`);
  process.exitCode = shortfalls.length > 0 ? 1 : 0;
}
