import * as z from 'zod/mini';
import { goals } from '../guidance/guided.ts';
import { type ConversationState, stateVersion } from './state.ts';

const factValue = z.union([z.string(), z.number(), z.boolean(), z.array(z.union([z.string(), z.number()]))]);

const facts = z.record(z.string(), factValue);

const focus = z.looseObject({
  recruitments: z.array(z.string()),
  before: z.optional(z.array(z.string())),
  topic: z.optional(z.string()),
  variant: z.optional(z.string()),
  target: z.optional(z.string()),
  place: z.optional(z.string()),
  item: z.optional(z.string()),
  amountWon: z.optional(z.number()),
  supposed: z.optional(facts),
});

const guided = z.looseObject({
  goal: z.enum(goals),
  recruitments: z.optional(z.array(z.string())),
  question: z.optional(z.string()),
  tries: z.int().check(z.nonnegative()),
  unsure: z.array(z.string()),
  trail: z.array(
    z.strictObject({ question: z.string(), before: z.record(z.string(), z.nullable(factValue)) }),
  ),
  pending: z.optional(facts),
  ticked: z.optional(z.array(z.string())),
  lastTicked: z.optional(z.array(z.string())),
  asides: z.optional(z.number()),
  stopped: z.optional(z.boolean()),
});

/** Loose, so that a member added to the state later is kept and not silently forgotten. */
const currentState: z.ZodMiniType<ConversationState> = z.looseObject({
  version: z.literal(stateVersion),
  noticeId: z.string(),
  language: z.enum(['ko', 'en']),
  turns: z.int().check(z.nonnegative()),
  focus,
  facts,
  guided: z.optional(guided),
});

type StoredState = Readonly<Record<string, unknown>>;

/** Turns a state of one version into the next one; the key is the version it starts from. */
export type Migrations = Readonly<Record<number, (state: StoredState) => StoredState>>;

/** One entry a version that was ever released; version 1 is the first. Version 2 added the guided conversation. */
const released: Migrations = { 1: (state) => state };

const isRecord = (value: unknown): value is StoredState =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

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
    return currentState.safeParse(upgrade(stored, migrations)).data;
  } catch {
    return undefined;
  }
};
