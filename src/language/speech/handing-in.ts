const handsIn = /보내|내[도면]|넣|접수|신청|제출|업로드|올리|\b(?:send|submit|apply|upload)/;

/** "메일 보내도 될라나": something is handed in, whatever it is and by whatever way. */
export const speaksOfHandingIn = (text: string): boolean => handsIn.test(text);

const otherWay =
  /카톡|카카오|대면|방문|찾아가|직접\s?(?:가|들고|내|제출|접수)|들고\s?가|팩스|전화로|문자로|\b(?:kakao\w*|in person|fax|by phone|visit)\b/;

/** "카톡으로 신청되나요", "대면으로 서류 내도": a way of handing in that is neither a site, nor post, nor e-mail. */
export const namesOtherWay = (text: string): boolean => otherWay.test(text);

/** "온라인으로만 받나요": whether there is no other way than the site. */
export const asksIfOnlyOnline = (text: string): boolean =>
  /온라인(?:으로)?만|\b(?:only online|online only)\b/.test(text);
