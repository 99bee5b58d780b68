import { type Case, type CaseLine, isLive, isUnfinished, type NewLine } from '../../src/hand-over/case.ts';
import type { CaseStore } from '../../src/ports/case-store.ts';
import type { CodeAttempts } from '../../src/ports/code-attempts.ts';

const withoutThread = ({ thread: _, ...rest }: Case): Case => rest;

/** Lines whose key is new among those there are. */
const newOnes = (kept: readonly CaseLine[], lines: readonly NewLine[]): NewLine[] => {
  const keys = new Set(kept.flatMap(({ key }) => key ?? []));
  return lines.filter(({ key }) => {
    if (key === undefined) return true;
    if (keys.has(key)) return false;
    keys.add(key);
    return true;
  });
};

const noted = ({ text, ...line }: CaseLine, delivery: 'sent' | 'done'): CaseLine => ({
  ...line,
  ...(delivery === 'sent' && text !== undefined && { text }),
  delivery,
});

const memoryCodeAttempts = (): CodeAttempts => {
  let attempts: { readonly id: number; readonly person: string; readonly at: number }[] = [];
  let last = 0;
  return {
    async beginAttempt(person, at, { most, since }) {
      attempts = attempts.filter((one) => one.at >= since);
      if (attempts.filter((one) => one.person === person).length >= most) return undefined;
      attempts.push({ id: ++last, person, at });
      return last;
    },
    async forgiveAttempt(attempt) {
      attempts = attempts.filter(({ id }) => id !== attempt);
    },
  };
};

/** Cases in this process only, for tests. */
export const createMemoryCaseStore = (): CaseStore => {
  const cases = new Map<string, Case>();
  const lines = new Map<string, CaseLine[]>();
  const all = (): Case[] => [...cases.values()];
  const newest = (fits: (one: Case) => boolean): Case | undefined =>
    all()
      .filter(fits)
      .sort((a, b) => a.offeredAt - b.offeredAt)
      .at(-1);
  return {
    ...memoryCodeAttempts(),
    async save({ case: next, lines: added }) {
      const before = cases.get(next.id);
      if ((before?.version ?? 0) !== next.version) return 'conflict';
      const thread = before?.thread;
      cases.set(next.id, { ...withoutThread(next), version: next.version + 1, ...(thread && { thread }) });
      const kept = lines.get(next.id) ?? [];
      for (const line of newOnes(kept, added))
        kept.push({ ...line, caseId: next.id, number: kept.length + 1, delivery: 'waiting' });
      lines.set(next.id, kept);
      return 'saved';
    },
    find: async (id) => cases.get(id) && { ...(cases.get(id) as Case) },
    unfinishedOf: async (conversation) =>
      newest((one) => one.conversation === conversation && isUnfinished(one)),
    unfinished: async () =>
      all()
        .filter(isUnfinished)
        .map(({ conversation }) => conversation),
    byCode: async (code) => newest((one) => one.code === code),
    byThread: async (thread) => newest((one) => one.thread === thread),
    live: async () => all().filter(isLive),
    due: async (now) => all().filter(({ dueAt }) => dueAt !== undefined && dueAt <= now),
    lines: async (caseId) => [...(lines.get(caseId) ?? [])],
    undelivered: async () => [...lines.values()].flat().filter(({ delivery }) => delivery !== 'done'),
    async delivered({ caseId, number }, delivery, thread) {
      const kept = lines.get(caseId) ?? [];
      lines.set(
        caseId,
        kept.map((line) => (line.number === number ? noted(line, delivery) : line)),
      );
      const one = cases.get(caseId);
      if (one && thread !== undefined) cases.set(caseId, { ...one, thread });
    },
    async expire(before) {
      const old = all().filter(({ offeredAt }) => offeredAt < before);
      for (const { id } of old) {
        cases.delete(id);
        lines.delete(id);
      }
      return old.length;
    },
    async close() {
      cases.clear();
      lines.clear();
    },
  };
};
