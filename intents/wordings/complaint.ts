import type { Wordings } from '../../src/language/wordings.ts';
import { listed } from './listed.ts';

/** Anger, and complaints about an answer. */
export const complaintWordings = {
  abuse: listed({
    ko: `
      멍청한 봇아 | 바보야 | 돈이나 줘 | 쓸모없네 | 짜증나 | 답답하네 | 꺼져 | 미친 | 병신 | 시발 | 개같네 | 뭐 이딴게 있어 | 열받네 | 야 이 | 장난하냐
      닥쳐 | 쓰레기 챗봇 | 등신 | 지랄 | 한심하다 | 세금 도둑들 | ㅅㅂ | ㅂㅅ | 못 알아듣냐 | 말귀를 못 알아먹네 | 환장하겠네 | 멍청이 | 멍청아 | 멍청하네
      바보냐 | 바보같은 챗봇 | 이 바보야 | 머저리 | 돌대가리 | 돌머리냐 | 빡대가리 | 깡통아 | 깡통이네 | 고철덩어리 | 쓸모없는 봇 | 쓸데없는 놈
      쓸모가 없네 진짜 | 쓰레기네 | 쓰레기같은 | 개쓰레기 | 개같은 | 개판이네 | 개소리하네 | 개소리 하지마 | 헛소리하네 | 헛소리 그만해 | 뭔 개소리야 | 지랄하네
      지랄하고 있네 | 염병하네 | 시발놈아 | 씨발 | 씨발 진짜 | ㅆㅂ | 시바 | 시bal | 존나 짜증 | 존나 답답하네 | ㅈㄴ 답답 | 졸라 못하네 | 미친놈
      미친거 아냐 | 미쳤냐 | 또라이냐 | 돌았냐 | 꺼져라 | 꺼지라고 | 닥쳐라 | 닥치고 돈 내놔 | 입 닥쳐 | 죽을래 | 죽어 | 뒤질래 | 망해라 | 아오 빡쳐
      빡치네 | 빡친다 | 열받아 죽겠네 | 화나네 진짜 | 아 짜증나 | 짜증나 죽겠네 | 짜증난다고 | 장난해? | 장난치나 | 장난하나 지금 | 사람 놀리냐 | 사기꾼들
      사기치네 | 도둑놈들 | 세금도둑 | 세금으로 이런거나 만들고 | 니들이 뭘 알아 | 니가 뭘 알아 | 돈 내놔 | 돈이나 내놔라 | 돈이나 달라고 | 문디 자슥
      뭐 이런 기 다 있노 | 뭐 이딴 챗봇이 다 있어 | 이딴것도 챗봇이라고 | 한심하네 | 한심한 놈 | 못해먹겠네 | 때려쳐 | 때려치워라 | 병신같네 | 병신아 | ㅄ
      등신같은 | 호구로 보이냐
    `,
    en: `
      stupid bot | you are useless | idiot | shut up | this is garbage | just give me the money | damn
      fuck | stupid | you stupid machine | dumb bot | you idiot | moron | you are so dumb | useless bot
      totally useless | worthless | piece of junk | what a piece of crap | garbage bot | this sucks
      you suck | shut up bot | get lost | go to hell | screw you | fuck you | bullshit | asshole
      damn it | hell | liar | thieves | give me money you idiot | are you kidding me | I hate you
      pathetic
    `,
  }),
  complaint: listed({
    ko: `
      답이 틀렸어요 | 그게 아니고요 | 이해를 못하네 | 엉뚱한 답만 하네 | 도움이 안돼요 | 불만 접수 | 민원 넣고 싶어요 | 잘못 알려주는데 | 제대로 답해주세요
      내 말은 그게 아닌데 | 다른 걸 물었는데 | 아니 그거 말고 | 왜 자꾸 같은 말만 | 틀린 정보네요 | 전화했는데 안 받아요 | 불친절해요 | 틀렸어요 | 틀렸는데요
      답이 틀린 것 같은데요 | 잘못된 정보에요 | 잘못 알고 있네요 | 정보가 잘못됐어요 | 틀린 답변입니다 | 공고랑 다른데요 | 공고 내용과 다른 답을 하네요
      아까랑 말이 다르네요 | 아까는 다르게 말했잖아요 | 말이 왜 바뀌어요 | 말이 안 맞는데 | 그게 아니라 | 그게 아니라요 | 그거 아니에요 | 그거 말구요
      그거 물어본거 아닌데 | 그걸 물은 게 아니에요 | 내가 물은건 그게 아니라고 | 제가 물어본 건 다른 거에요 | 내 질문은 그게 아니야 | 질문을 이해 못했네요
      질문을 다시 읽어보세요 | 질문 좀 제대로 봐요 | 이해를 못하는 것 같아요 | 이해 못했지 | 못 알아들으시네요 | 말을 못 알아들어요 | 뭔 말인지 모르겠어요 답변이
      무슨 말인지 모르겠는데요 | 답변이 이해가 안돼요 | 설명이 너무 어려워요 | 동문서답하네 | 딴소리하네 | 딴 얘기 하지 말고요 | 엉뚱한 소리만 하네요 | 엉뚱한 대답
      같은 말만 반복하네 | 같은 대답만 하네요 | 똑같은 답만 나와요 | 자꾸 똑같은 말 | 대답을 안해주네 | 답을 안 해주시네요 | 답변이 부실해요 | 답변이 너무 짧아요
      도움이 안되네요 | 도움이 하나도 안됐어요 | 하나도 도움 안돼 | 별 도움 안되네 | 쓸만한 답이 없네요 | 불편해요 | 불편하네요 | 너무 불친절하네요 | 서비스가 별로에요
      별로네요 | 실망이에요 | 실망입니다 | 민원 제기하려고요 | 민원 넣을게요 | 민원 접수하고 싶습니다 | 불만 있어요 | 불만사항 접수 | 항의하고 싶습니다
      신고하고 싶어요 이 챗봇 | 개선해 주세요 | 피드백 남기고 싶어요 | 전화해도 안 받아요 | 전화를 아무리 해도 안 받네요 | 담당자가 전화를 안 받습니다
      담당자가 불친절했어요 | 여기저기 전화 돌리기만 하네요 | 센터에서는 다르게 말하던데요 | 상담원이 다르게 안내했는데요 | 담당자 말이랑 다른데 뭐가 맞아요
      제대로 좀 알려주세요 | 다시 제대로 답해봐 | 정확하게 답해주세요 | 답변이 늦네요 | 너무 복잡하네요 이런 식이면 누가 신청해요
    `,
    en: `
      that is wrong | that is not what I asked | you do not understand | I want to complain
      not helpful | wrong answer | that's not correct | your answer is wrong | this is incorrect
      you are wrong | that isn't what I meant | I asked something else | that's not my question
      you misunderstood me | you didn't answer my question | answer my question
      you keep repeating yourself | same answer again | I don't understand your answer
      that makes no sense | your answer is not helpful | not useful | this does not help
      I'm disappointed | I want to file a complaint | bad service | nobody answers the phone
      the center told me something different | earlier you said something else | please answer properly
      that contradicts the notice | this is confusing | I am not satisfied
    `,
  }),
} satisfies Readonly<Record<string, Wordings>>;
