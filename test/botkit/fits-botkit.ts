import type { Botkit, BotkitPlugin } from 'botkit';
import { guidePlugin, type OpenedTurns } from 'smart-factory-guide/botkit';

/** Compiles only as long as what the plugin believes of Botkit is what Botkit's own types say. */
export const useGuide = (controller: Botkit, { turns }: OpenedTurns): void => {
  const plugin: BotkitPlugin = guidePlugin({ turns, listensTo: 'mentions' });
  controller.usePlugin(plugin);
};
