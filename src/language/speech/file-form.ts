const fileForm =
  /파일\s?(?:(?:은|을|는|를)?\s?(?:어떤|무슨)\s)?(?:형식|포맷|종류|확장자|형태)|확장자|(?<![a-z])(?:pdf|jpe?g|png|zip|docx?|hwp|xlsx?)(?![a-z])|피디에프|한글\s?파일|워드\s?파일|압축(?:해서|파일)|\bfile (?:format|type)/;
const original =
  /원본|스캔(?:해서|본|하면|으로|해도)|(?:사본|복사본)(?:도|으로|만|을|이)?\s?(?:내|제출|올|되|돼|괜찮|가능)|서류(?:를|는|도)?\s?사진|\boriginals?\b|\bscan(?:ned|s)?\b/;

/** "서류 pdf로 올려도 돼요?", "원본 내야 하나요": asks in which form papers are handed in. */
export const asksFileForm = (text: string): boolean => fileForm.test(text) || original.test(text);
