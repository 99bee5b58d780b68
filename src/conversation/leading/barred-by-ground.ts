import { isWaiting } from '../../guidance/guided.ts';
import { asksWhetherAtAll, asksWhetherItWillDo, wantsToTakePart } from '../../guidance/wants-to-take-part.ts';
import { asksForVerdict } from '../../language/speech/bare-verdict.ts';
import { isStatement } from '../../language/speech/telling.ts';
import { spokenSubject } from '../subject/spoken-subject.ts';
import { mergeFacts, supposedIn } from '../told/gather-facts.ts';
import type { Led } from './guided-answer.ts';
import type { Heard } from './heard.ts';
import { answerToGround, plainlyAsked } from './rule-told.ts';

/** What goes with telling a ground, or with asking whether it keeps one out. */
const goesWithGround = /^(?:tell|situation|exclusion|eligibility|follow-up|apply$)/;

const asksOrTells = (text: string): boolean =>
  isStatement(text) ||
  wantsToTakePart(text) ||
  asksWhetherItWillDo(text) ||
  asksForVerdict(text) !== undefined;

/**
 * Who tells a ground that rules out ("음식점인데 신청 가능?", "저희 체납 중입니다") and names no program hears so, and is
 * asked nothing more: no answer would change it; so does who asks whether he may after it. Undefined where a question waits, or a talk of a program goes on.
 */
export const barredByGround = ({ engine, before, understood, gathered, message }: Heard): Led | undefined => {
  const { focus } = before;
  const { asks, text } = understood;
  const isPlain = asks.every(
    ({ topics: [top] }) => (top?.probability ?? 0) < plainlyAsked || goesWithGround.test(top?.topic ?? ''),
  );
  if (isWaiting(before.guided) || focus.recruitments.length > 0 || !isPlain || !asksOrTells(text))
    return undefined;
  const said = mergeFacts(
    Object.assign({}, ...asks.map((ask) => supposedIn(engine.index.pack, ask))),
    gathered,
  );
  // "그럼 신청돼요?" after "휴업 중인데": what was told before keeps out as well.
  const told = asksForVerdict(text) || asksWhetherAtAll(text) ? mergeFacts(before.facts, said) : said;
  const isNamed = asks.some((ask) => spokenSubject(engine, before, ask, asks).origin === 'named');
  const ground = isNamed ? undefined : answerToGround(engine, before, understood, told, message);
  if (!ground) return undefined;
  const { topic } = ground.choice;
  return {
    answered: ground,
    state: {
      ...before,
      facts: mergeFacts(before.facts, told),
      focus: { ...focus, topic, ...ground.answer.focus },
    },
  };
};
