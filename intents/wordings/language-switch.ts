import type { Wordings } from '../../src/language/wordings.ts';
import { listed } from './listed.ts';

/** How people ask for the other language. */
export const languageSwitchWordings = {
  'language.en': listed({
    ko: `
      영어로 해줘 | 영어로 답해주세요 | 영어 버전 | 영문으로 | 영어로 | 영어로 대답해줘 | 영어로 말해줘 | 영어로 답변 부탁해요 | 영어로 설명해줘 | 영어로 바꿔줘
      영어로 번역해서 알려줘 | 영어 되나요 | 영어 가능해요 | 영어로도 되나요 | 영어로 상담 가능한가요 | 영어로 물어봐도 돼요 | 영어 안내 | 영어로 안내해 주세요
      영문 안내 | 영문으로 답변해 주세요 | 영문으로 보여줘 | 영어버전으로 | 영어 모드 | 영어 설정 | 언어를 영어로 변경 | 언어 바꿔줘 영어 | 잉글리시
      잉글리쉬 플리즈 | 외국인 사장님이라 영어로 해주세요 | 외국인인데 영어로 답해줄 수 있나요 | 영어로 전환
    `,
    en: `
      english please | in english | speak english | switch to english | can you answer in english
      English | english version | in english please | answer in english | reply in english
      please speak english | do you speak english | I don't speak Korean | I can't read Korean
      I don't understand Korean | change language to english | language english | can you use english
      is english available | say it in english | translate your answer into english
      could you write in english
    `,
  }),
  'language.ko': listed({
    ko: `
      한국어로 해줘 | 한국말로 | 한글로 답해주세요 | 우리말로 | 한국어 | 한국어로 | 한국어로 답해줘 | 한국어로 말해주세요 | 한국어로 바꿔줘 | 한국어로 안내해 주세요
      한국어 모드 | 한국어 버전 | 한국어로 전환 | 한국어 되나요 | 한국말로 해줘 | 한국말로 하이소 | 한국말로 답해주세요 | 한글로 | 한글로 해줘 | 한글로 써줘
      한글로 보여주세요 | 국문으로 | 국문 안내 | 우리말로 해주세요 | 왜 영어로 나와요 한국어로 해주세요 | 영어 말고 한국어 | 영어 말고 한글로 | 영어 못해요 한국어로
      영어 못 읽어요 | 언어 한국어로 변경
    `,
    en: `
      korean please | in korean | switch to korean | Korean | in korean please | answer in korean
      reply in korean | speak korean | korean version | change language to korean | back to korean
      can you answer in korean | language korean | I prefer Korean | use korean
    `,
  }),
} satisfies Readonly<Record<string, Wordings>>;
