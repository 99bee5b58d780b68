import { localised } from '../../answers/compose.ts';
import type { Question } from '../../exchange/question.ts';
import type { SayAction } from '../../exchange/reply.ts';
import type { Recruitment } from '../../notice/pack.ts';

const familyOf = (topic: string): string => topic.split('.')[0] ?? topic;

/** What people want to know next, in the order in which an application goes. */
const usualNext = ['amount', 'eligibility', 'documents', 'window', 'bonus', 'contact'] as const;
const mostSteps = 4;

/** Next steps that fit an answer about one recruitment. */
const aboutOne = (question: Question, recruitment: Recruitment): SayAction[] => {
  const program = localised(question, recruitment.name);
  return usualNext
    .filter((topic) => topic !== familyOf(question.topic))
    .filter(
      (topic) =>
        topic !== 'bonus' || question.index.pack.bonusRules.some((rule) => rule.for.includes(recruitment.id)),
    )
    .slice(0, mostSteps)
    .map((topic) => {
      const label = question.say(`topic.${topic}`);
      return { kind: 'say', label, text: `${program} ${label}` };
    });
};

/** Three to five things to say next. */
export const nextSteps = (question: Question, about: readonly Recruitment[]): SayAction[] => {
  const [only] = about;
  if (about.length === 1 && only) return aboutOne(question, only);
  return [
    { kind: 'say', label: question.say('next.programs'), text: question.say('next.programs.text') },
    { kind: 'say', label: question.say('next.eligibility'), text: question.say('next.eligibility.text') },
    { kind: 'say', label: question.say('next.centre'), text: question.say('next.centre.text') },
    { kind: 'say', label: question.say('next.human'), text: question.say('next.human.text') },
  ];
};
