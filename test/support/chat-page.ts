import type { Locator, Page } from 'playwright-core';

/** The chat on a page, as a person finds it. */
export interface ChatOn {
  readonly panel: Locator;
  readonly field: Locator;
  readonly turns: Locator;
  readonly last: Locator;
  open(): Promise<void>;
  /** Types a question, sends it and waits for the answer's text. */
  ask(text: string): Promise<string>;
  /** Waits for the answer to the last turn. */
  answer(): Promise<string>;
  texts(): Promise<readonly string[]>;
  menu(): Promise<void>;
}

export const chatOn = (page: Page): ChatOn => {
  const element = page.locator('smart-factory-guide');
  const panel = element.locator('.panel');
  const turns = panel.locator('.turn');
  const last = turns.last();
  const field = panel.locator('textarea');
  const answer = async (): Promise<string> => {
    await last.locator('.row:not(.mine) .bubble:not(.typing)').waitFor();
    return (await last.locator('.row:not(.mine) .bubble').textContent()) ?? '';
  };
  return {
    panel,
    field,
    turns,
    last,
    async open() {
      await element.locator('.launcher').click();
      await panel.waitFor();
    },
    async ask(text) {
      const before = await turns.count();
      await field.fill(text);
      await field.press('Enter');
      await turns.nth(before).waitFor();
      return answer();
    },
    answer,
    texts: () => panel.locator('.said').allTextContents(),
    menu: () => panel.locator('.head button').first().click(),
  };
};

/** Opens the page's chat in one go. */
export const openChat = async (page: Page): Promise<ChatOn> => {
  const chat = chatOn(page);
  await chat.open();
  return chat;
};
