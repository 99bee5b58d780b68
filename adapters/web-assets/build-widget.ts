import { fileURLToPath } from 'node:url';
import { build, type InlineConfig } from 'vite';

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
    rollupOptions: {
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
): Promise<string> => {
  const config = bundle(entry, format, outDir, fileName);
  return fileNameOf(await build({ ...config, define: { ...define } }));
};

/**
 * Builds the widget into a folder: `widget.js`, which pages load, and the chat, whose name changes with its content
 * so that browsers may keep it for ever.
 */
export const buildWidget = async (outDir: string, chatEntry = 'chat/server-chat.ts'): Promise<void> => {
  const chat = await bundleEntry(chatEntry, 'es', outDir, 'chat-[hash].js');
  await bundleEntry('launcher/widget.ts', 'iife', outDir, 'widget.js', {
    __CHAT_FILE__: JSON.stringify(chat),
  });
};
