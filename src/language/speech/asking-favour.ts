const favour =
  /(?:써|작성해|신청해|접수해|만들어|넣어|등록해|제출해|처리해)\s?(?:주실\s?수|줄\s?수|주시면|주세요|주실래|줄래|줘(?:요|라)?(?:\s|[?.!~]|$)|달라)|\b(?:can|could|will|would) you (?:please )?(?:write|fill|apply|submit|register|prepare)\b|\b(?:write|fill in|fill out|apply|submit|prepare|draft)\b[^?.]{0,30}\bfor (?:me|us)\b/;

/** "사업계획서 써주실 수 있나요?": the guide itself is asked to do what the applicant has to. */
export const asksFavour = (text: string): boolean => favour.test(text);
