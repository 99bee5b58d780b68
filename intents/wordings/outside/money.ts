import { listed } from '../listed.ts';
import type { OutsideTopic } from './outside-topic.ts';

/** Money matters the notice leaves to other papers. */
export const moneyOutside = {
  'outside.payment': {
    subject: {
      ko: '지원금을 주거나 자부담을 내는 시기와 방식',
      en: 'when and how the grant is paid out or the own share paid in',
    },
    statedAs: 'procedure.payment',
    ...listed({
      ko: `
        선금으로 주나요 후불로 주나요 | 지원금 언제 입금돼요 | 돈은 언제 들어와요 | 먼저 쓰고 나중에 받나요 | 계좌로 들어와요 | 분할 지급인가요 | 착수금 주나요
        지원금 지급 시기 | 중도금 | 지급 방식 | 몇 번에 나눠서 줘요 | 통장은 따로 만들어야 | 사업비 전용계좌 | 선급금 비율 | 잔금은 언제 | 지원금 언제 줘요
        지원금 언제 나오나요 | 돈 언제 줘요 | 돈 언제 들어옴 | 언제 입금되나여 | 입금일 | 지원금은 언제 들어오나요 | 선지급이에요 후지급이에요 | 선지급 되나요
        먼저 주나요 나중에 주나요 | 우리 돈 먼저 쓰고 나중에 돌려받나 | 먼저 결제해야 하나요 | 공사 끝나고 주나요 | 다 끝나야 돈 나와요?
        지원금이 공급기업한테 바로 가나요 | 돈이 우리한테 들어와요 업체한테 들어와요 | 누구 통장으로 들어오나요 | 계좌로 직접 주나요 | 나눠서 주나요 한번에 주나요
        한꺼번에 주나요 | 분할로 주나 | 선금 몇 프로 | 계약금은 언제 줘야 해요 | 잔금 지급 시기 | 중도금 비율 | 1차 2차로 나눠 지급하나요
        지급 절차가 어떻게 됩니까 | 지원금 지급 방법을 알려주세요 | 정부지원금은 언제 지급됩니까 | 돈은 언제쯤 나오는교 | 카드로 결제해도 되나요 | 전용통장 만들어야 하나요
        자부담금은 언제 내요 | 자부담 언제 입금해야 하나요 | 자부담 먼저 넣어야 하나요 | 자부담 나눠서 내도 되나요 | 월급은 언제 주나요 | 보수 지급일
        수당은 매달 나오나요 | 부담금 분할납부 가능한가요 | 자부담 분납 되나요 | 자부담금 할부로 내도 돼요 | 기업 부담금을 몇 번에 나눠 내나요 | 부담금 납부 방법 | 지원금은 선급인가요 나눠서 주나요
      `,
      en: `
        is it paid in advance | when is the grant paid | payment schedule | instalments
        reimbursement or advance | when do we get the money | when is the money paid
        paid before or after | do we pay first and get reimbursed | how is the grant paid out
        does the money go to the supplier | lump sum or instalments | when do we pay our share
        advance payment possible? | date of payment | to which account is it paid | how many instalments
        when will the salary be paid
        can we get money before we start | when comes money to our bank account
        do we pay first and get it back | how many days until money is in account
        money in parts or one time | how long until payment arrives | is there down payment
      `,
    }),
  },
  'outside.budget': {
    subject: { ko: '예산 총액이나 남은 예산', en: 'the total or remaining budget' },
    statedAs: 'window.budget-spent',
    ...listed({
      ko: `
        예산이 총 얼마 | 남은 예산 | 예산 소진됐나요 | 예산 얼마나 남았어요 | 언제쯤 소진될까요 | 지역 예산 얼마 | 총 예산 규모 | 작년엔 언제 소진
        전체 사업 예산 | 예산 다 썼어요? | 예산 총액 | 총예산 얼마 | 총 예산이 얼마나 돼요 | 사업 예산 얼마에요 전체 | 정부 예산 얼마 잡혀있어요 | 예산 규모
        예산 얼마 남음 | 예산 남았나여 | 예산 아직 남아있어요 | 예산 소진 여부 | 예산 소진율 | 예산 소진 현황 | 예산이 얼마나 소진됐는지 | 예산 떨어졌어요?
        예산 거의 다 됐나요 | 예산 언제 떨어져요 | 예산 언제쯤 소진되나요 | 보통 언제쯤 예산이 다 떨어지나요 | 몇 월쯤 소진될 것 같아요 | 예산 금방 떨어지나요
        예산이 빨리 소진되나요 | 작년에는 몇 월에 소진됐어요 | 우리 지역 예산 얼마 남았나요 | {place} 예산 남았나요 | 지역별 예산 배정액
        {place} 배정 예산이 얼마 | 국비 총액 | 추경 예산 | 추경하나요 | 예산 늘어나나요 | 예산이 모두 소진되었는지 확인 부탁드립니다 | 예산 잔액
        예산 얼매나 남았노
      `,
      en: `
        total budget | remaining budget | is the budget used up | when will the budget run out
        how much budget is left | is there still budget | total budget of the program
        size of the budget | has the budget been used up | when does the budget run out usually
        budget exhausted? | budget status | supplementary budget | how fast is the budget spent
        how much money is left in budget | is budget finished already | whole budget of this program
      `,
    }),
  },
  'outside.loan': {
    subject: { ko: '대출·융자·보증 조건', en: 'loans, interest rates or guarantees' },
    concepts: ['loan', 'credit'],
    ...listed({
      ko: `
        대출 금리 | 정책자금 대출 | 융자 되나요 | 이자 얼마 | 보증서 필요해요 | 담보 있어야 하나요 | 자부담 대출 받을 수 있나 | 신용등급 조건 | 기술보증기금
        신용보증 | 은행 대출 연계 | 자금 융통 | 저금리 | 대출 되나요 | 대출도 해줘요 | 대출 이자 | 대출 한도 | 저리 대출 있나요 | 융자 조건 | 융자사업인가요
        융자로 받는건가요 | 정책자금 금리가 얼마에요 | 정책자금 신청하고 싶은데 | 자부담을 융자로 할 수 있나요 | 자부담금 대출 지원 | 우리 부담금 빌려주는 데 있나요
        자부담 낼 돈이 없는데 대출 돼요? | 자부담 마련하려면 은행에서 빌려야 하나 | 이자 지원 | 이자 몇 프로에요 | 금리 얼마에여 | 담보 필요해요 | 보증기금 연계되나요
        기보 보증 | 신보 보증 되나요 | 보증료 | 신용대출 | 시설자금 대출 | 운전자금 | 중진공 자금 | 빚내서 해야 하나 | 대출 있으면 안되나요
        신용등급 낮아도 되나요 | 신용불량인데 | 자부담에 대한 금융 지원이 있습니까 | 돈 빌려주는 사업은 없나요
      `,
      en: `
        interest rate | loan | borrow money | guarantee from a bank | collateral
        credit rating requirement | loan interest rate | can we borrow our share | low-interest loan
        policy loan | financing for our share | is this a loan or a grant | do you offer loans
        bank loan for the project | credit guarantee | do we need collateral | interest subsidy
        bad credit | loan conditions
        do we have to give it back | is it loan or gift | interest how much
      `,
    }),
  },
  'outside.tax': {
    subject: { ko: '세금·회계 처리', en: 'tax and accounting' },
    concepts: ['tax-credit'],
    ...listed({
      ko: `
        부가세 환급 | 부가세는 누가 내요 | 세금계산서 어떻게 끊어요 | 지원금에 세금 붙나요 | 법인세 | 회계처리 | 세액공제 | 감가상각 | 비용처리 | 지원금 과세
        부가세도 지원 | 원천징수 | 소득세 | 부가세 | 부가세는요 | 부가세 포함 금액이에요 | 부가세 지원되나 | 부가세는 우리가 내나요 | 부가세도 사업비에 들어가나요
        부가가치세 환급되나요 | VAT 포함인가요 | vat 별도에요? | 부가세 누가 부담해요 | 세금계산서 누구한테 끊나요 | 세금계산서 발행 | 세금계산서 언제 받아요
        계산서 발행 방법 | 지원금에 세금 나와요? | 지원금도 소득으로 잡히나요 | 보조금 과세 | 지원금 회계처리 | 보조금 분개 | 장부에 어떻게 적나요 | 법인세 내야 하나
        종소세 신고 | 소득세 떼나요 | 원천세 | 3.3% 떼나요 | 3.3프로 공제되나 | 보수에서 세금 얼마 떼요 | 세후 얼마에요 | 실수령액 | 투자세액공제 되나요
        세액공제 받을 수 있나 | 감가상각 처리 | 자산으로 잡아야 하나요 | 세무 처리는 어떻게 해야 합니까 | 세금 혜택 있어요 | 관세 면제 | 국고보조금 회계
      `,
      en: `
        VAT refund | is the grant taxable | accounting treatment | tax invoice | tax deduction
        is VAT included | who pays the VAT | can VAT be covered by the grant | VAT excluded?
        tax on the grant | is the subsidy income | how to book the grant | accounting for the subsidy
        is there a tax credit | withholding tax on the pay | tax invoice issue | depreciation
        net pay after tax
        do we pay tax for this money | invoice and VAT how
      `,
    }),
  },
  'outside.fee': {
    subject: { ko: '기술료·수수료', en: 'royalties and fees' },
    ...listed({
      ko: `
        기술료 내야 하나요 | 수수료 있나요 | 신청비 | 접수 수수료 | 갚아야 하는 돈인가요 | 상환 | 나중에 돌려줘야 하나 | 이용료 별도 | 유지보수 비용
        유지관리비 누가 | AS 비용 | 하자보수 기간 | 무상 보증 | 기술료 | 기술료 있어요 | 기술료 내나여 | 기술료 징수하나요 | 수수료 | 수수료 얼마에요
        신청 수수료 | 신청하는데 돈 들어요 | 접수비 있나요 | 심사비 | 심사 비용 있나요 | 평가 수수료 | 감리비는 누가 내요 | 감리 비용 부담 | 원가계산 비용
        등록비 | 가입비 | 회비 | 지원금 갚아야 해요? | 갚는 돈이에요? | 나중에 갚아야 하나 | 나중에 돌려주는 돈인가요 | 상환 의무 | 상환해야 합니까
        공짜로 주는거에요 빌려주는거에요 | 구축하고 나서 매달 돈 나가요? | 월 이용료 | 월 사용료 얼마 | 유지보수비 | 유지보수비는 얼마나 들어요
        유지보수 비용은 누가 내나요 | 유지비 많이 들어요? | 구축 후 유지비 지원되나요 | AS비용 지원 | AS 기간 | AS는 얼마나 해줘요 | 무상 AS | 하자보증
        하자보수 몇 년 | 보증기간 | 무상수리 기간 | 고장나면 누가 고쳐줘요 | 고장 수리비 | 라이선스 비용 | 업그레이드 비용 | 지원금은 상환해야 하는 자금입니까
      `,
      en: `
        royalty | application fee | do we have to pay it back | maintenance cost | warranty period
        service fee | commission | is there a royalty | technology fee | is there an application fee
        any fees | processing fee | do we need to repay the grant | is it repayable | monthly fee
        maintenance fee | who pays for maintenance | upkeep costs after building | warranty
        how long is the warranty | repair costs | license fee | audit fee, who pays
      `,
    }),
  },
  'outside.in-kind': {
    subject: { ko: '부담금을 현물로 내도 되는지와 그 비율', en: 'whether the own share may be paid in kind' },
    statedAs: 'burden.cash',
    ...listed({
      ko: `
        자부담 현물 되나요 | 현물로 내도 되나여 | 현물 부담 | 현물 인정 | 현물 비율 | 현물 몇 프로까지 | 현금 현물 비율 | 현금만 되나요 자부담
        자부담 전부 현금이에요 | 자부담을 현물로 대체 | 기존 설비를 현물로 인정해주나요 | 있는 장비를 현물로 치면 | 우리 직원 시간을 현물로 | 인건비를 현물로 잡아도 되나
        현물출자 | 현물 매칭 | 자부담 현금 비율 | 현금 부담 비율이 따로 있나요 | 자부담 중 현금은 얼마 | 현금으로만 내야 하나요 | 물건으로 내도 되나요 자부담
        재료 제공으로 대신 | 공간 제공을 현물로 | 자부담금의 현물 납부가 가능합니까 | 현물 산정 기준 | 현물은 안되는교 | 도입기업 부담금을 현물로 할 수 있는지
        자부담을 현물로 할 수 있나여 | 현금 말고 다른 걸로 내도 되나 | 우리 기계를 부담금으로 쳐주나요 | 현물 얼마까지 인정돼요
      `,
      en: `
        can our share be in kind | in-kind contribution | cash or in-kind | how much may be in kind
        is in-kind contribution recognised | must our share be all cash
        count existing machines as contribution | staff time as contribution | ratio of cash and in-kind
        in kind allowed? | own contribution by material | can we pay our share in kind | other than cash
        is equipment accepted as our contribution
      `,
    }),
  },
  'outside.price': {
    subject: { ko: '설비·솔루션의 값이나 시세', en: 'prices of equipment and solutions' },
    ...listed({
      ko: `
        로봇 한 대 얼마에요 | 로봇 가격 | 협동로봇 가격이 얼마나 하나요 | 로봇 값 | MES 구축하는데 얼마 들어요 | MES 가격 | MES 비용이 보통 얼마
        ERP 얼마에요 | 스마트공장 짓는데 얼마 들어요 | 스마트공장 구축 비용 평균 | 보통 얼마 정도 들어요 구축하는데 | 우리 공장 하려면 얼마 들까요 | 견적 내주세요
        견적 좀 내줘 | 견적 얼마나 나올까 | 대략적인 비용 | 시세가 얼마 | 센서 하나 얼마 | 자동화 설비 가격 | 단가표 | 가격표 | 적정 가격
        이 견적이 비싼 건가요 | 견적이 적당한지 봐줘요 | 바가지 아닌가 | 업체가 {amount} 부르는데 적당해요? | {amount}이면 비싼 거에요
        구축 비용의 평균 시세를 알고 싶습니다 | 얼마짜리를 해야 적당해요 | 로봇 값이 얼매나 하노 | 그거 하나 하는데 보통 얼마나 들어요 | 구축하려면 돈이 얼마나 드나요
        설비 값이 얼마나 하나요 | 견적 얼마쯤 나와요 | 시스템 구축 시세 | 업체 견적이 적정한지 봐주세요
      `,
      en: `
        how much does a robot cost | price of a cobot | price of MES
        what does a smart factory cost on average | average building cost | give me a quotation
        is this quote too expensive | is {amount} a fair price | typical cost of automation | price list
        how much are the sensors | how much does it usually cost to build | average price
        is our quote reasonable | estimate the cost for our plant
        how much is one robot | what is price of MES | robot price please
      `,
    }),
  },
  'outside.cost-items': {
    subject: {
      ko: '어떤 비용까지 인정하는지의 세부(건물·공사·비품)',
      en: 'which further costs are recognised (buildings, works, office goods)',
    },
    ...listed({
      ko: `
        공장 건물 짓는 것도 지원돼요 | 공장 증축 | 건물 신축비 | 건축비 되나요 | 부지 매입 | 땅 사는 것도 되나 | 공장 이전비 | 인테리어 비용 | 바닥 공사
        전기공사비 되나요 | 전기공사도 사업비에 들어가요 | 배관 공사 | 철거비 | 기존 설비 철거 비용 | 운반비 | 설치 운반비 인정 | 에어컨 | 냉난방기 | PC 구입비
        컴퓨터 사도 되나요 | 노트북도 되나여 | 태블릿 구입 | 모니터 | 프린터 | 책상 의자 | 사무용품 | 소모품 | 소모품비 인정되나요 | 재료비 | 원자재 구입
        금형 제작비 | 공구 구입 | 지게차 | 차량 구입 | 트럭 | CCTV 설치 | 창고 선반 | 컨베이어만 사도 되나요 | 일반 CNC 기계 사는 것도 되나
        프레스 기계 구입 | 회의비 | 식대도 사업비에 되나 | 홍보비 | 예비비 | 어떤 비용까지 사업비로 인정되는지 세부 항목이 궁금합니다 | 사업비 비목 | 비목별 한도
        사업비 집행 기준 | 간접비 | 영수증 정리 | 사업비 사용 지침
      `,
      en: `
        building costs | extension of the factory building | land purchase | electrical works
        demolition costs | office computers | can we buy laptops | furniture | forklift | vehicle
        consumables | raw materials | CCTV | air conditioning | tools and moulds
        is a normal CNC machine covered | eligible cost items in detail | cost categories
        guidelines for spending
      `,
    }),
  },
  'outside.travel-cost': {
    subject: { ko: '교통비·숙박비·출장비', en: 'travel and accommodation costs' },
    concepts: ['travel-cost'],
    statedAs: 'work.expenses',
    ...listed({
      ko: `
        교통비 줘요 | 교통비 나오나요 | 교통비 별도로 주나여 | 차비 주나 | 기름값 주나요 | 유류비 지원 | 숙박비 나와요 | 숙박비는 누가 내요 | 숙소비
        출장비 있나요 | 출장비 별도에요 | 출장비 누가 부담하나요 | 출장 경비 | 여비 | 여비 지급되나요 | 컨설턴트 출장비는 우리가 내나요
        마이스터 교통비 우리가 줘야 하나요 | 식비는 누가 내요 | 밥값 | 식사 제공해야 하나요 | 점심 사줘야 하나요 | 멀리서 오면 숙박비 줘야 하나 | KTX 비용
        통행료 | 주차비 | 항공료 지원 제주도라서 | 체류비 | 교통비나 숙박비가 따로 지급됩니까 | 활동비 있나요 | 원거리 수당 | 지방으로 가면 돈 더 줘요
      `,
      en: `
        are travel expenses paid | travel costs | transport allowance | accommodation costs
        who pays for the hotel | is there a per diem | do we pay the consultant's travel
        meal allowance | fuel costs | expenses for business trips | lodging provided?
        do we have to provide lunch
      `,
    }),
  },
  'outside.local-funding': {
    subject: { ko: '지자체의 추가 지원', en: 'extra support from local governments' },
    ...listed({
      ko: `
        지자체 자체 지원 | 도청에서 추가로 주나 | 지자체에서 추가로 지원해줘요 | 지자체 추가지원 | 도에서 더 보태주나요 | 시에서도 지원해줘요 | 시청에서 자부담 지원
        군청 지원 | 구청 지원금 | 도비 지원 | 시비 지원 되나여 | {place}은 추가 지원 있나요 | {place}에서 자부담 지원해주나요 | {place}시 지원금
        {place} 도청 지원사업 | 우리 지역은 자부담을 더 줄여준다던데 | 지역마다 지원금이 다른가요 | 지역별로 추가되는 지원이 있나요 | 자부담 일부를 지자체가 내준다는데
        지자체에서 자부담 20% 내준다던데 맞나요 | 지방 기업 더 줘요 | 비수도권 우대 | 수도권은 불리한가요 | 테크노파크 자체 사업 | TP 자체 지원사업
        시도별 지원 현황 | 지자체가 별도로 지원하는 금액이 있습니까 | 도에서는 뭐 안 해주는교
      `,
      en: `
        extra support from the city | does the province add money | local government support
        additional support in {place} | does {place} pay part of our share | municipal subsidy
        do the amounts differ by region | extra money for non-metropolitan companies | county support
        city hall grant
      `,
    }),
  },
} satisfies Readonly<Record<string, OutsideTopic>>;
