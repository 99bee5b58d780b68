import { createHash } from 'node:crypto';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { Request, Response } from 'express';

/** A file as it is sent: also compressed, once and for all. */
export interface ServedFile {
  readonly type: string;
  readonly etag: string;
  readonly plain: Buffer;
  readonly gzip: Buffer;
  readonly brotli: Buffer;
}

const compressBrotli = (bytes: Buffer): Buffer =>
  brotliCompressSync(bytes, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
  });

/** A file ready to be sent, compressed once for all requests. */
export const servedFile = (plain: Buffer, type: string): ServedFile => ({
  type,
  etag: `"${createHash('sha256').update(plain).digest('base64url').slice(0, 22)}"`,
  plain,
  gzip: gzipSync(plain, { level: 9 }),
  brotli: compressBrotli(plain),
});

const encodingFor = (request: Request): 'brotli' | 'gzip' | 'plain' => {
  const accepted = request.acceptsEncodings(['br', 'gzip', 'identity']);
  return accepted === 'br' ? 'brotli' : accepted === 'gzip' ? 'gzip' : 'plain';
};

/** Sends a file in the best encoding the client takes, or says that it has it already. */
export const sendFile = (request: Request, response: Response, file: ServedFile, caching: string): void => {
  response.setHeader('cache-control', caching);
  response.setHeader('etag', file.etag);
  response.vary('accept-encoding');
  if (request.get('if-none-match') === file.etag) {
    response.writeHead(304).end();
    return;
  }
  const encoding = encodingFor(request);
  const bytes = file[encoding];
  response.setHeader('content-type', file.type);
  response.setHeader('content-length', bytes.length);
  if (encoding !== 'plain') response.setHeader('content-encoding', encoding === 'brotli' ? 'br' : 'gzip');
  response.end(request.method === 'HEAD' ? undefined : bytes);
};
