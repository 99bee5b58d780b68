import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type RequestHandler, Router } from 'express';
import type { Mount } from '../web/create-app.ts';
import { type ServedFile, sendFile, servedFile } from './serve-file.ts';

const types: Readonly<Record<string, string>> = {
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  svg: 'image/svg+xml',
};

/** Names that change with the content may be kept for ever; others are asked for again every five minutes. */
const cachingOf = (name: string): string =>
  /-[\w-]{8}\.js$/.test(name) ? 'public, max-age=31536000, immutable' : 'public, max-age=300';

const typeOf = (name: string): string | undefined => types[name.slice(name.lastIndexOf('.') + 1)];

/** Serves a built folder. Pages elsewhere may load what is in it: none of it tells anything of anybody. */
export const assetsMount = (folder: string): Mount => {
  const names = readdirSync(folder).filter((name) => typeOf(name) !== undefined);
  const files = new Map<string, ServedFile>();
  // Compressed when first asked for, which spares the start-up.
  const fileOf = (name: string): ServedFile => {
    const file = files.get(name) ?? servedFile(readFileSync(join(folder, name)), typeOf(name) ?? '');
    files.set(name, file);
    return file;
  };
  const serve =
    (name: string): RequestHandler =>
    (request, response) => {
      response.setHeader('access-control-allow-origin', '*');
      response.setHeader('cross-origin-resource-policy', 'cross-origin');
      sendFile(request, response, fileOf(name), cachingOf(name));
    };
  const router = Router();
  for (const name of names) router.get(`/${name}`, serve(name));
  return { router };
};
