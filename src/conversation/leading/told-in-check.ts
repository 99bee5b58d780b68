import type { Question } from '../../exchange/question.ts';
import type { ConversationState } from '../../exchange/state.ts';
import { namedNumbers } from '../../guidance/named-numbers.ts';
import { saidOfNamed } from '../../guidance/said-of-named.ts';
import { asksWhetherItWillDo } from '../../guidance/wants-to-take-part.ts';
import { findAmounts } from '../../language/extract/amount.ts';
import { isDoubtful, withoutDoubt } from '../../language/speech/doubting.ts';
import type { Understood } from '../../language/understand.ts';
import type { Pack } from '../../notice/pack.ts';
import { costFact } from '../../rules/index.ts';
import type { Engine } from '../engine.ts';
import { formTold } from '../told/form-told.ts';
import { supposedIn } from '../told/gather-facts.ts';

type Facts = ConversationState['facts'];

/** What a half sure message would say about the company, if it were sure. */
const supposedByAll = ({ index: { pack }, understander }: Engine, { text, asks }: Understood): Facts => {
  const sure = understander.understand(withoutDoubt(text)).asks;
  return Object.assign({}, ...[...sure, ...asks].map((ask) => supposedIn(pack, ask)));
};

/** What a project costs is always an estimate: "3억 들 것 같아요" needs no second thought. */
const costIn = ({ [costFact]: cost }: Facts): Facts => (cost === undefined ? {} : { [costFact]: cost });

/** "한 회사당 1억 5천 정도", "한 7천?": a sum and little more, while the check goes on, is what it will cost. */
const costAlone = (text: string, gathered: Facts): Facts => {
  const [amount, ...others] = findAmounts(text, { expectMoney: true });
  const isCost = amount && others.length === 0 && sumAlone.test(text) && gathered[costFact] === undefined;
  return isCost ? { [costFact]: amount.value } : {};
};
const sumAlone =
  /^(?:(?:금액|비용|예산|총액|견적)(?:은|이|는)?\s|(?:과제|사업|공장)\s(?:하나|한\s?개|한\s?건)(?:에|당)?\s)?(?:(?:한|약|대략|총|아마|음|대충|우리는|저희는|아|앗|참|아니|아니요|정정|다시|잘못\s?\S{1,5})[,.]?\s?)*(?:한\s)?(?:(?:회사|업체|기업|공장|협력사|한\s?곳)(?:당|마다|에)\s)?[\d.,\s]*[\d일이삼사오육칠팔구십백천만억 ]*[백천만억](?:\s?만\s?원?|\s?원)?\s?(?:씩|정도|쯤|가량)?(?:이?요|예요|에요|이에요|입니다|생각해요|예상해요)?[.?!~]*$/;

/**
 * "소기업인데 되나요": told what one is, and asked no more than what the check is there to tell. A ground for exclusion
 * or a bonus item is asked about for itself.
 */
const toldByAsking = (pack: Pack, { text, asks }: Understood): Facts =>
  asksWhetherItWillDo(text)
    ? Object.fromEntries(
        asks
          .flatMap((ask) => Object.entries(supposedIn(pack, ask)))
          .filter(([fact]) => !/^(?:flags|exclusions|region)\b/.test(fact)),
      )
    : {};

/** What a message tells of the company beside the answer it may be. */
export const toldInCheck = (
  engine: Engine,
  understood: Understood,
  gathered: Facts,
  question: Question,
): Facts => {
  const { pack } = engine.index;
  return {
    ...formTold(pack, question.given, understood.asks),
    ...toldByAsking(pack, understood),
    ...(saidOfNamed(pack, understood.text) as Facts),
    ...gathered,
    ...(isDoubtful(understood.text) ? { ...supposedByAll(engine, understood), ...costIn(gathered) } : {}),
    ...costAlone(understood.text, gathered),
    ...namedNumbers(pack, () => question.given, understood.text),
  };
};
