/** A button of a message that reached the stand-in. */
export interface SentButton {
  readonly action_id: string;
  readonly type: string;
  readonly value: string;
}

type Body = Readonly<Record<string, unknown>>;

/** All buttons of a message. */
export const buttonsOf = (body: Body): SentButton[] =>
  (body['blocks'] as { type: string; elements?: SentButton[] }[]).flatMap(({ type, elements = [] }) =>
    type === 'actions' ? elements : [],
  );

/** The first button whose id begins so. */
export const buttonOf = (body: Body, id: string): SentButton => {
  const found = buttonsOf(body).find(({ action_id }) => action_id.startsWith(id));
  if (!found) throw new Error(`there is no button ${id}`);
  return found;
};
