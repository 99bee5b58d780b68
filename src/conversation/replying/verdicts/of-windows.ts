import { daysNamed } from '../../../answers/days-named.ts';
import { isClaim } from '../../../language/speech/confirming.ts';
import { lateOf, permissionAsked } from '../../../language/speech/permission.ts';
import type { Window } from '../../../notice/pack.ts';
import { holdingFor } from '../../../notice/pack-index.ts';
import { yearOf } from '../../../rules/calendar.ts';
import { statusOf } from '../../../rules/index.ts';
import { type Case, quotedOf, type Reader, type Verdict } from './verdict.ts';
import { type Day, daysOf, isPastClosing, minutesOf, withinWindow } from './window-days.ts';

/** Of these the windows of the whole recruitment tell nothing. */
const ofPart = /^window\.(?:regional|designated|weeks)/;

const untilSpent =
  /예산\s?(?:이|의)?\s?(?:다\s)?(?:소진|떨어|바닥|끝)|\buntil the budget|budget (?:runs out|is spent)/;
const ofRegions = /전국|지역/;
const asksOfEnd =
  /마감|기한|종료일|까지만|상반기|하반기|정해진|\b(?:clos(?:es|ing)|deadline|end date|fixed)\b/;
const until = /까지(?!\s?(?:내|올|넣|접수해|신청해)\S{0,3}도)/;
const ofHalfYear = /반기/;
const asksIfFixed = /정해진|정해져|\bfixed\b|마감일(?:이|은|도)?\s?(?:따로\s?)?있/;

const now =
  /지금|현재|아직|벌써|이미|오늘|이제|이번\s?주|\b(?:still|now|today|already|currently|this week)\b/;
const isOpen =
  /접수\s?(?:중|받|되|돼|가능|하(?!면|려|러)|지금|아직)|신청\s?(?:지금|아직|중|받|되|돼|가능|할\s?수|하는\s?중)|받(?:나|고|는|아)|열려|열렸|열린|시작(?:했|됐|된)|\b(?:open|accepting|apply|taking)\b/;
