/** How people open a message before they say what it is about; "저기요", "hello" and their like. */
const opening =
  /^(?:(?:네|예|아)[,.]?\s)?(?:안녕하\S{1,4}|안녕|안냐세요|안뇽하\S{1,3}|수고(?:하|가|\s?많으)\S{1,5}|고생(?:하|\s?많으)\S{1,5}|반갑습니다|여보세요|저기요|하이|hi(?: there)?|hello(?: there)?|hey(?: there)?|good (?:morning|afternoon|evening)|dear sir(?: or madam)?)(?:[,.!~\s]|ㅎ|ㅋ|\^)+/;
/** In letters: less than this after it is no matter of its own ("안녕하세요 챗봇님"). */
const shortestMatter = 7;

/** A normalised message without the salutation before what it says; whole where it is nothing but one. */
export const withoutOpening = (text: string): string => {
  const rest = text.replace(opening, '');
  const letters = rest.replace(/[^가-힣a-z0-9]/g, '').length;
  return letters >= shortestMatter ? rest : text;
};
