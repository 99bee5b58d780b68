import { asksForWhich } from '../../../language/speech/asking.ts';
import { isClaim } from '../../../language/speech/confirming.ts';
import { asksAdvice } from '../../../language/speech/permission.ts';
import { asksYesOrNo } from '../../../language/speech/yes-or-no.ts';

const parts = /[^?!.,\n]+(?:[?!.,]+|$)|\n/g;
const afterQuestion =
  /(?<=[가-힣](?:나요|까요|나여|나용|가용|죠|지요|되나|있나|잇나|주나|가요|는지|건지|대여|돼요|되요|슴까))\s+/;

/** "A예요 B예요?" wants to hear which. */
const offersTwo = /아니면|(?:는지|은지|인지|건지)[\s,]+\S|인가요?[\s,]\S+\s?인가|\bor\b/;

/** "신규구축도 그만큼인가": whether it is like what was said before, which is not seen here. */
const likens = /그만큼|그 ?정도|똑같|마찬가지|\bthe same\b/;

/** What was heard elsewhere is put up for a yes or no as well ("내야 한다면서요"). */
const isYesOrNo = (text: string): boolean =>
  (asksYesOrNo(text) || isClaim(text)) &&
  !asksForWhich(text) &&
  !offersTwo.test(text) &&
  !likens.test(text) &&
  !asksAdvice(text);

/**
 * The text as far as a yes or no answers it: all of it, or without another question that comes before or after
 * ("가점 나오나요, 뭐 떼오면 돼요"); undefined where nothing of it is such a question.
 */
export const askingPart = (text: string): string | undefined => {
  if (isYesOrNo(text)) return text;
  const pieces = (text.match(parts) ?? [text]).flatMap((piece) => piece.split(afterQuestion));
  if (pieces.length < 2 || offersTwo.test(text)) return undefined;
  const rest = pieces.map((piece) => piece.trim()).filter((piece) => !asksForWhich(piece));
  const asking = rest.findIndex(isYesOrNo);
  return asking < 0 ? undefined : rest.slice(0, asking + 1).join(' ');
};
