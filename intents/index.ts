import type { Intent } from '../src/exchange/intent.ts';
import { amount } from './amount.ts';
import { apply } from './apply.ts';
import { bonus } from './bonus.ts';
import { comparison } from './comparison.ts';
import { complaint } from './complaint.ts';
import { contacts } from './contacts.ts';
import { courtesy } from './courtesy.ts';
import { documents } from './documents.ts';
import { duties } from './duties.ts';
import { eligibility } from './eligibility.ts';
import { exclusions } from './exclusions.ts';
import { fabrication } from './fabrication.ts';
import { followUp } from './follow-up.ts';
import { glossary } from './glossary.ts';
import { greeting } from './greeting.ts';
import { humanHelp } from './human-help.ts';
import { identity } from './identity.ts';
import { languageSwitch } from './language-switch.ts';
import { noticeItself } from './notice-itself.ts';
import { outsideNotice } from './outside-notice.ts';
import { ownBurden } from './own-burden.ts';
import { periods } from './periods.ts';
import { personalData } from './personal-data.ts';
import { procedure } from './procedure.ts';
import { programs } from './programs.ts';
import { quota } from './quota.ts';
import { singleFact } from './single-fact.ts';
import { situation } from './situation.ts';
import { startOver } from './start-over.ts';
import { subsidyCalculation } from './subsidy-calculation.ts';
import { support } from './support.ts';
import { windows } from './windows.ts';

/** Every intent of the guide. A test fails for a file of this folder that is not listed. */
export const intents: readonly Intent[] = [
  greeting,
  identity,
  courtesy,
  programs,
  support,
  amount,
  ownBurden,
  subsidyCalculation,
  eligibility,
  situation,
  exclusions,
  bonus,
  documents,
  apply,
  windows,
  periods,
  procedure,
  duties,
  quota,
  contacts,
  comparison,
  glossary,
  noticeItself,
  singleFact,
  followUp,
  humanHelp,
  complaint,
  personalData,
  fabrication,
  languageSwitch,
  startOver,
  outsideNotice,
];
