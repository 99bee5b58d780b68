import type { Language } from '../../src/index.ts';
import type { ProblemGroup } from '../../src/learning/group-turns.ts';
import type { Overview, Review } from '../learning/review.ts';
import type { Style } from './render.ts';
import { reviewText } from './review-texts.ts';
import { groupText, overviewText } from './review-view.ts';
import { isLeaving } from './texts.ts';

export interface ReviewOptions {
  readonly days: number;
  readonly language: Language;
  readonly style: () => Style;
  readonly write: (text: string) => void;
}

/** One sitting over what went wrong. Commands and lines give what to show. */
export interface ReviewSession {
  list(): Promise<void>;
  /** Takes a line; false when the person wants to leave. */
  take(line: string): Promise<boolean>;
  prompt(): string;
  correct(groupId: string, wanted: string): Promise<boolean>;
  accept(id: string): Promise<boolean>;
  reject(id: string): Promise<boolean>;
}

const command = /^(승인|accept|거절|reject)\s+(\S+)$/i;
const listing = /^(?:목록|list)$/i;

const without = (overview: Overview, group: ProblemGroup): Overview => ({
  ...overview,
  groups: overview.groups.filter(({ id }) => id !== group.id),
});

/** Reviews problems by typed or piped lines. */
export const createReviewSession = (
  review: Review,
  accept: (id: number) => Promise<string | undefined>,
  options: ReviewOptions,
): ReviewSession => {
  const { days, language, style, write } = options;
  let overview: Overview | undefined;
  let opened: ProblemGroup | undefined;
  const tell = (key: Parameters<typeof reviewText>[0], values: Record<string, string | number> = {}): void =>
    write(reviewText(key, language, values));
  const current = async (): Promise<Overview> => {
    overview ??= await review.overview(days);
    return overview;
  };
  const unknown = (id: string): false => {
    tell('unknown', { id });
    return false;
  };
  const groupNamed = async (name: string): Promise<ProblemGroup | undefined> => {
    const { groups } = await current();
    return groups.find(({ id }) => id === name) ?? groups[Number(name) - 1];
  };
  const correctGroup = async (group: ProblemGroup, wanted: string): Promise<boolean> => {
    const others = group.turns.filter(({ id }) => id !== group.example.id);
    const corrected = await review.correct([group.example, ...others], wanted);
    if (corrected.outcome === 'uncheckable') tell('uncheckable');
    else tell('proposed', { id: corrected.id });
    if (corrected.outcome === 'proposed') overview = without(await current(), group);
    return corrected.outcome === 'proposed';
  };
  const dismiss = async (group: ProblemGroup): Promise<true> => {
    await review.dismiss(group);
    overview = without(await current(), group);
    tell('dismissed', { id: group.id });
    return true;
  };
  const list = async (): Promise<void> => {
    overview = undefined;
    write(overviewText(await current(), days, language, style()));
  };
  const takeOpened = async (group: ProblemGroup, line: string): Promise<void> => {
    const done = line === '' || (line === '!' ? await dismiss(group) : await correctGroup(group, line));
    if (done) opened = undefined;
  };
  const session: ReviewSession = {
    list,
    prompt: () => reviewText(opened ? 'openPrompt' : 'prompt', language),
    async correct(groupId, wanted) {
      const group = await groupNamed(groupId);
      return group ? correctGroup(group, wanted) : unknown(groupId);
    },
    async accept(id) {
      const question = await accept(Number(id));
      if (question === undefined) return unknown(id);
      tell('accepted', { question });
      return true;
    },
    async reject(id) {
      const group = id.startsWith('g') ? await groupNamed(id) : undefined;
      if (group) return dismiss(group);
      if (!(await review.reject(Number(id)))) return unknown(id);
      tell('rejected', { id });
      return true;
    },
    async take(raw) {
      const line = raw.trim();
      if (opened) await takeOpened(opened, line);
      else if (isLeaving(line)) return false;
      else if (listing.test(line)) await list();
      else if (line !== '') {
        const [, verb = '', id = ''] = command.exec(line) ?? [];
        if (verb !== '') await (/^(?:승인|accept)$/i.test(verb) ? session.accept(id) : session.reject(id));
        else {
          opened = await groupNamed(line);
          if (opened) write(`${groupText(opened, language, style())}\n\n${reviewText('openHint', language)}`);
          else unknown(line);
        }
      }
      return true;
    },
  };
  return session;
};
