/** Limits of KakaoTalk skill responses 2.0, as the official guide states them. */
export const limits = {
  outputs: 3,
  quickReplies: 10,
  /** Folklore rather than documented, but longer labels are cut on phones. */
  quickReplyLabel: 14,
  simpleText: 1000,
  textCardTitle: 50,
  /** Title and description of a single text card together. */
  textCard: 400,
  carouselDescription: 128,
  carouselCards: 10,
  listItems: 5,
  /** Clients show about one line of a list item; what is longer is better off as text. */
  listItemTitle: 36,
  listItemDescription: 40,
  listHeader: 36,
  buttons: 3,
  buttonLabel: 14,
} as const;
