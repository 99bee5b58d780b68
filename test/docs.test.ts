import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../', import.meta.url));

const pages = [
  'README.md',
  ...readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];
const files = ['src', 'intents', 'adapters', 'knowledge', 'test'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`),
);
const textOf = (page: string): string => readFileSync(join(root, page), 'utf8');

describe('문서', () => {
  it('이름이 적힌 파일은 모두 있다', () => {
    const named = pages.flatMap((page) =>
      [...textOf(page).matchAll(/`([\w./-]*\w\.(?:ts|tsx|mjs|ya?ml))`/g)].map(([, name = '']) => name),
    );
    const isThere = (name: string): boolean =>
      existsSync(join(root, name)) || files.some((file) => file === name || file.endsWith(`/${name}`));
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((name) => !isThere(name))).toEqual([]);
  });

  it('다른 쪽으로 가는 링크는 모두 닿는다', () => {
    const broken = pages.flatMap((page) =>
      [...textOf(page).matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)]
        .map(([, target = '']) => join(dirname(page), target))
        .filter((target) => !existsSync(join(root, target)))
        .map((target) => `${page}: ${target}`),
    );
    expect(broken).toEqual([]);
  });
});
