import { siteFolder } from '../../adapters/web-assets/site-files.ts';
import { chromiumFiles } from './chromium-files.ts';

/** Before all tests: unpacks the browser and builds the site once, and not in every process at the same time. */
export default async (): Promise<void> => {
  await chromiumFiles();
  await siteFolder();
};
