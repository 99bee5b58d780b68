import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadKnowledge } from '../../../../adapters/knowledge/load-knowledge.ts';
import type { Pack } from '../../../../src/notice/pack.ts';
import { describeFinding } from '../../../../src/notice/verify/finding.ts';
import { recordsOf } from '../../../../src/notice/verify/pack-records.ts';
import { verifyPack } from '../../../../src/notice/verify/verify-pack.ts';
import { sampleFolder, sampleTextFile } from '../../../samples/sample-knowledge.ts';
import { changedFigures, withoutRecord } from './mutations.ts';

const { pack } = loadKnowledge(sampleFolder);
const text = readFileSync(sampleTextFile, 'utf8');
const findings = (changed: Pack, official = text): readonly string[] =>
  verifyPack(changed, official).map(describeFinding);
const inText = (from: string, to: string): string => {
  expect(text).toContain(from);
  return text.replace(from, to);
};

describe('공고 원문과 견주기', () => {
  it('맞는 묶음은 통과한다', () => {
    expect(findings(pack)).toEqual([]);
  });

  it('묶음의 어느 수를 바꾸어도 드러난다', () => {
    const mutations = changedFigures(pack);
    expect(mutations.length).toBeGreaterThan(150);
    expect(mutations.filter(({ changed }) => findings(changed).length === 0).map(({ what }) => what)).toEqual(
      [],
    );
  });

  it('틀린 수를 기록, 표기, 줄과 함께 알린다', () => {
    const support = pack.support.map((record) =>
      record.id === 'energy.support.grant' ? { ...record, capWon: 60_000_000 } : record,
    );
    expect(findings({ ...pack, support })).toEqual([
      'energy.support.grant: capWon says "60000000" (60,000,000 won), which does not stand in L34',
    ]);
  });

  it('다른 줄에만 있는 수도 틀린 것이다', () => {
    const periods = pack.periods.map((record) =>
      record.id === 'design.period' ? { ...record, months: 8 } : record,
    );
    expect(findings({ ...pack, periods })).toEqual([
      'design.period: months says "8" (number 8 month), which does not stand in L121',
    ]);
  });

  it.each([
    ['energy.duty.data', ['L95: "3년간 제출해야" (number 3 year) is left out: no record cites this line']],
    [
      'design-agency.channel',
      [
        'L145: "12" (number 12) is left out: no record cites this line',
        'L145: "4층 디자인팀" (number 4) is left out: no record cites this line',
      ],
    ],
    [
      'energy.doc.audit',
      [
        'L66: "보고서" (document 보고서) is left out: no record cites this line',
        'L66: "사본" (document 사본) is left out: no record cites this line',
      ],
    ],
    [
      'desk.design',
      [
        'L159: "071-555-0201" (phone 0715550201) is left out: no record cites this line',
        'L160: "1588-0203" (phone 15880203) is left out: no record cites this line',
      ],
    ],
    [
      'design.quota',
      ['L105: "20개사 내외" (number 20 company) is left out: the records that cite this line do not say it'],
    ],
  ])('빠진 기록 %s', (id, expected) => {
    expect(findings(withoutRecord(pack, id))).toEqual(expected);
  });

  it('수가 없는 사실이 빠져도 그 줄이 남아 드러난다', () => {
    expect(findings(withoutRecord(pack, 'energy.excl.closed'))).toEqual([
      'L90: no record cites "‧ 휴·폐업중인 기업"',
    ]);
  });

  it('수가 있는 기록은 대부분 혼자서만 그 수를 말하므로 빠지면 드러난다', () => {
    const withFigures = recordsOf(pack).filter(({ statements }) =>
      statements.some(({ tokens }) => tokens.length > 0),
    );
    const noticed = withFigures.filter(({ id }) => findings(withoutRecord(pack, id)).length > 0);
    expect(noticed.length / withFigures.length).toBeGreaterThan(0.6);
  });
});

describe('원문이 바뀌면', () => {
  it('바뀐 금액이 양쪽에서 드러난다', () => {
    const found = findings(pack, inText('최대 5천만원', '최대 6천만원'));
    expect(found).toContain(
      'L34: "6천만원" (60,000,000 won) is left out: the records that cite this line do not say it',
    );
    expect(found).toContain(
      'energy.support.grant: capWon says "50000000" (50,000,000 won), which does not stand in L34',
    );
  });

  it.each([
    ['4월 30일(수) 18:00', '4월 30일(수) 17:00', '"17:00" (hour 17:00)'],
    [
      'design31@haesol.example',
      'design32@haesol.example',
      '"design32@haesol.example" (e-mail design32@haesol.example)',
    ],
    [
      '(https://www.haesol-energy.example)',
      '(https://www.haesol.example)',
      '"https://www.haesol.example" (address haesol.example)',
    ],
    ['071-555-0101, 0102', '071-555-0101, 0103', '"071-555-0101, 0103" (phone 0715550103)'],
    ['에너지진단 보고서 사본', '에너지진단 확인서 사본', '"확인서" (document 확인서)'],
    ['지방세 체납', '지방세 2회 체납', '"2회 체납" (number 2 times)'],
  ])('%s → %s', (from, to, token) => {
    expect(findings(pack, inText(from, to)).join('\n')).toContain(token);
  });

  it('이름과 주소의 낱말도 원문에 있어야 한다', () => {
    expect(findings(pack, inText('제품 사진', '제품 도면'))).toEqual([
      'design.doc.photo: name.ko "제품 사진": 사진 does not stand in L129',
    ]);
    expect(findings(pack, inText('한들로 12', '너른로 12'))).toEqual([
      'design-agency.channel: address.ko "해솔도 새벽시 한들로 12, 4층 디자인팀": 한들로 does not stand in L145',
    ]);
  });

  it('없는 줄을 인용하면 드러난다', () => {
    expect(findings(pack, text.split('\n').slice(0, 160).join('\n')).join('\n')).toContain(
      'centre.iseul: cites L166, but the official text has 160 lines',
    );
  });
});

describe('일부러 뺀 것', () => {
  it('이유와 함께 적지 않으면 드러난다', () => {
    const notice = { ...pack.notice, leftOut: [] };
    expect(findings({ ...pack, notice })).toEqual([
      'L97: "2" (number 2) is left out: no record cites this line',
    ]);
  });

  it('아무것도 가리키지 않는 항목도 드러난다', () => {
    const stray = { lines: 'L98', token: '3', reason: '쪽 번호' };
    const notice = { ...pack.notice, leftOut: [...pack.notice.leftOut, stray] };
    expect(findings({ ...pack, notice })).toEqual(['leftOut "3" at L98 names nothing that is left out']);
  });
});
