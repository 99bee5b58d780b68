import sparticuz from '@sparticuz/chromium';
import { siteFolder } from '../../adapters/web-assets/site-files.ts';

/** Before all tests: unpacks the browser and builds the site once, and not in every process at the same time. */
export default async (): Promise<void> => {
  await sparticuz.executablePath();
  await siteFolder();
};
