import { defaultFolder, readKnowledgeFiles } from '../../adapters/knowledge/knowledge-files.ts';
import { currentNoticeId, loadKnowledge } from '../../adapters/knowledge/load-knowledge.ts';
import { intents } from '../../intents/index.ts';
import type { Message } from '../../src/exchange/guide.ts';
import { type ConversationState, createGuide, type Guide, type Turn, toPlainText } from '../../src/index.ts';
import { assembleKnowledge } from '../../src/notice/assemble-knowledge.ts';
import type { Knowledge } from '../../src/notice/pack.ts';
import { evaluationDay } from '../eval/questions.ts';
import { sampleFolder, sampleNoticeId } from '../samples/sample-knowledge.ts';

const once = <T>(make: () => T): (() => T) => {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
};

/** The knowledge of this repository, read once for all tests of a process. */
export const thisKnowledge = once(() => loadKnowledge());

/** The made-up notice with the everyday words that all notices share: its own folder holds none. */
export const sampleKnowledge = once((): Knowledge => {
  const files = readKnowledgeFiles(sampleFolder, sampleNoticeId);
  const shared = readKnowledgeFiles(defaultFolder, currentNoticeId(defaultFolder)).general;
  const concepts = shared.filter(({ path }) => path.endsWith('concepts.yaml'));
  return assembleKnowledge({ ...files, general: [...files.general, ...concepts] });
});

const guides = new WeakMap<Knowledge, Guide>();

/** A guide holds no conversation, so one for each knowledge serves all tests of a process. */
export const guideTo = (knowledge: Knowledge): Guide => {
  const guide = guides.get(knowledge) ?? createGuide(knowledge, intents);
  guides.set(knowledge, guide);
  return guide;
};

/** One thing said, on the usual day or on another. */
export type Said = string | Message;

/** A conversation's last turn with its text form. */
export interface Heard extends Turn {
  readonly text: string;
}

export interface Talk {
  readonly guide: Guide;
  /** Says one thing after the other and gives back the last turn. */
  hear(...said: readonly Said[]): Heard;
}

/** Conversations with a guide to some knowledge. */
const talkOn = (knowledge: Knowledge, today: string): Talk => {
  const guide = guideTo(knowledge);
  return {
    guide,
    hear(...said) {
      let turn: Turn | undefined;
      let state: ConversationState | undefined;
      for (const one of said) {
        turn = guide.takeTurn(state, typeof one === 'string' ? { text: one, today } : one);
        state = turn.state;
      }
      if (!turn) throw new Error('a conversation has at least one turn');
      return { ...turn, text: toPlainText(turn.reply) };
    },
  };
};

/** On the notice of this repository, inside its windows. */
export const talk = (): Talk => talkOn(thisKnowledge(), evaluationDay);

/** A day inside a window of the made-up notice. */
export const sampleDay = '2031-03-20';

/** On the made-up notice. */
export const sampleTalk = (): Talk => talkOn(sampleKnowledge(), sampleDay);

/** The same thing said on a given day. */
export const on = (today: string, text: string): Message => ({ text, today });
