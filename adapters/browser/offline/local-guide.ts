import { intents } from '../../../intents/index.ts';
import { type ResultSheet, sheetMaker } from '../../../src/answers/result-sheet.ts';
import { createGuide, type Language, type Learned, learn, type OnProgress } from '../../../src/index.ts';
import { publicContactsOf } from '../../../src/notice/public-contacts.ts';
import type { CompanyFacts } from '../../../src/rules/index.ts';
import { type ChatService, createChat, publishTo } from '../../chat/chat-service.ts';
import type { ChatTurn } from '../../chat/chat-turn.ts';
import { createEventHub } from '../../chat/event-hub.ts';
import { retention } from '../../conversation/expire-regularly.ts';
import type { Keys } from '../../conversation/incoming-message.ts';
import { seoulDate } from '../../conversation/seoul-date.ts';
import { createTurnService } from '../../conversation/turn-service.ts';
import { createMemoryConversationStore } from '../../storage/memory-conversation-store.ts';
import { type EngineData, withWordings } from './engine-data.ts';
import { createIndexedDbStore } from './indexed-db-store.ts';
import type { Engine } from './load-engine.ts';

/** The guide without a server: the same turns, kept in the browser. */
export interface LocalGuide {
  readonly chat: ChatService;
  sheet(facts: CompanyFacts, language: Language): ResultSheet;
}

/** Nothing leaves the browser: there is nobody to hide ids from. */
const keys: Keys = { conversation: (channel, person) => `${channel}:${person}`, message: (id) => id };

const quiet = { info: () => {}, error: () => {} };

/** A learner on a slow phone may keep the first message waiting for longer than any server would. */
const budget = 60_000;

/** What the guide learns from its data; `onProgress` hears how much is done, from 0 to 1. */
export const learnFrom = ({ knowledge, wordings }: EngineData, onProgress: OnProgress): Learned =>
  learn(knowledge, withWordings(intents, wordings), onProgress);

/** Turns are told to `onTurn`; without a database conversations last as long as the worker. */
export const openLocalGuide = async (
  database: IDBDatabase | undefined,
  engine: Engine,
  onTurn: (conversation: string, turn: ChatTurn) => void,
): Promise<LocalGuide> => {
  const store = database ? createIndexedDbStore(database) : createMemoryConversationStore();
  const { knowledge, wordings, today } = engine.data;
  const events = createEventHub<ChatTurn>();
  const publish = publishTo({ ...events, publish: onTurn }, knowledge.pack);
  const turns = createTurnService({
    guide: createGuide(knowledge, withWordings(intents, wordings), engine),
    store,
    logger: quiet,
    isPublicContact: publicContactsOf(knowledge.pack),
    keys,
    onTurn: publish,
    now: Date.now,
    today,
    budget,
  });
  await store.expire(Date.now() - retention).catch(() => 0);
  const makeSheet = sheetMaker(knowledge);
  return {
    chat: createChat({ pack: knowledge.pack, turns, store, keys, events, now: Date.now }),
    sheet: (facts, language) => makeSheet(facts, language, today ?? seoulDate(Date.now())),
  };
};
