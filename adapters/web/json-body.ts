import type { IncomingMessage } from 'node:http';
import type { RequestHandler } from 'express';

export type BodyProblem = 'too-large' | 'not-json' | 'wrong-type' | 'encoded' | 'cut-off';

/** A request body that cannot be used. Carries nothing of the body. */
export class BodyError extends Error {
  override readonly name = 'BodyError';
  readonly problem: BodyProblem;

  constructor(problem: BodyProblem) {
    super(`the request body is ${problem}`);
    this.problem = problem;
  }
}

export interface JsonBodyOptions {
  /** Largest body in bytes. */
  readonly limit: number;
  /** Read the body whatever its content type says; platforms are not always right about it. */
  readonly anyType?: boolean;
}

/** Beyond this a body that is too large is not even read to its end, which clients prefer to a cut connection. */
const patience = 8 * 1024 * 1024;

const readBytes = (request: IncomingMessage, limit: number): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= limit) chunks.push(chunk);
      else if (size > patience) reject(new BodyError('too-large'));
    });
    request.on('end', () => {
      if (size > limit) reject(new BodyError('too-large'));
      else resolve(chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks));
    });
    request.on('error', () => reject(new BodyError('cut-off')));
  });

const parse = (bytes: Buffer): unknown => {
  try {
    const text = bytes.toString('utf8');
    return JSON.parse(text.startsWith('\uFEFF') ? text.slice(1) : text);
  } catch {
    throw new BodyError('not-json');
  }
};

const isJson = /^application\/(?:[\w.+-]+\+)?json(?:\s*;|$)/i;

const refusalOf = ({ headers }: IncomingMessage, { anyType }: JsonBodyOptions): BodyError | undefined => {
  const encoding = headers['content-encoding'] ?? 'identity';
  if (encoding !== 'identity') return new BodyError('encoded');
  return anyType || isJson.test(headers['content-type'] ?? '') ? undefined : new BodyError('wrong-type');
};

/**
 * Reads a JSON body.
 * @throws {BodyError} when it is too large, no JSON, compressed, cut off or of another content type
 */
export const readJson = async (request: IncomingMessage, options: JsonBodyOptions): Promise<unknown> => {
  const refused = refusalOf(request, options);
  if (refused) throw refused;
  return parse(await readBytes(request, options.limit));
};

/**
 * Puts the parsed JSON into `request.body`, or passes a `BodyError` on. In place of `express.json`, which takes
 * as long as all the rest of a turn together: it tells charsets and compressions apart that JSON never comes in.
 */
export const jsonBody =
  (options: JsonBodyOptions): RequestHandler =>
  (request, _response, next) => {
    readJson(request, options).then((body) => {
      request.body = body;
      next();
    }, next);
  };
