import { type Json, shortenLists, writeOutLists } from '../../packing/word-products.ts';
import type { EngineData } from './engine-data.ts';

/** What a worker needs to become the guide. */
export interface EngineFiles {
  readonly data: EngineData;
  /** The guide's code, a module without imports. */
  readonly code: string;
}

/** Data and code as one text, so that they are packed together. A line of JSON ends where the code begins. */
export const joinFiles = ({ data, code }: EngineFiles): string =>
  `${JSON.stringify(shortenLists(data as unknown as Json))}\n${code}`;

/** The files that were joined. */
export const splitFiles = (text: string): EngineFiles => {
  const end = text.indexOf('\n');
  const data = writeOutLists(JSON.parse(text.slice(0, end)) as Json) as unknown as EngineData;
  return { data, code: text.slice(end + 1) };
};
