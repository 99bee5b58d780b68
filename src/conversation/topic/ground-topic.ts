import type { Subject } from '../../exchange/question.ts';
import { answersTopic, familyOf, recordTopics, type TopicSource } from '../../exchange/topic-source.ts';
import type { Recruitment } from '../../notice/pack.ts';

const parentsOf = (topic: string): string[] => {
  const parts = topic.split('.');
  return parts.map((_, at) => parts.slice(0, parts.length - at).join('.'));
};

/** Families whose statements hold for one program and say nothing about another ("per program, never by analogy"). */
const perProgram =
  /^(?:eligibility|exclusion|bonus|document|documents|amount|burden|window|period|quota|apply|procedure|overview|priority|contact)$/;

/** Topics for which a person who only named the program has to say which kind of applicant he is. */
const asksForRole: ReadonlySet<string> = new Set([
  'apply',
  'overview',
  'situation',
  'tell',
  'eligibility',
  'compare',
  'window',
  'window.closes',
  'window.opens',
  'follow-up',
]);

const narrow = (subject: Subject, recruitments: readonly Recruitment[], topic: string): Subject => {
  const usual = recruitments.filter((recruitment) => recruitment.usual);
  const one = subject.group === true && usual.length === 1 && !asksForRole.has(topic);
  return { ...subject, recruitments: one ? usual : recruitments };
};

/** Of two programs named in a question about bonus points, the one without any is the reason for the points. */
const withPoints = (
  engine: TopicSource,
  topic: string,
  recruitments: readonly Recruitment[],
): readonly Recruitment[] => {
  if (familyOf(topic) !== 'bonus') return recruitments;
  const scoring = recruitments.filter(({ id }) => recordTopics['bonus']?.(engine.index, id) === true);
  return scoring.length > 0 ? scoring : recruitments;
};

/** A topic that is not each program's own: what one program states of it may be what is asked after talk of another. */
const isShared = (topic: string): boolean => topic.includes('.') && !perProgram.test(familyOf(topic));

/** "클라우드 이용료": a short name of a program that what another program states is itself about. */
const isSpokenOf = ({ index }: TopicSource, topic: string, words: string): boolean => {
  const isFullName = index.pack.recruitments.some(({ name }) =>
    Object.values(name).some((full) => full.toLowerCase() === words),
  );
  return (
    !isFullName &&
    index.factsOf(topic).some(({ text }) => `${text.ko} ${text.en}`.toLowerCase().includes(words))
  );
};

/** Whether the message names no program, or only by words that belong to what others state on the topic. */
const isOpenToOthers = (topic: string, { namedAs = [] }: Subject, engine: TopicSource): boolean =>
  namedAs.every(({ words }) => isSpokenOf(engine, topic, words));

/** In talk of these, programs are named as what counts for, or against, another. */
const tellsOfOthers = /^(?:bonus|eligibility|exclusion|document|outside|calc)/;

/** Programs named beside those answered for, where the notice states a topic for these only: they get no yes. */
export const leftOutOf = (
  topic: string,
  { namedAs = [], recruitments }: Subject,
  answered: Subject,
  engine: TopicSource,
): readonly Recruitment[] => {
  const told = new Set(answered.recruitments.map(({ programId }) => programId));
  const left = namedAs.filter(
    ({ programId, words }) => !told.has(programId) && !isSpokenOf(engine, topic, words),
  );
  return topic.includes('.') && !tellsOfOthers.test(topic)
    ? recruitments.filter(({ programId }) => left.some((one) => one.programId === programId))
    : [];
};

/**
 * Whether what others state on a topic may be the answer. Never for a program that was named as the one asked about:
 * "마이스터 6개월 쓸 수 있나" is not answered with the months of another program.
 */
const mayBorrow = (topic: string, subject: Subject, engine: TopicSource): boolean =>
  isShared(topic) && isOpenToOthers(topic, subject, engine);

/** Whether the notice states a topic for others only, and that is no answer for whoever is named. */
export const isLeftToOthers = (topic: string, subject: Subject, engine: TopicSource): boolean =>
  isShared(topic) && !engine.isGeneric(topic) && !mayBorrow(topic, subject, engine);

/** What only the other kind of applicant of a program is asked is about that one; a form that is named has to be its own. */
const siblingsHolding = (engine: TopicSource, topic: string, subject: Subject): readonly Recruitment[] => {
  const isNamed = subject.origin === 'named' && subject.group !== true && subject.byCue !== true;
  if (subject.origin === 'open' || (isNamed && !isShared(topic))) return [];
  const programs = new Set(subject.recruitments.map(({ programId }) => programId));
  return engine.index.pack.recruitments.filter(
    (one) =>
      programs.has(one.programId) &&
      subject.variant?.for.includes(one.id) !== false &&
      answersTopic(engine, topic, one.id),
  );
};

/**
 * Whom and what the answer is about: the topic for the subject; else, for what is not each program's own, the
 * topic for those the notice states it for; else the wider topic for the subject (`eligibility.mid-tier` →
 * `eligibility`).
 */
export const groundTopic = (
  topic: string,
  subject: Subject,
  engine: TopicSource,
): { readonly topic: string; readonly subject: Subject } => {
  const holdersAmong = (wanted: string, recruitments: readonly Recruitment[]): readonly Recruitment[] =>
    recruitments.filter(({ id }) => answersTopic(engine, wanted, id));
  const own = withPoints(engine, topic, holdersAmong(topic, subject.recruitments));
  if (own.length > 0) return { topic, subject: narrow(subject, own, topic) };
  const siblings = siblingsHolding(engine, topic, subject);
  const meant = { topic, subject: { ...subject, recruitments: siblings } };
  // "법인 지방세가 남아있는데 수준확인": a cue alone does not make an applicant whom the ground does not concern.
  if (subject.byCue === true && siblings.length > 0) return meant;
  const listing = topic.startsWith('exclusion.') ? holdersAmong('exclusion', subject.recruitments) : [];
  if (listing.length > 0 && subject.origin !== 'open')
    return { topic, subject: narrow(subject, listing, topic) };
  const open = [...engine.statedAs].find(([, stated]) => stated === topic)?.[0];
  if (open !== undefined && subject.origin === 'named') return { topic: open, subject };
  if (siblings.length > 0) return meant;
  const others = holdersAmong(topic, engine.index.pack.recruitments);
  const borrowed = { topic, subject: { recruitments: others, origin: 'open' as const } };
  if (others.length > 0 && mayBorrow(topic, subject, engine)) return borrowed;
  if (others.length > 0 && isShared(topic)) return { topic, subject };
  for (const wider of parentsOf(topic)) {
    const holders = holdersAmong(wider, subject.recruitments);
    if (holders.length > 0) return { topic: wider, subject: narrow(subject, holders, wider) };
  }
  return others.length > 0 && isOpenToOthers(topic, subject, engine) ? borrowed : { topic, subject };
};
