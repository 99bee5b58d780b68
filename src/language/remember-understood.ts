import { createRecentlyUsed } from './recently-used.ts';
import type { Understander, Understood } from './understand.ts';

const longestRemembered = 80;

/**
 * An understander that knows the messages it read lately: people tap the same buttons and ask the same first
 * questions, and what a message says depends on its words alone, never on who says it. Longer messages are hardly
 * ever sent twice and would only take room.
 */
export const rememberUnderstood = (understander: Understander, messages: number): Understander => {
  const { model, figuresIn, understand } = understander;
  const known = createRecentlyUsed<Understood>(messages);
  return {
    model,
    get examples() {
      return understander.examples;
    },
    figuresIn,
    understand(raw) {
      if (raw.length > longestRemembered) return understand(raw);
      const before = known.get(raw);
      if (before) return before;
      const understood = understand(raw);
      known.set(raw, understood);
      return understood;
    },
  };
};
