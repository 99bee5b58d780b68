import { describe, expect, it } from 'vitest';
import { choseongOf } from '../../../src/language/jamo.ts';
import { buildNameFinder } from '../../../src/language/name-finder.ts';
import { sampleKnowledge } from '../../support/guide.ts';

const knowledge = sampleKnowledge();
const finder = buildNameFinder(knowledge, (word) => word === '에너지');
const [program] = knowledge.pack.programs;
const name = program?.name.ko ?? '';
const idsIn = (text: string): string[] =>
  finder.find(text).flatMap(({ entities }) => entities.map(({ id }) => id));

describe('이름 찾기', () => {
  it('이름을 찾고 자리를 적는다', () => {
    const [mention] = finder.find(`그럼 ${name}은`);
    expect(mention?.entities.map(({ id }) => id)).toContain(program?.id);
    expect(mention?.start).toBe(3);
    expect(mention?.fuzzy).toBeUndefined();
  });

  it('빈칸이 없어도 있어도 찾는다', () => {
    expect(idsIn(name.replaceAll(' ', ''))).toContain(program?.id);
  });

  it('한 획 틀린 이름도 찾되 틀렸다고 적는다', () => {
    const [mention] = finder.find('디자인헉신이용권 얼마예요').filter(({ fuzzy }) => fuzzy);
    expect(mention?.entities.map(({ id }) => id)).toEqual(['design']);
  });

  it('제대로 적은 사업이 있으면 틀린 이름은 찾지 않는다', () => {
    expect(finder.find(`${name} 말고 디자인헉신이용권`).filter(({ fuzzy }) => fuzzy)).toEqual([]);
  });

  it('초성만 적어도 찾는다', () => {
    const initials = choseongOf(name.replaceAll(' ', ''));
    expect(idsIn(`${initials} 얼마`)).toContain(program?.id);
  });

  it('아는 낱말은 틀린 이름으로 보지 않는다', () => {
    expect(finder.find('에너지').filter(({ fuzzy }) => fuzzy)).toEqual([]);
  });

  it('앞에서부터 차례로 준다', () => {
    const starts = finder.find(`${name} 하고 ${name}`).map(({ start }) => start);
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
  });
});
