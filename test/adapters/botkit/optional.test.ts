import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';

const read = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../${name}`, import.meta.url), 'utf8'));

describe('Botkit 없이 설치하기', () => {
  it('botkit은 고를 수 있는 동료 패키지이고, 설치 목록에는 없다', () => {
    const { peerDependenciesMeta } = z
      .object({ peerDependenciesMeta: z.object({ botkit: z.object({ optional: z.boolean() }) }) })
      .parse(read('package.json'));
    const { packages } = z
      .object({ packages: z.record(z.string(), z.unknown()) })
      .parse(read('package-lock.json'));
    expect(peerDependenciesMeta.botkit.optional).toBe(true);
    expect(Object.keys(packages).filter((name) => /\/(?:botkit|botbuilder|botframework)/.test(name))).toEqual(
      [],
    );
  });
});
