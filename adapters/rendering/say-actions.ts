import type { ListItem, Reply, SayAction } from '../../src/index.ts';
import { fitLabel } from './fit-label.ts';

/** Whether pressing says something, rather than leading elsewhere. */
export const isSay = <Other extends { readonly kind: string }>(
  action: Other | SayAction,
): action is SayAction => action.kind === 'say';

/** What choosing an item of a list says, under the item's title. */
export const itemChoices = (items: readonly ListItem[]): SayAction[] =>
  items.flatMap(({ title, say }) => (say === undefined ? [] : [{ kind: 'say', label: title, text: say }]));

/** Everything a reply offers to be said next, the same thing once: next steps, buttons, those of cards, choices. */
export const sayActions = ({ quickReplies, buttons, blocks }: Reply): SayAction[] => {
  const onCards = blocks.flatMap((block) => (block.kind === 'card' ? block.buttons : []));
  const listed = blocks.flatMap((block) => (block.kind === 'list' ? itemChoices(block.items) : []));
  const all = [...quickReplies, ...[...buttons, ...onCards].filter(isSay), ...listed];
  return [...new Map(all.map((action) => [action.text, action])).values()];
};

export interface ActionRoom {
  /** How many there may be. */
  readonly most: number;
  /** Longest label, in characters. */
  readonly label: number;
  /** Longest text to be said, in characters: what is longer is left out, since cut it would say something else. */
  readonly text: number;
}

/** As many as there is room for, under labels that fit and differ. */
export const fitSayActions = (actions: readonly SayAction[], room: ActionRoom): SayAction[] => {
  const labels = new Set<string>();
  const fitted = new Map<string, SayAction>();
  for (const { label, text } of actions) {
    if (fitted.size === room.most) break;
    if (fitted.has(text) || text.trim() === '' || text.length > room.text) continue;
    const shown = fitLabel(label, room.label, labels);
    if (shown === '') continue;
    labels.add(shown);
    fitted.set(text, { kind: 'say', label: shown, text });
  }
  return [...fitted.values()];
};
