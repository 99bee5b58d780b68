import type { Action } from '../../src/index.ts';

/** A number to call or a page to open, and what it is. */
export interface Target {
  readonly label: string;
  readonly target: string;
}

const targetOf = (action: Action): string | undefined => {
  if (action.kind === 'say') return undefined;
  return action.kind === 'phone' ? action.number : action.url;
};

/** Where these actions lead, for channels that cannot show them: without what a text says already. */
export const unsaidTargets = (text: string, actions: readonly Action[]): Target[] =>
  actions.flatMap((action) => {
    const target = targetOf(action);
    return target === undefined || text.includes(target) ? [] : [{ label: action.label, target }];
  });
