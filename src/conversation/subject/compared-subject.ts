import type { Subject } from '../../exchange/question.ts';
import type { Focus } from '../../exchange/state.ts';
import { idsOf } from '../../language/details.ts';
import {
  asksForDegree,
  asksForEach,
  asksHowPartsDiffer,
  asksIfAlike,
  meansBoth,
  setsApart,
} from '../../language/speech/comparing.ts';
import type { Ask } from '../../language/understand.ts';
import type { Recruitment } from '../../notice/pack.ts';
import type { PackIndex } from '../../notice/pack-index.ts';
import { namesInPassing } from './subject.ts';

const recruitmentsOf = (index: PackIndex, ids: readonly string[] = []): readonly Recruitment[] =>
  ids.flatMap((id) => index.recruitment(id) ?? []);

/** "고도화는 뭐가 달라요?" sets what it names against what the talk was about. */
const withTalkedOf = (index: PackIndex, named: Subject, ask: Ask, focus: Focus): Subject => {
  const isOneName = named.group === true || named.recruitments.length === 1;
  if (named.variant || !isOneName) return named;
  const spoken = recruitmentsOf(index, focus.recruitments);
  // "로봇은 가점이 다른가요" in talk of robots sets them against what the talk was of before.
  const goesBack = spoken.every((one) => named.recruitments.includes(one)) && asksIfAlike(ask.text);
  const before = goesBack ? recruitmentsOf(index, focus.before) : spoken;
  const others = before.filter((one) => !named.recruitments.includes(one));
  const isAmongThem = others.length === before.length - 1 && !goesBack && !asksForDegree(ask.text);
  return others.length === 0 || isAmongThem
    ? named
    : { ...named, recruitments: [...others, ...named.recruitments], group: false };
};

/** "뭐가 먼저예요?" after two programs were asked about one after the other is about both. */
const withBoth = (index: PackIndex, subject: Subject, ask: Ask, focus: Focus): Subject => {
  if (!meansBoth(ask.text) || subject.recruitments.length !== 1) return subject;
  const before = recruitmentsOf(index, focus.before);
  const others = before.filter((one) => !subject.recruitments.includes(one));
  return others.length === 1
    ? { ...subject, recruitments: [...others, ...subject.recruitments], variant: undefined }
    : subject;
};

/** Whom a comparison is about: what it names, beside what the talk was about before where it names one only. */
export const comparedSubject = (index: PackIndex, subject: Subject, ask: Ask, focus: Focus): Subject => {
  // Two forms that are named are set against each other by themselves.
  if (idsOf(ask.details, 'variant').length >= 2) return subject;
  if (subject.origin === 'named') return withTalkedOf(index, subject, ask, focus);
  return subject.origin === 'remembered' ? withBoth(index, subject, ask, focus) : subject;
};

/** "코드는 있는데 실적은 없어요": of a bonus item, whose programs are not what is set against each other. */
const isOfItem = ({ origin }: Subject, { details }: Ask): boolean =>
  origin === 'named' &&
  details.entities.some(({ kind }) => kind === 'bonus-item') &&
  (['program', 'recruitment', 'variant'] as const).every((kind) => idsOf(details, kind).length === 0);

/** Whether an ask sets two or more things against each other. */
export const isComparing = (index: PackIndex, subject: Subject, ask: Ask, focus: Focus): boolean => {
  const forms = idsOf(ask.details, 'variant').length;
  const sets =
    (setsApart(ask.text) && !(forms < 2 && namesInPassing(ask.text, ask.details))) ||
    (forms >= 2 && asksForEach(ask.text));
  if (!sets || subject.origin === 'open' || isOfItem(subject, ask)) return false;
  // One name that covers two recruitments sets nothing against each other by itself.
  if (subject.group === true && forms < 2 && !asksHowPartsDiffer(ask.text)) return false;
  const sides = comparedSubject(index, subject, ask, focus).recruitments.length;
  const isNew = subject.origin === 'named' || sides > subject.recruitments.length || meansBoth(ask.text);
  return isNew && Math.max(sides, forms) >= 2;
};
