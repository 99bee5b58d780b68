import type { Focus } from '../../exchange/state.ts';
import type { Mention } from '../../language/lexicon.ts';
import { isInPassing } from '../../language/speech/in-passing.ts';
import type { Ask } from '../../language/understand.ts';
import type { PackIndex } from '../../notice/pack-index.ts';

/** "거기다 마이스터까지 하면": a program named as one more reason for points. */
const addsOne =
  /거기(?:다|에)|(?<!점|언제|얼마)까지|에다|합|더하|더해|추가|총 ?몇|on top|as well|altogether|together/;

/** "수준확인서도 받아놨어요": the certificate of the program. */
const certificate = /^\s?서(?:[은는도를가]|까지|만)?\s/;

/** "신규구축 가점 합해서": the program whose points are asked for earns none itself. */
const itsPoints = /^\s?(?:의|에서|에선|은|는)?\s?(?:가점|가산점|점수|몇\s?점|최대)/;

/** The items that taking part in the program named earns for what the talk is of. */
const itemsEarned = (
  { entities }: Mention,
  { pack }: PackIndex,
  { recruitments }: Focus,
): readonly string[] => {
  const programs = entities.flatMap(({ kind, id }) => {
    if (kind === 'program') return [id];
    return kind === 'recruitment'
      ? pack.recruitments.flatMap((one) => (one.id === id ? [one.programId] : []))
      : [];
  });
  return pack.bonusItems
    .filter(({ for: held, participantsOf }) => {
      return (
        held.some((id) => recruitments.includes(id)) && participantsOf.some((id) => programs.includes(id))
      );
    })
    .map(({ id }) => id);
};

/**
 * In talk of bonus points, a program that is added to them stands for the points it earns: "마이스터까지 선정됐던 거면
 * 합쳐서?". Any other ask stays as it is.
 */
export const earnedBy = (ask: Ask, index: PackIndex, focus: Focus): Ask => {
  if (focus.topic?.startsWith('bonus') !== true) return ask;
  const { details, text } = ask;
  let changed = false;
  const mentions = details.mentions.map((mention): Mention => {
    const items = itemsEarned(mention, index, focus);
    const speaksOfTaking =
      (addsOne.test(text) && !itsPoints.test(text.slice(mention.end))) ||
      isInPassing(text, mention) ||
      certificate.test(text.slice(mention.end));
    if (items.length === 0 || !speaksOfTaking) return mention;
    changed = true;
    return { ...mention, entities: items.map((id) => ({ kind: 'bonus-item', id })) };
  });
  if (!changed) return ask;
  const entities = mentions.flatMap((mention) => mention.entities);
  return {
    ...ask,
    details: { ...details, mentions, entities },
    topics: [{ topic: 'bonus.item', probability: 1 }],
  };
};
