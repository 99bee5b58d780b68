import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { loadKnowledge } from '../adapters/knowledge/load-knowledge.ts';
import { intents } from '../intents/index.ts';
import { normalise } from '../src/language/normalise.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
const read = (path: string): string => readFileSync(`${root}${path}`, 'utf8');

/** TypeScript files of ours below a folder, as paths from the root. */
const filesOf = (folder: string): readonly string[] =>
  readdirSync(`${root}${folder}`, { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return entry.name === 'node_modules' ? [] : filesOf(path);
    return /\.tsx?$/.test(path) ? [path] : [];
  });

/** The start of the server belongs to no layer: it only puts the others together. */
const start = 'src/main.ts';
const core = [...filesOf('src'), ...filesOf('intents')].filter((path) => path !== start);
const all = [...core, ...filesOf('adapters')];

const withoutComments = (code: string): string => code.replace(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*$/gm, '');
const importsOf = (path: string): readonly string[] =>
  [...read(path).matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(([, name]) => name ?? '');
const offending = (paths: readonly string[], breaks: (path: string) => boolean): readonly string[] =>
  paths.filter(breaks);

describe('층 사이의 경계', () => {
  it('src와 intents는 Node도, 어댑터도, 자료 파일도 부르지 않는다', () => {
    const forbidden = /^node:|adapters\/|knowledge\//;
    expect(offending(core, (path) => importsOf(path).some((name) => forbidden.test(name)))).toEqual([]);
  });

  it('화살표는 한쪽으로만 간다: 어댑터 → intents → src', () => {
    const src = core.filter((path) => path.startsWith('src/'));
    expect(offending(src, (path) => importsOf(path).some((name) => name.includes('intents/')))).toEqual([]);
  });

  it.each([
    ['src/answers/', /\/conversation\//],
    ['src/language/', /\/(?:exchange|answers|guidance|conversation)\//],
    ['src/wording/', /\/(?:exchange|answers|guidance|conversation)\//],
    ['src/exchange/', /\/(?:answers|conversation)\//],
  ])('%s의 화살표는 아래로만 간다', (folder, above) => {
    const own = core.filter((path) => path.startsWith(folder));
    expect(own.length).toBeGreaterThan(0);
    expect(offending(own, (path) => importsOf(path).some((name) => above.test(name)))).toEqual([]);
  });

  it.each([
    ['시계', /Date\.now|new Date\(\s*\)|performance\.|setTimeout|setInterval/],
    ['우연', /Math\.random|crypto\./],
    ['통신망', /\bfetch\(|XMLHttpRequest|WebSocket/],
    ['바깥세상', /\bconsole\.|\bprocess\.|globalThis|\bwindow\.\w+\(|\bdocument\.createElement/],
  ])('src와 intents에는 %s이(가) 없다', (_name, forbidden) => {
    expect(offending(core, (path) => forbidden.test(withoutComments(read(path))))).toEqual([]);
  });
});

describe('파일', () => {
  it('이름은 kebab-case다', () => {
    const name = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.test|\.d)?\.tsx?$/;
    const paths = [...all, ...filesOf('test')];
    expect(offending(paths, (path) => !name.test(path.slice(path.lastIndexOf('/') + 1)))).toEqual([]);
  });

  it('300줄을 넘지 않는다', () => {
    expect(offending(all, (path) => read(path).split('\n').length > 300)).toEqual([]);
  });

  it('어느 컴퓨터의 경로도, 패키지 저장소의 주소도 적혀 있지 않다', () => {
    const listed = execFileSync('git', ['ls-files'], { cwd: root, encoding: 'utf8' }).split('\n');
    const tracked = listed.filter((path) => path !== '' && path !== 'package-lock.json');
    const existing = tracked.filter((path) => !path.startsWith('test/boundaries'));
    const places = /(?<![\w.])\/(?:work|tmp)\b|registry\.|npmjs|artifactory|nexus/;
    const textOf = (path: string): string => {
      try {
        return read(path);
      } catch {
        return '';
      }
    };
    expect(offending(existing, (path) => places.test(textOf(path)))).toEqual([]);
  });
});

describe('의도', () => {
  it('intents의 파일은 모두 목록에 있다', () => {
    const listed = read('intents/index.ts');
    const files = readdirSync(`${root}intents`).filter((name) => name.endsWith('.ts') && name !== 'index.ts');
    const exporting = files.filter((name) => /export const \w+: Intent\b/.test(read(`intents/${name}`)));
    expect(exporting.filter((name) => !listed.includes(`'./${name}'`))).toEqual([]);
    expect(exporting).toHaveLength(intents.length);
  });

  it('한 주제는 한 의도에만 있고, 의도의 이름은 겹치지 않는다', () => {
    const topics = intents.flatMap((intent) => Object.keys(intent.topics));
    expect(topics.filter((topic, at) => topics.indexOf(topic) !== at)).toEqual([]);
    expect(new Set(intents.map(({ id }) => id)).size).toBe(intents.length);
  });

  it('같은 말이 두 주제의 보기로 쓰이지 않는다', () => {
    const topicOf = new Map<string, string>();
    const shared: string[] = [];
    for (const { topics } of intents)
      for (const [topic, { ko, en }] of Object.entries(topics))
        for (const wording of [...ko, ...en]) {
          const { text } = normalise(wording);
          const first = topicOf.get(text) ?? topic;
          if (first !== topic) shared.push(`${text}: ${first}, ${topic}`);
          topicOf.set(text, first);
        }
    expect(shared).toEqual([]);
  });

  it('필요한 개념은 모두 있다', () => {
    const known = loadKnowledge().general.concepts.map(({ id }) => id);
    const needed = intents.flatMap(({ wordsNeeded = {} }) => Object.values(wordsNeeded).flat());
    expect(needed.filter((concept) => !known.includes(concept))).toEqual([]);
    const topics = intents.flatMap((intent) => Object.keys(intent.topics));
    const bound = intents.flatMap(({ wordsNeeded = {} }) => Object.keys(wordsNeeded));
    expect(bound.filter((topic) => !topics.includes(topic))).toEqual([]);
  });
});
