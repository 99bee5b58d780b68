import { anyOf } from './phrases.ts';

const supposed = anyOf(
  [
    '만약|만일|가령|(?<![가-힣])예를\\s?들',
    '(?:이?라?면|이?라고\\s?(?:치|하)면|일\\s?때는?)(?:요|은요|은|는요|는)?\\s*\\?+$',
  ],
  [
    '\\bwhat if\\b',
    '\\b(?:suppose|supposing|assuming|hypothetically)\\b',
    '\\bif (?:it|the cost|the total) (?:were|was|is)\\b',
  ],
);

/** Puts a case rather than telling how things are: "만약 3억이면?", "what if it were 300 million". */
export const isSupposed = (text: string): boolean => supposed.test(text);

const failing =
  /(?<!(?:돈|예산|재원|자금|사업비|지원금)(?:이|은|도|가)?\s?(?:다\s?)?)(?:떨어지|탈락하|탈락되|떨어졌으|탈락했으)(?:면|믄|모)(?:은|요|은요)?(?:\s?(?:어떡|어떻|어케|우짜|뭐|다시|또|끝)\S*)?(?:\s?(?:되|돼|하|해|낼|낼 수|신청)\S*)?(?:\s?(?:있|되|돼)\S*)?\s*\?*$|\b(?:if we (?:fail|are (?:rejected|turned down|not (?:selected|chosen))))\s*\?*$/;

/** "발표평가 떨어지면 어떡해": what becomes of who is turned down, whatever the step. */
export const supposesFailing = (text: string): boolean => failing.test(text);