const isOver = /끝났|끝난|마감\s?(?:됐|됬|되었|된|했)|지났|지난|닫혔|\b(?:closed|over|too late|missed)\b/;
const notOver = /안\s?(?:끝났|끝난|마감|닫혔|지났)|\b(?:not|n't) (?:yet )?(?:closed|over)\b/;
const notYet =
  /안\s?열|안\s?받|아직\s?(?:안|못|전|아닌)|못\s?(?:하|넣|내)|\bnot (?:yet )?(?:open|accepting)|\bnot yet\b/;

/** Windows of what the statement is about: those it quotes, or those of the recruitments its facts hold for. */
const windowsMeant = (one: Case): readonly Window[] => {
  const { index, subject } = one.question;
  const quoted = quotedOf(index.pack.windows, one);
  if (quoted.length > 0) return quoted;
  const held = new Set(quotedOf(index.pack.facts, one).flatMap((fact) => fact.for));
  return subject.recruitments
    .filter(({ id }) => held.has(id))
    .flatMap(({ id }) => holdingFor(index.pack.windows, id));
};

const yesIf = (holds: boolean): Verdict => (holds ? 'yes' : 'no');

/** "올려도 되나", "보내도 받아줍니까", "11일은?". */
const asksIfTaken = (text: string): boolean =>
  permissionAsked(text) === 'may' || isOpen.test(text) || bareTime.test(text);
const bareTime =
  /^[^a-z가-힣]*\d(?:[\d\s]|월|일|시|오전|오후|아침|저녁|밤|그럼)*(?:은|는|이면|면|도)(?:요|여)?\s*\?*$/;

/** "지금 접수 중이죠?", "아직 안 열렸나요", "끝났나요": where the window stands today, held against what is asked. */
const ofToday = ({ question }: Case, windows: readonly Window[]): Verdict | undefined => {
  const { text, today, index } = question;
  const states = new Set(
    windows.map((window) => statusOf(window, today, index.pack.notice.programYear).state),
  );
  const open = states.has('open') || states.has('open-until-spent');
  const before = !open && states.has('before');
  if (notOver.test(text)) return yesIf(open);
  if (isOver.test(text)) return before ? 'no' : yesIf(!open);
  if (notYet.test(text)) return open ? 'no' : before ? 'yes' : undefined;
  return asksIfTaken(text) ? yesIf(open) : undefined;
};

/** "3월 20일에 내면 늦나요", "12일 저녁 8시에 올려도 되죠", "2월엔 신청 못하나요": the time one means to apply. */
const ofPlan = (
  { question: { text, details } }: Case,
  windows: readonly Window[],
  day: Day,
): Verdict | undefined => {
  const within = withinWindow(day, minutesOf(details.times), windows);
  const late = isOpen.test(text) ? undefined : lateOf(text);
  if (late !== undefined) return yesIf(late === 'late' ? !within : within);
  if (permissionAsked(text) === 'may-not') return yesIf(!within);
  return asksIfTaken(text) ? yesIf(within) : undefined;
};

/** "마지막날 밤 11시에 올려도 되나": an hour that is named alone is one of the last day. */
const ofHour = ({ question: { text, details } }: Case, windows: readonly Window[]): Verdict | undefined => {
  const at = minutesOf(details.times);
  if (at === undefined || !isPastClosing(at, windows)) return undefined;
  if (lateOf(text) === 'late') return 'yes';
  return asksIfTaken(text) ? 'no' : undefined;
};

/** "13일까지만 받나요", "12일이 기한인지": the end that is put up. */
const ofEnd = ({ question }: Case, windows: readonly Window[]): Verdict | undefined => {
  const { text } = question;
  const rolling = windows.every(({ untilBudgetSpent }) => untilBudgetSpent);
  const [day, second] = daysNamed(question, windows);
  if (!asksOfEnd.test(text) && !((rolling || isClaim(text)) && until.test(text))) return undefined;
  if (asksIfFixed.test(text) && day === undefined) return yesIf(!rolling);
  if (rolling) return day !== undefined || ofHalfYear.test(text) ? 'no' : undefined;
  if (day?.day === undefined || second !== undefined) return undefined;
  const [claimed] = daysOf(day, windows);
  const hour = minutesOf(question.details.times);
  if (hour !== undefined && isPastClosing(hour, windows)) return 'no';
  return yesIf(windows.some(({ closes }) => closes === claimed));
};

/** "2.18 지났으면 못 보내요?": the last day that a fact states, held against the day meant, or today. */
const ofDue = ({ question: { text, today, details } }: Case, due: string): Verdict | undefined => {
  const [day] = details.dates;
  const meant =
    day?.day === undefined
      ? today
      : `${due.slice(0, 4)}-${String(day.month).padStart(2, '0')}-${String(day.day).padStart(2, '0')}`;
  if (day?.day === undefined && !now.test(text) && !passed.test(text) && !missed.test(text)) return undefined;
  const isLate = passed.test(text) || missed.test(text) || meant > due;
  if (lateOf(text) !== undefined) return yesIf((lateOf(text) === 'late') === isLate);
  const asked = permissionAsked(text);
  if (asked === 'may-not') return isLate ? 'yes' : undefined;
  return asked === 'may' && isLate ? 'no' : undefined;
};

/** A day of one's own within the time of applying, as a fact states it: only later ones are settled. */
const ofFact = (one: Case): Verdict | undefined => {
  const { engine, question, stated } = one;
  const { text, details } = question;
  const due = quotedOf(question.index.pack.facts, one).find((fact) => fact.due !== undefined)?.due;
  if (due !== undefined) return ofDue(one, due);
  const [day, second] = details.dates;
  const last = engine.understander.figuresIn(stated).dates.at(-1);
  if (day?.day === undefined || second !== undefined || last?.day === undefined) return undefined;
  const isAfter = day.month > last.month || (day.month === last.month && day.day > last.day);
  return isAfter && permissionAsked(text) === 'may' ? 'no' : undefined;
};

/** When the year of the notice is past, nobody may apply any more. */
const isOfYearPast = ({ question: { today, index } }: Case): boolean =>
  yearOf(today) > index.pack.notice.programYear;

/** "3월 6일까지 못 했네요, 그 뒤에라도 받아 주나요": after a closing day that was missed nothing is taken. */
/** "그때 넘으면", "지났으면": past the day that was told. */
const passed = /(?:넘|지나|지났|넘기|넘겼)(?:으?면|기면|는데|어도|도)|\b(?:after that|past (?:that|the))\b/;

const missed = /까지\s?(?:는\s?)?(?:못|안)\s?(?:했|냈|넣)|놓(?:쳤|쳐|친)|\bmissed\b/;
const ofMissed = ({ question: { text } }: Case, windows: readonly Window[]): Verdict | undefined =>
  missed.test(text) && asksIfTaken(text) && windows.every(({ closes }) => closes !== undefined)
    ? 'no'
    : undefined;

/** "그때 넘으면 못 내나": what is past the closing day is not taken. */
const ofPassed = ({ question: { text } }: Case, windows: readonly Window[]): Verdict | undefined => {
  if (!passed.test(text) || windows.some(({ closes }) => closes === undefined)) return undefined;
  if (lateOf(text) === 'late' || permissionAsked(text) === 'may-not') return 'yes';
  return asksIfTaken(text) ? 'no' : undefined;
};

const ofTime = (one: Case, windows: readonly Window[]): Verdict | undefined => {
  const { text } = one.question;
  const [day, second] = daysNamed(one.question, windows);
  if (day === undefined)
    return ofHour(one, windows) ?? (now.test(text) || isOver.test(text) ? ofToday(one, windows) : undefined);
  return second === undefined ? ofPlan(one, windows, day) : undefined;
};

/**
 * What a yes-or-no question says of the time of applying, held against the windows of the pack: until when, whether
 * now, and whether on the day and at the hour that one means to.
 */
export const ofWindows: Reader = (one) => {
  const { question } = one;
  const { text, topic } = question;
  if (!topic.startsWith('window')) return undefined;
  if (ofPart.test(topic)) return ofFact(one);
  const windows = windowsMeant(one);
  if (windows.length === 0) return undefined;
  if (untilSpent.test(text))
    return ofRegions.test(text)
      ? undefined
      : yesIf(windows.every(({ untilBudgetSpent }) => untilBudgetSpent));
  return (
    ofEnd(one, windows) ??
    ofPassed(one, windows) ??
    ofMissed(one, windows) ??
    (isOfYearPast(one) ? undefined : ofTime(one, windows))
  );
};
