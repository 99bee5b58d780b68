import { guidedNext, saidBack, withEffective } from '../../answers/guided-step.ts';
import type { ConversationState } from '../../exchange/state.ts';
import { stepOf, withStep } from '../../guidance/guided.ts';
import { guidedQuestions } from '../../guidance/guided-question.ts';
import { isHopeful } from '../../guidance/next-question.ts';
import { squash } from '../../language/normalise.ts';
import { settlesOn } from '../../language/speech/choosing.ts';
import type { Pack, Recruitment } from '../../notice/pack.ts';
import { judgeRecruitment } from '../../rules/index.ts';
import { mergeFacts } from '../told/gather-facts.ts';
import type { GuidedStep, Waiting } from './waiting.ts';

type Facts = ConversationState['facts'];

/** What wishing for a program says of the company, as the plain question for it has it: an upgrade, that there is something to improve. */
const saidByWishing = (pack: Pack, { name, aliases }: Recruitment): Facts => {
  const names = [name.ko, name.en, ...aliases.ko, ...aliases.en].map((one) => squash(one.toLowerCase()));
  const [only, ...others] = guidedQuestions(pack)
    .flatMap(({ choices }) => choices)
    .filter(({ unasked, sets }) => {
      const words = [...(unasked?.ko ?? []), ...(unasked?.en ?? [])].map((one) => squash(one.toLowerCase()));
      return Object.keys(sets).length > 1 && words.some((word) => names.includes(word));
    });
  return only && others.length === 0 ? (only.sets as Facts) : {};
};

/**
 * "아 그냥 고도화로 할래요" in a check of, or that has led away from, that program: it is about the one settled on from
 * now on, with what wishing for it says. Undefined where no single other program is settled on.
 */
export const otherProgram = (waiting: Waiting): GuidedStep | undefined => {
  const { guided, named, text, question, asked, facts } = waiting;
  const { pack } = question.index;
  const [id = '', ...others] = named;
  const recruitment = pack.recruitments.find((one) => one.id === id);
  if (guided.goal !== 'eligibility' || !recruitment || others.length > 0 || !settlesOn(text))
    return undefined;
  const isLookedAt = guided.recruitments
    ? guided.recruitments.includes(id)
    : isHopeful(judgeRecruitment(pack, id, question.given));
  if (isLookedAt) return undefined;
  const now = mergeFacts(facts, { ...saidByWishing(pack, recruitment), ...waiting.gathered });
  const about = { ...guided, ...(guided.recruitments ? { recruitments: [id] } : {}) };
  const went = withStep(about, stepOf(asked.id, facts, now));
  const said = [saidBack(question, facts, now)];
  const answer = guidedNext(withEffective(question, now), now, went, said, facts);
  return {
    answer: { ...answer, focus: { recruitments: [id], ...answer.focus } },
    facts: now,
    why: 'guided: another program',
  };
};
