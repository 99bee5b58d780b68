/** What Slack takes, in characters and pieces; beyond it a whole message or view is refused. */
export const limits = {
  messageBlocks: 50,
  viewBlocks: 100,
  /** All blocks of a message together. Not documented; Slack has refused messages of some 13,200 characters. */
  messageText: 12_000,
  /** `text` beside the blocks, read out and shown in notifications. */
  fallbackText: 4_000,
  text: 3_000,
  header: 150,
  contextElements: 10,
  actions: 25,
  buttonText: 75,
  /** From about here on buttons are cut on the screen. */
  shownButtonText: 30,
  buttonValue: 2_000,
  buttonUrl: 3_000,
  identifier: 255,
  optionText: 75,
  /** 150 in Slack's pages, 75 in its own types: the smaller one holds in any case. */
  optionValue: 75,
  options: 100,
  checkboxes: 10,
  placeholder: 150,
  inputLabel: 2_000,
  viewTitle: 24,
  metadata: 3_000,
  promptTitle: 75,
  prompts: 4,
  threadTitle: 100,
} as const;
