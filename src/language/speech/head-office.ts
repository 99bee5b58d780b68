/** The seat of a company is told with a word for it; nothing but the factory's place decides. */
export const isHeadOffice = (text: string): boolean =>
  /본사|head ?office|headquarter/.test(text) && !/공장|사업장|factory|plant/.test(text);
