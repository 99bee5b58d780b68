import { sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Plugin } from 'vite';

const wordingsFolder = fileURLToPath(new URL('../../intents/wordings/', import.meta.url));

/** Lists of Korean and English wordings, emptied; what else a module of wordings holds stays. */
const emptied = (key: string, value: unknown): unknown =>
  (key === 'ko' || key === 'en') && Array.isArray(value) ? [] : value;

/**
 * Takes the wordings of the intents out of the code: in the data beside it they are packed to little more than half.
 * Modules are loaded and written anew with their lists empty; the worker puts the lists back (`engine-data.ts`).
 */
const withoutWordings: Plugin = {
  name: 'without-wordings',
  async load(id) {
    if (!id.split(sep).join('/').startsWith(wordingsFolder.split(sep).join('/'))) return undefined;
    const module: Readonly<Record<string, unknown>> = await import(pathToFileURL(id).href);
    const data = Object.entries(module).filter(([, value]) => typeof value !== 'function');
    return data
      .map(([name, value]) => `export const ${name} = ${JSON.stringify(value, emptied)};`)
      .join('\n');
  },
};

const interfaceTexts = fileURLToPath(new URL('../browser/offline/interface-texts.ts', import.meta.url));

/** Of i18next the core needs but the keeping of texts, which is a hundredth of it. */
const withoutI18next: Plugin = {
  name: 'without-i18next',
  enforce: 'pre',
  resolveId: (id) => (id === 'i18next' ? interfaceTexts : undefined),
};

/** What the worker's bundle goes without. */
export const leaveOut: readonly Plugin[] = [withoutWordings, withoutI18next];
