import type { Subject } from '../../exchange/question.ts';
import type { ConversationState } from '../../exchange/state.ts';
import { effectiveFacts } from '../../guidance/effective-facts.ts';
import { isHopeful } from '../../guidance/next-question.ts';
import { supposedBy } from '../../guidance/supposed.ts';
import { idsOf } from '../../language/details.ts';
import { asksToCombine, combinesInGeneral } from '../../language/speech/combining.ts';
import { asksWhetherApart, asksWhetherIncluded } from '../../language/speech/of-program.ts';
import type { Ask } from '../../language/understand.ts';
import type { Pack, Recruitment } from '../../notice/pack.ts';
import { callsForCompanies } from '../../notice/usual-calls.ts';
import { judgeRecruitment } from '../../rules/index.ts';
import type { Engine } from '../engine.ts';

/** More than this are no combination anybody has in mind who does not name them. */
const mostCombined = 3;
const mostNamed = 6;

const roleFor = (pack: Pack, { id }: Recruitment) => supposedBy(pack, [id], {})['role'];

/** Of a program that calls for different applicants, the call that is for this one; else the one put first. */
const forOneApplicant = (
  { index: { pack } }: Engine,
  { facts }: ConversationState,
  ids: readonly string[],
): readonly Recruitment[] => {
  const known = effectiveFacts(pack, facts);
  const all = pack.recruitments.filter(({ id }) => ids.includes(id));
  const meant = all.filter(({ id }) => judgeRecruitment(pack, id, known).verdict !== 'not-asked');
  const listed = new Set(pack.notice.summary.flatMap(({ for: held = [] }) => held));
  const ofCompanies = [...meant, ...all].filter(({ id }) => listed.has(id) && meant.length !== 1);
  const isForOthers = (one: Recruitment): boolean => {
    const first =
      [...ofCompanies, ...meant, ...all].find(({ programId }) => programId === one.programId) ?? one;
    return roleFor(pack, first) !== roleFor(pack, one);
  };
  return all.filter((one) => !isForOthers(one));
};

/** Recruitments a message names. A name for a whole program ("신규구축이랑 고도화") means all its calls. */
const namedIn = ({ index }: Engine, { details }: Ask, spoken: Subject): readonly string[] => {
  if (spoken.origin !== 'named') return [];
  const ofPrograms = idsOf(details, 'program').flatMap((id) => index.recruitmentsOf(id));
  return [...new Set([...spoken.recruitments, ...ofPrograms].map(({ id }) => id))];
};

/** Programs that are for this applicant, whatever else turns out, and that nothing stands against. */
const openFor = ({ index: { pack } }: Engine, { facts }: ConversationState): readonly string[] => {
  const known = effectiveFacts(pack, facts);
  return pack.recruitments
    .map(({ id }) => ({ id, judgement: judgeRecruitment(pack, id, known) }))
    .filter(({ judgement }) => judgement.asked === true && isHopeful(judgement))
    .map(({ id }) => id)
    .slice(0, mostCombined);
};

/** "일자리 함께하기도 되나요": a bonus item by that name, and no program. */
const speaksOfItems = ({ details }: Ask): boolean =>
  idsOf(details, 'bonus-item').length > 0 &&
  idsOf(details, 'program').length === 0 &&
  idsOf(details, 'recruitment').length === 0;

/** "공동활용솔루션에도 같이 넣어도 되나": two forms of one program, on which the notice has its own say. */
const speaksOfForms = ({ details }: Ask): boolean =>
  new Set(idsOf(details, 'variant')).size > 1 &&
  idsOf(details, 'program').length + idsOf(details, 'recruitment').length <= 1;

/** "고도화하면 수준확인도 같이 되는 거예요": what the one program brings with it, on which the notice has its own say. */
const comesWithOther = ({ index }: Engine, { text, details }: Ask): boolean =>
  asksWhetherIncluded(text) &&
  idsOf(details, 'program').some((id) => index.pack.facts.some(({ topic }) => topic === `duty.${id}`)) &&
  idsOf(details, 'recruitment').length > 0;

/** "클라우드 방식으로 신규구축하면 이용료를 한번에 잡아도 되나요": plainly one statement of the notice. */
const asksOfElse = ({ topics: [top] }: Ask): boolean =>
  top !== undefined &&
  top.probability >= plainlyElse &&
  top.topic.includes('.') &&
  !/^(?:eligibility|exclusion|outside|bonus)/.test(top.topic);
const plainlyElse = 0.9;

/** "그럼 마이스터랑은?" after whether programs go together: one more program beside those of the talk. */
const addsAnother = ({ text, details: { mentions } }: Ask, { focus }: ConversationState): boolean =>
  focus.topic === 'eligibility' &&
  focus.recruitments.length > 0 &&
  mentions.some(
    ({ end, entities }) =>
      entities.some(({ kind }) => kind === 'program' || kind === 'recruitment') &&
      /^(?:이?랑|하고|와|과)(?:은|는|도)?(?:요)?\s*\??$/.test(text.slice(end)),
  );

/** What is being carried out already is no wish: beside it the other program stands or falls by itself. */
const isUnderWay = (
  { index: { pack } }: Engine,
  { facts }: ConversationState,
  { id, programId }: Recruitment,
): boolean =>
  pack.companyFacts.some(
    ({ id: fact, inProgress }) => inProgress && (facts[fact] === id || facts[fact] === programId),
  );

/** The programs a message wants to have side by side; undefined where it wants no such thing, or nobody can tell which. */
export const combinedPrograms = (
  engine: Engine,
  state: ConversationState,
  ask: Ask,
  spoken: Subject,
): readonly Recruitment[] | undefined => {
  const named = namedIn(engine, ask, spoken);
  const isApart = asksWhetherApart(ask.text) && forOneApplicant(engine, state, named).length > 1;
  if (
    !(asksToCombine(ask.text) || addsAnother(ask, state) || isApart) ||
    speaksOfItems(ask) ||
    speaksOfForms(ask) ||
    comesWithOther(engine, ask) ||
    asksOfElse(ask)
  )
    return undefined;
  const { recruitments, before = [] } = state.focus;
  const ofTalk = [...new Set([...recruitments, ...before])].slice(0, mostCombined);
  const own = forOneApplicant(engine, state, named);
  if (own.length > 1) return own.length <= mostNamed ? own : undefined;
  const open = openFor(engine, state);
  const others = open.some((id) => !named.includes(id)) ? open : ofTalk;
  const rest = forOneApplicant(engine, state, others).filter(
    (one) => !own.includes(one) && !isUnderWay(engine, state, one),
  );
  const all = [...own, ...rest].slice(0, 2);
  if (all.length === 2) return all;
  return all.length === 0 && combinesInGeneral(ask.text) ? callsForCompanies(engine.index.pack) : undefined;
};
