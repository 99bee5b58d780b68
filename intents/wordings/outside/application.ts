import { listed } from '../listed.ts';
import type { OutsideTopic } from './outside-topic.ts';

/** Matters of filling in and handing in an application. */
export const applicationOutside = {
  'outside.site-trouble': {
    subject: {
      ko: '신청 사이트의 오류나 계정 문제',
      en: 'errors of the application site or problems with an account',
    },
    ...listed({
      ko: `
        오류 나요 | 로그인 안돼요 | 비밀번호 찾기 | 사이트 접속이 안돼요 | 파일 용량 제한 | 업로드 안됨 | 시스템 오류 | 회원가입 오류 | 로그인이 안돼요
        로그인 안됨 | 로그인 오류 | 아이디 까먹었어요 | 아이디 찾기 | 아이디 분실 | 비번 까먹음 | 비밀번호 잊어버렸어요 | 비밀번호 재설정 | 비밀번호 초기화
        회원가입이 안돼요 | 가입 승인이 안나요 | 가입 승인 언제 돼요 | 이미 가입된 사업자라고 나와요 | 홈페이지가 안 열려요 | 홈페이지 접속 안됨 | 사이트 다운됐나요
        사이트 들어가지지가 않네요 | 사이트 에러 | 에러 나요 | 오류가 뜹니다 | 시스템 점검중인가요 | 서버 다운 | 화면이 안 넘어가요 | 버튼이 안 눌려요
        저장이 안돼요 | 업로드가 안돼요 | 파일이 안 올라가요 | 첨부가 안되네요 | 파일 첨부 오류 | 파일 용량 초과 | 용량 제한 몇 메가 | 익스플로러에서만 되나요
        크롬에서 안돼요 | 보안프로그램 설치 오류 | 공인인증서 오류 | 사업자번호 인증이 안돼요 | 모바일에서 안 열려요 | 제출 버튼 오류 | 신청서 작성하다 날아갔어요
        접속이 계속 안되는데 어떻게 해야 하나요 | 로긴이 안 되노
      `,
      en: `
        login does not work | forgot my password | file size limit | site is down | I can't log in
        login error | forgot my ID | reset password | sign-up does not work | the site does not open
        website error | page not loading | upload fails | cannot attach the file | file too large
        maximum file size | browser problem | system error message | my account is not approved
        website does not open | i can not log in | upload is not working
      `,
    }),
  },
  'outside.writing-rules': {
    subject: {
      ko: '사업계획서의 분량·작성 요령 같은 세부',
      en: 'details of how the plan is written, such as its length',
    },
    ...listed({
      ko: `
        엑셀로 작성해도 | 몇 페이지까지 써야 | 사업계획서 분량 | 글자 크기 | 사업계획서 몇 장 | 사업계획서 몇 페이지 | 사업계획서 분량 제한
        몇 페이지까지 쓸 수 있어요 | 몇 장 써야 돼요 | 몇 쪽 이내로 | 분량이 정해져 있나요 | 글씨체 정해져 있어요 | 폰트 크기 | 줄간격 | 사진 넣어도 되나요
        도면 첨부해야 하나요 | 사진 첨부해도 돼요 | 손으로 써도 되나요 | 수기 작성 | 자필로 써야 하나 | 엑셀로 내도 되나 | 파일 형식 | 파일명 어떻게 해요
        파일 이름 규칙 | 압축해서 올리나요 | 하나로 합쳐서 올려요 | 제본해야 하나요 | 칼라로 출력 | 목차 있어야 하나 | 사업계획서에 뭘 중점적으로 써야 해요
        추진 일정은 어떻게 적어요 | 예산 세부내역 작성법 | 사업비 산출내역 어떻게 써요 | 작성 분량이나 형식에 제한이 있습니까 | 표지 만들어야 하나요
        사업계획서 작성 예시 | 작성 가이드 | 몇 장짜리로 써야 하나요 | 사업계획서 최대 몇 쪽 | 사업계획서 길이 제한 | 사업계획서 글자수
        사업계획서 작성 분량이 궁금합니다 | 서체랑 크기 정해져 있나요
      `,
      en: `
        how many pages | page limit | length of the business plan | font size | can I write it by hand
        which file format | file naming | may I insert pictures | formatting rules
        should the files be merged | writing guide | how detailed must the plan be
        maximum number of pages | how long should the business plan be | word limit
        is there a page limit for the plan
        how many pages of plan | can plan be written by hand
      `,
    }),
  },
  'outside.amend-application': {
    subject: { ko: '낸 신청의 수정·취소·보완', en: 'correcting, withdrawing or completing an application' },
    ...listed({
      ko: `
        수정은 어떻게 | 제출 후 수정 | 제출하고 수정할 수 있나요 | 제출 후 수정 되나여 | 신청서 수정 | 신청하고 나서 고칠 수 있어요 | 잘못 냈는데 고칠 수 있나요
        잘못 올렸어요 | 파일을 잘못 올렸는데 | 서류를 빠뜨렸어요 | 서류 하나 빼먹고 냈는데 어떡해요 | 서류 누락됐는데 | 서류가 부족하면 연락 주나요
        서류 미비하면 탈락인가요 | 보완 기회 주나요 | 보완서류 | 보완 요청 | 서류 보완 기간 | 나중에 서류 추가해도 되나 | 추가 제출 되나요
        늦게 서류 하나만 더 내도 되나요 | 마감 후 서류 보완 | 신청 취소 | 신청 취소하고 싶어요 | 신청 철회 | 접수 취소 방법 | 신청한 거 취소하고 다시 넣어도 되나
        다시 제출해도 되나요 | 재제출 | 임시저장 | 오타 났는데 | 금액을 잘못 적었어요 | 사업비를 잘못 적어 냈는데 수정 가능한가요
        이미 접수한 신청서의 내용을 변경할 수 있습니까 | 접수증 나오나요 | 접수 확인증 | 접수됐다고 문자 와요 | 잘 접수됐는지 어떻게 알아요
      `,
      en: `
        edit after submission | edit after submitting | can I change my application
        I uploaded the wrong file | I forgot to attach a document | missing document
        can I add documents later | correct a mistake in the application | withdraw the application
        cancel my application | resubmit | will you tell us if a document is missing
        is there a receipt for the application | I entered the wrong amount
      `,
    }),
  },
  'outside.submission-language': {
    subject: { ko: '서류의 언어·번역', en: 'the language of documents and translations' },
    ...listed({
      ko: `
        영어로 된 서류 내도 되나요 | 영문 서류 | 영문 서류도 인정되나요 | 서류를 영어로 써도 되나여 | 사업계획서 영어로 써도 돼요 | 영문 사업계획서
        영문 견적서 내도 되나 | 외국어 서류 번역해야 하나요 | 번역 필요한가요 | 번역본 제출 | 번역 공증 | 중국어 서류 | 일본어 카탈로그 그대로 내도 되나요
        해외 인증서 번역 | 외국 회사 견적서 번역 | 서류는 한글로만 작성해야 하나요 | 국문으로만 내야 하나요 | 영문 증명서도 되나 | 영문 이력서
        이력서 영어로 써도 되나 | 한글 번역 첨부해야 합니까 | 영어 매뉴얼 | 공고문 영어 버전 있나요 | 영문 공고문 | 제출 서류의 언어 제한이 있는지요
        외국인 투자기업이라 서류가 영문인데 괜찮습니까
      `,
      en: `
        may documents be in English | can I submit the plan in English | must documents be in Korean
        do we need a Korean translation | translation of documents | English quotation accepted?
        is there an English version of the form | language of the business plan | notice in English
        certified translation | resume in English | foreign language certificates
        can we write plan in english | is english paper ok | must it be in korean
      `,
    }),
  },
  'outside.formalities': {
    subject: { ko: '공증·인감·전자서명 같은 형식', en: 'notarisation, seals and electronic signatures' },
    ...listed({
      ko: `
        공증 받아야 하나요 | 공증 필요해요 | 공증받은 서류여야 되나여 | 원본대조필 | 원본대조필 찍어야 하나요 | 인감 찍어야 하나요 | 인감도장 | 인감증명서 필요해요
        법인인감 찍어야 돼요 | 사용인감 되나요 | 도장 어디 찍어요 | 도장 찍어야 하나 사인해도 되나 | 사인으로 대체 | 서명해도 되나요 도장 대신 | 직인 찍어야 하나
        간인 | 날인 | 날인해서 스캔 | 전자서명 되나요 | 전자서명으로 해도 됩니까 | 공인인증서 필요해요 | 공동인증서 | 범용인증서 있어야 하나요 | 법인인증서
        인증서 없으면 못하나요 | 전자협약 하나요 | 협약서에 도장 찍으러 가야 하나 | 협약 때 뭐 가져가요 | 대리인이 서명해도 되나 | 위임장 | 위임장 필요한가요
        대표자 신분증 | 아포스티유 | 서류에 법인인감 날인이 필요한지 문의드립니다
      `,
      en: `
        does it need to be notarised | notarization | apostille | company seal | is a seal required
        can I sign instead of stamping | electronic signature | digital signature accepted?
        digital certificate needed | certified copy stamp | power of attorney
        do we sign the agreement online | who has to sign
      `,
    }),
  },
  'outside.broker': {
    subject: { ko: '대행업체·브로커나 사칭 연락', en: 'agents, brokers and calls in somebody’s name' },
    ...listed({
      ko: `
        성공보수 | 대행 수수료 | 대행업체 써도 되나요 | 신청 대행업체 | 대행사에 맡겨도 돼요 | 컨설팅업체에 신청 맡기면 얼마 | 대행 수수료 얼마에요
        수수료 몇 프로 달라는데 | 성공보수 달라는데 줘도 되나여 | 브로커가 연락왔어요 | 브로커 신고 | 브로커 써도 되나 | 무료로 신청해준다고 전화 왔어요
        정부지원금 받게 해준다고 연락 왔는데 | 전화로 영업하는 업체 | 중기부라고 전화왔는데 진짜에요 | 정부기관 사칭 | 사칭 전화 | 보이스피싱 같은데
        이 업체 공식 맞나요 | 지정 대행기관 | 공식 대행업체 있나요 | 행정사한테 맡기면 되나 | 세무사가 해준다는데 | 아는 컨설턴트가 해준다는데 | 제3자 부당개입
        대행료 줘야 하나 | 사업계획서 써주는 업체 소개 | 사업계획서 대필 업체 | 대필 맡겨도 되나요 | 대행업체를 이용해도 문제가 없습니까
        계약금을 먼저 달라는 컨설팅 회사가 있는데 믿어도 되나요 | 수수료 받고 해준다 카는데
      `,
      en: `
        can we use an agent | application agency | broker | a broker called me
        someone offers to get the grant for a fee | success fee for a consultant
        is this company official | scam call | report a broker | who can write the plan for a fee
        phone call claiming to be the ministry | agency commission
      `,
    }),
  },
  'outside.double-funding': {
    subject: {
      ko: '다른 지원사업과 함께 받을 수 있는지',
      en: 'whether it can be combined with other support',
    },
    ...listed({
      ko: `
        다른 정부지원금이랑 중복 되나요 | 중복 지원 | 두 개 사업 같이 신청돼요 | 두 사업 동시 신청 | 여러 사업 신청 가능 | 지자체 지원이랑 같이
        이미 다른 지원금 받는데 | 중복 수혜 | 로봇이랑 고도화 같이 받을 수 있나 | 신규구축하고 역량강화 동시에 | 한 회사가 두 번 받을 수 있나 | 작년에 받았는데 또
        중복 지원 되나요 | 중복신청 | 중복 신청 가능 여부 | 중복수혜 가능한가요 | 중복으로 받아도 돼요 | 중복되나여 | 이중으로 지원받아도 되나 | 둘 다 신청해도 되나요
        둘 다 신청 가능? | 두개 다 넣어도 돼요 | 두 개 같이 받을 수 있나요 | 두가지 동시에 신청 | 동시 신청 되나요 | 동시에 두 사업 참여 가능한지
        여러 개 신청해도 되나 | 여러 사업에 다 넣어도 되나요 | 몇 개까지 신청 가능 | 한 회사가 몇 개까지 받을 수 있나요 | 다른 지원사업 받고 있는데 또 돼요?
        다른 부처 지원 받고 있는데 괜찮나요 | 고용지원금 받고 있는데 신청되나요 | 정책자금 대출 받았는데 신청 가능한가요 | R&D 과제 하고 있는데 같이 할 수 있나요
        도에서 지원받았는데 이것도 되나요 | 시 지원금이랑 같이 받을 수 있나 | 지자체 보조금과 중복 | 컨설팅 받으면서 구축도 신청할 수 있나요 | 컨설팅이랑 구축 같이 되나
        같은 설비로 두 군데서 지원받아도 되나요 | 하나 받고 나서 다른 것도 신청할 수 있나요 | 연속으로 신청 가능 | 작년에 지원받았는데 올해 또 되나요
        전에 한번 받았는데 또 신청할 수 있나요 | 몇 번까지 지원받을 수 있나요 | 한번만 지원돼요? | 타 사업과의 중복 지원이 가능합니까 | 같이 받아도 되는교
        민원인이 다른 정부지원사업과 중복 신청이 가능한지 문의하십니다
      `,
      en: `
        combine with another grant | double funding | apply for two programs at once
        can we get it twice | can we apply for both | apply to two programs at the same time
        can we combine it with other subsidies | is double support allowed | duplicate application
        we already receive another grant, can we apply | how many programs can one company apply for
        can we receive support twice | can we apply again if we received it last year | both at once
        overlapping support | multiple applications by one company
        can I get both the consulting and the building support
        we get other government money, ok? | can we use other support at same time
      `,
    }),
  },
  'outside.several-sites': {
    subject: {
      ko: '공장이 여럿이거나 계열사·해외 사업장일 때의 처리',
      en: 'companies with several plants, affiliates or sites abroad',
    },
    ...listed({
      ko: `
        공장이 두 개인데 각각 신청 | 계열사 두 곳 다 신청 | 공장이 두 개인데 둘 다 되나요 | 공장 두 곳 다 신청 | 공장마다 따로 신청해요
        1공장 2공장 각각 신청되나요 | 2공장도 지원받을 수 있나 | 공장이 여러 개인데 하나만 되나요 | 사업장이 두 군데인데 | 사업장별로 신청하나요 | 지점도 신청돼요
        지사 공장 | 분공장 | 본사랑 공장이 따로 있는데 어디 기준이에요 | 사업자가 두 개인데 각각 신청해도 되나 | 사업자등록증이 두개에요 각각 넣어도 되나요
        법인이 두 개인데 둘다 신청 | 자매회사도 같이 신청 | 모회사가 지원받았는데 자회사도 되나요 | 관계사 두 곳이 같이 신청하면 | 개성공단 기업
        공장 한 개당 지원인가요 회사당 지원인가요 | 같은 대표 회사 두 개 | 새로 짓는 공장에 해도 되나요 | 아직 안 지은 공장에 신청해도 되나요
        공장을 짓는 중인데 신청되나요 | 공장 두 군데에 나눠서 설치해도 됩니까 | 여러 사업장을 운영 중인데 사업장별로 각각 지원받을 수 있는지 궁금합니다
        공장이 두 군데인데 두 번 신청 | 공장이 세 개 있어요 다 지원되나요 | 두 번째 공장도 신청 가능한지 | 한 회사에 공장 두 곳이면 두 배로 받나
        사업장이 여러 곳이면 한 곳만 되나요 | 두 공장에 나눠서 해도 되나
      `,
      en: `
        two factories | we have two plants | can each factory apply | two factories, two applications?
        is it per company or per plant | our sister company also wants to apply | subsidiary application
        can a branch apply | several business registrations | head office and plant are different sites
        factory under construction | we have three plants, can all of them apply
        two plants of the same company | one company with several factories
        can I apply for our second plant too | one application per plant?
        we have two factories, both ok? | head office and factory are in different city
      `,
    }),
  },
  'outside.other-year': {
    subject: {
      ko: '다른 해의 사업이나 다음 차수(2차·추가) 모집',
      en: 'calls of other years or further rounds',
    },
    ...listed({
      ko: `
        내년에도 하나요 | 2021년에도 이 사업 하나요 | 작년 공고는 | 다음 공고 언제 | 올해 또 모집하나요 | 2022년 지원금 | 2차 모집 있나요
        추가 모집 | 매년 하는 사업이에요 | 2019년에는 얼마였어요 | 요즘도 신청 가능해요 | 올해 사업 정보 | 최신 공고 | 2024년 공고 | 2025년 스마트공장
        내년 예산 | 내년에도 있어요 | 내년에도 신청할 수 있나요 | 내년에 신청해도 되나 | 내년에도 똑같이 하나여 | 내년 사업 계획 | 내년 공고 언제 나와요 | 내후년에는
        2021년 사업 | 2021년 지원금은 얼마 | 2022년에도 있나요 | 2023년 스마트공장 사업 | 2024년 지원금액 | 2025년 신청 | 2026년에도 하나요
        올해는 얼마에요 | 올해 공고 나왔나요 | 올해꺼 알려줘 | 지금 진행중인 최신 공고 | 작년이랑 뭐가 달라졌어요 | 작년에는 얼마까지 줬어요 | 작년 지원 조건
        작년하고 같나요 | 2019년 한도는 얼마 | 2018년에는 어땠어요 | 예전에는 얼마 줬나요 | 2차 공고 | 추가 공고 있나요
        또 모집하나요 | 다음에 또 뽑나요 | 다음 모집은 언제 | 다음번 접수 | 이번에 놓치면 다음은 언제에요 | 매년 해요? | 매년 있는 사업인가요 | 해마다 하는 사업인가
        앞으로도 계속 하나요 | 언제까지 하는 사업이에요 몇 년까지 | 내년도 사업 계획이 있는지 문의드립니다 | 내년에도 하는교
      `,
      en: `
        will it run next year | is there a 2021 call | second round | last year amount
        current year program | next call | next year's program | is there a call next year
        2021 program | 2023 smart factory support | this year's amount | is there a newer notice
        latest notice | what was it in 2019 | how was it last year | is it held every year
        second call this year | when is the next round | will there be another recruitment
        what changed from last year
        is there program next year also | was it the same last year | when is next one in 2021
        how was it in 2019
      `,
    }),
  },
  'outside.covid': {
    subject: { ko: '코로나로 인한 변경이나 연기', en: 'changes or delays because of COVID-19' },
    concepts: ['covid'],
    ...listed({
      ko: `
        코로나 때문에 연기되나요 | 코로나로 마감 연장되나요 | 코로나로 일정 바뀌나요 | 코로나 때문에 평가 미뤄졌나여 | 코로나 때문에 구축이 늦어지면
        코로나로 매출 줄었는데 우대 있나요 | 코로나 피해기업 우대 | 코로나 피해 지원 | 코로나19 특별지원 | 대구 경북 코로나 지원 | 확진자 나와서 공장 쉬는데
        자가격리 중인데 | 마감 연기됐어요 | 마감일이 연장됐나요 | 접수기간 연장됐나요 | 접수 마감이 미뤄졌다던데 | 일정 변경된 거 있나요 | 공고 변경됐나요
        공고 수정됐나요 | 정정공고 | 변경공고 있나요 | 수정 공고 나왔어요 | 재공고 | 공고 취소됐나요 | 사업 중단됐나요 | 사업이 연기됐다는 말이 있던데 | 메르스
        마스크 공장 지원 | 마스크 업체 우대 | 코로나19로 인한 변경 사항이 있습니까 | 코로나 땜에 미뤄졌능교
      `,
      en: `
        delayed because of corona | covid extension | was the deadline postponed because of covid
        has the schedule changed | was the notice amended | corrected notice
        support for companies hit by covid | is the program cancelled | postponed? | quarantine
        mask manufacturer support | any changes to the notice since then
      `,
    }),
  },
} satisfies Readonly<Record<string, OutsideTopic>>;
