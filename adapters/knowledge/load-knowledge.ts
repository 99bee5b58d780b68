import { assembleKnowledge } from '../../src/notice/assemble-knowledge.ts';
import { KnowledgeError } from '../../src/notice/knowledge-error.ts';
import type { Knowledge } from '../../src/notice/pack.ts';
import { parseFile } from '../../src/notice/parse-file.ts';
import { currentFile } from '../../src/notice/schema/notice.ts';
import type { KnowledgeSource } from '../../src/ports/knowledge-source.ts';
import { cachedKnowledge } from './knowledge-cache.ts';
import { defaultFolder, noticeIdsIn, readKnowledgeFiles, readYaml } from './knowledge-files.ts';

/** The notice `current.yaml` names, so that none of the others has to be opened to find the current one. */
export const currentNoticeId = (folder: string): string => {
  const { value, problems } = parseFile(currentFile, readYaml(folder, 'current.yaml'));
  if (!value) throw new KnowledgeError(problems);
  return value.notice;
};

const assemble = (folder: string, noticeId: string): Knowledge =>
  assembleKnowledge(readKnowledgeFiles(folder, noticeId));

/**
 * Reads, validates and assembles the knowledge of one notice, by default the current one of this repository.
 * That of the repository is kept ready as JSON from the first start on.
 * @throws {KnowledgeError} listing every problem as file, key, what was found and what is expected
 */
export const loadKnowledge = (folder: string = defaultFolder, noticeId?: string): Knowledge => {
  const id = noticeId ?? currentNoticeId(folder);
  const build = (): Knowledge => assemble(folder, id);
  return folder === defaultFolder && noticeIdsIn(folder).includes(id)
    ? cachedKnowledge(folder, id, build)
    : build();
};

/** A folder of knowledge files as a source of knowledge. */
export const folderSource = (folder: string = defaultFolder): KnowledgeSource => ({
  noticeIds: () => noticeIdsIn(folder),
  load: (noticeId) => loadKnowledge(folder, noticeId),
});
