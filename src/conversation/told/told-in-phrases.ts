import type { ConversationState } from '../../exchange/state.ts';
import { answersElsewhere } from '../../guidance/answers-elsewhere.ts';
import { effectiveFacts } from '../../guidance/effective-facts.ts';
import { namedNumbers } from '../../guidance/named-numbers.ts';
import { supposedBy } from '../../guidance/supposed.ts';
import { saysPlan, saysWish } from '../../guidance/wants-to-take-part.ts';
import { idsOf } from '../../language/details.ts';
import { isStatement } from '../../language/speech/telling.ts';
import type { Ask } from '../../language/understand.ts';
import { withoutPrograms } from '../../language/without-programs.ts';
import type { CompanyFacts } from '../../rules/index.ts';
import type { Engine } from '../engine.ts';
import { formTold } from './form-told.ts';

type Facts = ConversationState['facts'];

/** From this probability on a message is about the company. */
const surelyTold = 0.4;

const tells = ({ topics: [top] }: Ask): boolean => top?.topic === 'tell' && top.probability >= surelyTold;

/** The calls of the one program that is named, or that the talk is of: what is stated then is told of whoever asks for it. */
const talkedOf = (
  { index }: Engine,
  asks: readonly Ask[],
  { focus }: ConversationState,
): readonly string[] => {
  const named = asks.flatMap(({ details }) => idsOf(details, 'recruitment'));
  const ids = named.length > 0 ? named : focus.recruitments;
  const programs = new Set(ids.map((id) => index.recruitment(id)?.programId));
  return programs.size === 1 ? ids : [];
};

/**
 * What is told in phrases rather than names ("공급사는 구했어요", "실적은 7건입니다"), where a message is about the company
 * or says something in the talk of a program, and no question waits. Nothing of a question is taken.
 */
export const toldInPhrases = (engine: Engine, asks: readonly Ask[], state: ConversationState): Facts => {
  const { pack } = engine.index;
  const { facts, guided } = state;
  if (guided) return {};
  const about = talkedOf(engine, asks, state);
  const isTold = asks.some(tells);
  // The wish for a program says nothing of the company but that.
  const isStated =
    about.length > 0 && asks.every(({ text }) => isStatement(text) && !saysWish(text) && !saysPlan(text));
  if (!isTold && !isStated) return {};
  const text = asks.map((ask) => (isTold ? ask.text : withoutPrograms(ask))).join(' ');
  const supposed = isTold ? {} : supposedBy(pack, about, facts);
  const known = (): CompanyFacts => effectiveFacts(pack, { ...supposed, ...facts });
  return {
    ...(answersElsewhere(pack, known(), text) as Facts),
    ...(isStated ? { ...formTold(pack, known(), asks), ...namedNumbers(pack, known, text) } : {}),
  };
};
