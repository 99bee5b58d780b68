import type { Wordings } from '../../src/language/wordings.ts';
import { listed } from './listed.ts';

/** How people ask for a person. */
export const humanHelpWordings = {
  human: listed({
    ko: `
      상담원 연결해주세요 | 사람이랑 얘기할래요 | 상담사 바꿔주세요 | 챗봇 말고 사람 | 직원 연결 | 사람하고 통화하고 싶어요 | 상담원 | 사람 불러줘 | 진짜 사람 없어요
      직접 상담받고 싶어요 | 상담 예약 | 담당자 연결 | 전화 상담 원해요 | 방문 상담 가능한가요 | 사람 상담 | 상담사랑 연결 | 실제 상담원과 이야기 | 봇 싫어 사람
      상담사 | 상담원 연결 | 상담원 바꿔줘 | 상담원이랑 얘기하고 싶어요 | 상담원좀 연결해줘요 | 상담직원 연결 | 상담사 연결 부탁드립니다 | 직원 바꿔주세요 | 직원 바꿔
      직원이랑 통화할래요 | 직원하고 얘기하고 싶은데요 | 사람 연결 | 사람 바꿔줘 | 사람 나와라 | 사람이랑 통화 | 사람이랑 말하고 싶다 | 사람이 답해줬으면 좋겠어요
      사람한테 물어볼래 | 사람하고 이야기 좀 합시다 | 사람하고 얘기하게 해주이소 | 진짜 사람이랑 얘기하고 싶어요 | 챗봇 말고요 | 챗봇 싫어요 사람 | 봇 말고 사람이요
      기계 말고 사람 | 로봇 말고 사람이랑 얘기할래 | 자동응답 말고 상담원 | 담당자 연결해주세요 | 담당자랑 통화하게 해줘 | 담당자 바꿔주세요
      담당자와 직접 상담하고 싶습니다 | 직접 통화로 상담하고 싶습니다 | 전화 연결해주세요 | 전화로 상담하고 싶은데 | 전화상담 신청 | 상담 신청할게요
      상담받고 싶어요 사람한테 | 대면 상담 되나요 | 만나서 상담하고 싶어요 | 찾아가서 상담받을 수 있나요 | 상담 예약하고 싶어요 | 직접 만나서 물어보고 싶은데
      실시간 상담 | 채팅 상담원 | 사람 상담원 있어요? | 상담원과 채팅할 수 있나요 | 상담사와 연결해 주시기 바랍니다 | 실제 담당자와 상담을 원합니다
      답답해서 안되겠어요 상담원 바꿔주세요 | 말이 안 통하네 사람 바꿔 | 복잡해서 그런데 전화로 설명해줄 분 안 계세요 | 전화로 자세히 상담해주실 분 연결 부탁드려요
      글로는 이해가 안돼서 사람이랑 통화하고 싶어요 | 민원인이 담당자와 직접 상담을 원하십니다
    `,
    en: `
      talk to a human | connect me to an agent | human please | speak to a representative
      I want to talk to a real person | live agent | human | agent | operator | talk to someone
      I need a human | let me speak to a person | connect me with a person | can I talk to a human being
      real person please | not a bot, a person | transfer me to an agent | I'd like to speak to someone
      customer service representative | is there a live chat | can someone call with me
      I want to talk with a consultant in person | put me through to staff | speak with an advisor
      please connect me to the staff | I prefer to talk to a person | can I meet someone in person
      book a consultation | get me a human agent
      can i talk with korean person | i want speak with a human | connect me with staff
      is there person to talk
    `,
  }),
} satisfies Readonly<Record<string, Wordings>>;
