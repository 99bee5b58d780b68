import { describe, expect, it } from 'vitest';
import { namesIn } from '../../../src/language/names.ts';
import { sampleKnowledge } from '../../support/guide.ts';

const names = namesIn(sampleKnowledge());
const meaning = (name: string): readonly string[] =>
  names.filter(([word]) => word === name).map(([, { kind, id }]) => `${kind} ${id}`);

describe('지식에 있는 이름', () => {
  it.each([
    ['에너지절감 설비 전환', 'program energy'],
    ['절감설비', 'program energy'],
    ['수행기관', 'recruitment design-agency'],
    ['융자금', 'variant energy.loan'],
    ['사업자등록증명원', 'document energy.doc.registration'],
    ['태양광', 'bonus-item energy.bonus.renewable'],
    ['에너지진단', 'term energy-audit'],
    ['소상공인', 'choice size=small'],
  ])('%s → %s', (name, entity) => expect(meaning(name)).toContain(entity));

  it('영어 이름은 여럿일 때도 찾는다', () => {
    expect(meaning('audit report')).toEqual(meaning('audit reports'));
    expect(meaning('subsidy')).not.toEqual([]);
  });

  it('가점을 주는 특성의 이름은 가점 항목의 이름이기도 하다', () => {
    expect(meaning('여성 대표')).toContain('bonus-item energy.bonus.woman');
  });

  it('같은 서류는 어느 사업에서 부르던 말로도 찾는다', () => {
    const knowledge = sampleKnowledge();
    const [first, second] = knowledge.pack.documents;
    if (!first || !second) throw new Error('made-up notice without documents');
    const twin = { ...second, name: { ...first.name, ko: ` ${first.name.ko} ` } };
    const twins = namesIn({ ...knowledge, pack: { ...knowledge.pack, documents: [first, twin] } });
    const meant = (word: string) => twins.filter(([name]) => name === word).map(([, { id }]) => id);
    for (const alias of [...first.aliases.ko, ...second.aliases.ko])
      expect(meant(alias)).toEqual(expect.arrayContaining([first.id, second.id]));
  });

  it('빈 이름은 없다', () => expect(names.filter(([name]) => name.trim() === '')).toEqual([]));
});
