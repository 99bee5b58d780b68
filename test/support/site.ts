import type { BrowserContextOptions, Page } from 'playwright-core';
import { loadKnowledge } from '../../adapters/knowledge/load-knowledge.ts';
import { evaluationDay } from '../eval/questions.ts';
import { startBrowser, type TestBrowser } from './browser.ts';
import { startTestServer, type TestServer } from './test-server.ts';

/** The whole server on the notice of this repository, and a browser to look at it with. */
export interface Site {
  readonly server: TestServer;
  readonly browser: TestBrowser;
  /** The notice page in a fresh profile. */
  visit(path?: string, options?: BrowserContextOptions): Promise<Page>;
  stop(): Promise<void>;
}

export const startSite = async (environment: Record<string, string> = {}): Promise<Site> => {
  const settings = { GUIDE_TODAY: evaluationDay, GUIDE_DEV_PAGES: 'on', ...environment };
  const [server, browser] = await Promise.all([startTestServer(settings, loadKnowledge()), startBrowser()]);
  return {
    server,
    browser,
    async visit(path = '/', options) {
      const page = await browser.open(options);
      await page.goto(`${server.url}${path}`);
      return page;
    },
    async stop() {
      await browser.close();
      await server.stop();
    },
  };
};

export const phone: BrowserContextOptions = {
  viewport: { width: 390, height: 780 },
  isMobile: true,
  hasTouch: true,
  deviceScaleFactor: 2,
};
