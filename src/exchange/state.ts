import type { Guided } from '../guidance/guided.ts';
import type { Language } from '../language/language-of.ts';
import type { FactValue } from '../rules/index.ts';

export const stateVersion = 2;

/** What a conversation remembers. Plain JSON, below 8 kB, no personal data. */
export interface ConversationState {
  readonly version: typeof stateVersion;
  readonly noticeId: string;
  readonly language: Language;
  readonly turns: number;
  /** What the last answer was about, for "그럼 고도화는?" and "서류는?". */
  readonly focus: Focus;
  /** Facts the person gave about the company, by company-fact id of the pack. */
  readonly facts: Readonly<Record<string, FactValue>>;
  /** A conversation in which the guide asks, open or over; since version 2. */
  readonly guided?: Guided | undefined;
}

export type { FactValue };

export interface Focus {
  readonly recruitments: readonly string[];
  /** Recruitments of the talk before the present one, for "뭐가 먼저예요?". */
  readonly before?: readonly string[] | undefined;
  /** Of two that were compared the one ahead, with its form ("capability/deep"), for "그거 언제까지예요?". */
  readonly ahead?: string | undefined;
  readonly topic?: string | undefined;
  readonly variant?: string | undefined;
  readonly target?: string | undefined;
  readonly place?: string | undefined;
  /** The paper spoken of, for "그거 어디서 떼요?". */
  readonly item?: string | undefined;
  /** The step of the procedure told last, for "그담은요" and "그건 누가 해요". */
  readonly step?: string | undefined;
  /** Bonus items spoken of, for "그럼 다 해서 몇 점?". */
  readonly bonusItems?: readonly string[] | undefined;
  /** The side of the project spoken of (host, adopter, supplier, partner), for "자격요건이 뭐죠". */
  readonly side?: string | undefined;
  readonly amountWon?: number | undefined;
  /** What sums were last worked out on, though nobody said that it is so ("지역일자리 기업이면?"). */
  readonly supposed?: Readonly<Record<string, FactValue>> | undefined;
}
