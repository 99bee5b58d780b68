/** Where Slack posts everything to. */
export const eventsPath = '/slack/events';

/** How Slack is reached and reaches the guide. */
export interface SlackAccess {
  readonly botToken: string;
  /** Of the app; requests over HTTP are checked with it. */
  readonly signingSecret?: string | undefined;
  /** Given, Slack is connected to over a socket and no request over HTTP is waited for. */
  readonly appToken?: string | undefined;
  /** Of the Web API, with a slash at its end. */
  readonly apiUrl: string;
}

/** Who the bot is in its workspace. */
export interface Identity {
  readonly botId: string;
  readonly botUserId: string;
  readonly teamId: string;
}

export interface Socket {
  /**
   * Connects, and resolves when the connection has ended, for whatever reason.
   * @throws when it cannot be made
   */
  run(onConnected: () => void): Promise<void>;
  close(): Promise<void>;
}
