import { fileURLToPath } from 'node:url';
import { build, type InlineConfig, type Plugin } from 'vite';

const browserFolder = fileURLToPath(new URL('../browser', import.meta.url));

/** How every bundle is made: small, for browsers of the last years, without settings from elsewhere. */
const bundle = (entry: string, format: 'es' | 'iife', outDir: string, fileName: string): InlineConfig => ({
  configFile: false,
  root: browserFolder,
  logLevel: 'warn',
  publicDir: false,
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    outDir,
    emptyOutDir: false,
    target: 'es2022',
    minify: 'oxc',
    modulePreload: false,
    reportCompressedSize: false,
    chunkSizeWarningLimit: 2_000,
    rollupOptions: {
      // Nothing of ours does anything by being imported: what is not used is left out.
      treeshake: { moduleSideEffects: false },
      input: `${browserFolder}/${entry}`,
      preserveEntrySignatures: 'strict',
      output: { format, entryFileNames: fileName, name: 'SmartFactoryGuide', codeSplitting: false },
    },
  },
});

const fileNameOf = (output: Awaited<ReturnType<typeof build>>): string => {
  const [first] = Array.isArray(output) ? output : [output];
  if (!first || !('output' in first)) throw new Error('the bundler gave no output');
  return first.output[0].fileName;
};

/** Bundles one entry of the browser code and gives the name of the file. */
export const bundleEntry = async (
  entry: string,
  format: 'es' | 'iife',
  outDir: string,
  fileName: string,
  define: Readonly<Record<string, string>> = {},
  plugins: readonly Plugin[] = [],
): Promise<string> => {
  const config = bundle(entry, format, outDir, fileName);
  return fileNameOf(await build({ ...config, define: { ...define }, plugins: [...plugins] }));
};

/** What differs between a widget whose guide is on a server and one that has it in a worker. */
export interface WidgetKind {
  readonly chat: string;
  readonly pages: { readonly english: string; readonly result: string };
  readonly define?: Readonly<Record<string, string>>;
}

export const onServer: WidgetKind = {
  chat: 'chat/server-chat.ts',
  pages: { english: 'en', result: 'result' },
};

/**
 * Builds the widget into a folder: `widget.js`, which pages load, and the chat, whose name changes with its content
 * so that browsers may keep it for ever.
 */
export const buildWidget = async (outDir: string, { chat, pages, define }: WidgetKind): Promise<void> => {
  const names = {
    __ENGLISH_PAGE__: JSON.stringify(pages.english),
    __RESULT_PAGE__: JSON.stringify(pages.result),
  };
  const file = await bundleEntry(chat, 'es', outDir, 'chat-[hash].js', { ...names, ...define });
  await bundleEntry('launcher/widget.ts', 'iife', outDir, 'widget.js', {
    ...names,
    __CHAT_FILE__: JSON.stringify(file),
  });
};
