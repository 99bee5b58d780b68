/** Small closed lists by which a wrongly set keyboard is told from foreign words. */

/** Syllables that ordinary Korean text is made of. A text typed in the wrong layout rarely hits only these. */
const syllables =
  '가각간갈감갑강갖같개걔거건걸검것게겠겨격견결겹경계고곡골곳공과관광괜교구국군궁귀규균그근글금급기김까' +
  '깐깔꺼껄께꼐꼭끝나난날남납낱내낸낼냐냥너넓넘넣네넵넹녀년녕노녹논농뇨누눌뉴느는늘능니님닙다단달담답당' +
  '대댁댄댓댔더덕던덜데델도독돈돌동돼됐되된될됨됩두둘뒤드득든듣들듯등디따딱딴때땜떤떨떻또뜻라락랄람랑래' +
  '램랫랬략량러럭럼럽렁레려력련렵렸령례로록론료룡루룸룹류률르른를름릅릉리린릴림립릿링마만말맘맞맡매맨머' +
  '먼멀메멘며면명몇모목몫못무묶문묻물뭐뭔뭘므미민믿밀및밑바박밖반받발밤밥방배백밸버번범법벤벨변별보복본' +
  '볼봄봅봇봉봐봤뵈뵐뵙부북분불붙브블비빅빙빛빠빨빼뺀뻔뽑뿌사삭산삼샀상새색생서석선설섬섯성세센셔션소속' +
  '솔송수숙순술쉬쉽스슨슬슴습승시식신실심싶싸쌀써썼쏘쓰쓴쓸씀씨씩아악안앉않알암앗았앞애액야약양얘어억언' +
  '얻얼엄업없엇었에엑엔엥여역엮연열염였영옆예옙옛오옥온올와완왔왕왠외요욕욤욧용우운울웃워웍원월웬웰위윗' +
  '유육윤율으은을음읍응의이익인일읽잃임입있잊잎자작잖잤장재잭잼쟁쟤저적전절젊점접정제조족존좀좁종좋죠주' +
  '준줄중줘줬쥐즈즉증지직진질집짓짜짝째쩌쪼쪽쫌쭤쯤찍차찮참창찾채책챗챙처척천철첨청체쳐쳤초촌총최추축춘' +
  '출춤충취치친칠침칭칸캔컨컴켜켰코콘콜쿠쿨퀴크클키킬킹타탁탄탈탐태택터턴털테텔템토톡통퇴투툴트특튼틀틈' +
  '팀팅파판팔팝패퍼펀페펜펴편평폐포폭폰폴폼표풀품풍프플피핀필핑하학한할함합핫항해햇했행향허헌헐험헤헬혀' +
  '혁현협형혜호혹혼홀홈홍화확환활황회획횡효후훈훨휘휴흐흔흘흥희히힌힐힘';

export const commonSyllables: ReadonlySet<string> = new Set(syllables);

/** English words that hold questions together, besides the vocabulary that the caller knows. */
export const commonEnglish: ReadonlySet<string> = new Set(
  (
    'a about after all also am an and any apply are as ask at be before but by call can come contact cost could ' +
    'date deadline did do does document documents done due each email eligible fee for form free from get give go ' +
    'got had has have help hello hey hi how i if in info into is it its just know last let like limit list long ' +
    'look make many max may me money more most much must my name need new next no not now of off on one only or ' +
    'our out own pay phone please program project questions question rate same say see send set should show sign ' +
    'since site so some start still support take tell than thank thanks that the their them then there they this ' +
    'time to too two type under until up us use want was we web were what when where which while who whom whose ' +
    'why will with won work would year yes yet you your'
  ).split(' '),
);
