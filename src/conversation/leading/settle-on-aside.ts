import type { ConversationState } from '../../exchange/state.ts';
import { effectiveFacts } from '../../guidance/effective-facts.ts';
import type { Guided } from '../../guidance/guided.ts';
import { supposedBy } from '../../guidance/supposed.ts';
import { settlesOnThat } from '../../language/speech/choosing.ts';
import type { Pack } from '../../notice/pack.ts';

/** "네 그걸로 할게요" after an aside settles on what that was about, and answers no question that waits. */
export const settlesOnAside = ({ asides = 0 }: Guided, text: string): boolean =>
  asides > 0 && settlesOnThat(text);

/** The role of whoever settles on what was spoken of last, where it is another than his. */
export const changedBySettling = (
  pack: Pack,
  { focus: { recruitments }, facts }: ConversationState,
): ConversationState['facts'] => {
  const { role } = supposedBy(pack, recruitments, {});
  return role === undefined || role === effectiveFacts(pack, facts)['role'] ? {} : { role };
};
