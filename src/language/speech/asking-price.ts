// Asking what a program comes to, of whoever would have it: "마이스터 쓰고 싶은데 얼마예요".

const wish =
  /(?:쓰|하|받|넣|들이|부르|도입하|신청하|써\s?보|해\s?보|받아\s?보)(?:고\s?싶은데|[려라]는데|려고\s?하는데|[려라]면|면)(?:요)?|하는데|도입|사업|지원|파견/g;
const price =
  /^[\s,을를은는이가도에]*(?:(?:돈|비용|값)(?:이|은)?\s?)?(?:총\s?)?얼마(?:나|예요|에요|이에요|인가요|죠|지|야|임)?\s?(?:들어|드나|들까|해요|하나|나와|줘)?\S*\s*\??$/;

const priceAlone = /^[\s,을를은는이가도에의]*(?:총\s?)?(?:비용|가격|금액|단가)(?:은|이|는|가)?(?:요)?\s*\??$/;

/** Whether a text without the name of a program asks nothing but what it comes to. */
export const asksPrice = (textWithoutName: string): boolean =>
  price.test(textWithoutName.replace(wish, ' ')) || priceAlone.test(textWithoutName);
