import { appendFileSync, cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { cachedKnowledge } from '../../../adapters/knowledge/knowledge-cache.ts';
import { loadKnowledge } from '../../../adapters/knowledge/load-knowledge.ts';
import { sampleFolder, sampleNotice, sampleNoticeId } from '../../samples/sample-knowledge.ts';

let folder = '';
let cache = '';
const build = vi.fn(() => loadKnowledge(folder));

beforeEach(() => {
  build.mockClear();
  const root = mkdtempSync(join(tmpdir(), 'knowledge-'));
  folder = join(root, 'knowledge');
  cache = join(root, 'cache');
  cpSync(sampleFolder, folder, { recursive: true });
});
afterEach(() => rmSync(join(folder, '..'), { recursive: true }));

const load = () => cachedKnowledge(folder, sampleNoticeId, build, cache);

describe('읽어 둔 지식', () => {
  it('두 번째부터는 다시 만들지 않고 같은 것을 준다', () => {
    const first = load();
    const second = load();
    expect(build).toHaveBeenCalledTimes(1);
    expect(second).toEqual(first);
    expect(readdirSync(cache)).toEqual([`${sampleNoticeId}.json`]);
  });

  it('파일이 한 글자라도 바뀌면 다시 만든다', () => {
    load();
    appendFileSync(join(folder, sampleNotice, 'contacts.yaml'), '\n');
    load();
    expect(build).toHaveBeenCalledTimes(2);
  });

  it('망가진 것은 버리고 다시 만든다', () => {
    load();
    writeFileSync(join(cache, `${sampleNoticeId}.json`), '{"fingerprint": "');
    expect(load().pack.id).toBe(sampleNoticeId);
    expect(build).toHaveBeenCalledTimes(2);
  });

  it('쓸 수 없는 곳이어도 된다', () => {
    writeFileSync(cache, '폴더가 아니라 파일');
    expect(load().pack.id).toBe(sampleNoticeId);
    expect(load().pack.id).toBe(sampleNoticeId);
    expect(build).toHaveBeenCalledTimes(2);
  });

  it('빠진 폴더는 읽는 쪽에서 알린다', () => {
    rmSync(join(folder, 'regions'), { recursive: true });
    expect(load).toThrow('regions/places.csv: found no such file');
  });
});
