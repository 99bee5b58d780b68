import { guidedAgain, withEffective } from '../../answers/guided-step.ts';
import type { ConversationState } from '../../exchange/state.ts';
import { describeFacts } from '../../guidance/describe.ts';
import { begun, type Guided, stepOf, withStep } from '../../guidance/guided.ts';
import { allKnown } from '../../guidance/next-in-flow.ts';
import { squash } from '../../language/normalise.ts';
import type { Engine } from '../engine.ts';
import { answeredWith, type Led, questionFor } from './guided-answer.ts';
import type { Heard } from './heard.ts';

const korean = /^(.+?)(?:을|를|은|는)?\s?(?:고치기|고칠게요?|고쳐\s?(?:줘|주세요)|수정(?:하기|할게요?)?)$/;
const english = /^(?:change|correct|edit) (?:the |our |my )?(.+)$/;

const same = (a: string, b: string): boolean => squash(a.toLowerCase()) === squash(b.toLowerCase());

/** The fact whose line of the summary a message chooses; one that was not told is asked for as well. */
const chosenFact = ({ index: { pack } }: Engine, text: string, facts: ConversationState['facts']) => {
  const bare = text.replace(/[.!?\s]+$/, '');
  const name = (korean.exec(bare) ?? english.exec(bare))?.[1];
  if (name === undefined) return undefined;
  const known = allKnown(pack, facts);
  const languages = ['ko', 'en'] as const;
  const told = languages.flatMap((language) => describeFacts(pack, known, language));
  const all = languages.flatMap((language) =>
    pack.companyFacts.flatMap(({ id, name: own }) => (own ? [{ fact: id, name: own[language] }] : [])),
  );
  return [...told, ...all].find((one) => same(one.name, name));
};

const without = (facts: ConversationState['facts'], fact: string): ConversationState['facts'] =>
  Object.fromEntries(Object.entries(facts).filter(([key]) => key !== fact && !key.startsWith(`${fact}.`)));

/** A line of the summary is corrected: what it said is forgotten, and its question is asked again. */
export const correctFact = ({ engine, before, understood, message }: Heard): Led | undefined => {
  const chosen = chosenFact(engine, understood.text, before.facts);
  if (!chosen) return undefined;
  const facts = without(before.facts, chosen.fact);
  const state: ConversationState = { ...before, facts };
  const question = questionFor(engine, state, understood, message);
  const old = before.guided ?? begun('eligibility');
  const asking: Guided = {
    ...withStep(old, stepOf(chosen.fact, before.facts, facts)),
    question: chosen.fact,
    unsure: old.unsure.filter((id) => id !== chosen.fact),
    tries: 0,
    pending: undefined,
    stopped: undefined,
  };
  const lead = question?.say('guided.forgotten', { name: chosen.name });
  const answer = question && guidedAgain(withEffective(question, facts), asking, [lead ?? '']);
  if (!question || !answer) return undefined;
  return {
    answered: answeredWith(question, answer, 'guided: to be corrected'),
    state: { ...state, focus: { ...state.focus, topic: 'situation' }, guided: asking },
  };
};
