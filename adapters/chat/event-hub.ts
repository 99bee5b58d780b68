/** Whoever wants to know of a conversation's new turns, in this process. */
export interface EventHub<Event> {
  publish(conversation: string, event: Event): void;
  isHeard(conversation: string): boolean;
  /** Returns how to stop listening; undefined where the conversation has too many listeners. */
  subscribe(conversation: string, listener: (event: Event) => void): (() => void) | undefined;
}

/** More windows than anybody has open on one conversation. */
const mostListeners = 20;

/** Passes events on to those who listen, within this process. */
export const createEventHub = <Event>(): EventHub<Event> => {
  const listeners = new Map<string, Set<(event: Event) => void>>();
  return {
    publish(conversation, event) {
      for (const listener of listeners.get(conversation) ?? []) listener(event);
    },
    isHeard: (conversation) => listeners.has(conversation),
    subscribe(conversation, listener) {
      const others = listeners.get(conversation) ?? new Set();
      if (others.size >= mostListeners) return undefined;
      listeners.set(conversation, others.add(listener));
      return () => {
        others.delete(listener);
        if (others.size === 0 && listeners.get(conversation) === others) listeners.delete(conversation);
      };
    },
  };
};
