import type { Recruitment } from '../notice/pack.ts';
import type { Subject } from './question.ts';
import { answersTopic, familyOf, recordTopics, type TopicSource } from './topic-source.ts';

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

/** Whether others may answer for the subject: a program named in passing, and a topic that is not each program's own. */
const mayBorrow = (topic: string): boolean => topic.includes('.') && !perProgram.test(familyOf(topic));

/** After talk of one kind of applicant of a program, what only its other kind is asked is about that one. */
const siblingsHolding = (engine: TopicSource, topic: string, subject: Subject): readonly Recruitment[] => {
  if (subject.origin !== 'remembered') return [];
  const programs = new Set(subject.recruitments.map(({ programId }) => programId));
  return engine.index.pack.recruitments.filter(
    (one) => programs.has(one.programId) && answersTopic(engine, topic, one.id),
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
  const listing = topic.startsWith('exclusion.') ? holdersAmong('exclusion', subject.recruitments) : [];
  if (listing.length > 0 && subject.origin !== 'open')
    return { topic, subject: narrow(subject, listing, topic) };
  const siblings = siblingsHolding(engine, topic, subject);
  if (siblings.length > 0) return { topic, subject: { ...subject, recruitments: siblings } };
  const others = holdersAmong(topic, engine.index.pack.recruitments);
  const borrowed = { topic, subject: { recruitments: others, origin: 'open' as const } };
  if (others.length > 0 && mayBorrow(topic)) return borrowed;
  for (const wider of parentsOf(topic)) {
    const holders = holdersAmong(wider, subject.recruitments);
    if (holders.length > 0) return { topic: wider, subject: narrow(subject, holders, wider) };
  }
  return others.length > 0 ? borrowed : { topic, subject };
};
