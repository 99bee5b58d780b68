/** Limits of KakaoTalk skill responses 2.0, as the official guide states them unless said otherwise. */
export const limits = {
  outputs: 3,
  quickReplies: 10,
  /** Not documented; what is longer is cut on phones, and skill servers in the field keep to it. */
  quickReplyLabel: 14,
  simpleText: 1000,
  /** Beyond this a text is folded behind "전체 보기". */
  unfoldedText: 500,
  textCardTitle: 50,
  /** Title and description of a single text card together. */
  textCard: 400,
  /** The same for a text card in a carousel. */
  carouselCard: 128,
  carouselCards: 10,
  listItems: 5,
  listHeader: 50,
  listItemTitle: 50,
  listItemDescription: 230,
  buttons: 3,
  buttonLabel: 14,
} as const;

/**
 * What a phone shows whole of a list card, in columns of which a Korean syllable takes two. Not documented:
 * clients show about two lines of a title and one of a description.
 */
export const listColumns = { header: 48, title: 48, description: 40 } as const;
