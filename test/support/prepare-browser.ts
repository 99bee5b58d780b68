import { chromiumFiles } from './chromium-files.ts';

/** Unpacks the browser before the tests begin, so that their time is not spent on it. */
export default async (): Promise<void> => {
  await chromiumFiles();
};
