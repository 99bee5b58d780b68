import type { Wordings } from '../../src/language/wordings.ts';
import { listed } from './listed.ts';

/** How people ask what programs there are. */
export const programWordings = {
  programs: listed({
    ko: `
      무슨 사업이 있어요 | 지원사업 종류 | 어떤 사업들이 있나요 | 사업 목록 | 지원사업 뭐뭐 있어 | 사업이 몇 개에요 | 전체 사업 보여줘 | 프로그램 종류
      지원 프로그램 | 어떤 지원이 있나요 | 사업 리스트 | 스마트공장 지원사업 알려줘 | 공고에 무슨 사업 있어 | 모집하는 사업 전부 | 사업 종류가 뭐가 있죠 | 한눈에 보기
      전체 사업 표 | 다른 사업 | 다른 사업은 뭐가 있어요 | 사업별 지원금 | 사업별 마감 | 사업 현황 | 사업 종류 | 사업 목록 보여줘 | 지원사업 목록 | 전체 사업
      사업 전체 보기 | 사업명 리스트 | 세부사업 목록 | 사업 구성 | 세부 사업이 뭐뭐 있나 | 지원사업 현황 | 올해 지원사업 뭐 있어 | 모집중인 사업
      어떤 사업이 있는지 다 알려줘 | 사업 몇 가지에요 | 총 몇개 사업이 있나요 | 사업이 여러 개 있나요 | 무슨무슨 사업 있어요 | 뭐뭐 있어요 사업이
      뭐뭐 있는지 다 보여줘 | 지원해주는 사업들 전부 | 사업 한눈에 | 사업 요약표 | 사업별 한도 정리해줘 | 사업별로 정리된 거 있어요 | 사업별 지원금액 표
      사업별 지원한도 전체 | 사업별 모집기간 전체 | 다른 건 뭐 있어 | 다른 지원사업도 있나요 | 그거 말고 다른 사업은 | 또 뭐 있어요 | 또 다른 사업 | 나머지 사업들은
      이 공고에는 어떤 사업들이 포함되어 있습니까 | 지원 가능한 사업의 종류를 모두 알려주세요 | 세부 사업 구성을 안내해 주시기 바랍니다
      전체 프로그램을 한 번에 볼 수 있나요 | 스마트공장 관련해서 어떤 사업들이 있는지 궁금합니다 | 중기부에서 하는 스마트공장 사업이 뭐뭐 있나요
      이번에 나온 스마트공장 사업들 쭉 알려주이소 | 사업 종류가 많던데 뭐가 있는지 모르겠어요 | 처음이라 어떤 사업들이 있는지부터 알고 싶어요
      민원인께 안내할 전체 사업 목록이 필요합니다 | 지원사업이 7개 맞나요 | 사업이 총 몇 종류인지 | 지원유형 전체 | 공고에 나온 사업 다 | 사업 이름 전부
      프로그램 목록 | 프로그램 뭐 있어 | 지원제도 종류 | 지원 사업 리스트 뽑아줘
    `,
    en: `
      what programs are there | list of programs | which programs do you have | all programs
      show me the programs | overview of all programs | other programs | list all programs
      what kinds of programs are there | what programs does the notice include
      which projects are offered | show all support programs | how many programs are there
      program list | are there other programs | anything else besides that | what else is there
      give me the list of schemes | names of all programs | table of programs
      all programs with amounts | overview of programs and deadlines
      what support programs exist for smart factories | which programmes can one choose from
      what are the different programs | what are the options | show me everything
      which support can a factory get | tell all programs | what other support do you have
      which program for us
    `,
  }),
} satisfies Readonly<Record<string, Wordings>>;
