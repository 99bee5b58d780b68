import { permissionAsked } from '../../../language/speech/permission.ts';
import type { Reader, Verdict } from './verdict.ts';

const adopter = /도입|우리|저희|회사\s?아이디|adopter|\bour own\b/;
const supplier = /공급|업체\s?(?:아이디|계정)|supplier|vendor/;

/** "우리 아이디로 해요 공급사 아이디로 해요?": which of the two. */
const namesBoth = /(?:아이디|계정|id)(?!\S*\s?(?:말고|아니라|아니고|대신))\S*\s.*(?:아이디|계정|id)/;

const asPerson = /개인(?!정보)(?!\S*\s?(?:말고|아니라|아니고|대신))|\bpersonal(?:ly)?\b|\bindividual\b/;
const asCompany = /기업(?:회원|으로|계정)|회사\s?(?:명의|이름|계정)|\bas a company\b|\bcompany account\b/;

/** "회원가입 개인으로 해도 되나요", "가입은 꼭 해야 하나요": companies sign up, and have to. */
const ofSignUp = (text: string): Verdict | undefined => {
  if (asPerson.test(text)) return asCompany.test(text) ? undefined : 'no';
  const asked = permissionAsked(text);
  if (asked === 'must') return 'yes';
  if (asked === 'need-not') return 'no';
  return asCompany.test(text) ? 'yes' : undefined;
};

/** "공급기업 계정으로 해도 되나": whose account is meant, held against whose is stated. */
export const ofAccount: Reader = ({ question: { text, topic }, stated }) => {
  if (topic === 'apply.sign-up') return ofSignUp(text);
  if (topic !== 'apply.account' || (adopter.test(text) && supplier.test(text) && namesBoth.test(text)))
    return undefined;
  const meant = supplier.test(text.replace(/[가-힣]+(?:\s?아이디|\s?계정)?\s?(?:말고|아니라|아니고)/, ''));
  if (/도입기업 아이디|adopter's id/i.test(stated))
    return meant ? 'no' : adopter.test(text) ? 'yes' : undefined;
  return undefined;
};
