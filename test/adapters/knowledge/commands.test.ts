import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sampleFolder, sampleNotice, sampleTextFile } from '../../samples/sample-knowledge.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const officialText = join(root, '../shared/notice/2020-106.txt');

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'knowledge-'));
  cpSync(sampleFolder, folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

const run = (
  script: string,
  ...args: string[]
): { readonly code: number | null; readonly out: string; readonly err: string } => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'adapters/knowledge', script), ...args],
    { encoding: 'utf8' },
  );
  return { code: status, out: stdout, err: stderr };
};

/** Puts another text in the place of one in a file of the copy. */
const replace = (path: string, from: string, to: string): void => {
  const file = join(folder, path);
  writeFileSync(file, readFileSync(file, 'utf8').replace(from, to));
};

describe('notice:check', () => {
  it('맞는 폴더는 통과한다', () => {
    const { code, out } = run('check.ts', folder);
    expect(out).toContain('1 notice(s) checked, nothing wrong');
    expect(code).toBe(0);
  });

  it('모든 공고의 잘못을 파일, 열쇠, 기대값으로 알리고 1로 끝난다', () => {
    cpSync(join(folder, sampleNotice), join(folder, 'notices/2032-1'), { recursive: true });
    replace(`${sampleNotice}/programs/energy/energy.yaml`, 'issuer: tax-office', 'issuer: bank');
    const { code, err } = run('check.ts', folder);
    expect(err).toContain(
      'energy.yaml documents[1].issuer (energy.doc.registration): found "bank", which does not exist',
    );
    expect(err).toContain(
      'notices/2032-1/notice.yaml id (2031-7): found "2031-7", expected the folder\'s name, "2032-1"',
    );
    expect(err).toContain('2 notice(s) checked, 2 problem(s)');
    expect(code).toBe(1);
  });

  it('지금 공고가 없으면 알린다', () => {
    writeFileSync(join(folder, 'current.yaml'), 'notice: 2030-1\n');
    const { code, err } = run('check.ts', folder);
    expect(err).toContain('current.yaml notice: found "2030-1", expected a folder of notices/: 2031-7');
    expect(code).toBe(1);
  });
});

describe('notice:verify', () => {
  it('원문과 맞으면 뺀 것을 말하고 통과한다', () => {
    const { code, out } = run('verify.ts', sampleTextFile, join(folder, sampleNotice));
    expect(out).toContain('Left out: L97 "2" (page number)');
    expect(code).toBe(0);
  });

  it('틀린 수를 알리고 1로 끝난다', () => {
    replace(`${sampleNotice}/programs/energy/energy.yaml`, '최대 5천만원', '최대 7천만원');
    const { code, err } = run('verify.ts', sampleTextFile, join(folder, sampleNotice));
    expect(err).toContain(
      'energy.support.grant: text.ko says "7천만원" (70,000,000 won), which does not stand in L34',
    );
    expect(code).toBe(1);
  });

  it('원문 파일을 말하지 않으면 쓰는 법을 알린다', () => {
    expect(run('verify.ts')).toMatchObject({
      code: 2,
      err: expect.stringContaining('usage: npm run notice:verify'),
    });
    expect(run('verify.ts', 'nowhere.txt')).toMatchObject({
      code: 2,
      err: expect.stringContaining('No such file: nowhere.txt'),
    });
  });
});

describe('이 저장소의 지식', () => {
  it('모든 공고가 맞다', () => {
    expect(run('check.ts')).toMatchObject({ code: 0, err: '' });
  });

  it.runIf(existsSync(officialText))('공고 제2020-106호의 원문과 어긋나지 않는다', () => {
    expect(run('verify.ts', officialText)).toMatchObject({ code: 0, err: '' });
  });
});
