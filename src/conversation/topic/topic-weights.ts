/** Log-odds that what is known of the conversation adds to a topic or takes from it. */
export const weights = {
  /** Amount, window, documents … are asked far more often than any single point, however many wordings that has. */
  everyProgramsQuestion: 0.7,
  /** The program named says nothing about it: it may have been named in passing. */
  unanswerableNamed: -2.2,
  /** … or what others state on it is no answer for the one named. */
  statedForOthersOnly: -4,
  unanswerableRemembered: -1.2,
  /** Several programs are named and it says something about some of them only. */
  unanswerableForSome: -1,
  /** Only the program was named, and it speaks of its less usual applicants alone. */
  unusualApplicantsOnly: -0.8,
  /** What was heard of is a bonus item, or a program: then that is what it has to do with the notice. */
  relatedItem: 6,
  relatedProgram: 4,
  /** The message is one of the answers a person can pick when asked about the company. */
  picksChoice: 4,
  /** "지역일자리 선정기업이에요": who says what he is knows what that is. */
  definitionThoughTelling: -3,
  /** "전화해볼게요": what the asker will do next ends the talk. */
  signsOff: 5,
  /** A message that plainly asks something does not just tell about the company. */
  tellsThoughAsking: -6,
  /** "위기지역 예시": a bonus item beside another noun is what is asked for. */
  tellsThoughNaming: -3,
  /** "지역일자리 선정기업이에요" after the amount was told: told of oneself, and the amount goes on with it. */
  tellsWhatIsAwaited: 3,
  /** "… ok or no?": what asks something agrees to nothing. */
  agreementThoughAsking: -5,
  /** "어디서", "언제": who asks that does not ask what there is for him. */
  situationThoughAskingElse: -1.5,
  calculationWithSum: 1.2,
  calculationWithoutSum: -1.5,
  /** Who may apply, though a sum is named and it is asked how much. */
  eligibilityThoughSum: -2,
  /** "중견기업은 얼마 받아요": nothing but how much, whatever is laid down for such companies. */
  sumOfKind: 10,
  /** "1억까지죠?": up to a sum, not up to a day. */
  windowThoughSum: -4,
  /** Whether two supports go together, though a sum is asked for. */
  togetherThoughSum: -4,
  /** "total budget 150 million": a sum that is told is the budget of whoever tells it. */
  budgetThoughOwn: -4,
  /** "3억 다 주는 거죠": a sum claimed to be among the terms. */
  sumOfTermsClaimed: 2,
  /** The cost is known and no other sum is named: hardly the cost is asked for. */
  costKnownBefore: -2,
  /** The sum is called the cost: then the cost is not what is asked for. */
  costNamed: -3,
  /** A single statement about bonus points, where an item was named that has its own points and proof. */
  otherBonusPoint: -1.5,
  /** What is named in the message speaks for its kind of question; the single statement may be on another paper. */
  documentNamed: 1.2,
  /** "동영상은 꼭 내야 해요": whether it is handed in at all. */
  needOfIt: 3,
  /** "재무제표는 몇년치": what stands in the entry of the paper itself. */
  yearsOfIt: 1.5,
  /** … and whether the original is wanted. */
  copyOfIt: 1,
  /** "사업계획서 양식 어디 있어요": its form is spoken of. */
  formOfIt: 1.5,
  /** A paper that many programs ask for, and none of them named: hardly one program's own statement. */
  manyAskForPaper: -2.2,
  /** A single rule on applicants or steps, where points are asked for. */
  ruleThoughPoints: -1.5,
  /** Out of the blue, and no word of papers: hardly what is stated of one of them. */
  noPaperNamed: -3,
  bonusItemNamed: 0.8,
  /** … and points are spoken of. */
  pointsOfItem: 2,
  /** Two or more items are named and what they come to is asked. */
  sumOfPoints: 3,
  /** Who names one body asks for its part, not for everybody's. */
  allRolesThoughOneNamed: -3.5,
  placeNamed: 0.6,
  /** … and a desk to turn to. */
  deskOfPlace: 3,
  termNamed: 0.8,
  /** "추진단으로 전화하면 되죠": not what the body is, but whether it is the one to call. */
  termToBeCalled: -1.5,
  callSpokenOf: 1,
  dayNamed: 1.5,
  /** "마이스터 무료라면서요": whether anything is left to pay. */
  freeSpokenOf: 1.5,
  /** What something costs is hardly a fee. */
  costsNoFee: -2.5,
  /** The support that the notice is about is no other body's. */
  ownSupport: -4,
  /** "써주실 수 있나요": the guide is asked to do it. */
  favourAsked: 2.5,
  /** "100프로 내주나요": a share of what is paid. */
  shareNamed: 0.6,
  /** "신규구축은 70%죠?": a share and a program, and nothing else. */
  shareAlone: 2.5,
  /** … but when it is paid is asked. */
  paidOutSpokenOf: -2,
  /** A month only, but a deadline is spoken of. */
  monthOfDeadline: 1.5,
  /** "언제까지 봐줘야": the end of a duty, though it is asked until when. */
  untilOfDuty: -6,
  dutyUntil: 2.5,
  /** The deadline by its name. */
  deadlineNamed: 0.8,
  /** "3개사만 있으면 된다던데": a number of the same things is stated. */
  countsTheSame: 2.5,
  /** "기본 컨설팅 얼마": all sums of the form named. */
  sumOfForm: 2,
  /** "원포인트 하루만에 끝나요": the form named has a statement of its own on it. */
  ofFormNamed: 1,
  /** "모집 시작일": the first day by its name. */
  openingNamed: 1.5,
  /** "주관기관은 몇 프로": what is stated of the other side of the same project. */
  ofOtherSide: -2,
  /** "대기업 협력사": what is laid down for such companies is not asked of the speaker's own. */
  ofOtherCompany: -4,
  /** Another year than the notice's is written out. */
  /** "19년에 지정됐는데 올해는 뭘 내나요": this year's terms are asked for, whatever another year is named for. */
  thisYearSaid: -2,
  /** Another year than the notice's is written out. */
  otherYearSaid: 1.5,
  /** … and its terms are asked for: this year's would be taken for them. */
  otherYearAsked: 6,
  /** Two are set against each other. */
  twoCompared: 3.5,
  /** Greeting and small talk do not name programs. */
  asideThoughNamed: -2,
  /** Asking for a forgery, insulting … takes words of that kind. */
  withoutItsWords: -2.5,
  /** "대출", "세액공제": words of one topic alone. */
  toldByItsWords: 2,
  /** "컨소시엄 해야 돼요?": a word that hardly any other statement is asked for with. */
  namedByItsWords: 1.8,
  sameTopicContinued: 0.9,
  sameFamilyContinued: 1.6,
  /** "그럼 언제 모집해요?" after whether adopters may apply: of that side as well. */
  sameSideContinued: 3.2,
  /** What more there is of it is asked. */
  moreOfTheSame: 3,
  sameTopicInBrief: 1.2,
  /** What was said leaves nothing to ask about it. */
  ruledOut: -5,
  /** What the notice does not cover is asked less often of a program than what it does. */
  outsideThoughNamed: -1.2,
  /** The notice as such belongs to no program. */
  noticeThoughNamed: -1.2,
} as const;
