const handsIn = /보내|내[도면]|넣|접수|신청|제출|업로드|올리|\b(?:send|submit|apply|upload)/;

/** "메일 보내도 될라나": something is handed in, whatever it is and by whatever way. */
export const speaksOfHandingIn = (text: string): boolean => handsIn.test(text);

const otherWay =
  /카톡|카카오|대면|방문|찾아가|직접\s?(?:가|들고|내|제출|접수)|들고\s?가|팩스|전화로|문자로|\b(?:kakao\w*|in person|fax|by phone|visit)\b/;

const atCentre =
  /(?:신청|접수|제출)(?:는|은|을|도)?\s?(?:지역\s?)?(?:센터|(?<![a-z])tp(?![a-z])|테크노파크)에?\s?(?:다|서)?\s?(?:하|해|받)|(?:센터|(?<![a-z])tp(?![a-z])|테크노파크|거기)(?:에|에다|에서|에서도|로|로도|에도|서|서도)?\s?(?:직접\s)?(?:가서\s|가도\s|찾아가\S*\s)?(?:서류\S*\s)?(?:신청|접수|제출|갖다|가져다|들고|내(?:면|도|나|야))/;

/** "센터에 가서 접수해도 되나요": whether papers are handed in at the centre. */
export const handsInAtCentre = (text: string): boolean => atCentre.test(text);

const instead =
  /(?:공급|si|로봇)\s?(?:기업|업체|회사|사)(?:이|가|에서|쪽에서)?\s?(?:대신|대리(?:로)?|알아서)?\s?(?:다\s)?(?:신청|접수|가입|올려|업로드)\S{0,3}\s?(?:해\s?줘|해도|해\s?주|줘|하면|하나|주)|대신\s?(?:신청|접수)|\b(?:supplier|vendor)\b.*\b(?:apply|submit)\b.*\b(?:for us|instead|on our behalf)\b/;

/** "공급기업이 대신 신청해도 되나요": whether somebody else hands the application in. */
export const handsInInstead = (text: string): boolean => instead.test(text);

/** "카톡으로 신청되나요", "대면으로 서류 내도": a way of handing in that is neither a site, nor post, nor e-mail. */
export const namesOtherWay = (text: string): boolean => otherWay.test(text);

/** "온라인으로만 받나요": whether there is no other way than the site. */
export const asksIfOnlyOnline = (text: string): boolean =>
  /온라인(?:으로)?만|인터넷(?:으로)?만|\b(?:only online|online only)\b/.test(text);

const ways = {
  post: /(?:우편|등기)(?:접수|발송)?(?:으로|로)?(?:는|도)?\s(?:\S+\s)?(?:보내|보낼|부치|부쳐|내|넣|접수|신청|제출|발송|하)\S{0,3}\s?(?:되|돼|될|됩|됨|괜찮|맞|받|가능)|\b(?:by|to) (?:post|mail) (?:the|it|our|my)\b|\bby (?:post|mail)\b/,
  email:
    /(?:이?메일)(?:접수|발송)?(?:으로|로)(?:는|도)?\s(?:\S+\s)?(?:보내|보낼|내|넣|접수|신청|제출|발송|하)\S{0,3}\s?(?:되|돼|될|됩|됨|괜찮|맞|받|가능)|\bby e-?mail\b/,
} as const;
/** What of the way is asked instead: by when, to whom, how it is marked; or it is asked by those who have another. */
const ofThatWay =
  /소인|지정|도착|마감|늦|주소|어디|수신|받는\s?(?:사람|부서|곳)|\d+일(?!인데|이고)|까지|당일|언제|며칠|몇\s?(?:층|시|부)/;

/** "우편으로 보내도 되나요", by a way that may be the call's own: whether that is how one applies. */
export const handsInBy = (text: string, way: keyof typeof ways): boolean =>
  ways[way].test(text) && !ofThatWay.test(text);
