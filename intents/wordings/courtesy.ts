import type { Wordings } from '../../src/language/wordings.ts';
import { listed } from './listed.ts';

/** Thanks, goodbye and short signs of agreement. */
export const courtesyWordings = {
  thanks: listed({
    ko: `
      감사합니다 | 전화해볼게요 | 연락해볼게요 | 한번 해볼게요 | 고마워요 | 고맙습니다 | 도움됐어요 | 감사해요 | ㄱㅅ | 땡큐 | 친절하네요 | 잘 알겠습니다 감사합니다 | 덕분에 해결했어요 | 최고에요 | 잘했어
      좋은 정보 감사 | 많은 도움 되었습니다 | ㄳ | 감사 | 굿 | 고마워 | 고맙다 | 고마워용 | 고맙슴다 | 고맙습니데이 | 고마버요 | 감사해용 | 감사감사
      감사합니당 | 감사함니다 | 감삼다 | 감솨 | 진짜 감사합니다 | 정말 감사드립니다 | 너무 감사해요 | 대단히 감사합니다 | 답변 감사합니다 | 답변 감사드려요
      빠른 답변 감사합니다 | 친절한 안내 감사합니다 | 친절하게 알려주셔서 감사해요 | 설명 감사합니다 | 안내 감사드립니다 | 알려줘서 고마워요 | 알려주셔서 감사합니다
      도와줘서 고마워 | 도움이 많이 됐어요 | 많은 도움이 됐습니다 | 덕분에 알았네요 | 덕분에 잘 알았습니다 | 잘 배웠습니다 | 궁금한게 풀렸어요 | 궁금증 해결
      해결됐어요 | 시원하게 알려주시네요 | 똑똑하네 | 똑똑하네요 챗봇 | 친절하다 | 짱이다 | 짱 | 최고 | 굿굿 | 굳 | 잘하네 | 좋네요 편하네 | 훌륭해요
      만족합니다 | 땡큐요 | 땡스 | 쌩유 | ㄱㅅㄱㅅ | ㄳㄳ | ㄱㅅ합니다 | 네 감사합니다 | 아 네 고맙습니다 | 네 알겠습니다 감사합니다 | 오케이 고마워
      수고하셨습니다 감사해요 | 큰 도움 되었습니다 감사합니다
    `,
    en: `
      thank you | thanks | thanks a lot | great help | appreciate it | that helps | thank you so much
      thanks a million | many thanks | thanks for your help | thank you for the information | thx | ty
      tysm | much appreciated | I appreciate your help | very helpful | that was helpful
      you helped a lot | great, thanks | ok thank you | perfect, thanks | good job | well done
      nice, thank you | thank you for the quick reply | awesome | cheers
      that answers my question, thanks
    `,
  }),
  bye: listed({
    ko: `
      안녕히 계세요 | 끝낼게요 | 이만 | 수고하세요 | 다음에 올게요 | 바이 | 잘 있어 | 종료 | 나갈게요 | 그만할게요 | 이제 됐어요 | 들어가세요 | ㅂㅂ
      안녕히 가세요 | 잘 있어요 | 잘가 | 잘 있어라 | 바이바이 | 빠이 | 빠빠이 | 굿바이 | 수고하십쇼 | 수고하이소 | 수고하셔요 | 수고요 | 고생하세요
      고생하셨습니다 | 들어가십쇼 | 들어가보겠습니다 | 이만 가볼게요 | 이만 나갈게요 | 이만 줄입니다 | 그만할래 | 그만 | 끝 | 끝내자 | 끝낼래 | 종료해줘
      대화 종료 | 상담 종료 | 상담 끝낼게요 | 닫아줘 | 창 닫을게요 | 나가기 | 나갈래 | 다음에 또 올게요 | 다음에 또 물어볼게요 | 또 올게요 | 또 물어보러 올게요
      나중에 다시 올게요 | 나중에 또 봐요 | 내일 다시 물어볼게요 | 됐어요 이제 | 이제 됐습니다 | 됐다 그만 | 더 물어볼거 없어요 | 더 궁금한 거 없어요 | 질문 끝
      질문 없어요 이제 | 여기까지 할게요 | 오늘은 여기까지 | 좋은 하루 보내세요 | 좋은 하루 되세요 | 즐거운 하루 되세요 | 주말 잘 보내세요 | 편안한 저녁 되세요
      건강하세요 | 행복하세요 | 번창하세요 | ㅂㅂㅇ | ㅂ2 | 20000 이만 | ㅃㅇ | ㅃㅃ | ㅃ2 | ㅂㅇ | ㅂㅇㅂㅇ | ㅃㅇㅃㅇ | 빠잉 | 빠이빠이 | 바잉 | 안뇽히 계세요 | ㅅㄱ | ㅅㄱㅇ
      ㅅㄱ여 | 수고여 | 수고염 | 수고링 | 들가세요 | 들어가세여 | 들어가이소 | 욕보이소 | 담에 봐요 | 담에 또 올게여 | 이만 갑니다 | 이만 뿅 | 갑니당
    `,
    en: `
      bye | goodbye | see you | that is all | quit | exit | have a nice day | bye bye | see you later
      see ya | farewell | take care | that's all for now | that's everything | I'm done | nothing else
      no more questions | end chat | close the chat | stop | finish | have a good day | good night
      I will come back later | talk to you later | catch you later | leaving now | I'm leaving
    `,
  }),
  agreement: listed({
    ko: `
      네 | 넵 | 네 알겠습니다 | 알겠어요 | ㅇㅋ | 오케이 | 그렇군요 | 아하 | 응 | ㅇㅇ | 아 네 | 이해했어요 | 그래요 | 좋아요 | 넹 | 아 그렇구나
      오 그래요 | 음 | 오 | 네네 | 넵넵 | 넹넹 | 네에 | 예 | 예예 | 옙 | 얍 | 넴 | 웅 | 엉 | 어 | 응응 | 그래 | 그래그래 | 그려 | 그라예
      맞아요 | 맞아 | 맞습니다 | 네 맞아요 | 그렇습니다 | 그렇죠 | 그쵸 | 그치 | 그렇구만 | 그렇네요 | 그랬구나 | 아하 그렇군요 | 아 그래요 | 아 그런거구나
      아 네네 | 아 예 | 아~ | 알겠습니다 | 알겠어 | 알았어 | 알았어요 | 알았다 | 네 알았습니다 | 이해했습니다 | 이해됐어요 | 이해됨 | 확인했습니다 | 확인
      네 확인했어요 | 오키 | 오키오키 | 오케바리 | ㅇㅋㅇㅋ | ㅇㅇㅇ | ㅇㅇ 알겠음 | ㄴㄴ | 아니요 | 아니 | 아뇨 | 아니에요 | 괜찮아요 | 좋아 | 좋습니다
      좋네요 | 그럴게요 | 그렇게 할게요 | 그걸로 할게요 | 흠 | 흠 그렇군 | 음 알겠어요 | 오호 | 와 | 헐 | 대박 | 그렇구나 몰랐네 | 몰랐네요 | 진짜요
      진짜? | 정말요 | 참고할게요 | ㅇㅎ | ㅇㅎㅇㅎ | 아항 | 아하아하 | 글쿤요 | 글쿠나 | 그렇군 | 그르네 | 그렇구마 | 그렇슴까 | 그러쿤요 | 그래유 | 글쿠만유 | 오 ㄹㅇ | ㄹㅇ? | 레알? | 오 진짜요
      진짜여 | 헐 진짜요 | ㅇㅈ | ㅇㅋ요 | ㅇㅋㅇ | 오키여 | 오케이요 | 알겠어여 | 알겠슴다 | 알겠습니당 | 알겠심더 | 알것슈 | 알겄어요 | 그런가 보네요 | 그런 거였군요 | 그렇게 되는 거군요
    `,
    en: `
      ok | okay | I see | got it | alright | yes | understood | yes please | yep | yeah | yup | sure
      right | that's right | correct | I understand | understood, thanks | fine | ok got it | oh I see
      aha | makes sense | no | nope | not really | hmm | all right | okay then | really? | good to know
      noted | ok cool | exactly
      ok thank you i see | ok understood | i see now | yes ok
    `,
  }),
  feeling: listed({
    ko: `
      큰일이네 | 큰일났네요 | 큰일이네요 어떡하죠 | 어떡해 | 어떡하죠 | 어쩌죠 | 어쩌나 | 막막하네요 | 막막해요 | 너무 막막합니다 | 어렵네요 | 너무 어려워요 | 어려워서 모르겠어요
      복잡하네요 | 너무 복잡해요 | 머리가 아프네요 | 정신이 없네요 | 힘드네요 | 너무 힘들어요 | 힘들다 | 걱정이네요 | 걱정돼요 | 걱정입니다 | 불안하네요 | 초조하네요 | 급해요
      아쉽네요 | 아쉽다 | 속상하네요 | 슬프네요 | 망했네요 | 망했다 | 우짜노 | 우야노 | 우짜면 좋노 | 어째쓰까 | 이를 어쩐대유 | 요즘 너무 어렵습니다 | 뭐가 이리 어려워 | 하나도 모르겠어요
      욕 나오네 진짜 | 한숨만 나오네요 | 까다롭네요 | 포기할까 봐요 | 포기해야겠네
    `,
    en: `
      oh no | that's too bad | I'm worried | this is difficult | it's so complicated | this is overwhelming | I'm stressed | that's a pity | what a pity
      too hard | I'm lost | I feel lost | that's sad | what should I do now
    `,
  }),
} satisfies Readonly<Record<string, Wordings>>;
