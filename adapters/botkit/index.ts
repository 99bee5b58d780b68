/** What a team that runs Botkit imports: `smart-factory-guide/botkit`. */
export { type GuidePluginOptions, guidePlugin, type Turns } from './guide-plugin.ts';
export { type OpenedTurns, type OpenTurnsOptions, openTurns } from './open-turns.ts';
