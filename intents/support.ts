import { factsFor, factPiece, localised, perRecruitment } from '../src/answers/compose.ts';
import type { Intent } from '../src/conversation/intent.ts';

/** What is supported, and what a program is for. */
export const support: Intent = {
  id: 'support',
  topics: {
    support: {
      ko: [
        '뭐 지원해줘요',
        '지원내용',
        '무엇을 지원하나요',
        '어떤 걸 지원받나요',
        '지원 내용이 뭔가요',
        '뭘 해주나요',
        '지원 항목',
        '지원 분야',
        '뭐뭐 해줘요',
        '어떤 지원',
        '받으면 뭘 주는데요',
        '지원 범위',
        '어디까지 지원돼요',
        '뭐가 포함돼요',
        '장비도 사주나요',
        '설비 구입도 되나요',
        '소프트웨어도 지원되나요',
        '뭘 받을 수 있어요',
        '혜택이 뭐에요',
        '무슨 혜택',
        '뭐가 좋아요',
        '센서도 지원되나요',
        '자동화 장비 포함되나요',
        '지원 대상 품목',
        '어떤 서비스를 받아요',
      ],
      en: [
        'what is supported',
        'what does the support cover',
        'what do you provide',
        'what do we get',
        'does it cover equipment',
        'what is included',
        'which costs are covered',
      ],
    },
    overview: {
      ko: [
        '뭐에요',
        '뭔가요',
        '어떤 사업이에요',
        '무슨 사업인가요',
        '사업 소개',
        '알려줘',
        '설명해줘',
        '사업 개요',
        '목적이 뭐에요',
        '대해 알려주세요',
        '어떤 제도인가요',
        '간단히 설명',
        '자세히 알려줘요',
        '궁금해요',
        '이게 뭐죠',
        '사업 내용',
        '개요 좀',
        '관심 있어요',
        '정보 주세요',
        '사업에 대해',
        '왜 하는 사업이에요',
        '취지',
        '뭐하는 거에요',
        '뭐하는 사업',
        '하고 싶어요',
        '신청하고 싶은데요',
        '받고 싶은데요',
      ],
      en: [
        'what is it',
        'tell me about it',
        'what kind of program is it',
        'overview',
        'explain the program',
        'purpose of the program',
        'I am interested in',
        'information about',
      ],
    },
  },
  answer: (question) =>
    perRecruitment(question, (recruitment) => {
      const [fact] = factsFor(question, question.topic, recruitment);
      if (fact) return factPiece(question, fact);
      const program = question.index.pack.programs.find(({ id }) => id === recruitment.programId);
      return (
        program?.purpose && { text: localised(question, program.purpose.text), quotes: [program.purpose] }
      );
    }),
};
