import type { SayAction } from '../../src/index.ts';

/**
 * What this channel uses of Botkit 4, in its own words: botkit is an optional peer, so neither the types nor the
 * package need to be there. Botkit's classes fit these; `npm run test:botkit` holds them against each other.
 */
export interface BotkitController {
  on(events: string | string[], handler: BotkitHandler): void;
}

/** Botkit's worker, as far as it answers. */
export interface BotkitBot {
  reply(message: object, answer: BotkitAnswer): Promise<unknown>;
}

/** Returning false keeps later handlers of the same event from hearing the message. */
export type BotkitHandler = (bot: BotkitBot, message: object) => Promise<false | undefined>;

/** The form `controller.usePlugin` takes. */
export interface BotkitPlugin {
  readonly name: string;
  readonly init: (controller: BotkitController) => void;
}

/** Choices as Botkit's own web client and Messenger show them. */
export interface QuickReply {
  readonly content_type: 'text';
  readonly title: string;
  readonly payload: string;
}

/** The same as the channels of the Bot Framework show them. */
export interface SuggestedActions {
  readonly to: string[];
  readonly actions: { readonly type: 'imBack'; readonly title: string; readonly value: SayAction['text'] }[];
}

/** Botkit's generic message: adapters take of it what their platform knows. */
export interface BotkitAnswer {
  readonly text: string;
  readonly quick_replies?: QuickReply[];
  readonly suggestedActions?: SuggestedActions;
}
