/** Signs, blanks and pictures that say nothing beside tears or laughter. */
const signs = '[\\s.!?~^;\\p{Extended_Pictographic}\\u{fe0f}]';
const tears = new RegExp(
  `^${signs}*(?:[ㅠㅜ]|[\\u{1f614}\\u{1f622}\\u{1f625}\\u{1f62d}\\u{1f97a}]|[ㅡT]{1,2}[._]?[ㅡT](?=\\s|$))(?:[ㅠㅜ]|${signs})*$`,
  'u',
);
const laughter = new RegExp(`^${signs}*[ㅋㅎ](?:[ㅋㅎ]|${signs})*$`, 'u');

/** The topic of a message in which nothing is said but how one feels: "ㅠㅠ", "😭", "ㅋㅋㅋ". */
export const moodAlone = (raw: string): 'feeling' | 'agreement' | undefined => {
  if (tears.test(raw)) return 'feeling';
  return laughter.test(raw) ? 'agreement' : undefined;
};
