import type { Details } from './details.ts';

const attached = /[가-힣]{2,}$/;
/** How other designations of companies begin, which blanks may part from what they end with. */
const ofOtherName =
  /(?:글로벌|월드\s?클래스|청년\s?친화|가족\s?친화|수출\s?유망|지역\s?(?:선도|스타)|명문\s?장수)\s?$/;
/** What is often written without a blank before a name, and makes no other name of it. */
const noPart = /(?:우리|저희|신규|구축|고도화|로봇|사업|상생형|이면|인데|있는|받은|하고|이랑|그럼|만약)$/;

/**
 * "청년친화강소기업" is no "강소기업": the details without the bonus items that a longer word only ends with, which is
 * the name of something else.
 */
export const withoutLongerNames = (text: string, details: Details): Details => {
  const isLonger = ({ start, entities }: Details['mentions'][number]): boolean => {
    if (!entities.some(({ kind }) => kind === 'bonus-item')) return false;
    if (ofOtherName.test(text.slice(0, start))) return true;
    const before = attached.exec(text.slice(0, start))?.[0];
    const joins = details.mentions.some(({ end }) => end === start);
    return before !== undefined && !joins && !noPart.test(before);
  };
  const mentions = details.mentions.filter((mention) => !isLonger(mention));
  return mentions.length === details.mentions.length
    ? details
    : { ...details, mentions, entities: mentions.flatMap(({ entities }) => entities) };
};
