/** The guide's code, which is loaded when the worker runs already. */
export type EngineCode = typeof import('./local-guide.ts');

const importModule = (address: string): Promise<EngineCode> => import(/* @vite-ignore */ address);

/**
 * Runs code that came packed. A worker has the policy that its own file was sent with, mostly none; where one forbids
 * code from memory, the same code is loaded from a file of its own.
 */
export const importCode = async (code: string, file: URL): Promise<EngineCode> => {
  const address = URL.createObjectURL(new Blob([code], { type: 'text/javascript' }));
  try {
    return await importModule(address);
  } catch {
    return await importModule(file.href);
  } finally {
    URL.revokeObjectURL(address);
  }
};
