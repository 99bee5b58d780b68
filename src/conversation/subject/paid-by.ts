import type { Focus } from '../../exchange/state.ts';
import { isAboutMoney } from '../../exchange/topic-source.ts';
import type { Recruitment } from '../../notice/pack.ts';
import type { PackIndex } from '../../notice/pack-index.ts';
import type { Verdict } from '../../rules/index.ts';

/** Who pays, and for which build; undefined where it is for several. */
export interface Paid {
  readonly payer: Recruitment;
  readonly target: string | undefined;
}

/** What is known of the company says of a recruitment. */
export interface Known {
  readonly verdictOf: (recruitment: Recruitment) => Verdict;
  /** Whether it is the project that the company itself is carrying out. */
  readonly isOwnProject: (recruitment: Recruitment) => boolean;
}

/**
 * "상생형 신규구축": one recruitment named as what another's money is for. The pack says which recruitments pay
 * for which (`target`), so no name stands here.
 */
export const withTarget = (recruitments: readonly Recruitment[], index: PackIndex): Paid | undefined => {
  for (const payer of recruitments) {
    const targets = new Set(
      index.pack.support.filter((term) => term.for.includes(payer.id)).flatMap(({ target }) => target ?? []),
    );
    const others = recruitments.filter(({ id }) => id !== payer.id);
    const [target, ...more] = others;
    // "상생형 … 신규 2천, 고도화 3천" speaks of all that its money is for.
    if (target && others.every(({ id }) => targets.has(id)))
      return { payer, target: more.length === 0 ? target.id : undefined };
  }
  return undefined;
};

/** Asks for what has nothing to do with who pays how much. */
const ofElse =
  /서류|신청|접수|마감|기간|언제|전화|문의|자격|절차|가점|어디|뭐예요|\b(?:papers?|documents?|apply|deadline|when|call|who|what is)\b/;

/** Who may pay for what is named: those the talk is of, or anybody where the company is no applicant for it. */
const possiblePayers = (
  named: Recruitment,
  index: PackIndex,
  { recruitments, target, topic = '' }: Focus,
  known: Known,
  text: string,
): readonly Recruitment[] => {
  // "고도화는?" after what one program pays for either kind of build is of that program.
  const inTalk = isAboutMoney(topic) && !ofElse.test(text);
  const verdict = known.verdictOf(named);
  if (verdict === 'not-asked')
    return index.pack.recruitments.filter((one) => known.verdictOf(one) !== 'not-asked');
  if (target === undefined && verdict !== 'ineligible' && !inTalk) return [];
  return recruitments.flatMap((id) => index.recruitment(id) ?? []).filter((one) => !known.isOwnProject(one));
};

/**
 * "고도화라면?" after talk of 상생형 신규구축: the same payer, for another kind of build. So, too, what a payer names
 * that it cannot have for itself: "고도화 2억짜리면 우리가 얼마?" of a large firm.
 */
export const otherTarget = (
  named: readonly Recruitment[],
  index: PackIndex,
  focus: Focus,
  known: Known,
  text: string,
): Paid | undefined => {
  const [other, ...more] = named;
  if (!other || more.length > 0) return undefined;
  const pairs = possiblePayers(other, index, focus, known, text).flatMap(
    (payer) => withTarget([payer, other], index) ?? [],
  );
  return pairs.length === 1 ? pairs[0] : undefined;
};
