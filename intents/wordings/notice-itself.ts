import type { Wordings } from '../../src/language/wordings.ts';
import { listed } from './listed.ts';

/** How people ask about the notice itself. */
export const noticeWordings = {
  'notice.number': listed({
    ko: `
      공고번호 | 공고문 번호 | 공고 번호와 공고일 | 결재 올릴 때 적을 공고번호 | 기안에 쓸 공고 번호 | 공고 번호가 뭐에요 | 몇 호 공고에요 | 공고 제목 | 공고명 | 정식 명칭 | 무슨 공고인가요 | 공고문 이름 | 공고번호 몇번 | 공고번호 알려주세요
      공고 몇호 | 몇호 공고 | 제 몇 호에요 | 공고 제목이 뭐에요 | 공고 이름 | 공고명이 뭔가요 | 공고 정식 명칭 | 정확한 공고명 | 이 사업 정식 이름이 뭐죠
      공고문 제목 | 무슨 공고 보고 답하는 거에요 | 어떤 공고에요 | 어느 공고 기준인가요 | 어떤 공고 기준으로 답변하나요 | 몇 년도 공고에요 | 몇년도 사업이에요
      2020년 공고 맞나요 | 제2020-106호 맞죠 | 106호 공고인가요 | 공고 번호와 제목을 알려주시기 바랍니다 | 공식 공고명이 어떻게 됩니까
      공문에 적을 공고번호가 필요해요 | 공고번호 확인 부탁드립니다 | 중기부 공고 몇 호인지 | 공고 번호가 우예 되노 | 공고번호좀여 | 이 챗봇이 다루는 공고가 뭐에요
    `,
    en: `
      notice number | what is the title of the notice | official name of the notice
      number of the notice | what is the notice number | notice title | title of the call
      official title | which notice is this | which year's notice | is it notice 2020-106
      what announcement are you based on | name of the announcement | public notice no.
      reference number of the call
    `,
  }),
  'notice.date': listed({
    ko: `
      공고문 날짜 | 공고 번호랑 날짜 | 공고일 | 언제 공고됐어요 | 공고 날짜 | 공고가 언제 나왔나요 | 발표된 날 | 공고 게시일 | 공고 난 날짜 | 공고일이 언제 | 공고 언제 났어요 | 공고 언제 떴어요
      공고 뜬 날 | 공고 나온 날짜 | 공고 나온지 얼마나 됐어요 | 공고 발표일 | 공고 올라온 날 | 공고일자 | 공고 일자 확인 | 언제 공고한 거에요
      언제 발표된 공고인가요 | 며칠자 공고에요 | 몇월 며칠에 공고됐나요 | 공고일이 {date} 맞나요 | {date}에 공고된 거죠 | 공고가 {date}에 났나요
      공고는 언제 게시되었습니까 | 공고한 날짜를 알려주세요 | 공고 시행일 | 사업 공고는 언제 했나요 | 사업공고일 | 공고 언제 나왔노 | 공고 발행일 | 공고문 날짜
      이 공고 언제꺼에요 | 공고 등록일 | 언제 나온 공고인지 | 공고가 오래된 건가요
    `,
    en: `
      when was the notice published | date of the notice | publication date
      when did the notice come out | notice date | announcement date | when was it announced
      day of publication | was it published on {date} | when was the call published
      how old is this notice | date of issue of the notice | when did they announce it
      release date of the notice
    `,
  }),
  'notice.issuer': listed({
    ko: `
      어디서 낸 공고에요 | 누가 공고했나요 | 공고 기관 | 주관 부처 | 어느 부처 사업이에요 | 어느 부서에서 하는 거에요 | 담당 부처 | 장관이 누구 명의 | 공고 낸 곳
      어느 부처 공고에요 | 어느 부처에서 하나요 | 중기부에서 하는 거 맞죠 | 중소벤처기업부 사업인가요 | 산업부 사업이에요 중기부 사업이에요 | 과기부에서 하는 건가요
      누가 하는 사업이에요 | 어디서 하는 사업이에요 | 나라에서 하는 거에요 | 정부에서 하는 사업 맞나요 | 정부사업 맞아요 | 공고 낸 기관 | 공고한 곳 | 공고 주체
      공고 발주처 | 발주기관 | 소관부처 | 주무부처가 어디에요 | 주최가 어디 | 시행기관 | 어느 기관이 공고했습니까 | 사업을 주관하는 부처가 어디인지요
      공고를 낸 곳이 어디인지 알려주세요 | 장관 이름으로 나온 공고에요? | 시에서 하는 거에요 정부에서 하는 거에요 | 이 사업 어디서 주관해요 | 누가 공고 낸교
    `,
    en: `
      who issued the notice | which ministry | issuing authority | who published the notice
      which ministry runs this | who runs the program | ministry in charge of the notice
      is it from the Ministry of SMEs | government program? | which government body announced it
      who is behind this program | who is the organiser | issuer of the call | published by whom
    `,
  }),
  'notice.link': listed({
    ko: `
      공고문 어디서 봐요 | 공고 원문 링크 | 공고 전문 보고싶어요 | 공고문 다운로드 | 공고 원문 | 공고 파일 | 원문 보여줘 | 공고문 파일 받는 곳 | 공고문 링크
      공고문 | 공고문 보고 싶어요 | 공고문 어디 있어요 | 공고문 어디서 보나여 | 공고문 어디서 다운받아요 | 공고문 파일 | 공고문 pdf | 공고문 한글파일 | 공고 전문
      공고 전문을 볼 수 있는 곳 | 공고 원본 | 원본 공고 | 원문 링크 | 원문 좀 | 원문 어디서 봐요 | 원문 확인 | 원문을 확인하고 싶습니다 | 공고 내용 전체 보기
      공고 전체 내용 보여줘 | 공고 사이트 | 공고 어디 올라와 있어요 | 공고 올라온 사이트 | 공고 확인하는 곳 | 공고는 어디에서 확인할 수 있습니까
      공고문을 내려받을 수 있는 주소를 알려주세요 | 공고 게시판 | 공고문 주소 | 근거 보여줘 | 출처가 어디에요 | 출처 링크 | 어디에 나와 있어요 그 내용
      공고문 몇 페이지에 있어요 | 공고문 어데서 보노 | 공고문 보내줘
    `,
    en: `
      where can I read the notice | link to the notice | full text of the notice | original notice
      notice link | show me the notice | where is the notice | original text
      where can I download the notice | notice PDF | link to the original | full notice please
      where is it published | source of this information | where does it say that
      which page of the notice | download the announcement
    `,
  }),
  'notice.purpose': listed({
    ko: `
      이 공고 목적 | 스마트공장 보급확산사업이 뭐에요 | 왜 하는 사업이에요 전체 | 공고 개요 | 사업 전체 목적 | 보급확산사업 취지 | 스마트공장 지원사업이 뭔가요
      이 사업이 뭐하는 거에요 | 공고 목적이 뭐에요 | 공고의 취지 | 이 공고는 무슨 내용이에요 | 이 공고 내용이 뭐에요 | 공고 요약 | 공고 요약해줘 | 공고 내용 정리해줘
      공고 핵심 내용 | 스마트공장 보급확산사업이 뭔가요 | 스마트공장 보급확산사업 설명해줘 | 스마트공장 보급사업이 뭐에요 | 보급확산사업 개요 | 보급확산사업 목적
      스마트공장 사업 왜 하는 거에요 | 정부가 왜 스마트공장 지원해줘요 | 정부는 왜 이런 걸 하나요 | 스마트공장 지원사업 취지가 뭔가요 | 전체 사업 취지
      전체 사업의 목적은 무엇입니까 | 이 공고의 추진 배경 | 추진 배경이 뭐죠 | 사업 추진 배경 | 스마트공장 보급확산사업에 대해 설명 부탁드립니다
      스마트공장 지원사업이 뭐하는 건지 설명해주세요 | 이 공고가 뭐하자는 거에요 | 무슨 공고인지 요약 좀 | 공고가 길어서 못 읽겠는데 무슨 내용이에요
      스마트공장 사업이 머에여 | 공고 전반적인 설명
    `,
    en: `
      what is this notice about | purpose of the smart factory program
      what is the smart factory distribution program | what is the notice for | summary of the notice
      summarize the notice | aim of the notice | what does the notice cover
      what is the smart factory support project | why does the government support smart factories
      goal of the whole program | purpose of the notice | explain the announcement
      background of the notice | what is the smart factory distribution and diffusion project
    `,
  }),
} satisfies Readonly<Record<string, Wordings>>;
