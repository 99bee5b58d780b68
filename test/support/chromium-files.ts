import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sparticuz from '@sparticuz/chromium';

export interface ChromiumFiles {
  readonly executable: string;
  /** What it links to and bare machines do not have: NSS and the like. */
  readonly libraries: string;
}

const packageFile = join(
  dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')),
  '../../package.json',
);
const { version } = JSON.parse(readFileSync(packageFile, 'utf8')) as { readonly version: string };

/** Beside the packages, as other caches of tools. */
const folder = fileURLToPath(new URL(`../../node_modules/.cache/chromium-${version}`, import.meta.url));

/**
 * Has the package unpack itself into a folder. It unpacks to where temporary files go, and its libraries only where
 * it takes the machine for one of Amazon's, which are as bare as any.
 */
const unpackInto = async (target: string): Promise<void> => {
  const { TMPDIR, AWS_EXECUTION_ENV } = process.env;
  Object.assign(process.env, { TMPDIR: target, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x' });
  await sparticuz.executablePath();
  for (const [name, value] of Object.entries({ TMPDIR, AWS_EXECUTION_ENV })) {
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
  }
};

/** The files of Chromium, unpacked when first asked for: beside and renamed, so that nobody starts half of it. */
export const chromiumFiles = async (): Promise<ChromiumFiles> => {
  if (!existsSync(folder)) {
    const draft = `${folder}.${process.pid}`;
    mkdirSync(draft, { recursive: true });
    await unpackInto(draft);
    if (existsSync(folder)) rmSync(draft, { recursive: true, force: true });
    else renameSync(draft, folder);
  }
  return { executable: join(folder, 'chromium'), libraries: join(folder, 'al2023/lib') };
};
