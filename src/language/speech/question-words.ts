import { perText } from '../once.ts';

// Whether a part of a message is a question by its form: which word asks, and how a question ends that is told.

const questionWord =
  /몇|얼마|얼만|언제|며칠|어디|어데|누가|누구|무엇|무슨|뭐|뭘|뭔|(?:^|\s)(?:머|멀)(?=[가는를예에야임\s?]|$)|어떤|어떻|어느|어케/;

/** Whether a Korean text has a word that asks which, how much, when, where or who. */
export const hasQuestionWord = perText((text: string): boolean => questionWord.test(text));

/** How a text reads without its question words, each with what is written to it. */
export const withoutQuestionWords = (text: string): string =>
  text.replace(new RegExp(`(?:${questionWord.source})\\S*`, 'g'), ' ');

const whatItIs =
  /(?:[이가은는]|이?란|이라는 ?게) ?(?:뭐|뭔|무엇)(?:고|며|구|예요|에요|야|죠|임|지|인지|인가요|가요|입니까|냐)[요여?.~]*$/;

/** "고도화는 뭐고": asks what a thing is. */
export const asksWhatItIs = (text: string): boolean => whatItIs.test(text);

const firstSyllable = 0xac00;
const finals = 28;
/** Number of the last sound of a syllable among the finals: "는", "진" end in ㄴ, "할", "될" in ㄹ. */
const finalOf = (syllable: string): number => (syllable.charCodeAt(0) - firstSyllable) % finals;
const finalN = 4;
const finalL = 8;

const toldEnd = /([가-힣])지(?:요|도|랑|이랑|하고|와|과|를|좀)?[.,?!~]*$/;

/** "얼마인지", "되는지랑": whether a text ends with a question that is told rather than put. */
export const endsToldQuestion = perText((text: string): boolean => {
  const before = toldEnd.exec(text)?.[1];
  return before !== undefined && [finalN, finalL].includes(finalOf(before));
});
