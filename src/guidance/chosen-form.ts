import type { Subject } from '../exchange/question.ts';
import type { ConversationState } from '../exchange/state.ts';
import type { Pack } from '../notice/pack.ts';

/** What naming a form of a program says of whoever wants to take part in that: its task, or its type. */
export const chosenForm = (
  { companyFacts }: Pack,
  subject: Subject | undefined,
): ConversationState['facts'] =>
  Object.fromEntries(
    companyFacts.flatMap(({ id, choices }) =>
      choices.flatMap((choice) =>
        subject?.variant && choice.variant === subject.variant.id ? [[id, choice.id] as const] : [],
      ),
    ),
  );
