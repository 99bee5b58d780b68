/** What a writer puts under a message to say who writes: "- 상담사", "(콜센터)", "(1357입니다)". */
const signature =
  /[\s.?!]*(?:[-–~]\s*|\()\s*(?:1357|콜센터|상담(?:사|원|센터|팀)|안내(?:데스크|원)|민원(?:실|담당)|담당자|call cent(?:er|re)|hotline|helpdesk)\s?(?:이에요|예요|입니다|임|드림|here)?[\s.)]*$/;

/** A normalised message without the signature it ends with. */
export const withoutSignature = (text: string): string => {
  const found = signature.exec(text);
  const [sign] = /[?!]/.exec(found?.[0] ?? '') ?? [''];
  return found && found.index > 0 ? `${text.slice(0, found.index)}${sign}` : text;
};
