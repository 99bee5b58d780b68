import type { Wordings } from '../../src/language/wordings.ts';
import { listed } from './listed.ts';

/** How people ask on which point two things are to be held against each other. */
export const comparisonPoints = {
  whole: listed({
    ko: `
      차이가 뭐에요 | 뭐가 달라요 | 비교해주세요 | 다른 점 | 둘이 어떻게 다른가요 | 뭐가 다른지 모르겠어요 | 차이점 | 비교 | 어느 쪽이 나아요 | 둘 중에 뭐가 좋아요
      구분이 어떻게 되나요 | 차이 알려줘 | 차이 설명 | 같은 건가요 | 뭐가 더 유리해요 | 다른게 뭔교 | 둘이 같은거 아니에요? | 같은 사업인가요 | 헷갈려요 뭐가 다른지
      구분이 안돼요 | 뭐가 나아요 | 둘 중 뭐 할까요 | 어디가 더 쉬워요 | 비교표 | 두 사업의 차이점을 설명해 주세요 | 지원내용 차이 | 어떤 기준으로 구분되는지 알고 싶습니다
      둘 중 어느 것이 저희 회사에 적합한지 비교 부탁드립니다 | 둘 다 컨설팅 같은데 차이가 뭔가요
    `,
    en: `
      what is the difference | compare | difference between | which is better | how do they differ | compare the two | what distinguishes them
      which one is better for us | are they the same program | side by side comparison | pros and cons
    `,
  }),
  window: listed({
    ko: `
      뭐가 먼저 끝나요 접수 | 뭐가 먼저 마감돼요 | 어디가 먼저 마감되나요 | 마감이 먼저인 건 | 마감 먼저인게 뭐예요 | 언제가 먼저 마감돼요 | 접수가 더 빨리 끝나는 쪽
      어느 게 마감이 더 빠른가요 | 마감이 더 늦은 쪽은 | 더 늦게까지 받는 데는 | 접수기간이 더 긴 건 | 뭐가 먼저예요 | 뭐부터 마감이에요 | 마감일이 다른가요
      마감이 서로 같아요 | 접수기간 차이 | 마감 비교 | 제일 먼저 마감되는 사업 | 가장 빨리 끝나는 접수 | 더 급한 게 뭐예요 | 신청기간이 같은가요 | 신청 받는 기간이 서로 달라 | 모집 기간이 어떻게 다른가요 | 언제까지 받는지 다른가요 | 접수 받는 때가 달라요 | 접수 기간 비교
      어느 쪽이 먼저 닫히나요 | 마감 순서가 어떻게 돼요 | 접수 마감일이 더 이른 사업
    `,
    en: `
      which closes first | which has the earlier deadline | which deadline is sooner | which one stays open longer | compare the deadlines
      do they close on the same day | which closes last | is the deadline the same | which should we apply for first
      what are dates to apply | application time please | from when until when can we apply
      how long is it open | how long is registration open | period to apply please
    `,
  }),
  opening: listed({
    ko: `
      뭐가 먼저 시작해요 접수 | 접수를 먼저 시작하는 건 | 먼저 열리는 게 뭐예요 | 어디가 더 늦게 시작하나요 | 접수 시작일이 다른가요 | 시작이 더 빠른 쪽
      어느 쪽이 먼저 접수를 받기 시작하나요 | 신청 시작일 비교
    `,
    en: `
      which opens first | which starts taking applications earlier | do they open on the same day | compare the opening dates
    `,
  }),
  amount: listed({
    ko: `
      어디가 더 많이 줘요 | 뭐가 더 많이 줘요 | 어느 쪽이 지원금이 많아요 | 한도가 제일 큰 거 | 한도 더 높은 쪽 | 상한이 더 큰 게 뭐예요 | 어디가 더 나와요
      지원금 더 많은 데 | 돈 더 주는 데가 어디예요 | 지원금 차이 | 한도가 얼마나 차이나요 | 최대 금액이 큰 사업 | 지원 한도가 서로 같아요 | 어느 게 지원금이 더 커요
      둘 중 지원 많은 쪽 | 누가 더 많이 줘요 | 한도 비교 | 지원금 비교 | 어느 쪽 한도가 더 높나요 | 어디가 지원금 더 많아요 | 금액 차이 | 뭐가 돈 더 나와요
      제일 많이 주는 사업이 뭐예요 | 가장 지원금이 큰 건 | 더 적게 주는 쪽 | 지원금이 다른가요
    `,
    en: `
      which gives more money | which pays more | which has the higher limit | which offers the bigger cap | compare the support amounts
      which one gives the most | is the maximum the same | which has the lower ceiling | how much more does it give
    `,
  }),
  rate: listed({
    ko: `
      어느 쪽이 정부 비율이 높아요 | 나라가 더 많은 비율로 내주는 게 | 지원 비율이 더 높은 쪽 | 몇 프로 더 주는 데가 어디예요 | 지원율이 더 큰 건 | 비율로 따지면 어디가 나아요
      정부 몫이 더 큰 게 뭐예요 | 보조율 비교 | 퍼센트가 더 높은 사업 | 지원 비율이 다른가요 | 지원비율 차이 | 정부지원 비율이 같은가요 | 더 낮은 비율로 주는 쪽
    `,
    en: `
      which covers a bigger share of the cost | which has the higher rate | which pays the larger percentage | is the rate the same
      compare the funding rates | which one covers more percent | lower share of the cost
    `,
  }),
  burden: listed({
    ko: `
      돈 안 드는 게 뭐예요 | 자부담 적은 거 | 자부담이 더 적은 쪽 | 우리 돈이 덜 드는 건 | 더 싸게 먹히는 게 | 어느 게 더 싸요 | 부담이 적은 게 어디예요 | 공짜인 게 뭐예요
      자부담 비교 | 자부담이 서로 달라요 | 기업부담금 차이 | 우리가 덜 내는 쪽 | 자부담 더 큰 건 | 돈이 더 많이 드는 쪽 | 부담금이 제일 적은 사업 | 자부담 없는 게 어느 쪽
      어디가 자부담이 적어요 | 어느 쪽이 부담이 적나요 | 저희가 내는 돈이 적은 게 어떤 건가요
    `,
    en: `
      which costs us less | which is cheaper for us | which one is free | which has the lower burden | compare our own share
      where do we pay less | is our share the same | which needs the smaller contribution
      how much from our pocket | what part must we pay | how much our company must pay
      does company pay something | do we have to pay anything | how much stays with us
      what is our cost | is it completely free for us | how much we pay by ourselves
      what will it cost our company | company pays how much | do we pay nothing
      is all paid by government | how many percent do we pay | what do we pay ourselves
      how much is our part | what does it cost us
    `,
  }),
  period: listed({
    ko: `
      사업기간 어디가 길어요 | 기간이 더 긴 쪽은 | 공사기간 더 길게 주는 건 | 사업기간 비교 | 어느 쪽이 더 오래 해요 | 사업기간이 더 짧은 건 | 기간을 더 넉넉히 주는 데
      사업기간이 같나요 | 몇 개월 차이 나요 | 사업기간이 서로 다른가요 | 수행기간 긴 게 뭐예요 | 시간을 더 많이 주는 데가 어디
    `,
    en: `
      which has the longer project period | is the project period longer | which one gives more time to finish | compare the project periods
      which has the shorter period | do they run for the same time | longer duration
      how long project | how many months we have to finish | how much time for project
      project takes how many month | how long can the work take | by when must it be finished
    `,
  }),
  bonus: listed({
    ko: `
      가점을 더 많이 주는 건 | 가점이 더 큰 쪽 | 가점 상한이 다르다던데 | 가점 최대가 더 높은 게 | 가점 비교 | 가점이 서로 달라요 | 항목당 점수가 더 높은 데 | 가점 점수 차이
      어디가 가점을 더 줘요 | 가점 한도가 큰 사업
    `,
    en: `
      which gives more bonus points | compare the bonus points | is the bonus cap higher | same number of bonus points
      which has the higher maximum of bonus points
    `,
  }),
  labor: listed({
    ko: `
      인건비 한도가 더 큰 쪽 | 인건비를 더 많이 넣을 수 있는 건 | 인건비 상한 차이 | 사업관리 인건비 비교 | 인건비 한도가 서로 달라요 | 인건비 상한이 높은 사업
    `,
    en: `
      which allows more labour cost | compare the labour cost limits | is the limit for staff cost the same | higher labor cost cap
    `,
  }),
  documents: listed({
    ko: `
      서류엔 있는데 에는 없는 게 뭐예요 | 에는 있는데 에는 없는 서류 | 서류 차이 | 서류 비교 | 제출서류가 서로 달라요 | 에만 내는 서류 | 서류가 더 많은 쪽 | 서류가 같은가요
      한쪽만 내는 서류가 뭐예요 | 공통으로 내는 서류는 | 추가로 내야 하는 서류가 뭐예요 비교하면 | 어디가 서류가 더 적어요 | 서류 간단한 쪽
    `,
    en: `
      which documents are required for one but not the other | compare the documents | are the documents the same | which needs fewer papers
      documents only one of them asks for | difference in required documents
      what must I send | what do I have to send | what papers must we give | paper list please
      which paper do we bring | what should we send in | what I need to prepare | all papers please
      what papers for apply | what is needed for application papers | tell me all paper
      what do you need from us | which things must we upload
    `,
  }),
  apply: listed({
    ko: `
      접수하는 방식이 서로 다른가요 | 접수 사이트가 다른가요 | 신청 방법이 같아요 | 신청 방법 차이 | 접수처가 서로 달라요 | 신청하는 곳이 같은가요 | 접수 방법 비교
      둘 다 같은 사이트에서 신청해요 | 어느 쪽이 온라인 접수예요 | 우편으로 내는 게 어느 쪽 | 같은 홈페이지로 신청하나
    `,
    en: `
      do they apply in the same way | is it the same website for both | do the application channels differ | compare how to apply
      which one is sent by post | same portal for the two
      how we apply | how to join | how can we send application | what to do to apply
      i want to apply, what first | please teach how to apply | how do i put in application
      apply how
    `,
  }),
  contact: listed({
    ko: `
      담당 번호가 같아요 | 문의처가 서로 달라요 | 전화번호가 다른가요 | 담당 기관이 같은가요 | 문의하는 데가 같은 곳이에요 | 담당 부서 차이 | 문의처 비교
    `,
    en: `
      is it the same phone number | do they have the same desk | different contacts for the two | same office in charge
      whom to call | phone number please | who can i ask | number of person in charge
      where can i ask more | which number to call | tel no please | contact number of office
    `,
  }),
  eligibility: listed({
    ko: `
      신청 자격 차이 | 자격 비교 | 자격이 서로 달라요 | 대상 차이 | 인력요건 비교 | 신청 자격이 같은가요 | 누가 신청하는지가 다른가요 | 요건이 더 까다로운 쪽 | 대상이 어떻게 달라요
    `,
    en: `
      do they differ in eligibility | compare who may apply | are the requirements the same | which has stricter requirements
      who can join | which company can apply | can our company join this | can we get this or not
      is our firm ok for this | who is allowed | what company is ok | can i apply for this
      who can apply to this program | conditions for company to apply | is it for us | may we join
    `,
  }),
  quota: listed({
    ko: `
      어디가 더 많이 뽑아요 | 몇 개 뽑는지 비교 | 선정 규모 차이 | 뽑는 수가 더 많은 쪽 | 모집 규모 비교 | 몇 군데 뽑는지가 달라요 | 선정기업 수가 더 많은 사업
      어느 쪽이 경쟁이 덜한가요 뽑는 수로 | 더 적게 뽑는 건 | 뽑는 업체 수가 같아요
    `,
    en: `
      which selects more companies | compare the number selected | which takes fewer | is the number of companies the same
      how many company they choose | how many will be selected | how many firms get it
      number of companies chosen this year | how many places this year | how many people you take
    `,
  }),
  procedure: listed({
    ko: `
      절차 비교 | 절차가 서로 달라요 | 선정 절차 차이 | 진행 순서가 같은가요 | 평가 방법이 다른가요 | 절차가 더 간단한 쪽 | 추진 절차가 어떻게 달라요
    `,
    en: `
      compare the procedures | is the procedure the same | do the steps differ | which has the simpler process
    `,
  }),
  exclusion: listed({
    ko: `
      제외 대상 차이 | 제외되는 조건이 달라요 | 못 받는 조건 비교 | 안 되는 회사가 서로 다른가요 | 제외 사유가 같은가요
    `,
    en: `
      do the exclusions differ | compare who is excluded | are the reasons for exclusion the same
      who can not apply | which company is not allowed | in what case are we out
      what makes us not eligible | who is left out | when can we be refused
    `,
  }),
} satisfies Readonly<Record<string, Wordings>>;
