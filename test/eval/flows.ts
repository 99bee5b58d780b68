import { effectiveFacts } from '../../src/guidance/effective-facts.ts';
import { type GuidedQuestion, guidedQuestions } from '../../src/guidance/guided-question.ts';
import { shownChoices } from '../../src/guidance/possible-answers.ts';
import type { ConversationState, Guide, Language, Turn } from '../../src/index.ts';
import type { Pack } from '../../src/notice/pack.ts';
import type { CompanyFacts } from '../../src/rules/index.ts';
import { wordingOf } from '../../src/wording/wording.ts';
import { trueChoices } from '../src/guidance/play-profile.ts';
import { median, share } from './evaluate.ts';
import type { FlowCompany } from './flow-company.ts';
import { evaluationDay } from './questions.ts';
import { type Stated, statedVerdicts } from './stated-verdicts.ts';

const starts: Readonly<Record<Language, string>> = {
  ko: '우리 회사도 지원받을 수 있나요?',
  en: 'Can our company get support?',
};
const summaries: Readonly<Record<Language, string>> = { ko: '결국 되나요?', en: 'So can we apply?' };
const longest = 30;

/** What a company says to a question: the label of what is true of it, a number, or that it does not know. */
const reply = (
  pack: Pack,
  question: GuidedQuestion,
  stated: CompanyFacts,
  truth: CompanyFacts,
  language: Language,
): string => {
  const say = wordingOf(language);
  const unsure = say('guided.button-unsure');
  const known = effectiveFacts(pack, stated);
  if (question.kind === 'choice' || question.kind === 'list') {
    const right = trueChoices(pack, question, known, truth);
    if (right?.length === 0) return say('guided.button-none');
    if (right?.length === 1) return right[0]?.label[language] ?? unsure;
    const shown = shownChoices(pack, question, known);
    return right ? right.map((choice) => shown.indexOf(choice) + 1).join(', ') : unsure;
  }
  const value = truth[question.facts[0] ?? ''];
  if (value === undefined) return unsure;
  if (question.kind === 'won') return language === 'ko' ? `${value}원` : `${value} won`;
  return String(value);
};

export interface Flow {
  readonly id: string;
  readonly language: Language;
  /** Ids of the questions, in the order in which they were put. */
  readonly asked: readonly string[];
  /** The verdicts of the result, by recruitment. */
  readonly verdicts: Readonly<Record<string, Stated>>;
  readonly right: boolean;
  readonly repeated: number;
  /** Programs of which the conversation says both that they fit and that they do not. */
  readonly contradictions: readonly string[];
  readonly state: ConversationState;
}

const isAgainst = (stated: Stated): boolean => stated === 'ruled-out' || stated === 'curable';

const contradicted = (said: readonly (readonly [string, Stated])[]): readonly string[] => {
  const against = new Set(said.filter(([, stated]) => isAgainst(stated)).map(([id]) => id));
  return [...new Set(said.filter(([id, stated]) => stated === 'fits' && against.has(id)).map(([id]) => id))];
};

const isRight = ({ eligible, ineligible }: FlowCompany, verdicts: Flow['verdicts']): boolean => {
  const fits = Object.keys(verdicts).filter((id) => verdicts[id] === 'fits');
  const against = Object.keys(verdicts).filter((id) => isAgainst(verdicts[id] ?? 'unknown'));
  return (
    [...fits].sort().join() === [...eligible].sort().join() && against.every((id) => ineligible.includes(id))
  );
};

/**
 * Leads one company through a whole conversation: it says what is true of it as it would tap it, then asks for the
 * result once more and whether it may apply for each program.
 */
export const playFlow = (guide: Guide, pack: Pack, company: FlowCompany, language: Language): Flow => {
  const said: (readonly [string, Stated])[] = [];
  const hear = (state: ConversationState | undefined, text: string): Turn => {
    const turn = guide.takeTurn(state, { text, today: evaluationDay, language });
    said.push(...statedVerdicts(pack, turn.reply));
    return turn;
  };
  const asked: string[] = [];
  let turn = hear(undefined, starts[language]);
  while (asked.length < longest) {
    const question = guidedQuestions(pack).find(({ id }) => id === turn.state.guided?.question);
    if (!question) break;
    asked.push(question.id);
    turn = hear(turn.state, reply(pack, question, turn.state.facts, company.truth, language));
  }
  const verdicts = Object.fromEntries(statedVerdicts(pack, turn.reply));
  let after = hear(turn.state, summaries[language]);
  for (const { name } of pack.recruitments)
    after = hear(after.state, language === 'ko' ? `${name.ko} 우리 되나요?` : `Can we apply for ${name.en}?`);
  return {
    id: company.id,
    language,
    asked,
    verdicts,
    right: isRight(company, verdicts),
    repeated: asked.length - new Set(asked).size,
    contradictions: contradicted(said),
    state: turn.state,
  };
};

export interface FlowResult {
  readonly success: number;
  readonly median: number;
  readonly worst: number;
  readonly repeated: number;
  readonly contradictions: number;
}

/** What the guided conversations of one language come to. */
export const flowResult = (flows: readonly Flow[]): FlowResult => ({
  success: share(flows.filter(({ right }) => right).length, flows.length),
  median: median(flows.map(({ asked }) => asked.length)),
  worst: Math.max(0, ...flows.map(({ asked }) => asked.length)),
  repeated: flows.reduce((sum, { repeated }) => sum + repeated, 0),
  contradictions: flows.reduce((sum, { contradictions }) => sum + contradictions.length, 0),
});
