import { asksForWhich } from '../../../language/speech/asking.ts';
import { isClaim } from '../../../language/speech/confirming.ts';
import { asksAdvice } from '../../../language/speech/permission.ts';
import { asksYesOrNo } from '../../../language/speech/yes-or-no.ts';

const parts = /[^?!.,\n]+(?:[?!.,]+|$)|\n/g;
const afterQuestion =
  /(?<=[가-힣](?:나요|까요|나여|나용|가용|죠|지요|되나|있나|잇나|주나|가요|는지|건지|대여|돼요|되요|[슴니]까|줘요))\s+/;

/** "A예요 B예요?" wants to hear which. */
const offersTwo = /아니면|(?:는지|은지|인지|건지)[\s,]+\S|인가요?[\s,]\S+\s?인가|\bor\b/;

/** "신규구축도 그만큼인가": whether it is like what was said before, which is not seen here. */
const likens = /그만큼|그 ?정도|똑같(?!이)|마찬가지|\bthe same\b/;

/** What was heard elsewhere is put up for a yes or no as well ("내야 한다면서요"). */
const isYesOrNo = (said: string): boolean => {
  const text = said.replace(someOf, ' ').replace(aside, '').trim();
  return (
    (asksYesOrNo(text) || isClaim(text)) &&
    !asksForWhich(text) &&
    !offersTwo.test(text) &&
    !likens.test(text) &&
    !asksAdvice(text)
  );
};

/** "기능 몇 개 더 붙이는 것", "part of what it does": some, which asks for no number and no thing. */
const someOf =
  /몇\s?(?:개|대|장|가지|군데|번|명|달|년)\s?(?:더|만(?![가-힣]*\s?(?:원|명))|씩|정도|전)|\bpart of what\b/g;
/** "(로봇)", "확인 요청": added to a question that is whole without it. */
const aside =
  /\s*\([^()]*\)\s*$|(?<=지|죠|나요)\s*(?:확인|답변|안내|문의)\s?(?:요청|부탁|바랍|바람|좀)?[가-힣]*[.!~]*$/g;

/**
 * The text as far as a yes or no answers it: all of it, or without another question that comes before or after
 * ("가점 나오나요, 뭐 떼오면 돼요"); undefined where nothing of it is such a question.
 */
export const askingPart = (text: string): string | undefined => {
  if (isYesOrNo(text)) return text;
  const pieces = (text.replace(/ [-–—] /g, ', ').match(parts) ?? [text]).flatMap((piece) =>
    piece.split(afterQuestion),
  );
  if (pieces.length < 2 || offersTwo.test(text)) return undefined;
  const rest = pieces.map((piece) => piece.trim()).filter((piece) => !asksForWhich(piece));
  const asking = rest.findIndex(isYesOrNo);
  return asking < 0 ? undefined : rest.slice(0, asking + 1).join(' ');
};
