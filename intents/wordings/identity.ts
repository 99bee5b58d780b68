import type { Wordings } from '../../src/language/wordings.ts';
import { listed } from './listed.ts';

/** How people ask whom they are talking to. */
export const identityWordings = {
  identity: listed({
    ko: `
      너 사람이야 | 사람이에요 로봇이에요 | 챗봇이야 | 너 누구야 | 이름이 뭐야 | 누가 만들었어 | AI야 | 기계랑 얘기하는 건가요 | 지금 사람이 답하는 거에요 | 봇이지
      너 로봇이지 | 상담원이세요 | 인공지능이에요 | 자동응답인가요 | 정체가 뭐야 | chatgpt야 | 너 뭐야 | 너 뭐야 사람? | 사람임? | 사람이세요?
      사람 맞아요? | 사람이 답하는거에요 | 사람이 직접 답하나요 | 지금 나랑 말하는 게 사람이야 | 진짜 사람이야? | 실제 사람인가요 | 상담원이에요 챗봇이에요 | 직원이세요
      공무원이세요 | 중기부 직원이에요 | 누구세요 | 누구신가요 | 누구냐 넌 | 넌 누구니 | 당신은 누구입니까 | 너는 뭐하는 애야 | 니 뭐꼬 | 니 누고 | 이름이 뭐에요
      이름 뭐야 | 너 이름 있어 | 자기소개 해줘 | 자기소개 | 너 챗봇이지 | 챗봇이에요? | 챗봇인가요 | 봇이에요? | 봇이냐 | 로봇이에요? 사람이에요? | 기계에요?
      기계랑 얘기하는거냐 | 컴퓨터가 답하는 거죠 | 자동으로 답하는 거에요 | 자동응답이야 | AI에요? | AI인가요 | 에이아이야? | 인공지능이냐 | 인공지능 챗봇인가요
      챗지피티야 | GPT 쓰는거야 | GPT에요? | 어떤 AI 모델이야 | 누가 만든거야 | 누가 만들었나요 | 어디서 만든 챗봇이에요 | 어느 회사에서 만들었어
      누가 운영하나요 이 챗봇 | 운영 주체가 어디인가요 챗봇 | 공식 챗봇이에요 | 정부에서 만든 거에요 | 믿어도 되는 챗봇인가요 | 네가 하는 말 믿어도 돼 | 답변 정확해?
      여기 스마트공장 상담하는 데 맞아요 | 스마트공장 문의하는 곳 맞나요 | 여기서 물어보면 되나요 | 지원사업 상담하는 곳인가요 | 여기가 스마트공장 안내하는 데 맞죠
      어떻게 답변하는거야 | 뭘 보고 대답해 | 어떤 자료로 답하나요 | 지금 응대하시는 분이 사람인지 궁금합니다 | 여기 답변은 사람이 작성하는 건가요
    `,
    en: `
      are you a human | are you a bot | who are you | what is your name | am I talking to a person
      are you an AI | who made you | are you real | are you a real person | are you human or a robot
      is this a bot | is this a machine | am I chatting with a human | what are you
      who am I talking to | tell me about yourself | introduce yourself | do you have a name
      are you ChatGPT | which AI model are you | are you artificial intelligence | who built you
      who runs this chatbot | are you an official bot | is this automated | can I trust your answers
      where do your answers come from | are you a government employee
    `,
  }),
} satisfies Readonly<Record<string, Wordings>>;
