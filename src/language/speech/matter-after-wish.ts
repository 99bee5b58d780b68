/** What may be asked of any program, by the topic of its answer. */
const matters: readonly (readonly [topic: string, korean: string, english: string])[] = [
  ['documents', '(?:제출\\s?)?서류', 'papers?|documents?|paperwork'],
  ['bonus.list', '(?:가점|가산점)', 'bonus(?: points?)?'],
  ['eligibility', '(?:신청\\s?|지원\\s?)?(?:자격|요건|조건)', 'eligibility|requirements?'],
  ['window', '(?:마감|기한|신청\\s?기간|접수\\s?기간)', 'deadline|application period|dates'],
  ['burden', '(?:자부담|부담금|우리\\s?부담)', '(?:own|our) share'],
  ['amount', '(?:지원금|금액|지원\\s?금액|지원\\s?규모|비용)', 'amount|funding|money|cost'],
  ['procedure', '(?:절차|진행\\s?순서)', 'procedure|steps|process'],
  ['apply', '(?:신청\\s?|접수\\s?)?방법', 'how to apply'],
  ['contact', '(?:문의처|연락처|전화\\s?번호)', 'phone number|contact'],
];

const wish =
  '(?:싶(?:은데|은데요|어요|습니다|은|고)|[려라](?:는데|고요?|고\\s?하는데)|할\\s?건데|할\\s?거예요|예정(?:인데|이에요))(?:요)?[,.!]?\\s';
const koreanEnd =
  '(?:\\S{0,2}\\s?(?:좀\\s?)?(?:궁금|알고\\s?싶|알려|부탁|안내)\\S*|(?:은|는|이|좀)?\\s?(?:요|요\\?|좀|좀요)?)[\\s.!?~]*$';
const englishWish = '\\b(?:want|like|planning|hoping|interested)\\b.{0,60}';
const englishAsk =
  '\\b(?:curious about|wonder(?:ing)? about|tell me(?: about)?|what about|need)(?: the| its)? ';

const patterns = matters.map(
  ([topic, korean, english]) =>
    [
      topic,
      new RegExp(
        `${wish}(?:\\S{1,4}\\s)?${korean}${koreanEnd}|${englishWish}${englishAsk}(?:${english})\\W*$`,
      ),
    ] as const,
);

/** "고도화 지원받고 싶어요 가점이 궁금": the topic of what is asked after a wish that only tells why. */
export const matterAfterWish = (text: string): string | undefined =>
  patterns.find(([, pattern]) => pattern.test(text))?.[0];
