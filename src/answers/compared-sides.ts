import type { Answer } from '../exchange/answer.ts';
import type { Question, Subject } from '../exchange/question.ts';
import { idsOf } from '../language/details.ts';
import type { Recruitment, Variant } from '../notice/pack.ts';
import { holdingFor } from '../notice/pack-index.ts';
import { localised } from './compose.ts';
import { usualCalls } from './usual-calls.ts';

/** One of the things set against each other: a recruitment, or a form of one. */
export interface Side {
  readonly recruitment: Recruitment;
  readonly variant?: Variant | undefined;
}

/** Of a program with several recruitments the usual one stands for it in a comparison with another program. */
const usualOnly = (question: Question, recruitments: readonly Recruitment[]): readonly Recruitment[] => {
  const programs = new Set(recruitments.map(({ programId }) => programId));
  if (programs.size < 2) return recruitments;
  return [...programs].flatMap((programId) => {
    const calls = recruitments.filter((one) => one.programId === programId);
    const usual = calls.filter((one) => one.usual);
    return usual.length > 0 ? usual : usualCalls(question, calls);
  });
};

const mostSides = 4;

/** The forms a question names stand for their recruitment. */
const withForms = (recruitment: Recruitment, forms: readonly Variant[]): readonly Side[] => {
  const own = forms.filter((form) => form.for.includes(recruitment.id));
  return own.length > 0 ? own.map((variant) => ({ recruitment, variant })) : [{ recruitment }];
};

/** Of a program's calls those that have terms for the forms named; all where none has. */
const withTermsFor = (
  { index }: Question,
  recruitments: readonly Recruitment[],
  forms: readonly Variant[],
): readonly Recruitment[] => {
  const having = recruitments.filter(({ id }) =>
    holdingFor(index.pack.support, id).some(({ variant }) => forms.some((form) => form.id === variant)),
  );
  const programs = new Set(having.map(({ programId }) => programId));
  return recruitments.filter((one) => having.includes(one) || !programs.has(one.programId));
};

/** What a question sets against each other: recruitments, forms that it names, or all forms of the one it is about. */
export const sidesOf = (question: Question): readonly Side[] => {
  const { variants } = question.index.pack;
  const named = idsOf(question.details, 'variant');
  const forms = variants.filter(({ id }) => named.includes(id));
  const recruitments = withTermsFor(question, usualOnly(question, question.subject.recruitments), forms);
  const sides = recruitments.flatMap((recruitment) => withForms(recruitment, forms));
  const [only] = recruitments;
  if (sides.length >= 2 || !only || question.topic !== 'compare') return sides.slice(0, mostSides);
  const all = variants.filter((variant) => variant.for.includes(only.id));
  return all.length >= 2 ? all.map((variant) => ({ recruitment: only, variant })) : sides;
};

/** "일반 신규하고 상생 신규": what stands beside one that pays for it is what the other's money is for too. */
const targetBeside = ({ index, subject }: Question, payer: Recruitment): string | undefined => {
  const targets = new Set(holdingFor(index.pack.support, payer.id).flatMap(({ target }) => target ?? []));
  const beside = subject.recruitments.filter(({ id }) => targets.has(id));
  return beside.length === 1 ? beside[0]?.id : undefined;
};

/** The question as if it were asked about one side alone. */
export const about = (question: Question, { recruitment, variant }: Side): Question => {
  const target = question.subject.target ?? targetBeside(question, recruitment);
  const subject: Subject = {
    ...question.subject,
    recruitments: [recruitment],
    variant,
    target,
    origin: 'named',
  };
  return { ...question, subject };
};

/** What a side is called where the two stand next to each other. */
export const titleOf = (question: Question, { recruitment, variant }: Side): string =>
  localised(question, variant ? variant.name : recruitment.name);

/** What is said of one side on a topic, where the notice says something. */
export const answerFor = (question: Question, topic: string, side: Side): Answer | undefined => {
  const { recruitments, variant, target } = about(question, side).subject;
  const answer = question.answerAs(topic, recruitments, { variant, target });
  return answer?.outcome === 'answered' ? answer : undefined;
};
