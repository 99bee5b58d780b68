import type { Knowledge } from '../notice/pack.ts';

/** Where knowledge comes from: a folder of files today, a database or an admin service later. */
export interface KnowledgeSource {
  /** Ids of the notices there are, in no particular order; cheap, nothing is read. */
  noticeIds(): readonly string[];
  /**
   * Knowledge with one notice; without an id, the current one. Only that notice is read, so that it takes
   * equally long however many there are.
   * @throws {KnowledgeError} where files are missing or invalid
   */
  load(noticeId?: string): Knowledge;
}
