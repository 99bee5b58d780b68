import type { Ask } from '../../language/understand.ts';

/** The text without names and figures, which say for whom and how much, not what. */
export const unnamed = (
  text: string,
  { mentions, figures }: Pick<Ask['details'], 'mentions' | 'figures'>,
): string => {
  let out = text;
  for (const { start, end } of [...mentions, ...figures])
    out = out.slice(0, start) + ' '.repeat(end - start) + out.slice(end);
  return out;
};

/** Whether a program, a call or a form is named. */
export const isNamed = ({ entities }: Ask['details']): boolean =>
  entities.some(({ kind }) => kind === 'variant' || kind === 'recruitment' || kind === 'program');

/** An ask as if it named these calls, for the topics given. */
export const withCalls = (ask: Ask, calls: readonly string[], topics: Ask['topics']): Ask => {
  const { details, text } = ask;
  const entities = calls.map((id) => ({ kind: 'recruitment' as const, id }));
  const mentions = entities.map((entity) => ({ start: 0, end: text.length, entities: [entity] }));
  return {
    ...ask,
    topics,
    details: {
      ...details,
      mentions: [...details.mentions, ...mentions],
      entities: [...details.entities, ...entities],
    },
  };
};
