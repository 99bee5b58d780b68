import type { Reader } from './verdict.ts';

const adopter = /도입|우리|저희|회사\s?아이디|adopter|\bour own\b/;
const supplier = /공급|업체\s?(?:아이디|계정)|supplier|vendor/;

/** "우리 아이디로 해요 공급사 아이디로 해요?": which of the two. */
const namesBoth = /(?:아이디|계정|id)(?!\S*\s?(?:말고|아니라|아니고|대신))\S*\s.*(?:아이디|계정|id)/;

/** "공급기업 계정으로 해도 되나": whose account is meant, held against whose is stated. */
export const ofAccount: Reader = ({ question: { text, topic }, stated }) => {
  if (topic !== 'apply.account' || (adopter.test(text) && supplier.test(text) && namesBoth.test(text)))
    return undefined;
  const meant = supplier.test(text.replace(/[가-힣]+(?:\s?아이디|\s?계정)?\s?(?:말고|아니라|아니고)/, ''));
  if (/도입기업 아이디|adopter's id/i.test(stated))
    return meant ? 'no' : adopter.test(text) ? 'yes' : undefined;
  return undefined;
};
