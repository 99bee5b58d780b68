import type { Wordings } from '../../src/language/wordings.ts';
import { listed } from './listed.ts';

/** Hello, and what the guide can do. */
export const greetingWordings = {
  greeting: listed({
    ko: `
      안녕하세요 | 안녕 | 하이 | ㅎㅇ | 반가워요 | 여보세요 | 헬로 | 안뇽 | 처음 왔어요 | 시작하기 | 시작 | 계세요 | 저기요 | ㅎㅇㅎㅇ | 좋은 아침이에요
      수고하십니다 | 수고 많으십니다 | 안녕하십니까 | 안녕하세여 | 안뇽하세요 | 안녕하심까 | 안녕하십니꺼 | 하이요 | 하이루 | 헬로우 | 헬로 챗봇 | 반갑습니다
      반가워 | 방가방가 | 처음 뵙겠습니다 | 거기 누구 없어요 | 누구 있어요 | 저기여 | 저기요 계세요 | 있어요? | 계신가요 | 실례합니다 | 실례지만
      수고하십니다 사장님 | 수고많으세요 | 수고하세용 여쭤볼게요 | 고생 많으십니다 | 고생많으세요 | 좋은 아침 | 좋은 오후입니다 | 좋은 하루입니다 | 굿모닝
      점심 드셨어요 | 새해 복 많이 받으세요 | 날 춥네요 안녕하세요 | 시작할게요 | 시작해볼까 | 대화 시작 | 챗봇 시작 | 챗봇아 | 챗봇님 | 봇아 안녕 | 안녕 친구
      ㅎㅇ요 | ㅎㅇ염 | ㅎㅎ 안녕 | 안냐세요 | 안녕하세요 공장 하는 사람입니다 | 안녕하세요 문의 좀 드리려고요 | 안녕하세요 처음 이용합니다
      문의 좀 드리려고요 | 문의드릴 게 있어요 | 궁금한 게 있어서요 | 뭐 좀 여쭤보려고요 | 물어볼 게 있어서요 | 뭐 하나 물어봐도 되나요 | 질문 있어요 | 1357 상담사입니다 | 콜센터 직원이에요
      안녕하세요 1357 상담사입니다 | 안녕하세요 궁금한게 있어서요 | 안녕하십니까 중소기업 대표입니다 | 네 안녕하세요
    `,
    en: `
      hi | hello | hey | good morning | hi there | greetings | start | hello there | good afternoon
      good evening | good day | hey there | hello, anyone there? | is anybody there | hi bot | hello bot
      greetings to you | nice to meet you | howdy | hello, I am a factory owner | hi, I have a question
      let's start | begin | yo | hiya | hello again | good morning to you | sup
    `,
  }),
  help: listed({
    ko: `
      도움말 | 어떤 거 답해줄 수 있나요 | 여긴 뭐 알려주는 데예요 | 뭐 물어볼 수 있어 | 뭘 할 수 있어요 | 사용법 | 어떻게 써요 | 무엇을 도와주나요 | 뭐 물어봐야 해 | 기능 | 무슨 질문 하면 돼
      이거 어떻게 쓰는거에요 | 뭐든지 물어봐도 돼요? | 뭘 알려줄 수 있어 | 메뉴 | 메뉴 보여줘 | 도와줘 | 뭐하는 챗봇이에요 | 무슨 봇이야 | 어떤 걸 물어보면 되나요
      질문 예시 | 도움말 보여줘 | 헬프 | 사용방법 | 사용 방법 알려주세요 | 이용방법 | 이용 안내 | 이거 어떻게 쓰는거야 | 이거 어케 써여
      어떻게 사용하는지 모르겠어요 | 어떻게 물어보면 돼요 | 뭐라고 물어봐야 돼 | 뭐라고 쳐야 되나요 | 뭘 물어보면 되나 | 뭘 물어볼 수 있나요 | 뭐 물어보면 되는교
      질문 어떻게 해요 | 질문해도 되나요 | 뭐 좀 물어봐도 돼요 | 뭐 하나 물어봐도 될까요 | 물어볼 거 있는데 돼요? | 아무거나 물어봐도 되나여 | 뭐든 물어봐도 되나
      넌 뭐 할 줄 알아 | 뭐 할 수 있어 | 뭐할줄알아? | 뭘 도와줄 수 있어 | 뭘 도와주는데 | 뭐 알려줘 너는 | 뭐 아는데 | 무슨 기능 있어 | 기능 알려줘
      기능이 뭐에요 | 할 수 있는 거 보여줘 | 뭐하는 곳이에요 여기 | 여기 뭐하는 데야 | 여기서 뭐 알 수 있어요 | 이 챗봇은 뭐하는거에요 | 이 챗봇 용도가 뭐죠
      챗봇 사용법 | 챗봇으로 뭘 할 수 있나요 | 어떤 도움을 받을 수 있나요 여기서 | 어떤 질문을 할 수 있나요 | 질문 가능한 내용 | 질문 예시 좀 보여줘 | 예시 질문
      자주 묻는 질문 | FAQ | 메뉴 뭐 있어 | 메뉴판 | 처음화면 메뉴 보여줘 | 선택지 보여줘 | 버튼 보여줘 | 도와주세요 | 도와줘요 | 좀 도와주실래요
      뭐부터 물어봐야 하는지 모르겠어요 | 무엇을 안내해 주시나요 | 안내 가능한 내용을 알려주세요 | 어떤 내용을 답변해 줄 수 있습니까 | 계산도 해줄 수 있어요 | 계산도 돼?
    `,
    en: `
      help | what can you do | what can you help me with | how does this work | what can I ask | menu
      how do I use this | help me | I need help | what do you do | what do you know
      what are you able to do | what can I ask you | how can you help | how do I use this chatbot
      show me the menu | options | features | what questions can I ask | give me example questions
      can I ask you something | may I ask a question | what is this chatbot for
      what topics do you cover | usage | how should I ask | FAQ please | can you help me
      what information do you have
      what can u do | what you can do for me | how can you help me
    `,
  }),
} satisfies Readonly<Record<string, Wordings>>;
