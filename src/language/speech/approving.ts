const korean =
  /^(?:[^.?!]{2,8}(?:[는은인]데|지만|[어아]도) )?(?:그래도|이래도|이대로|이러면|이정도면|이 정도면|그럼|그러면|이렇게|저희|우리|이거|혹시| )*(?:신청|지원|참여|접수|넣어|해|하면)?(?:하면|하는데|하는|해도|할|해|도|는|은|을|를|이|면|에|엔)?\s?(?:문제\s?(?:없|되|안|있)|괜찮|괜찬|상관\s?없|되나|되죠|되는|되지|돼|될까|됩니까|가능)\S{0,6}[?.!~ㅠ ]*$/;
const english =
  /^(?:so |and |then |but )*(?:is|are|would|will|can) (?:that|this|it|we|there)(?: still)? (?:be )?(?:in|ok|okay|fine|all right|alright|good|allowed|any problem|a problem|apply|eligible)\b[^a-z]*$|^(?:no problem|any problem|all good|ok)\b[^a-z]*\?$/;
const longest = 24;

/** "문제 없죠?", "그래도 되나": little more than whether one may, given what was told. */
export const asksApproval = (text: string): boolean =>
  text.length <= longest && (korean.test(text) || english.test(text));
