interface Changes {
  readonly type?: string;
  readonly activity?: Readonly<Record<string, unknown>>;
}

/** A message of Botkit's web adapter, or of another one by its activity. */
export const botkitMessage = (text: string, { type = 'message', activity = {} }: Changes = {}): object => ({
  type,
  text,
  user: 'u1',
  channel: 'u1',
  incoming_message: {
    channelId: 'websocket',
    from: { id: 'u1' },
    recipient: { id: 'bot' },
    conversation: { id: 'u1' },
    ...activity,
  },
});
