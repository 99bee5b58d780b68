import type { Question } from '../../exchange/question.ts';

/** "되죠?", "문제없죠?": whether one may, which the facts told before can already settle. */
export const mayWords =
  /돼[요유여나]|되[나는냐유여죠남]|[안못] ?됨|될까|될런지|가능|해 ?주나|해 ?주는|해 ?줘요|껴 ?(?:줘|주)|끼워 ?(?:줘|주)|해 ?달라|대상인[가지]|넣음 ?되|받나|받을까|문제 ?없|괜찮|신청하면|넣어도|(?:받을|신청할|참여할|넣을|낼|낄|탈|부를|들어갈|지원할) ?수|수 ?있을까|안 ?되(?:나|유|냐|남)|can we|may we|can i|eligible|is (?:it|that|this) (?:ok|fine)|any problem|allowed/;
const asksWhetherMay = ({ text, subject, topic }: Question): boolean =>
  subject.origin !== 'open' && mayWords.test(text) && !/^(?:exclusion\.|calc|document)/.test(topic);

/** How one applies is nothing to whoever told that he cannot: an adopter who asks for the call for hosts. */
const asksHowToApply = ({ subject, topic }: Question): boolean =>
  subject.origin !== 'open' && topic === 'apply';

/** A sum for a company that cannot have it would mislead, however right it is. */
const asksForSum = ({ topic }: Question): boolean => topic.startsWith('calc');

/** Whether what stands against the company, by what it told, has to be said before the answer. */
export const callsForReasons = (question: Question): boolean =>
  asksWhetherMay(question) || asksForSum(question) || asksHowToApply(question);
