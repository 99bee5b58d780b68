import type { Case } from '../../src/hand-over/case.ts';
import { type CaseFile, caseFile } from '../../src/hand-over/case-file.ts';
import type { Knowledge } from '../../src/index.ts';
import { centreLookup } from '../../src/language/centre-lookup.ts';
import { publicContactsOf } from '../../src/notice/public-contacts.ts';
import type { ConversationStore } from '../../src/ports/conversation-store.ts';

export type FileOf = (one: Case) => Promise<CaseFile>;

/** What staff see of a case, from the conversation as it is kept. */
export const createCaseFiles = (
  knowledge: Knowledge,
  conversations: Pick<ConversationStore, 'transcript'>,
): FileOf => {
  const { pack } = knowledge;
  const centreOf = centreLookup(knowledge);
  const isPublicContact = publicContactsOf(pack);
  return async (one) => {
    const entries = await conversations.transcript(one.conversation);
    return caseFile(one, { pack, centreOf, isPublicContact, entries });
  };
};
