import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Request } from 'autocannon';
import { z } from 'zod';

/** What people say one after the other. */
export type Talk = readonly string[];

/** Recorded requests of people; the admin centre's own test call is none. */
const recordings = [
  'utterance-block',
  'fallback-block',
  'channel-user-no-group',
  'callback',
  'button-client-extra',
] as const;

const recording = z.looseObject({
  userRequest: z.looseObject({ utterance: z.string(), user: z.looseObject({ id: z.string() }) }),
});

/** A recorded request with another person and another utterance. */
type Shape = (user: string, utterance: string) => string;

const shapeOf = (name: string): Shape => {
  const file = new URL(`../samples/kakao/${name}.json`, import.meta.url);
  const recorded = recording.parse(JSON.parse(readFileSync(file, 'utf8')));
  const { utterance, user } = recorded.userRequest;
  const text = JSON.stringify(recorded);
  return (id, said) =>
    text
      .replaceAll(user.id, id.padStart(user.id.length, '0'))
      .replace(JSON.stringify(utterance), () => JSON.stringify(said));
};

const shapes = recordings.map(shapeOf);

const requestOf = (body: string): Request => ({
  method: 'POST',
  path: '/kakao/skill',
  // KakaoTalk numbers each request anew; a number that comes again is answered from the first result.
  headers: { 'content-type': 'application/json', 'x-request-id': randomUUID() },
  body,
});

/**
 * Requests for one connection: talk after talk, each by a person of its own, whom no other connection sends.
 * A later call gives the same people and utterances under new request ids.
 */
export const skillRequests = (
  talks: readonly Talk[],
  connection: number,
  count: number,
): readonly Request[] => {
  const requests: Request[] = [];
  for (let talk = 0; requests.length < count; talk++) {
    const at = connection * 7 + talk;
    const user = (connection * 1_000_000 + talk).toString(16);
    const shape = shapes[at % shapes.length];
    for (const said of talks[at % talks.length] ?? []) if (shape) requests.push(requestOf(shape(user, said)));
  }
  return requests.slice(0, count);
};
