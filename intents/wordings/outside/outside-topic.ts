import type { Wordings } from '../../../src/language/wordings.ts';
import type { Bilingual } from '../../../src/notice/schema/common.ts';

/** Something people ask that the notice says nothing about. */
export interface OutsideTopic extends Wordings {
  /** What it is, as it stands in the reply. */
  readonly subject: Bilingual;
  /** The topic under which a notice may state it all the same. */
  readonly statedAs?: string;
  /** The topic of what a notice may state that comes nearest to it. */
  readonly nearest?: string;
  /** Concepts that speak of it and of nothing else. */
  readonly concepts?: readonly string[];
}
