/** The languages of the guide. */
export type Language = 'ko' | 'en';

/** "[전화번호]" stands for personal data; the person did not write it. */
const masked = /\[[^\]]*\]/g;
/** The address of a site or of mail, which is in no language. */
const address = /(?:[a-z0-9_.+-]+@)?(?:[a-z0-9-]+\.)+(?:kr|com|net|org)(?![a-z0-9])/g;

/** Korean as soon as there is enough Hangul: Korean messages are full of Latin abbreviations, English ones not of Hangul. */
export const languageOf = (text: string): Language => {
  const said = text.replace(masked, '');
  const written = /[가-힣]/.test(said) ? said.replace(address, '') : said;
  let hangul = 0;
  let latin = 0;
  for (let i = 0; i < written.length; i++) {
    const code = written.charCodeAt(i);
    if (code >= 0x3131 && code <= 0xd7a3) hangul++;
    else if (code >= 0x61 && code <= 0x7a) latin++;
  }
  return latin > 0 && hangul * 4 < latin ? 'en' : 'ko';
};
