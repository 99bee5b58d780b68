/** Verbs whose stem ends in a vowel, with their plain forms where an honorific one has drawn them together. */
const drawnTogether: Readonly<Record<string, string>> = {
  하셔: '해',
  주셔: '줘',
  오셔: '와',
  가셔: '가',
  내셔: '내',
  보셔: '봐',
  되셔: '돼',
  쓰셔: '써',
  하셨: '했',
  주셨: '줬',
  오셨: '왔',
  가셨: '갔',
  내셨: '냈',
  보셨: '봤',
  되셨: '됐',
  쓰셨: '썼',
  하실: '할',
  주실: '줄',
  오실: '올',
  가실: '갈',
  내실: '낼',
  보실: '볼',
  되실: '될',
  쓰실: '쓸',
  하신: '한',
  주신: '준',
  오신: '온',
  가신: '간',
  내신: '낸',
  보신: '본',
  되신: '된',
  쓰신: '쓴',
};
const together = new RegExp(Object.keys(drawnTogether).join('|'), 'g');
/** "오시면", "하시나요", "보내시려고": the stem ends in a vowel. */
const afterVowel = /(?<=[하주오가내보되쓰])시(?=는|면|나|고|려|죠|지|던|니|기)/g;
/** "받으시면", "받으시려면" keep the vowel, "받으시는", "받으시고" lose it as well. */
const withVowel = /으시(?=면|려|니)/g;
const withoutVowel = /으시(?=는|나|고|죠|지|던|기)/g;

/** A text as one says it to a friend: how politely something is asked says nothing of what is asked. */
export const withoutHonorifics = (text: string): string =>
  text
    .replace(together, (form) => drawnTogether[form] ?? form)
    .replace(afterVowel, '')
    .replace(withVowel, '으')
    .replace(withoutVowel, '')
    .replace(/으셔/g, '아')
    .replace(/으실/g, '을')
    .replace(/으신/g, '은');
