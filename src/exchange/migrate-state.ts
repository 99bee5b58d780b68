import { goals } from '../guidance/guided.ts';
import {
  count,
  either,
  figure,
  flag,
  isRecord,
  listOf,
  objectOf,
  oneOf,
  optional,
  recordOf,
  type Shape,
  text,
} from './shape.ts';
import { type ConversationState, stateVersion } from './state.ts';

const factValue = either(text, figure, flag, listOf(either(text, figure)));
const facts = recordOf(factValue);

const focus = objectOf({
  recruitments: listOf(text),
  before: optional(listOf(text)),
  ahead: optional(text),
  topic: optional(text),
  variant: optional(text),
  target: optional(text),
  place: optional(text),
  item: optional(text),
  step: optional(text),
  side: optional(text),
  amountWon: optional(figure),
  supposed: optional(facts),
});

const guided = objectOf({
  goal: oneOf(...goals),
  recruitments: optional(listOf(text)),
  question: optional(text),
  tries: count,
  unsure: listOf(text),
  trail: listOf(objectOf({ question: text, before: recordOf(either(oneOf(null), factValue)) })),
  pending: optional(facts),
  ticked: optional(listOf(text)),
  lastTicked: optional(listOf(text)),
  asides: optional(figure),
  stopped: optional(flag),
});

/** A member added to the state later is kept and not silently forgotten. */
const currentState: Shape = objectOf({
  version: oneOf(stateVersion),
  noticeId: text,
  language: oneOf('ko', 'en'),
  turns: count,
  focus,
  facts,
  guided: optional(guided),
});

type StoredState = Readonly<Record<string, unknown>>;

/** Turns a state of one version into the next one; the key is the version it starts from. */
export type Migrations = Readonly<Record<number, (state: StoredState) => StoredState>>;

/** One entry a version that was ever released; version 1 is the first. Version 2 added the guided conversation. */
const released: Migrations = { 1: (state) => state };

const upgrade = (stored: unknown, migrations: Migrations): unknown => {
  let state = stored;
  while (isRecord(state) && typeof state.version === 'number' && state.version < stateVersion) {
    const migrate = migrations[state.version];
    if (!migrate) return undefined;
    state = { ...migrate(state), version: state.version + 1 };
  }
  return state;
};

/**
 * Makes a stored state usable by this release. Older ones are migrated; what is broken, or written by a
 * newer release, is undefined: the conversation then starts afresh, which is better than no answer.
 */
export const migrateState = (
  stored: unknown,
  migrations: Migrations = released,
): ConversationState | undefined => {
  try {
    const state = upgrade(stored, migrations);
    return currentState(state) ? (state as ConversationState) : undefined;
  } catch {
    return undefined;
  }
};
