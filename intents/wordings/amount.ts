import type { Wordings } from '../../src/language/wordings.ts';
import { listed } from './listed.ts';
import { named } from './named.ts';

/** How people ask what they get at most. */
export const amountWordings = {
  amount: named(
    listed({
      ko: `
      지원금 | 돈은요 | 지원금은 그럼 얼마 | 지원받는 건요 | 그중에 지원되는 건 | 지원금 알려줘 | 지원금이랑 | 지원금하고 | 정부지원금 | 보조금 | 보조금이요 | 정부 한도 | 정부 상한이랑 | 비용 얼마 지원돼요 | 비용은 얼마나 지원되나요
      돈은 각각 얼마까지인지 | 돈 좀 주나요 | 돈 주나요 | 돈 보태주나요 | 돈 나오나요 | 나라에서 돈 대준다던데 | 얼마나 주는가요
      로 하면 얼마 | 으로 하면 얼마예요 | 로 하면 얼마 나와요 | 쪽으로 하면 얼마나 받나 | 로 가면 얼마까지
      되면 얼마 | 되면 얼마 줘요 | 되면 얼마까지 | 되면 얼마예요 | 된다면 얼마나 받아요 | 가능하면 얼마 나와요 | 얼마까지 지원돼요 | 지원금 최대 얼마 | 최대 지원금액 | 지원 한도 | 정부지원금 한도 | 한도가 어떻게 되나요 | 몇 프로 지원해줘요 | 총사업비의 몇 퍼센트까지 나오나요
      지원 비율 | 지원율 | 정부 지원 비율이 궁금합니다 | 얼마 대줘요 | 얼마 줘요 | 얼마 받을 수 있어요 | 얼마정도 받을 수 있어요 | 얼마쯤 받을 수 있나요 | 대충 얼마나 받아요 | 돈 얼마나 나와요 | 최대 얼마나 나와욤 | 지원금이 얼마에요
      보조금 얼마 | 정부가 몇 % 대주나요 | 지원금액이 어떻게 됩니까 | 지원 규모 | 기업당 얼마까지 | 나라에서 얼마 보태주나 | 얼마나 지원받나요 | 지원조건
      지원 조건이 어떻게 되나요 | 국비 비율 | 정부출연금 비중 | 정부 출연금 비율은 | {percent} 지원 맞죠 | {percent} 아니에요?
      {amount}까지 나온다던데 맞나요 | {amount}까지 주는거죠 | 한도 {amount} 맞아요? | 비용 얼마 지원 | 비용 지원 얼마까지 | 지원 상한액
      얼마까지 보조해 주나 | 지원금 규모 알려주세요 | 최대 몇 억 | 몇 천만원까지 되나요 | 맥시멈 얼마 | 절반 지원인가요
      전액 지원인가요 | 컨설팅 지원금 얼만가요 | 얼마까지 되나요 | 최대 얼마 나옴? | 정부에서 얼마나 해줘요 | 지원금 맥스가 얼마인가요 | 한도 | 한도 얼마임 | 한도액
      최고 한도 금액 | 지원금액 한도 문의 | 정부지원금 상한 | 지원한도 및 비율 | 기업당 지원한도 | 지원금액 | 정부지원율 | 정부 보조 비율 | 보조율 | 국고보조율
      국비 얼마 | 정부 몫 몇 프로 | 정부 부담 비율이 어떻게 되죠 | 나라에서 몇 퍼센트 대주는데요 | 정부가 내주는 몫 | 총 사업비 중 정부가 얼마를 부담합니까
      최대로 얼마까지 받을 수 있는지 알고 싶습니다 | 지원금 최대치가 얼마인지 안내 부탁드립니다 | 기업 한 곳당 지원되는 최대 금액은 얼마입니까
      정부지원금의 상한액을 알려주시기 바랍니다 | 몇 억까지 지원이 되는지 궁금합니다 | 얼마까지 해주는교 | 얼매까지 나오는데예 | 얼마꺼정 나온당가요 | 얼마준대요?
      얼마나 도와주남 | 얼마까지지원되나여 | 최대얼마나와요ㅠㅠ | 지원금최대얼마에여 | 돈 얼마까지 땡길수있나요 | 한업체당 얼마씩 줌 | 업체당 최대 몇천
      회사 하나에 얼마씩 나오나 | 직원 25명 사출업체인데 설비 자동화 생각중입니다 정부에서 최대 얼마까지 도와주나요 | 민원인이 지원금 상한을 물어보시는데 얼마까지인가요
      작은 금속가공 공장인데 지원을 받는다면 최대로 얼마를 받을 수 있을지 알고 싶어요 | 처음 해보는 거라 감이 안 오는데 나라에서 보통 얼마까지 지원해주는지 궁금합니다
      고객님이 한도가 올랐다고 들었다는데 현재 지원한도가 얼마죠 | {amount} 맞나요 지원한도 | 지원금 {amount} 아니었어요?
      {percent}까지 대준다던데 사실인가요 | 정부에서 {percent} 내주는거 맞지 | 최대 {amount}이라고 들었는데 | 절반은 나라에서 대준다면서요
      {percent} 이내 {amount} 한도 맞습니까 | {amount} 넘게도 받을수 있나요 | {amount}보다 더 받을 수는 없나요 | 전부 다 지원해주는 건 아니죠?
      반은 대주는거 맞나 | 한도 초과하면 못받나요 | {amount} 한도 맞아요 | 최대 {amount}까지라고 하던데 맞습니까 | 지원한도가 {amount}이라던데
      {percent} 지원해주는 거 아니었어요 | {percent}까지 지원 맞는지 확인 부탁드려요 | 정부가 {percent} 부담 맞나요 | 지원금은 최대 몇 프로까지에요
      정부지원 최대치 | 보조금 상한 | 몇 프로까지 대주노
      인건비 {percent} 다 내주는 거죠 | 나라에서 {percent} 내주는 거 맞죠 | 인건비를 정부가 다 대주나요 | 사람값은 나라에서 {percent} 내나요
      지원금은요 | 그럼 지원금은요 | 지원금은 얼마나요
    `,
      en: `
      how much can I get | how much do we get | how much money do we get | how much support | maximum support | what is the limit
      what is the maximum grant | what share does the government pay | what percentage is covered
      up to how much | grant amount | subsidy cap | how much funding is available | support rate
      is it {percent} | what is the ceiling | maximum amount | how much money can we receive
      what's the most we can get | how much does the government give
      what is the maximum support per company | percentage of government support
      what portion of the cost is subsidized | how much is the subsidy | is the cap {amount}
      the limit is {amount}, right? | does the government really pay {percent}
      I heard we can get {amount}, is it true | max support amount please
      how much money do they give us | support limit | funding ceiling per company
      can we get more than {amount} | is it half of the cost | how big is the grant
      government contribution rate | what is the upper limit of the funding
      how much is supported for one company | how many percent does the government support
      I run a small plant and want to know the maximum grant we could receive
      is it true that they give up to {amount} | up to {amount}, right? | is the support rate {percent}
      they pay {percent}, correct? | so the maximum is {amount}?
      what share does the government cover | what percentage does the state cover | how much of the cost does the government cover
      does the support cover {percent} of the cost | how much do they support at maximum
      what is the support ratio
      how much money government gives | how much can we receive from government
      what is most money we can get | how much gov support max | government pays how much
      how much percent gov pay | our boss asks how much support | how much they will support us
      how much can gov help us for our factory | please tell max money | how much we get from this
      what is biggest support | max how much won | support money how much
      my manager wants to know how much the government gives | how much help in won
    `,
    }),
    {
      ko: '지원금 | 지원금액 | 지원액 | 보조금 | 정부지원금 | 지원 한도 | 한도 | 금액 | 지원비율 | 지원율',
      en: 'support amount | subsidy | grant | funding | support rate | support limit',
    },
  ),
  'amount.payers': listed({
    ko: `
      정부 지자체 민간 매칭 비율 | 지자체는 몇 프로 대요 | 도에서도 돈을 보태나요 | 국비 지방비 비율 | 누가 얼마씩 부담해요 | 시에서 주는 비율 | 민간 비율이 몇 퍼센트 | 지방비 매칭
      국비 지방비 자부담 비중 | 50 30 20이 뭐에요 | 정부 비율만 알려주세요 | 지자체가 얼마 내요 | 도에서 얼마나 보태요 | 누가 돈 내요 | 비용은 누가 내는 건가요 | 나라 돈이 몇 퍼센트
      지방비가 얼마나 섞이나 | 회사 몫은 몇 프로 | 재원 분담 비율 | 정부랑 시가 나눠 내나 | 세 군데가 나눠서 내죠 | 민간부담 비율 | 순수 국비만 얼마 | 국비로만 따지면 얼마예요
      국비는 얼마 들어가요 | 그중 국비 | 정부가 순수하게 대는 돈 | 도비 시비가 얼마씩 | 지방비는 얼마예요 | 지자체 부담액 | 지자체가 내는 금액 | 정부 지자체 각각 얼마
      민간이 다 합쳐 얼마 부담해요 | 민간 쪽 합계 비율 | 정부 빼고 나머지는 누가 얼마씩 | 대기업이랑 도입기업 합쳐서 몇 프로 | 주관기관과 도입기업 부담을 합하면 | 민간에서 내는 몫 전체
      국고에서 나가는 금액 | 군비 도비 구분 | 재원별 금액 | 재원 구성이 어떻게 되나요 | 정부 돈 따로 지자체 돈 따로 얼마 | 국비 지방비 각각 금액으로 알려주세요
      셋이 어떻게 나눠 내요 | 누가 몇 퍼센트씩 내는지 | 분담 구조 | 돈을 어디어디서 대나요 | 민간 총 부담률
    `,
    en: `
      matching ratio | what share does local government pay | split between government and company | how is the cost shared | share of each payer
      which part does the province pay | percentage from the government | who bears which share | how much of it is national money | how much comes from local government
      what do the private parties pay together | combined share of host and adopter | government and local government separately | amount paid by each party
      who pays what | cost split in won
    `,
  }),
} satisfies Readonly<Record<string, Wordings>>;
