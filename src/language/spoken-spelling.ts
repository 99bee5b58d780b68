/** Words as they are typed on the phone and as they are written. Whole words, with nothing but a blank around them. */
const words: Readonly<Record<string, string>> = {
  첨: '처음',
  머: '뭐',
  머머: '뭐뭐',
  뭐머: '뭐뭐',
  먼지: '뭔지',
  걍: '그냥',
  글구: '그리고',
  글고: '그리고',
  글면: '그러면',
  그람: '그럼',
  그라믄: '그럼',
  그라모: '그럼',
  글믄: '그럼',
  근디: '근데',
  얼매: '얼마',
  우예: '어떻게',
  우째: '어떻게',
  워떻게: '어떻게',
  어뜨케: '어떻게',
  그라고: '그리고',
  뭣: '뭐',
  뭣을: '뭘',
  뭣이: '뭐가',
  하요: '해요',
  넘: '너무',
  쫌: '좀',
  마니: '많이',
  얼만데: '얼마인데',
  을매: '얼마',
  을매나: '얼마나',
  우찌: '어떻게',
  우짜면: '어떻게 하면',
  우짜믄: '어떻게 하면',
  우야면: '어떻게 하면',
  우야믄: '어떻게 하면',
  우예야: '어떻게 해야',
  우째야: '어떻게 해야',
  뭐꼬: '뭐예요',
  머꼬: '뭐예요',
  뭐시여: '뭐예요',
  뭐당가: '뭐예요',
  뭐여: '뭐예요',
  머여: '뭐예요',
  쪼매: '조금',
  쪼까: '조금',
  쬐끔: '조금',
  쬐까: '조금',
};

/** Beginnings of words; what follows them is kept. Longer than they need be where another word begins alike ("첨부"). */
const beginnings: Readonly<Record<string, string>> = {
  첨이: '처음이',
  그담: '그다음',
  담번: '다음번',
  담주: '다음 주',
  담달: '다음 달',
  첨인: '처음인',
  첨임: '처음임',
  첨으로: '처음으로',
  첨하: '처음 하',
  첨해: '처음 해',
  첨써: '처음 써',
  머있: '뭐 있',
  머잇: '뭐 있',
  머하: '뭐 하',
  머해: '뭐 해',
  머예: '뭐예',
  머에: '뭐예',
  머가: '뭐가',
  머를: '뭐를',
  머야: '뭐야',
  머죠: '뭐죠',
  업써: '없어',
  업서: '없어',
  업슴: '없음',
  업음: '없음',
  업습: '없습',
  읎: '없',
  이써: '있어',
  잇어: '있어',
  잇는: '있는',
  잇나: '있나',
  잇습: '있습',
  모르겟: '모르겠',
  갈쳐: '가르쳐',
  갈켜: '가르쳐',
  아르켜: '가르쳐',
};

/** Endings in place of 요, after what can only end a sentence: "되나여", "있어염"; not "참여", "대여", "고유". */
const spokenEnding =
  /(?<=(?:나|까|어|아|해|돼|데|네|예|에|거|봐|줘|려|께))(?:여|염|욤)(?=[?!.~,\s]|$)|(?<=(?:나|까|해|돼|데|네|예|에|거|께))유(?=[?!.~,\s]|$)|(?<=[가-힣](?:은|는))(?:여|염)(?=[?!.~\s]*$)/g;

