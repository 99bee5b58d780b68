import type { EngineData } from './engine-data.ts';

/** What a worker needs to become the guide. */
export interface EngineFiles {
  readonly data: EngineData;
  /** The guide's code, a module without imports. */
  readonly code: string;
}

/** Data and code as one text, so that they are packed together. A line of JSON ends where the code begins. */
export const joinFiles = ({ data, code }: EngineFiles): string => `${JSON.stringify(data)}\n${code}`;

/** The files that were joined. */
export const splitFiles = (text: string): EngineFiles => {
  const end = text.indexOf('\n');
  return { data: JSON.parse(text.slice(0, end)) as EngineData, code: text.slice(end + 1) };
};
