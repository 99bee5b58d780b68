import type { ServerResponse } from 'node:http';

/**
 * Answers with JSON. Written straight to the response: `response.json` of Express works out tags and charsets
 * that answers which are never the same twice have no use for.
 */
export const sendJson = (
  response: ServerResponse,
  status: number,
  value: unknown,
  contentType = 'application/json; charset=utf-8',
): void => {
  if (response.headersSent) return;
  const bytes = Buffer.from(JSON.stringify(value));
  response.writeHead(status, {
    'content-type': contentType,
    'content-length': bytes.length,
    'cache-control': 'no-store',
  });
  response.end(bytes);
};
