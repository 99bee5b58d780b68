import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readKnowledgeFiles } from '../../adapters/knowledge/knowledge-files.ts';
import { type KnowledgeFiles, tryAssembleKnowledge } from '../../src/notice/assemble-knowledge.ts';
import { describeProblem } from '../../src/notice/knowledge-error.ts';

/** A made-up notice with everything a knowledge folder holds. */
export const sampleFolder = dirname(fileURLToPath(import.meta.url));
export const sampleNoticeId = '2031-7';
export const sampleNotice = `notices/${sampleNoticeId}`;
export const sampleTextFile = fileURLToPath(new URL('notices/2031-7/official.txt', import.meta.url));

type Path = readonly (string | number)[];

/** One change to a file: the value at `path`, or `undefined` to take the key or list entry away. */
export interface Edit {
  readonly file: string;
  readonly path: Path;
  readonly value: unknown;
}

const edited = (data: unknown, [part, ...rest]: Path, value: unknown): unknown => {
  if (part === undefined) return value;
  if (Array.isArray(data)) {
    const items = data.map((item, index) => (index === part ? edited(item, rest, value) : item));
    return part === data.length
      ? [...items, edited(undefined, rest, value)]
      : items.filter((item) => item !== undefined);
  }
  const { [part]: inner, ...others } = { ...(data as Record<string, unknown>) };
  const changed = edited(inner, rest, value);
  return changed === undefined ? others : { ...others, [part]: changed };
};

/** The files of the made-up notice with one change. Paths are below the notice's folder. */
export const filesWith = ({ file, path, value }: Edit): KnowledgeFiles => {
  const files = readKnowledgeFiles(sampleFolder, sampleNoticeId);
  const apply = (candidate: KnowledgeFiles['notice'][number]) =>
    candidate.path === `${sampleNotice}/${file}`
      ? { ...candidate, data: edited(candidate.data, path, value) }
      : candidate;
  return { ...files, notice: files.notice.map(apply) };
};

/** What is wrong with a set of files, in the words of `notice:check`. */
export const complaintsAbout = (files: KnowledgeFiles): readonly string[] =>
  tryAssembleKnowledge(files).problems.map(describeProblem);
