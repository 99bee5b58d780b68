import { describe, expect, it } from 'vitest';
import { loadKnowledge } from '../../../adapters/knowledge/load-knowledge.ts';
import { renderNoticePage } from '../../../adapters/pages/notice-page.ts';
import { siteLinks } from '../../../adapters/pages/pages-mount.ts';
import type { Knowledge, Language } from '../../../src/index.ts';
import { play, readConversations } from '../../eval/questions.ts';
import { sampleKnowledge, talk } from '../../support/guide.ts';

const pageOf = (knowledge: Knowledge, language: Language = 'ko'): string =>
  renderNoticePage(knowledge, { language, links: siteLinks });

const idsOf = (page: string): readonly string[] =>
  [...page.matchAll(/ id="([^"]+)"/g)].map(([, id = '']) => id);

const attack = '<script>alert(1)</script>"\'&';

/** The knowledge with markup in every text of the pack. */
const attacked = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(attacked);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]) => [
    key,
    key === 'ko' || key === 'en' || key === 'section' || key === 'number' ? attack : attacked(inner),
  ]);
  return Object.fromEntries(entries);
};

describe('공고 요약 쪽', () => {
  const knowledge = loadKnowledge();

  it('모든 사업의 금액, 기간, 서류, 절차, 연락처가 스크립트 없이 읽힌다', () => {
    const page = pageOf(knowledge);
    for (const { name } of knowledge.pack.programs) expect(page).toContain(name.ko);
    for (const { phone } of knowledge.pack.centres) expect(page).toContain(phone);
    for (const { id } of knowledge.pack.documents) expect(page).toContain(`id="f-${id}"`);
    expect(page).not.toMatch(/<script>(?!\n)|style="/);
  });

  it.each(['ko', 'en'] as const)(
    '%s: 자리 이름은 겹치지 않고, 안에서 거는 링크는 모두 자리가 있다',
    (language) => {
      const page = pageOf(knowledge, language);
      const ids = idsOf(page);
      expect(new Set(ids).size).toBe(ids.length);
      const wanted = [...page.matchAll(/href="#([^"]+)"/g)].map(([, id = '']) => id);
      expect(wanted.filter((id) => !ids.includes(id))).toEqual([]);
    },
  );

  it('개발 질문의 답이 대는 근거는 모두 이 쪽에 자리가 있다', () => {
    const { guide } = talk();
    const ids = new Set(idsOf(pageOf(knowledge)));
    const conversations = readConversations(new URL('../../samples/questions/dev.jsonl', import.meta.url));
    const cited = conversations.flatMap(({ turns }) => play(guide, turns).reply.citations);
    expect(cited.length).toBeGreaterThan(200);
    expect(cited.filter(({ factId }) => !ids.has(`f-${factId}`))).toEqual([]);
  });

  it('사업마다 금액, 기간, 서류로 바로 가는 길이 있고, 많이 찾는 것이 앞에 온다', () => {
    const page = pageOf(knowledge);
    for (const { id } of knowledge.pack.programs) {
      const keys = [...page.matchAll(new RegExp(`href="#${id}-([a-z]+)"`, 'g'))].map(([, key]) => key);
      expect(keys.slice(-1), id).toEqual(['desk']);
      expect(keys.indexOf('money'), id).toBeLessThan(keys.indexOf('documents'));
    }
    expect(page).toContain('2020년 2월 13일</time>');
  });

  it('자료에 든 표시는 글자로만 나온다', () => {
    const { pack } = knowledge;
    const page = pageOf({ ...knowledge, pack: attacked(pack) as typeof pack });
    expect(page).not.toContain('<script>alert');
    expect(page).toContain('&lt;script&gt;');
  });

  it('다른 공고도 코드를 고치지 않고 한 쪽이 된다', () => {
    const other = sampleKnowledge();
    const page = pageOf(other);
    expect(page).toContain(other.pack.notice.number);
    for (const { name } of other.pack.programs) expect(page).toContain(name.ko);
  });
});
