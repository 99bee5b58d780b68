/** A bot as a team that runs Botkit has it, with the guide as a plugin: the README's example, and a bit of its own. */
const { Botkit } = require('botkit');
const { WebAdapter } = require('botbuilder-adapter-web');
const { guidePlugin, openTurns } = require('smart-factory-guide/botkit');

const { DATA_DIR: dataDir, GUIDE_TODAY: today } = process.env;
const controller = new Botkit({ adapter: new WebAdapter(), disable_console: true });
const guide = openTurns({ dataDir, today });

controller.hears('^영업시간$', 'message', async (bot, message) => {
  await bot.reply(message, '평일 9시부터 18시까지예요.');
});
controller.on('hello', async (bot, message) => {
  await bot.reply(message, '어서 오세요.');
});
controller.usePlugin(guidePlugin({ turns: guide.turns, onError: console.error }));
controller.on('message', async (bot, message) => {
  await bot.reply(message, '아무도 답하지 않았어요.');
});
controller.on('shutdown', () => guide.close());

controller.ready(() => console.log(controller.http.address().port));
process.on('SIGTERM', async () => {
  await controller.shutdown();
  process.exit(0);
});
