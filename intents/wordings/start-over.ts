import type { Wordings } from '../../src/language/wordings.ts';
import { listed } from './listed.ts';

/** How people ask to begin again. */
export const startOverWordings = {
  'start-over': listed({
    ko: `
      처음으로 | 처음부터 다시 | 다시 시작 | 리셋 | 초기화 | 지금까지 말한거 지워줘 | 새로 시작할게요 | 다 잊어버려 | 처음 화면 | 대화 초기화 | 처음부터
      처음부터 다시 할게요 | 처음부터 시작 | 처음부터 다시 하고 싶어요 | 처음으로 돌아가 | 처음으로 돌아갈래요 | 처음으로 가기 | 처음 화면으로 | 첫화면
      첫 화면으로 돌아가기 | 홈으로 | 다시 할래 | 다시 할게요 | 다시 처음부터 | 다시 시작할게요 | 다시 시작해줘 | 새로 시작 | 새로 하자 | 새로 할래요
      새로운 상담 시작 | 새 대화 | 새로 물어볼게요 처음부터 | 리셋해줘 | 리셋해주세요 | 초기화해줘 | 초기화 해주세요 | 대화 초기화해줘 | 대화 내용 지워줘 | 대화 삭제
      기록 지워줘 | 내가 말한거 다 지워 | 지금까지 내용 삭제해주세요 | 입력한 내용 지워주세요 | 앞에 말한거 다 취소 | 앞에 한 말 다 무효 | 다 취소하고 처음부터
      전부 지우고 다시 | 방금까지 한 얘기 잊어줘 | 지금까지 한 말 잊어버려 | 다른 회사로 다시 시작 | 다른 회사 건으로 새로 할게요 | 다른 민원인 건으로 새로 시작합니다
      회사 정보 지워줘 | 내 정보 초기화 | 조건 초기화 | 잘못 말해서 처음부터 다시 할게요 | 백지로 돌려줘 | 돌아가기 처음 | 다시 하이소 처음부터 | 처음으로 가주세요
    `,
    en: `
      start over | restart | reset | clear | begin again | from the start | forget what I said
      start again | let's start over | let's begin again | begin from scratch | new conversation
      new chat | reset the conversation | clear the chat | delete our conversation | erase what I said
      forget everything | go back to the beginning | back to start | home | restart the chat
      clear my answers | I want to start from the beginning | new session | wipe it
      do it again from the start
    `,
  }),
} satisfies Readonly<Record<string, Wordings>>;
