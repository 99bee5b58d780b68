import { perText } from '../once.ts';
import { asksOpenly, isQuestion } from './asking.ts';
import { anyOf, type Phrases } from './phrases.ts';

/** How statements end, those in dialect among them. */
const korean: Phrases = [
  ...[
    '(?:이에|예|이예|에|어|아|여|해|돼|네|데|지|죠|세)[요여유용욤]',
    '[니습]다',
    '거든요?',
    '(?:는|은|인|던|[을ㄹ할갈볼낼쓸]\\s?[건껀])[데디]요?',
    '[을ㄹ할갈볼낼쓸]\\s?[거꺼]이?(?:[고구]|라서?)',
  ],
  ...[
    '[려라]고[요여유]?',
    '[려라]구[요여유]?',
    '(?:이|하|있|없)?[고구](?:[요여유])',
    '지라',
    '[을ㄹ할]래[요여유]?',
  ],
  ...[
    '게[요여유]',
    '(?:이|임|음|함|됨|중)',
    '[았었했됐]음',
    '(?:던|는|은)\\s?거[예에]?[요여유]?',
    '이유',
    '당께',
  ],
];
const statementEnd = new RegExp(`(?:${korean.join('|')})[.!~,ㅎㅋㅠㅜ\\s]*$`);
const ofOneself = /^(?:no,? |yes,? |well,? |actually,? |sorry,? |wait,? )*(?:we|i|our|my|it|they|there)\b/;

/** What asks without a question: "알려 주세요", "서류가 궁금해요", "번호 좀요". */
const requests = anyOf(
  [
    '알려',
    '궁금',
    '알고\\s?싶',
    '(?:봐|해|보여|찾아|말해|보내|설명해)\\s?(?:줘|주세요|주이소|달라|주실)',
    '주세요',
    '부탁',
  ],
  ['문의', '여쭤', '여쭙', '좀요$', '설명', '질문'],
  [
    '\\btell\\b',
    '\\bshow\\b',
    '\\bplease\\b',
    '\\bneed to know\\b',
    '\\bwant to know\\b',
    '\\blike to know\\b',
    '\\bwonder',
  ],
);

/** Asks for something without a question: "번호 좀요". */
export const requestsSomething = (text: string): boolean => requests.test(text);

/** A message that tells something and asks for nothing: "하청 도와주려구요", "we have a vendor". */
export const isStatement = perText(
  (text: string): boolean =>
    !isQuestion(text) &&
    !asksOpenly(text) &&
    !requests.test(text) &&
    (statementEnd.test(text) || ofOneself.test(text)),
);
