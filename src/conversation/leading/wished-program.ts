import { localised } from '../../answers/compose.ts';
import { inShort } from '../../answers/in-short.ts';
import type { Question, Subject } from '../../exchange/question.ts';
import type { SayAction } from '../../exchange/reply.ts';
import type { ConversationState } from '../../exchange/state.ts';
import { isWaiting } from '../../guidance/guided.ts';
import { ofRole, supposedBy } from '../../guidance/supposed.ts';
import {
  asksWhereToBegin,
  saysPlan,
  saysWhatOneIsAfter,
  saysWish,
  tellsOfOneself,
} from '../../guidance/wants-to-take-part.ts';
import { isStatement } from '../../language/speech/telling.ts';
import type { Ask } from '../../language/understand.ts';
import type { Pack, Recruitment } from '../../notice/pack.ts';
import { isOver } from '../../rules/index.ts';
import { nextSteps } from '../replying/next-steps.ts';
import { focusOn } from '../subject/focus-on.ts';
import { spokenSubject } from '../subject/spoken-subject.ts';
import { mergeFacts } from '../told/gather-facts.ts';
import { type Led, questionFor } from './guided-answer.ts';
import type { Heard } from './heard.ts';
import { ofPeople, plainlyAsked } from './rule-told.ts';

type Facts = ConversationState['facts'];

/** What somebody who wishes for a program asks of it at most; "로봇 지원금 받고 싶어요" asks for the amount. */
const asksNothingElse = /^(?:overview|tell|situation|programs|apply|window|eligibility|support|follow-up)$/;

/** Names beside that of the program say that something of it is asked, or told. */
const namesProgramOnly = ({ details }: Ask): boolean =>
  details.entities.every(({ kind }) => /^(?:program|recruitment|choice|term)$/.test(kind));

/** "컨설팅기관으로 등록하고 싶은데": the name of a program, and nothing else but the wish. */
const onlyWishes =
  /^[을를은는도에이]?(?:으?로)?\s?(?:사업(?:을|에|도)?\s?|모집(?:을|에|도)?\s?)?(?:(?:등록|신청|참여|지원|접수|참가|도입|활용|이용|활동)(?:을|를)?\s?)?(?:하|받|해\s?보|받아\s?보)?(?:고\s?싶|[려라]고?(?:\s?(?:해|하|요|구요|고요|는데)))\S*[.~!]*$/;
const saysWishAlone = ({ text, details: { mentions } }: Ask): boolean =>
  mentions.some(
    ({ start, end, entities }) =>
      start === 0 && entities.some(({ kind }) => kind !== 'term') && onlyWishes.test(text.slice(end)),
  );

const isMereWish = (ask: Ask): boolean => {
  const { text, topics } = ask;
  const [{ topic, probability } = { topic: '', probability: 0 }] = topics;
  if (ofPeople.test(topic) || !namesProgramOnly(ask)) return false;
  if (saysWishAlone(ask)) return true;
  if (asksWhereToBegin(text)) return true;
  if (saysWhatOneIsAfter(text)) return true;
  const wishes = (saysWish(text) || saysPlan(text)) && isStatement(text) && !tellsOfOneself(text);
  return wishes && (probability < plainlyAsked || asksNothingElse.test(topic));
};

/** Whether one means to apply already, rather than to have it some day. */
const wantsIn = (text: string): boolean =>
  asksWhereToBegin(text) || /신청|접수|등록|\bappl(?:y|ying)\b/.test(text);

/** The only call for a role: whoever says "컨설팅펌 풀 등록하고 싶어요" names it by what he is. */
const onlyCallFor = (pack: Pack, role: Facts[string] | undefined): readonly Recruitment[] => {
  const calls = pack.recruitments.filter(({ id }) => supposedBy(pack, [id], {})['role'] === role);
  return role !== undefined && calls.length === 1 ? calls : [];
};

/** "마이스터로 신청하고 싶어요": of the calls of a program, the one for the role that was told. */
const forRole = (
  pack: Pack,
  named: readonly Recruitment[],
  role: Facts[string] | undefined,
): readonly Recruitment[] => {
  const own = ofRole(
    pack,
    named.map(({ id }) => id),
    role,
  );
  return named.filter(({ id }) => own.includes(id));
};

/** Nothing is told that wishing for the program does not say by itself: in a role, with plans, for it. */
const tellsNoMore = (pack: Pack, { id }: Recruitment, gathered: Facts): boolean => {
  const said = { ...supposedBy(pack, [id], {}), role: true, planning: true };
  return Object.keys(gathered).every((fact) => fact in said);
};

/** One tap to the check of a program, as somebody would ask for it. */
const toCheck = (question: Question, { name }: Recruitment): SayAction => ({
  kind: 'say',
  label: question.say('next.eligibility'),
  text: question.say('next.check', { program: localised(question, name) }),
});

/**
 * Who wishes for one program, and tells nothing else of himself, first hears what it is ("마이스터 파견 받고 싶어요"), or
 * how one applies where he means to ("신규구축 신청할 건데 뭐부터 해야 돼요").
 * The check is one tap away. Undefined where more is told or asked, several programs are named, or a question waits.
 */
export const wishedProgram = ({ engine, before, understood, gathered, message }: Heard): Led | undefined => {
  const [ask, ...others] = understood.asks;
  if (isWaiting(before.guided) || !ask || others.length > 0 || !isMereWish(ask)) return undefined;
  const { pack } = engine.index;
  const spoken = spokenSubject(engine, before, ask, understood.asks);
  const named =
    spoken.origin === 'named'
      ? forRole(pack, spoken.recruitments, gathered['role'])
      : onlyCallFor(pack, gathered['role']);
  const [wished, ...more] = named;
  if (!wished || more.length > 0 || !tellsNoMore(pack, wished, gathered)) return undefined;
  const state: ConversationState = { ...before, facts: mergeFacts(before.facts, gathered) };
  const question = questionFor(engine, state, understood, message);
  const subject: Subject = { ...spoken, recruitments: [wished], origin: 'named' };
  const topic = wantsIn(ask.text) ? 'apply' : 'overview';
  const short = question && inShort({ ...question, topic, subject }, wished, topic);
  if (!question || !short) return undefined;
  const about = [wished];
  const asked: Question = { ...question, topic, subject };
  const check = isOver(pack, wished.id, message.today) ? [] : [toCheck(question, wished)];
  const steps = nextSteps(asked, about).filter(({ label }) => label !== question.say('topic.eligibility'));
  return {
    answered: {
      question: asked,
      answer: { ...short, quickReplies: [...check, ...steps] },
      choice: { topic, confidence: 1, why: 'a wish for one program' },
      about,
    },
    state: { ...state, focus: { ...state.focus, topic, ...focusOn(state.focus, about, subject) } },
  };
};
