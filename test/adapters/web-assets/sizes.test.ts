import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { siteFolder } from '../../../adapters/web-assets/site-files.ts';

describe('크기', () => {
  it('열기 단추는 5 kB, 위젯 전체는 30 kB를 넘지 않는다', async () => {
    const folder = await siteFolder();
    const sizeOf = (name: string): number => gzipSync(readFileSync(join(folder, name)), { level: 9 }).length;
    const chat = readdirSync(folder).find((name) => name.startsWith('chat-')) ?? '';
    expect(sizeOf('widget.js')).toBeLessThanOrEqual(5_000);
    expect(sizeOf('widget.js') + sizeOf(chat)).toBeLessThanOrEqual(30_000);
  });
});
