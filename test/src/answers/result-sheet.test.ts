import { describe, expect, it } from 'vitest';
import { loadKnowledge } from '../../../adapters/knowledge/load-knowledge.ts';
import { sheetMaker } from '../../../src/answers/result-sheet.ts';
import { sampleKnowledge } from '../../support/guide.ts';

const facts = {
  role: 'adopter',
  size: 'small',
  manufacturer: true,
  region: '안산',
  total_cost_won: 240_000_000,
};

describe('결과표', () => {
  const make = sheetMaker(loadKnowledge());
  const sheet = make(facts, 'ko', '2020-03-02');

  it('알려 준 것과 담당 센터를 되읽어 준다', () => {
    expect(sheet.facts.map(({ value }) => value)).toEqual(expect.arrayContaining(['안산', '2억 4,000만원']));
    expect(sheet.centre?.phone).toMatch(/^0\d+/);
  });

  it('글에 적힌 주소를 무엇이 여는지 함께 준다', () => {
    expect(sheet.contacts).toContainEqual({
      text: 'https://www.smart-factory.kr',
      href: 'https://www.smart-factory.kr',
    });
    const { contacts, ...texts } = sheet;
    expect(contacts.filter(({ text }) => !JSON.stringify(texts).includes(text))).toEqual([]);
  });

  it('금액은 계산 과정과 함께, 서류는 발급 기한과 함께 적는다', () => {
    const build = sheet.programs.find(({ id }) => id === 'new-build');
    expect(build?.amounts.join()).toMatch(/1억원.*1억 4,000만원.*2억 4,000만원 × 50%/);
    expect(build?.documents.some(({ issuedFrom }) => issuedFrom !== undefined)).toBe(true);
    expect(build?.windows[0]?.opens).toMatch(/^2020-/);
    expect(build?.desks.length).toBeGreaterThan(0);
  });

  it('목록을 두고 묻는 것은 그 사업에서 따지는 것을 함께 적는다', () => {
    const openOf = (id: string): string => sheet.programs.find((one) => one.id === id)?.open.join('\n') ?? '';
    expect(openOf('new-build')).toMatch(/해당하는 것이 있나요\? \(.*휴업·폐업 중.*\)/);
    expect(openOf('new-build')).not.toContain('로봇');
  });

  it('마감이 지난 뒤에는 마감일에 맞춘 발급 기한을 적는다', () => {
    const late = make(facts, 'ko', '2021-05-01').programs.find(({ id }) => id === 'robot');
    expect(late?.documents.every(({ issuedFrom = '2020-01-01' }) => issuedFrom < '2020-03-12')).toBe(true);
  });

  it('영어로도, 다른 공고로도 만든다', () => {
    const english = make(facts, 'en', '2020-03-02');
    expect(english.programs.map(({ id }) => id)).toEqual(sheet.programs.map(({ id }) => id));
    expect(JSON.stringify(english.programs.map(({ amounts }) => amounts))).not.toMatch(/[가-힣]{4}/);
    expect(sheetMaker(sampleKnowledge())({}, 'ko', '2031-03-20').notice.number).not.toBe(sheet.notice.number);
  });
});
