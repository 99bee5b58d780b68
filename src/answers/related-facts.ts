import type { Fact, Pack } from '../notice/pack.ts';
import { workedOut } from './compose.ts';

/** What an answer was about. */
export interface AnsweredAbout {
  readonly topic: string;
  readonly recruitments: readonly string[];
  /** The records it quotes, and the sections they stand in. */
  readonly quoted: readonly { readonly id: string; readonly section: string }[];
}

const family = (topic: string): string => topic.split('.')[0] ?? topic;

/** How near a fact comes to an answer: the same kind of question counts more than the same passage. */
const nearness = (fact: Fact, topics: ReadonlySet<string>, sections: ReadonlySet<string>): number =>
  (topics.has(family(fact.topic)) ? 2 : 0) + (sections.has(fact.source.section) ? 1 : 0);

const isStated = ({ status }: Fact): boolean => status !== 'unsettled';

/** More recruitments than these are not what somebody asked about, but all there are. */
const mostRecruitments = 3;

/**
 * Statements of the notice that somebody who asked this is likely to ask for next: about the same recruitments, of
 * the same kind or from the same passage, and not said yet. One of each topic, the nearest
 * first, in the notice's order where alike.
 */
export const relatedFacts = (pack: Pack, about: AnsweredAbout, most = 3): readonly Fact[] => {
  const { topic, recruitments, quoted } = about;
  if (recruitments.length === 0 || recruitments.length > mostRecruitments) return [];
  const ids = new Set(quoted.map(({ id }) => id));
  const said = pack.facts.filter(({ id }) => ids.has(id));
  const saidTexts = new Set(said.map(({ text }) => text.ko));
  const topics = new Set([topic, ...said.map((fact) => fact.topic)].map(family));
  const sections = new Set(quoted.map(({ section }) => section));
  return pack.facts
    .filter((fact) => isStated(fact) && !ids.has(fact.id) && !saidTexts.has(fact.text.ko))
    .filter((fact) => recruitments.some((id) => fact.for.includes(id)))
    .map((fact) => ({ fact, near: nearness(fact, topics, sections) }))
    .filter(({ near }) => near > 0)
    .sort((a, b) => b.near - a.near)
    .map(({ fact }) => fact)
    .filter(({ topic: own }, at, all) => all.findIndex(({ topic: other }) => other === own) === at)
    .slice(0, most)
    .map((fact) => ({
      ...fact,
      text: { ko: workedOut(fact, fact.text.ko, 'ko'), en: workedOut(fact, fact.text.en, 'en') },
    }));
};
