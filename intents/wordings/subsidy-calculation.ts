import type { Wordings } from '../../src/language/wordings.ts';
import { listed } from './listed.ts';
import { named } from './named.ts';

/** How people ask for amounts worked out from their own figures. */
export const subsidyCalculationWordings = {
  'calc.support': listed({
    ko: `
      그럼 다시 계산해줘 | 다시 계산해 주세요 | 그걸로 다시 계산 | 바꿔서 다시 계산해줘요 | 그 기준으로 재계산 | 다시 뽑아줘요
      사업비 {amount}으로 하면 정부 돈이랑 우리 돈 각각요 | {amount} 과제 하면 정부 몫 우리 몫 각각 | 전체 사업비 {amount}이면 정부하고 우리가 얼마씩 | {amount}이래요 그럼 얼마 나와요 | {amount}짜린데 정부가 얼마나 대주는지 | 견적 다시 받았더니 {amount}이래요 얼마 나와요 | {amount} 중에 나라에서 얼마 내줘요 |
      총사업비 {amount}이면 정부지원 얼마 | {amount}으로 하면 얼마 받아요 | {amount}짜리 견적 나왔는데 지원금은 | {amount} 들여서 하면 지원금 얼마
      총사업비 {amount}인 경우 정부지원금 및 자부담금 | {amount}이면 얼마 지원되나요 | {amount}이면? | 사업비가 {amount}일 때 지원금 계산
      {amount} 들면 얼마 대줘요 | 지원금 계산해주세요 | {amount} 공사면 나라에서 얼마 줘 | 총 {amount}이면 정부랑 우리 각각 얼마
      견적 {amount} 받았어요 얼마 나와요 | {amount} 투자하면 보조금 | {amount} 기준으로 계산 | 예산 {amount}이면 얼마나 지원
      {amount}으로 바꾸면 | 그럼 {amount}이면요 | 사업비 {amount} 지원액 | {amount} 쓰면 얼마 돌려받나 | 정부지원금 계산
      이번에 {amount}짜리로 하려구요 얼마 나와요 | {amount}이면 주관기관 부담 얼마 | {amount}일때 도입기업 최대부담 주관기관 최소부담
      기본컨설팅 {amount}이면 정부 지자체 기업이 각각 얼마씩 내요 | 각각 얼마씩 내요 | 정부가 얼마까지 지원합니까 {amount}
      {amount}이면 정부랑 대기업이 얼마씩 내고 우린 얼마 | 다시 계산해줘 | {amount}이면 몇 프로 지원받는 셈 | 총사업비 {amount}이면 지원금 얼마나 나오나요
      {amount} 규모로 진행하면 정부지원금은 | 사업비 {amount} 정부지원금 | 총사업비 {amount} 지원금 | {amount} 사업 지원액
      {amount} 과제 정부지원금 얼마 | 전체 {amount} 드는데 얼마 보태줘요 | {amount} 들어가는데 나라에서 얼마 | {amount} 견적인데 얼마까지 대줘
      견적이 {amount} 나왔는데 얼마 받을수있나 | {amount}짜리 하면 얼마 나옴 | {amount}짜리면 얼마 지원됨? | {amount}이면 얼마까지 받아요
      {amount}이면얼마나와요 | {amount}일때 지원금 | {amount}일 때는 얼마나 지원받을 수 있습니까 | {amount}이면 받을 수 있는 돈이 얼마에요
      {amount} 쓰면 얼마 주는교 | {amount} 드는데 얼매나 보태주노 | 한 {amount} 정도 들 것 같은데 지원은 얼마나
      {amount}쯤 예상하는데 얼마 받을까요 | 설비값 {amount}인데 정부에서 얼마 | 총 비용 {amount} 잡고 있는데 얼마까지 지원될지
      {amount} 넘는 공사인데 얼마까지 나와요 | 총사업비가 {amount}인 경우 정부에서 지원받을 수 있는 금액은 얼마입니까
      사업비 {amount}을 기준으로 정부지원금을 산출해 주세요 | {amount}으로 사업계획을 세웠는데 지원 가능한 금액을 알려주세요
      민원인이 총사업비 {amount}이라고 하는데 정부지원금이 얼마인지 문의 | 총 {amount} 규모의 구축을 계획하고 있습니다 정부지원금과 자부담은 각각 얼마인가요
      사출기 연동까지 해서 {amount} 견적을 받았습니다 이 경우 얼마나 지원받게 되나요 | 지원금 계산 | 지원금 얼마 나오는지 계산 좀 | 우리 경우 계산해줘요
      정부지원금 산출 | 지원액 계산 부탁드립니다 | 시뮬레이션 해주세요 지원금 | {amount}이면 {amount} 받는거죠
      {amount}의 {percent}면 {amount} 맞나요 | {amount}이면 한도 넘나요 | {amount}이면 다 지원돼요?
      {amount} 하면 {amount} 주는거 맞아? | {amount}이면 정부가 얼마 우리가 얼마 | {amount}이면 지원금이랑 자부담 둘다 계산해줘
      그러면 {amount}일 경우는 얼마 | {amount}으로 늘리면 얼마 받지 | {amount}으로 줄이면 지원금은요 | {amount}이면 지원금은요
      {amount}이면 보조금 얼마 | {amount}짜리 설비면 지원 얼마 | 총 {amount}인데 정부지원금 얼마에요 | {amount} 예산인데 지원 얼마나 받아요
      총사업비 {amount} 정부 몫 | {amount} 잡으면 얼마 나오노 | 사업비를 {amount}으로 하면 정부지원금은 얼마 | {amount} 견적이면 최대 얼마 지원
      {amount}이면 지원금 {amount} 나오나요
      다시 계산해줘 | 다른 사업으로 다시 계산해줘요 | 그럼 그걸로 다시 계산해 주세요
    `,
    en: `
      if the project costs {amount} how much will the government pay
      total cost {amount}, how much support | we plan to spend {amount}
      calculate the subsidy for {amount} | for a {amount} project | what about {amount}
      with a budget of {amount} what do we get | how much would we get for a project of {amount}
      project cost is {amount}, what is the grant | if I spend {amount}, how much subsidy
      our quote is {amount}, how much is covered | government support for {amount}
      total {amount} support amount | we have a quotation of {amount}, how much can we receive
      calculate support for total cost {amount} | what would the government pay on {amount}
      if total is {amount}, government pays how much | {amount} project, how much do I get
      and if it costs {amount}?
      the whole thing costs {amount}, how much money comes from the government
      with {amount} total project cost how much is our grant | so for {amount} we get {amount}, right?
      please work out the government and company share for {amount} | subsidy on a {amount} investment
      how much support if cost is {amount} | suppose the budget is {amount}, what is the support
      estimate our grant, cost {amount} | can you calculate the grant for us
      what if the cost rises to {amount} | split of {amount} between government and us
      cost {amount}, support? | for {amount} how much does the government pay
      {amount} in total, government share? | our project will cost {amount}, how much grant can we get
      with a quote of {amount} how much support would we receive
      total {amount}, how much gov | our quotation is {amount}, gov part?
      if all cost is {amount} what do we get | budget {amount} in sum how much support
      line costs {amount}, government gives? | supplier offer is {amount}, how much is supported
      total is {amount}, what they pay and what we pay
    `,
  }),
  'calc.burden': listed({
    ko: `
      사업비 {amount}이면 자부담이 얼마 | {amount}이면 우리가 내는 돈은 | {amount} 과제면 우리 부담이 얼마 | 총사업비 {amount}일 때 기업부담금
      {amount}이면 자부담 | {amount}짜리면 회사 돈 얼마 들어가요 | {amount} 하면 우리 돈은 얼마 | {amount}일때 민간부담금
      {amount}이면 컨소시엄이 얼마 내요 | {amount}에서 우리가 얼마 내야돼 | 총사업비 {amount} 자부담 | {amount} 사업 기업부담금
      {amount}이면 기업부담금 얼마 | 사업비 {amount} 자부담금 | {amount} 과제 민간부담금 | 총 {amount}이면 회사 부담액
      {amount}일 때 기업부담 | {amount} 기준 자부담 계산 | 자부담 계산해주세요 | 우리 부담 계산 좀 | 기업부담금 산출 {amount} | 자부담금 계산 부탁
      {amount}이면 우리가 얼마 내요 | {amount}이면 우린 얼마 내야됨 | {amount}짜리 하면 우리 돈 얼마 드나
      {amount}짜리인데 우리 주머니에서 얼마 나가요 | {amount} 견적인데 회사가 낼 돈은 얼마인지 | {amount} 공사면 우리가 준비할 돈은 얼마
      {amount}이면 자부담이 얼마나 되나여 | {amount} 들면 저희가 부담하는 건 얼마인가요 | {amount}이면 실제로 우리가 쓰는 돈은
      {amount} 중에 우리가 얼마 | {amount}에서 지원금 빼면 우리가 내는 돈 | {amount}이면 나머지 얼마 내야돼요
      총사업비가 {amount}인 경우 기업이 부담해야 하는 금액은 얼마입니까 | {amount} 규모 사업에서 도입기업이 부담하는 금액을 알려주세요
      전체 {amount}으로 계획 중인데 저희 회사가 부담해야 할 몫이 얼마인지 알고 싶습니다 | 민원인이 총사업비 {amount}이라고 하시는데 기업부담금이 얼마인지요
      회사에 여유자금이 많지 않은데 {amount}짜리로 하면 우리가 얼마를 준비해야 할까요 | 견적이 {amount}인데 지원금 제외하고 회사에서 부담할 금액을 계산해 주세요
      {amount}이면 우리가 {amount} 내는거죠 | {amount}이면 자부담 {amount} 맞나요 | 자부담이 {amount}이나 되나요 {amount}짜리인데
      {amount}이면 우리 몫이 {amount} 아닌가 | {amount} 하면 우리가 얼매 내는교 | {amount}이면 주관기관이 내는 돈은 얼마
      {amount}일 때 대기업 부담액 | 그럼 {amount}이면 자부담은요 | {amount}으로 올리면 우리 부담은 얼마나 늘어요 | {amount}이면 컨소시엄 부담금
      총사업비가 {amount}인데 우리가 내야 하는 돈 | 전체가 {amount}이면 기업 부담은 | 사업비 {amount} 중 자부담 얼마
      {amount}짜리 사업이면 자부담은 얼마에요 | {amount} 견적이면 우리 돈은 얼마 들어가요 | {amount}으로 진행하면 회사에서 내는 금액
      총 {amount} 들면 기업이 얼마 부담하나 | {amount}이면 도입기업이 얼마 내요 | {amount}이면 중소기업이 얼마 내나요
      {amount} 하면 자부담금이 얼마 나오나요 | {amount} 사업에서 우리 몫 | 총액 {amount} 자부담은 | {amount}이면 민간부담이 얼마
      {amount} 들 때 업체 부담금 얼마
    `,
    en: `
      total cost {amount}, what is our share | how much do we pay if it costs {amount}
      own burden for {amount} | our contribution for a {amount} project
      if it costs {amount}, how much do we pay | our burden on a {amount} project
      company share of {amount} | what do we pay for a {amount} project
      how much of {amount} is our own money | total {amount}, company contribution?
      we have a {amount} quote, how much must we pay ourselves | own share when the total is {amount}
      own money needed for {amount} | for {amount}, what would our company have to bear
      calculate our burden for {amount} | so we pay {amount} out of {amount}?
      self-burden if the budget is {amount} | what remains for us to pay with {amount}
      how much cash do we need for a {amount} project | consortium's burden for {amount}
      how much does the host pay for {amount} | the project is {amount} in total, what is left for us
      our part of {amount} | what will it cost us if total cost is {amount}
      for a total of {amount}, how much must we pay | total cost {amount}: our burden?
      if the total cost is {amount}, what is our burden | project costs {amount}, how much is our share
      on a {amount} project how much do we pay ourselves
      we would spend {amount} in total, how much of it is ours
      total {amount}, how much from our pocket | project {amount}, what stays with us
      for {amount} how much must we pay | if whole is {amount} we pay how much
      budget {amount}, our side?
    `,
  }),
  'calc.cost-for-support': listed({
    ko: `
      {amount} 꽉 채워 받으려면 총사업비 얼마여야됨 | 한도까지 다 받으려면 사업비가 얼마여야 해요 | 최대로 받으려면 총사업비 얼마 | {amount} 받으려면 총사업비
      지원금 {amount} 받을려면 얼마짜리 해야돼요 | 만액 받으려면 얼마 규모 | 얼마 이상이면 한도 다 받아요 | 풀로 받으려면
      지원금을 {amount} 받고 싶은데 사업비는 | 정부지원 {amount}이면 총사업비가 얼마 | 지원금 {amount}이면 총 얼마짜리 사업
      최대 금액 받으려면 사업비 얼마 | 지원금 {amount} 받으려면 총사업비가 얼마 | {amount} 지원받으려면 사업비 규모 | 지원금 {amount} 다 받으려면 얼마짜리
      한도 꽉 채우려면 얼마 | 최대 지원금 받으려면 총사업비 규모가 어떻게 되나요 | 상한까지 받으려면 사업비 최소 얼마 | 최대한도 받기 위한 총사업비
      {amount} 전액 받으려면 사업비를 얼마로 잡아야 | 만땅 받으려면 사업비 얼마 | 풀로 땡기려면 얼마짜리 해야됨 | 맥스로 받으려면 견적 얼마여야 돼요
      제일 많이 받으려면 얼마짜리로 | 최대치 받는 사업비 기준 | {amount} 나오게 하려면 공사비가 얼마여야 하노
      정부지원금 {amount}을 받기 위한 최소 사업비는 얼마입니까 | 지원 한도를 모두 받으려면 총사업비를 얼마로 책정해야 하나요
      지원금으로 {amount}을 확보하고 싶은데 사업 규모는 어느 정도로 잡아야 할까요 | 지원한도액을 전부 사용하려면 전체 예산을 얼마로 해야 합니까
      민원인이 {amount}을 다 받으려면 총사업비를 얼마로 신청해야 하냐고 합니다 | 총사업비 얼마부터 {amount} 나와요
      사업비가 {amount}은 돼야 {amount} 다 받나요 | 얼마 이상 써야 최대로 나옴 | {amount} 받을라면 얼마 써야되나
      {amount} 받으려면 {amount}짜리 해야 하는거 맞죠 | 한도액까지 받으려면 견적이 얼마 | 지원금이 {amount}이 되려면
      역으로 지원금 {amount}이면 총사업비 얼마 | 정부가 {amount} 내주면 전체는 얼마 | 최대 지원 받는 사업비 얼마 | {amount} 지원 목표면 사업비
      {amount}을 지원받고 싶으면 총사업비를 얼마로 해야 하나요 | {amount} 지원금 받으려면 공사 규모 얼마 | 정부에서 {amount} 받으려면 총 얼마 써야 해요
      지원금 {amount}이 나오려면 사업비 얼마 | 한도 다 쓰려면 총사업비 얼마로 잡아요 | 최대로 지원받으려면 얼마짜리 견적이어야 돼요 | 지원금 만액 나오는 총사업비
      제일 많이 지원받는 사업비는 얼마부터에요
    `,
    en: `
      what total cost do I need to get the full {amount} | how big must the project be for the maximum
      total cost needed for {amount} of support | to receive {amount} what must the project cost
      what total cost gives us the full {amount} | how large should the budget be to receive {amount}
      to get the maximum, what must the total cost be | project size needed for full support
      which total cost gives the maximum grant
      if I want {amount} from the government, how much must I spend
      minimum project cost to get {amount} | to reach the cap how much should the project cost
      we want the full {amount}, what should the total be | total project cost for maximum subsidy
      how much must I spend to get {amount} | what budget do we need for {amount} support
      government support of {amount} means what total cost
      how expensive must it be to use the whole limit
      I'd like to receive {amount}. how big should the project be
      which total cost is needed to receive {amount} | to get {amount} from the government, total cost?
      for {amount} in support how much must the project cost | total needed for the maximum support
      how much do I have to spend to get the maximum | for the full grant, what total cost is required
    `,
  }),
  'calc.cost-for-burden': listed({
    ko: `
      저희가 낼수있는돈이 {amount}인데 총사업비 얼마짜리까지 | 자부담 {amount} 가능하면 사업비 얼마까지 | 우리가 {amount}밖에 없는데 얼마짜리 할 수 있어요
      자부담 {amount}이면 총사업비는 | 우리 돈 {amount}으로 할 수 있는 최대 규모 | 회사가 {amount} 낼 수 있어요 총 얼마
      기업부담금 {amount}이면 지원금은 얼마 | 자부담금 {amount}일때 정부지원금 | {amount} 자체 자금 있는데 얼마짜리까지 되나요
      우리 부담 {amount}이면 총사업비 역산 | 우리가 {amount} 낼 수 있는데 얼마짜리까지 가능 | 자부담 {amount} 가능한데 총사업비 최대
      우리 돈 {amount} 있으면 얼마짜리 할 수 있나 | {amount}밖에 못 내는데 얼마짜리 되나요 | 회사 자금 {amount}으로 가능한 사업비
      기업부담금 {amount}일 때 총사업비 | 자부담 {amount} 총사업비 역산 | 자부담금 {amount} 사업규모
      현금 {amount} 있는데 사업비 얼마까지 잡을 수 있어요 | 우리가 쓸 수 있는 돈이 {amount}뿐이에요 얼마 규모로 | {amount}까지만 쓸 수 있는데 총 얼마짜리
      내가 {amount} 내면 전체 얼마짜리 공사 | {amount} 투자할 돈 있는데 지원 합치면 총 얼마
      저희 회사에서 부담할 수 있는 금액이 {amount}인데 총사업비를 얼마까지 잡을 수 있습니까 | 자기부담으로 {amount}을 마련했습니다 가능한 전체 사업 규모를 알려주세요
      기업이 낼 수 있는 돈이 {amount}뿐이라면 사업비를 얼마로 계획해야 하나요 | 민원인 회사가 {amount}까지 부담 가능하다고 하는데 총사업비는 얼마까지 되나요
      올해 쓸 수 있는 회사 예산이 {amount}밖에 없는데 그걸로 어느 정도 규모까지 할 수 있을지 궁금해요 | 우리 부담이 {amount}이면 지원금은 얼마
      자부담 {amount} 내면 정부가 얼마 더해줘요 | 우리가 {amount} 내면 나라에서 얼마 주나 | 자부담 {amount}이면 총 {amount}짜리 되는거죠
      부담금 {amount}일 때 정부지원금과 총사업비 | {amount} 자비로 낼게요 그럼 전체는 | 우리 몫 {amount}이면 총 얼마
      우리 쪽 돈 {amount}인데 얼마짜리까지 되는교 | 자부담 한도를 {amount}으로 잡으면 | 낼 수 있는 돈 {amount}
      우리가 {amount} 부담하면 총사업비가 얼마가 되나요 | 우리 돈이 {amount}이면 전체 사업은 얼마짜리 | 자부담으로 {amount} 쓸 건데 사업비 총액은
      자부담이 {amount}이면 사업비는 최대 얼마 | 기업부담 {amount} 기준 총사업비 | 회사 부담 {amount}이면 지원금 포함 총 얼마
      내 돈 {amount}뿐인데 얼마짜리까지 할 수 있노 | 자부담을 {amount}까지 낼 수 있습니다 전체 규모는요 | 기업이 {amount} 내면 지원금은 얼마 붙어요
      우리 쪽에서 {amount} 준비했는데 얼마짜리 할 수 있을까요 | 가진 돈이 {amount}인데 어느 정도 규모로 할 수 있나
    `,
    en: `
      we can pay {amount} ourselves, how big a project
      if our own share is {amount} what is the total cost
      we have {amount}, what project size is possible | our contribution is {amount}, how much support
      we can afford {amount}, what total project is possible
      our own budget is {amount}, how large can the project be
      if we contribute {amount}, what is the total | with {amount} of our own money, how big a project
      own share {amount}, total cost? | we only have {amount} to pay, how large a project can we do
      if the company pays {amount} how much will the government add
      max total cost if we can pay {amount} | our burden is limited to {amount}, what project size
      we can put in {amount}. what total cost does that allow
      what total would match our contribution of {amount}
      company can pay at most {amount}, project size?
      starting from own money of {amount}, what is the total and the grant
      self-burden {amount} then total | if our share is {amount}, total project cost?
      we pay {amount}, then what is the total cost
      our contribution will be {amount}, how big can the project be
      with our own {amount} what is the largest project | we can only afford {amount}
      the most we can pay is {amount}, what total | own money {amount}, how large a project
      we have a budget of {amount} for our own share, what is the total
    `,
  }),
  'calc.labor': listed({
    ko: `
      기업부담금 {amount}이면 사업관리 인건비 얼마까지 넣을수 있나요 | 총사업비 {amount}이면 사업관리 인력 인건비 최대 얼마 | {amount}일때 인건비 한도 계산
      부담금 {amount}이면 인건비로 얼마 잡을 수 있어 | 사업비 {amount} 관리인력 인건비 계상 한도 | {amount}이면 우리 직원 월급 얼마까지
      자부담 {amount}이면 인건비 몇까지 | 인건비 계산 {amount} | 부담금 {amount}이면 인건비 한도 얼마 | 기업부담금 {amount} 인건비
      자부담 {amount}일 때 사업관리 인건비 | 총사업비 {amount} 인건비 최대 | 총사업비 {amount}이면 인건비 얼마까지 잡아요
      {amount} 사업이면 직원 인건비 얼마 넣을수있음 | {amount}이면 인건비로 최대 얼마 | 사업비 {amount}일 때 사업관리 인력 인건비 상한액
      {amount}에서 인건비 얼마까지 인정돼요 | 자부담이 {amount}인데 인건비는 얼마까지 쓸 수 있나요 | 우리가 {amount} 내는데 그중 인건비는 최대 얼마
      부담금 {amount}의 {percent}면 인건비 {amount} 맞나요 | 인건비 한도 계산해주세요 부담금 {amount}
      {amount}이면 사업관리 인력 월급 얼마까지 계상 가능합니까 | 기업부담금이 {amount}일 경우 사업비에 포함할 수 있는 인건비는 얼마입니까
      총사업비 {amount}으로 신청하려는데 사업관리 인건비를 최대 얼마까지 편성할 수 있나요 | 민원인 사업비가 {amount}인데 인건비를 얼마까지 넣을 수 있는지 물어보세요
      {amount} 견적인데 우리 직원 급여 얼마까지 포함시킬 수 있을까요 | {amount}일때 관리인력 인건비
      인건비 {amount} 넣어도 되나요 총사업비 {amount}인데 | 부담금이 {amount}이면 인건비도 {amount}까지 되나
      {amount}이면 인건비 한도가 {amount}이죠 | 그럼 {amount}이면 인건비는 | 우리 부담 {amount}에 인건비 얼마까지 잡노
      사업비가 {amount}이면 직원 월급 몇까지 쳐줘요 | 기업부담 {amount} 인건비 상한 계산 | {amount} 짜리 인건비 계산 좀
    `,
    en: `
      if our own burden is {amount} how much labour cost can we include
      project management labour ceiling for {amount} | total cost {amount}, max labour cost
      how much labour cost for a {amount} project
      our burden is {amount}, max project management labour | labour limit if total is {amount}
      if our share is {amount}, how much salary can be included
      max wages in the budget when we pay {amount} | total {amount}: how much personnel cost is allowed
      labour cost ceiling at {amount} | compute the labour cost limit for {amount}
      with {amount} own burden, what staff cost can we include
      project of {amount}, staff wages up to how much
      for {amount} how much can we put for our project manager
      labour cost of {amount} ok if our burden is {amount}?
      what is the salary cap when the company pays {amount}
      our burden is {amount}, how much salary in it | own share {amount}, manager salary limit?
      we pay {amount}, how much labour cost may go in
    `,
  }),
  'labor-cost': named(
    listed({
      ko: `
      우리 직원 몫으로 넣을 수 있는 돈의 상한 | 사업관리 몫으로 넣는 돈은 얼마까지 | 직원 몫은 {amount}이 상한 아닌가요 | 사업관리 인력 인건비 한도 | 우리직원 인건비도 사업비에 넣을수 있나요 | 인건비 포함되나요 | 사업관리 인건비 | 내부 인력 인건비 인정되나요 | 직원 월급도 사업비로
      사업관리 인건비 한도가 어떻게 되나요 | 도입기업 인건비 | 관리인력 인건비 몇 프로까지 | 담당 직원 인건비 계상 | 인건비 최대 얼마
      우리 인력 급여를 사업비에 잡을 수 있는지 | 인건비 비율 | 자체 인력 인건비 | 인건비도 지원돼요 | 사업관리 인력 인건비 | 인건비 계상 | 인건비 인정
      인건비 포함 가능 여부 | 도입기업 인력 인건비 인정 범위 | 사업관리 인건비 상한 | 인건비 계상 비율 | 참여인력 인건비 | 내부인건비 | 관리인력 인건비 한도액
      사업관리 인력 인건비 몇 퍼센트 | 인건비 편성 기준 | 우리 직원 월급도 나와요? | 직원 급여도 지원금에서 줄 수 있나 | 우리 사람 인건비 넣어도 되나
      담당자 인건비 잡아도 돼요 | 인건비 얼마까지 넣을 수 있어요 | 직원들 품값도 쳐주나요 | 공장 직원 인건비도 사업비 되나 | 인건비는 안되나요 | 월급도 사업비에 넣나여
      인건비도쳐줘요? | 우리 애들 인건비도 됩니까 | 인건비로 쓸 수 있는 돈은 얼마까지 | 프로젝트 관리를 맡은 저희 직원의 인건비를 사업비에 포함할 수 있습니까
      도입기업 소속 인력의 인건비를 사업비로 인정받을 수 있는지 궁금합니다 | 사업관리 인력 인건비를 기업부담금의 몇 퍼센트까지 잡을 수 있나요
      내부 개발 인력의 급여를 사업비에 편성하고자 합니다 | 사업을 전담하는 직원이 한 명 있는데 그 직원 급여도 사업비로 처리할 수 있을까요
      저희 전산 담당이 이 사업을 맡을 건데 그 사람 인건비를 포함시켜도 되나요 | 인건비 {percent}까지 맞나요 | 인건비 최대 {amount}까지죠?
      인건비는 부담금의 {percent} 이내라던데 | 사업관리 인건비 {amount} 한도 맞습니까 | 인건비를 전혀 못 넣는다고 들었는데 사실인가요
      민원인이 자사 직원 급여를 사업비에 넣을 수 있냐고 하십니다 | 사업관리 인력이 누구를 말하나요 인건비요 | 인건비 증빙 뭐 내요 | 인건비 지급 증빙자료
      수행일지도 써야 인건비 인정되나요 | 인건비 입금확인증 필요한가요 | 어떤 직원 인건비가 인정돼요 | 외주 인건비 말고 우리 직원 인건비 | 인건비 상한이 있나요
      우리 회사 사람이 관리하면 인건비 나오나요 | 인건비 비중 제한
    `,
      en: `
      can our own staff labour cost be included | project management labour cost limit
      labor cost of our employees | personnel cost | can salaries be part of the project cost
      labour cost of our staff | may we include staff wages in the project cost
      are internal personnel costs eligible | is there a cap on project manager salary
      can we count our employee's salary | how much labour cost may be included
      own employees' wages in the budget | limit for project management personnel cost
      what percentage of our burden can be labour | salary of our project manager | labour cost ceiling
      can employee salaries be covered | personnel expenses allowed? | evidence for labour cost
      project management staff wages | is labour cost recognised as project cost
      how much can we put in for our own people | labor costs limited to {percent}?
      does the grant pay our workers' salary | wages of in-house staff
      can manager salary be in budget | is salary of our staff paid
      how much staff salary can we put | salary of project leader inside cost?
      can we include engineer salary | limit for staff salary in budget
    `,
    }),
    { ko: '인건비 | 사업관리 인건비', en: 'labour cost' },
  ),
} satisfies Readonly<Record<string, Wordings>>;
