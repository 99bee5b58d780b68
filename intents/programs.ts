import { programList } from '../src/answers/program-list.ts';
import type { Intent } from '../src/exchange/intent.ts';
import { programWordings } from './wordings/programs.ts';

/** What programs there are. */
export const programs: Intent = {
  id: 'programs',
  topics: programWordings,
  answer: programList,
};
