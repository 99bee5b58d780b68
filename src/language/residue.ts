import { perText } from './once.ts';

/** Words that carry nothing of their own in a message that refers to the one before. */
const fillers =
  /(?<=^|\s)(?:다|전부|모두|한꺼번에|통째로|치)(?=\s|요|는|도|$)|(?:이었|였)(?:으면|다면|더라면)(?:은|요)?|그럼요?|그러면|그렇다면|그리고|글고|근데|그런데|아니면|아니|아 |또|혹시|만약에?|만일|그건|그거|그쪽|이거|방금|똑같은|똑같이|똑같나요?|똑같아요|똑같|같은|마찬가지인가요|그만큼|그 ?정도|그대로|인가요?|금액|사업|경우|반대로|다시|어때요?|어떤가요|어떻게|되나요|되나|되는지요?|됩니까|되냐|돼요|되죠|가능(?:한가요?|해요|한지요?|합니까|하나요)?|(?:(?:신청|지원|참여|접수|등록|참가)\s?)?할\s?때(?:에)?|하면요?|이면요?|으로요?|으로|에서는|에선|에서|에는|엔|쪽은|쪽|것|거|건|은요|는요|은|는|이요|이|가|을|를|도|요|로|의|만|면|나|에|랑|하고|과|와|programs?|programmes?|also|too|as well|and|for|what|about|how|the|then|one|ones|same|in|with|to|of|a|is|it|or/g;

/** "제주 말고 전남이요": what is put aside for what is meant. */
const setAside = /(?:둘|셋|두 ?개) ?다 ?말고|\S* ?말고/g;

/**
 * Whether nothing is left of a masked message but fillers: then it says whom or how much, not what, and the
 * topic has to come from before ("그럼 고도화는?", "3억6천이면?").
 */
export const isElliptic = perText((masked: string): boolean => {
  const letters = masked.replace(/[\ue000-\uf8ff]/g, ' ').replace(/[^0-9a-z가-힣ㄱ-ㅎ ]/g, ' ');
  if (letters.length > 40) return false;
  return letters.replace(setAside, '').replace(fillers, '').trim() === '';
});

/** "서귀포에도 공장이 있어요 거기는요?": what is asked lies in a word that points back. */
export const pointsBack = perText((masked: string): boolean => pointer.test(masked));
const pointer = /(?:^|[\s.,!?])(?:거기|그쪽|그곳|여기|그건|이건|걔네|얘네)(?:는|은)?(?:요|여)?\s*\??\s*$/;
