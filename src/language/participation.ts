import type { Pack } from '../notice/pack.ts';
import type { Details } from './details.ts';
import { isHopedFor, isInPassing } from './speech/in-passing.ts';

/**
 * Names the bonus items of a program's participants where a message names that program as one the speaker is in or
 * was in, or hopes to be: "마이스터 사업 선정됐던 회사인데 가점 있나요?", "올해 로봇 사업 붙으면 가점 받죠?".
 */
export const withParticipation = (
  text: string,
  details: Details,
  { bonusItems: items, recruitments }: Pick<Pack, 'bonusItems' | 'recruitments'>,
): Details => {
  const added = details.mentions.flatMap((mention) => {
    if (!isInPassing(text, mention) && !isHopedFor(text, mention)) return [];
    const programs = mention.entities.flatMap(({ kind, id }) => {
      if (kind === 'program') return [id];
      return recruitments.flatMap((one) => (kind === 'recruitment' && one.id === id ? [one.programId] : []));
    });
    return items.filter(({ participantsOf }) => participantsOf.some((id) => programs.includes(id)));
  });
  if (added.length === 0) return details;
  const entities = added.map(({ id }) => ({ kind: 'bonus-item' as const, id }));
  return { ...details, entities: [...details.entities, ...entities] };
};
