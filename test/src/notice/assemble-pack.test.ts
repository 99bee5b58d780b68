import { describe, expect, it } from 'vitest';
import { readKnowledgeFiles } from '../../../adapters/knowledge/knowledge-files.ts';
import { assemblePack } from '../../../src/notice/assemble-pack.ts';
import { KnowledgeError } from '../../../src/notice/knowledge-error.ts';
import {
  complaintsAbout,
  filesWith,
  sampleFolder,
  sampleNotice,
  sampleNoticeId,
} from '../../samples/sample-knowledge.ts';
import { breakages } from './breakages.ts';

const energy = 'programs/energy/energy.yaml';
const design = 'programs/design/program.yaml';

const complaints = (file: string, path: readonly (string | number)[], value: unknown): readonly string[] =>
  complaintsAbout(filesWith({ file, path, value }));

const pack = () => {
  const files = readKnowledgeFiles(sampleFolder, sampleNoticeId);
  return assemblePack(files.folder, files.notice, new Set(['tax-office']));
};

describe('사업공고 묶음 만들기', () => {
  it('사업과 모집을 공고 순서로 늘어놓는다', () => {
    expect(pack().programs.map(({ id, recruitmentIds }) => [id, recruitmentIds])).toEqual([
      ['energy', ['energy-saver']],
      ['design', ['design-user', 'design-agency']],
    ]);
    expect(pack().recruitments.map(({ id }) => id)).toEqual(['energy-saver', 'design-user', 'design-agency']);
  });

  it('한 사업의 여러 파일을 합친다', () => {
    const { documents, steps } = pack();
    expect(documents.filter(({ programId }) => programId === 'design')).toHaveLength(4);
    expect(steps.filter(({ programId }) => programId === 'design')).toHaveLength(6);
  });

  it('대상을 적지 않은 기록은 그 사업의 모든 모집에 적용된다', () => {
    expect(pack().periods.map(({ id, for: scope }) => [id, scope])).toEqual([
      ['design.period', ['design-user']],
      ['energy.period', ['energy-saver']],
    ]);
    expect(pack().desks.find(({ id }) => id === 'desk.hotline')?.for).toEqual([
      'energy-saver',
      'design-user',
      'design-agency',
    ]);
  });

  it('출처의 줄 번호를 읽는다', () => {
    expect(pack().notice.summary[1]?.source).toEqual({
      section: '1. 사업개요',
      lines: [
        [17, 17],
        [21, 22],
      ],
    });
  });

  it('잘못된 것을 모두 모아 한 번에 알린다', () => {
    const files = filesWith({ file: design, path: ['support', 0, 'for'], value: ['nobody', 'no-one'] });
    const attempt = () => assemblePack(files.folder, files.notice, new Set());
    expect(attempt).toThrow(KnowledgeError);
    expect(attempt).toThrow('hold 3 problem(s)');
  });
});

describe('잘못된 파일은 파일, 열쇠, 기대값과 함께 거절한다', () => {
  it.each(breakages)('$kind', ({ file, path, value, complaint }) => {
    expect(complaints(file, path, value)).toContain(complaint);
  });

  it('빠진 파일', () => {
    const files = filesWith({ file: 'none', path: [], value: undefined });
    const notice = files.notice.filter(({ path }) => !path.endsWith('contacts.yaml'));
    expect(complaintsAbout({ ...files, notice })).toEqual([
      `${sampleNotice}/contacts.yaml: found no such file, expected this file in every notice folder`,
    ]);
  });

  it('사업 폴더에 빠진 열쇠', () => {
    expect(complaints(energy, ['recruitments'], undefined)).toEqual([
      `${sampleNotice}/programs/energy recruitments: found nothing, expected this key in one file of the folder`,
    ]);
  });

  it('알 수 없는 파일', () => {
    const files = filesWith({ file: 'none', path: [], value: undefined });
    const stray = { path: `${sampleNotice}/programs/energy.yaml`, data: {} };
    expect(complaintsAbout({ ...files, notice: [...files.notice, stray] })).toEqual([
      `${stray.path}: found a file of no known kind, expected notice.yaml, contacts.yaml, company-facts.yaml, asks/<name>.yaml or programs/<program>/<name>.yaml`,
    ]);
  });
});
