import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { folderSource, loadKnowledge } from '../../../adapters/knowledge/load-knowledge.ts';
import { KnowledgeError } from '../../../src/notice/knowledge-error.ts';
import { sampleFolder, sampleNotice, sampleNoticeId } from '../../samples/sample-knowledge.ts';

/** A copy of the made-up notice that a test may break. */
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'knowledge-'));
  cpSync(sampleFolder, folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

const write = (path: string, text: string): void => writeFileSync(join(folder, path), text);

const problemsOf = (): readonly { file: string; key: string; found: string; expected: string }[] => {
  try {
    loadKnowledge(folder);
  } catch (error) {
    if (error instanceof KnowledgeError)
      return error.problems.map(({ file, key, found, expected }) => ({ file, key, found, expected }));
    throw error;
  }
  return [];
};

describe('지식 폴더 읽기', () => {
  it('공고, 지역, 일반 상식을 함께 읽는다', () => {
    const { pack, regions, general } = loadKnowledge(folder);
    expect(pack.id).toBe(sampleNoticeId);
    expect(regions.places[0]).toEqual({ name: '새벽시', within: '해솔도 새벽시', centre: 'centre.saebyeok' });
    expect(regions.ambiguous).toEqual([
      {
        name: '중앙동',
        kind: 'several',
        candidates: [
          { place: '새벽시 중앙동', centre: 'centre.saebyeok' },
          { place: '노을시 중앙동', centre: 'centre.noeul' },
        ],
      },
      { name: '이슬', kind: 'everyday-word', candidates: [{ place: '이슬군', centre: 'centre.iseul' }] },
    ]);
    expect(general.terms.map(({ id }) => id)).toEqual(['energy-audit']);
  });

  it('날짜와 시각은 적힌 그대로 글자로 읽는다', () => {
    const window = loadKnowledge(folder).pack.windows.find(({ id }) => id === 'energy.window.first');
    expect([window?.opens, window?.closes, window?.closesAt]).toEqual(['2031-04-01', '2031-04-30', '18:00']);
  });

  it('공고가 여럿이어도 지금 공고만 연다', () => {
    cpSync(join(folder, sampleNotice), join(folder, 'notices/2032-1'), { recursive: true });
    write('notices/2032-1/notice.yaml', 'id: [broken');
    expect(loadKnowledge(folder).pack.id).toBe(sampleNoticeId);
    expect(() => loadKnowledge(folder, '2032-1')).toThrow('notices/2032-1/notice.yaml line 1');
  });

  it('공고 목록을 안다', () => {
    expect(folderSource(folder).noticeIds()).toEqual([sampleNoticeId]);
    expect(folderSource(folder).load(sampleNoticeId).pack.id).toBe(sampleNoticeId);
  });
});

describe('읽을 수 없는 것을 모두 알린다', () => {
  it('없는 공고', () => {
    expect(() => loadKnowledge(folder, '2030-1')).toThrow(
      'notices/2030-1: found no such folder, expected the folder of the notice',
    );
  });

  it('없는 파일과 깨진 YAML', () => {
    rmSync(join(folder, 'regions/places.csv'));
    write(`${sampleNotice}/contacts.yaml`, 'desks:\n  - id: a\n   name: b\n');
    expect(problemsOf()).toEqual([
      {
        file: `${sampleNotice}/contacts.yaml`,
        key: 'line 3',
        found: 'bad indentation of a sequence entry',
        expected: 'valid YAML',
      },
      { file: 'regions/places.csv', key: '', found: 'no such file', expected: 'this file' },
    ]);
  });

  it('지금 공고를 가리키지 않는 current.yaml', () => {
    write('current.yaml', 'current: 2031-7\n');
    expect(problemsOf()).toEqual([
      { file: 'current.yaml', key: 'notice', found: 'nothing', expected: 'a value of type string' },
      {
        file: 'current.yaml',
        key: 'current',
        found: 'an unknown key',
        expected: 'only keys this kind of record has',
      },
    ]);
  });

  it('겹치는 일반 상식', () => {
    cpSync(join(folder, 'general/background.yaml'), join(folder, 'general/more.yaml'));
    expect(problemsOf().map(({ file, key, found }) => [file, key, found])).toEqual([
      ['general/more.yaml', 'terms[0].id', 'an id already used at general/background.yaml terms[0]'],
      ['general/more.yaml', 'issuers[0].id', 'an id already used at general/background.yaml issuers[0]'],
    ]);
  });

  it('지역 표의 모르는 센터, 빈 칸, 모르는 종류', () => {
    write(
      'regions/places.csv',
      'name,within,centre\n새벽시,해솔도 새벽시,centre.none\n노을시,,centre.noeul\n',
    );
    write('regions/ambiguous.csv', 'name,kind,candidates\n중앙동,many,새벽시=centre.saebyeok\n');
    const centres = 'a centre of contacts.yaml: centre.saebyeok, centre.noeul, centre.iseul';
    expect(problemsOf()).toEqual([
      {
        file: 'regions/places.csv',
        key: 'line 3',
        found: '"노을시,,centre.noeul"',
        expected: 'a value in each of the columns name,within,centre',
      },
      { file: 'regions/places.csv', key: 'line 2 centre', found: '"centre.none"', expected: centres },
      {
        file: 'regions/ambiguous.csv',
        key: 'line 2 kind',
        found: '"many"',
        expected: 'several or everyday-word',
      },
    ]);
  });

  it('지역 표의 잘못된 머리글', () => {
    write('regions/places.csv', 'name,centre\n새벽시,centre.saebyeok\n');
    expect(problemsOf()).toEqual([
      {
        file: 'regions/places.csv',
        key: 'line 1',
        found: 'the columns name,centre',
        expected: 'name,within,centre',
      },
    ]);
  });
});