/** Endings as they are spoken in the south, east and west, and as they are written. */
const spokenElsewhere: readonly (readonly [RegExp, string])[] = [
  [/(?<=[가-힣])니꺼(?=[?!.~,\s]|$)/g, '니까'],
  [/봣(?=[어음습는고다네나던으지죠거])/g, '봤'],
  [/햇(?=[어음습는고다네나던으지죠거])/g, '했'],
  [/됫(?=[어음습는고다네나던으지죠거])/g, '됐'],
  [/(?<=[가-힣])앗(?=[어음습는고다네나던으지죠])/g, '았'],
  [/(?<=[가-힣])(?<!무)엇(?=[어음습는고다네나던으지죠])/g, '었'],
  [/(?<=[가-힣])믄(?=[요유?!.~,\s]|$)/g, '면'],
  [/[든던]디(?=[요유?!.~,\s]|$)/g, '던데'],
  [/(?<=[가-힣])을라(?=면)/g, '으려'],
  [/할라(?=면|\s?카|고\s|고요|는데)/g, '하려'],
  [/([가-힣])을라(?=\s?카|고\s|고요|는데)/g, '$1으려'],
  [/들일라(?=\s?카|고\s|고요|는데)/g, '들이려'],
  [/(?<=[가-힣])삐(?:리|맀)?(?=면|고\s)/g, ''],
  [/(?<=[다라자냐려])\s?카(?=[든던더데네는고모])/g, '고 하'],
  [/(?<=[가-힣])[심슴]꺼(?=[?!.~,\s]|$)/g, '습니까'],
  [/(?<=[있없했됐받하되주나])당가(?=[?!.~,\s]|$)/g, '나요'],
  [/(?<=[되하있없받내주했됐좋많])노(?=[?!.~,\s]|$)/g, '나요'],
  [/(?<=[는은을])겨(?=[?!.~,\s]|$)/g, ' 거예요'],
  [/(?<=[가-힣])쥬(?=[?!.~,\s]|$)/g, '죠'],
  [/(?<=데|지|거|고|네|까|[가-힣][어아해])예(?=[?!.~,\s]|$)/g, '요'],
  [/(?<=[가-힣])(?:심니더|심더|슴더|십니더)(?=[?!.~,\s]|$)/g, '습니다'],
  [/(?<=[가-힣])(?:능교|는교|능겨)(?=[?!.~,\s]|$)/g, '나요'],
  [/(?<=[가-힣](?:는|은|인|던))디(?=[요유?!.~,\s]|$)/g, '데'],
  [/(?<=[가-힣])[당랑]께(?=[?!.~,\s]|$)/g, '다니까'],
  [/(?<=[있없했됐받하])지라(?=[?!.~,\s]|$)/g, '죠'],
  [/(?<=[가-힣])(?:꺼정|까정)(?![가-힣])/g, '까지'],
  [/(?<=[가-힣])까진(?=[지가데])/g, '까지인'],
  [/(?<=[내해가와써봐])야\s?대(?=[고나요는죠지])/g, '야 되'],
  [/(?<=[월화수목금토일])욜(?=[은는이도에날\s?!.,]|$)/g, '요일'],
  [/문\s?여(?=나|는)/g, '문 열'],
  [/얼마동안/g, '얼마 동안'],
  [/(?<=[가-힣])고\s?시픈/g, '고 싶은'],
  [/(?<=[가-힣])고\s?시퍼/g, '고 싶어'],
  [/(?<![가-힣])되까(?=[요여\s?!.~]|$)/g, '될까'],
  [/(?<=[인는은]데)두(?=[?!.~,\s]|$)/g, '도'],
  [/(?<![가-힣])울(?=\s?(?:같|회사|공장|업체|돈|쪽|기업|조합))/g, '우리 '],
  [/쪼[매맨끄끔]\s?[난한만](?=\s)|쪼끄만|쪼그만/g, '작은'],
  // "클라우드껀", "로봇껄로": of the one that is named.
  [/(?<=[가-힣])꺼?껀(?=[?!.~,\s]|$)/g, ' 거는'],
  [/(?<=[가-힣])껄로(?=[?!.~,\s]|$)/g, ' 걸로'],
];

/** Hardly any message has one of them. */
const anySpokenElsewhere = new RegExp(spokenElsewhere.map(([spoken]) => spoken.source).join('|'));
const withoutDialect = (text: string): string =>
  anySpokenElsewhere.test(text)
    ? spokenElsewhere.reduce((said, [spoken, written]) => said.replace(spoken, written), text)
    : text;

/** 돼 and 되 are spoken alike. */
const writtenWithE = /돼(?=[나는죠지면고])/g;

const notInWord = '(?<![가-힣])';
const wordPattern = new RegExp(`${notInWord}(?:${Object.keys(words).join('|')})(?![가-힣])`, 'g');
const beginningPattern = new RegExp(`${notInWord}(?:${Object.keys(beginnings).join('|')})`, 'g');

/** A normalised text with what is spelt as it is spoken written out: "첨이에여" is "처음이에요". */
export const withWrittenSpelling = (text: string): string =>
  withoutDialect(text.replace(wordPattern, (word) => words[word] ?? word))
    .replace(beginningPattern, (word) => beginnings[word] ?? word)
    .replace(writtenWithE, '되')
    .replace(spokenEnding, '요');
