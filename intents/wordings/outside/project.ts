import { listed } from '../listed.ts';
import type { OutsideTopic } from './outside-topic.ts';

/** Matters of the project after the selection. */
export const projectOutside = {
  'outside.early-start': {
    subject: {
      ko: '협약 전에 먼저 시작하거나 산 것을 인정하는지',
      en: 'whether work or purchases before the agreement are recognised',
    },
    statedAs: 'procedure.early-start',
    ...listed({
      ko: `
        이미 산 장비도 인정돼요 | 협약 전에 시작해도 되나요 | 협약 전에 공사해도 돼요 | 선정되기 전에 먼저 시작하면 | 먼저 시작하고 나중에 지원받을 수 있나
        미리 시작해도 되나여 | 선착공 | 사전 착수 | 사전착수 가능한가요 | 조기 착수 | 급해서 먼저 설치하려는데 | 설치 먼저 하고 신청하면 안되나요
        장비 먼저 사도 되나요 | 먼저 산 장비도 인정돼요 | 이미 산 기계 지원되나요 | 이미 구매한 설비 | 벌써 계약했는데 | 이미 공급업체랑 계약했어요
        계약 먼저 하고 신청해도 되나 | 계약금 먼저 줬는데 인정되나요 | 이미 설치한 것도 소급해서 지원돼요 | 소급 적용되나요 | 소급 지원
        지난달에 설치했는데 지원받을 수 있어요 | 작년에 산 설비 비용도 되나요 | 이미 구축한 비용 돌려받을 수 있나요 | 이미 쓴 돈도 지원되나
        신청하고 결과 나오기 전에 발주해도 되나요 | 발주는 언제부터 해도 되나요 | 협약 체결 이전에 집행한 비용도 인정됩니까 | 협약 전 발생 비용
        납기 때문에 로봇을 미리 주문해야 하는데 협약 전에 발주해도 괜찮나요 | 먼저 깔고 돈은 나중에 받으면 안되는교
      `,
      en: `
        already purchased equipment | can we start before the agreement | start work before signing
        we already bought the machine | already purchased equipment, is it covered | is it retroactive
        can we order before being selected | we already signed with the supplier
        costs before the agreement | we installed it last month, can we still get support | early start
        purchase first, apply later | can we place the order now
        we already bought machine, ok? | can we start before contract
        if we buy now will you pay later
      `,
    }),
  },
  'outside.change': {
    subject: { ko: '협약 뒤의 변경·포기·환수', en: 'changes, withdrawal or recovery after the agreement' },
    ...listed({
      ko: `
        중간에 포기하면 | 지원금 토해내야 | 환수되나요 | 협약 해지 | 사업 취소하면 위약금 | 공급기업 바꿔도 되나요 | 사업내용 변경 | 사업비 변경 | 도중에 폐업하면
        공장 이전하면 | 대표자 바뀌면 | 참여제한 몇년 | 부정수급 처벌 | 제재 | 사업 실패하면 | 사업 포기하면 | 중도 포기 | 중간에 그만두면 어떻게 돼요
        중간에 관둬도 되나요 | 하다가 그만두면 돈 물어내야 하나 | 선정되고 포기하면 불이익 있나요 | 협약 포기 | 협약 안하면 어떻게 되나요 | 협약 취소 | 협약 해지되면
        해약하면 | 위약금 있어요? | 지원금 환수 | 환수 당하나요 | 지원금 뱉어내야 하나 | 돈 토해내는 경우 | 돈 다시 돌려줘야 할 수도 있나 | 반납해야 하는 경우
        공급기업 변경 | 협약하고 나서 공급기업 딴 데로 갈아타도 돼요 | 공급사를 다른 업체로 갈아탈 수 있나요 | 공급업체를 중간에 바꿀 수 있나요 | 공급기업이 부도나면 | 공급기업이 망하면 어떡해요 | 공급기업이 잠수 탔어요 | 공급업체가 공사를 안해줘요
        컨설팅기관 바꿀 수 있나요 | 마이스터가 마음에 안 들면 바꿀 수 있나요 | 컨설턴트 교체 | 사업계획 변경 | 사업계획서 내용을 바꿀 수 있나요 협약 뒤에 | 사양 변경
        모델 변경 되나요 | 기종 바꿔도 되나요 | 다른 모델로 변경 | 설비를 다른 걸로 바꾸고 싶은데 | 장비 변경 절차 | 품목 변경 | 금액이 바뀌면 | 사업비 증액
        사업비 감액 | 총사업비 변경 | 대표 변경 | 대표이사가 바뀌었는데 | 회사 이름이 바뀌면 | 상호 변경 | 법인전환하면 | 회사 팔리면 | 인수합병되면
        중간에 폐업하면 지원금 물어내나 | 공장 옮기면 | 공장 이전 예정인데 | 구축 실패하면 | 목표 못 채우면 | 부정수급하면 처벌 | 제재 기간 | 참여 제한 기간
        벌칙 있나요 | 담당자가 퇴사하면 | 협약 체결 후 사업내용을 변경할 수 있습니까
      `,
      en: `
        what if we give up midway | refund of the grant | change the supplier | penalty
        cancel the agreement | move the factory | what happens if we quit | give up after selection
        can we cancel | cancellation penalty | do we have to return the money | recovery of the grant
        change of supplier | supplier went bankrupt | change the plan after the agreement
        change the machine model | different model instead | increase the project cost later
        change of CEO | we are moving to a new plant | terminate the agreement | sanctions
        ban from participation | what if the project fails | replace the consultant
        can we change supplier later | want to change plan in middle
        change of machine after contract ok?
      `,
    }),
  },
  'outside.subcontract': {
    subject: { ko: '외주·하도급·재위탁', en: 'subcontracting and outsourcing' },
    ...listed({
      ko: `
        외주 줘도 되나요 | 외주 가능 여부 | 외주 줘도 되나여 | 외주비 인정되나요 | 외주용역 | 외주 개발 | 하청 줘도 돼요 | 하도급 가능한가요 | 하도급 되나
        재하청 | 재위탁 되나요 | 일부를 다른 업체에 맡겨도 되나요 | 공급기업이 다른 회사에 일을 맡겨도 되나 | 공급기업이 하청을 쓰면
        공급기업 말고 다른 업체가 설치해도 되나요 | 용역업체 써도 되나 | 외부 업체가 일부 작업해도 돼요 | 설치는 다른 데서 해도 되나요 | 전기공사는 따로 맡겨도 되나요
        아는 업체한테 공사 맡겨도 되나요 | 협력업체에 일부 위탁 | 위탁 비율 제한 | 외주 비율 | 외주 몇 프로까지 | 하도급 제한 규정이 있습니까
        공급기업 두 군데 써도 되나 나눠서 | 직접 수행 의무 | 컨설팅을 다른 기관에 재위탁할 수 있나요 | 외주 주면 안되는교
      `,
      en: `
        is subcontracting allowed | can the supplier subcontract | outsourcing part of the work
        outsource development | subcontractor | share that may be outsourced
        may another company install it | hire an external contractor | sub-contract limit
        can part of the work be given to a third company
      `,
    }),
  },
  'outside.used-equipment': {
    subject: { ko: '중고·리스·렌탈 설비를 인정하는지', en: 'second-hand, leased or rented equipment' },
    ...listed({
      ko: `
        중고 설비 사는것도 되나요 | 중고 기계 | 리스 장비 가능 | 렌탈도 되나요 | 할부로 사도 되나 | 중고로봇 | 외산 장비 써도 되나요 | 국산만 되나요 | 수입 장비
        중고장비 | 중고 장비 되나요 | 중고로 사도 돼요 | 중고 기계 사도 지원되나여 | 중고설비 지원 여부 | 중고 로봇도 인정되나요 | 쓰던 기계도 되나
        쓰던 장비를 싸게 사려는데 지원되나요 | 리스도 되나요 | 리스로 해도 되나 | 리스 설비 지원 | 렌탈 가능 | 렌트해서 써도 돼요 | 임대 장비도 인정돼요
        임차한 설비 | 할부 구매 되나 | 외국산도 되나요 | 외제 장비 써도 돼요 | 외국 기계 수입해서 쓰면 지원 안되나 | 일본산 로봇도 되나요 | 중국산 장비 써도 되는지
        국산 로봇만 되나요 | 국산 써야 하나 | 해외 소프트웨어도 되나요 | 외산 솔루션 | 리퍼 제품 | 전시품 사도 되나요 | 자체 제작 장비도 인정되나
        우리가 만든 설비도 되나요 | 중고 설비 구입비가 지원 대상에 포함됩니까 | 새 제품만 되나요
      `,
      en: `
        second-hand equipment | used machines | lease equipment | foreign equipment
        are used machines ok | second hand robot | is leasing allowed | rental equipment
        can we lease it | imported machines | is foreign equipment allowed | must it be domestic
        refurbished equipment | foreign software allowed? | instalment purchase of equipment
        Chinese equipment
        used machine ok? | rent robot instead of buying | second hand robot possible
        leasing in place of buying
      `,
    }),
  },
  'outside.delivery': {
    subject: { ko: '부품 주문·납기·물류', en: 'ordering, delivery times and logistics' },
    ...listed({
      ko: `
        납기 얼마나 걸려요 | 장비 납기 | 로봇 납기가 얼마나 돼요 | 로봇 언제 와요 | 설비 언제 들어오나여 | 주문하면 언제 오나 | 배송 언제 | 배송 기간 | 택배 조회
        부품 주문 | 부품 주문하고 싶은데 | 부품 어디서 사요 | 예비 부품 | 소모 부품 구매 | 자재 발주 | 발주 어떻게 해요 | 재고 있나요 | 물류비 지원
        물류비도 돼요 | 물류 자동화 | 창고 자동화도 지원되나 | 운송비 | 통관 | 수입 통관 기간 | 납품 지연되면 | 납기 지연 책임 | 설치 일정 잡아주세요
        설치 기사 언제 와요 | 설치팀 방문 일정 | 로봇을 주문하면 설치까지 얼마나 걸리는지 | 장비 도착 예정일을 알고 싶습니다 | 반도체 수급 때문에 부품이 늦어진다는데
      `,
      en: `
        delivery time of the robot | lead time | when does the equipment arrive | order spare parts
        where to buy parts | shipping cost | logistics support | warehouse automation | delivery delay
        customs clearance | when will the installation team come | stock availability | track my order
      `,
    }),
  },
  'outside.ownership': {
    subject: {
      ko: '구축한 설비·프로그램의 소유와 처분',
      en: 'who owns what is built, and whether it may be sold',
    },
    concepts: ['ownership'],
    ...listed({
      ko: `
        설비 팔아도 되나요 | 처분 제한 | 설비 소유권 | 소유권은 누구한테 있어요 | 장비는 우리 거 되나요 | 로봇은 우리꺼에요? | 기계는 누구 소유에요
        국가 소유인가요 우리 소유인가요 | 나중에 반납해야 해요 장비 | 설비 돌려줘야 하나여 | 프로그램 소유권 | 소스코드는 누구거 | 데이터 소유권 | 데이터는 누구꺼에요
        설비 팔아도 되나 | 나중에 장비 팔 수 있나요 | 장비를 처분해도 되나요 | 처분 제한 기간 | 몇 년 동안 못 팔아요 | 양도 가능한가요
        다른 공장으로 옮겨도 되나요 설비를 | 장비 이전 설치 | 설비를 담보로 잡혀도 되나 | 담보 제공 가능 | 임대 줘도 되나요 구축한 설비 | 다른 용도로 써도 되나요
        폐기해도 되나요 | 몇 년 써야 해요 | 의무 사용 기간 | 최소 유지기간 | 몇 년간 유지해야 하나요 | 구축한 시스템을 몇 년 사용해야 합니까
        도입한 설비의 소유권은 누구에게 귀속됩니까 | 장비 관리 대장
      `,
      en: `
        sell the equipment | who owns the equipment | does the robot belong to us
        ownership of the software | who owns the source code | who owns the data
        may we sell the machine later | can we move the equipment to another plant
        do we have to give the equipment back | how many years must we keep it | minimum use period
        transfer of the equipment | can it be used as collateral | disposal restrictions
        whose is the machine after project | can we sell machine later | who owns the system
      `,
    }),
  },
  'outside.patent': {
    subject: { ko: '특허·저작권 같은 지식재산', en: 'patents, copyright and other intellectual property' },
    concepts: ['patent'],
    ...listed({
      ko: `
        특허 출원 지원 | 특허권은 누구한테 | 특허 누구 거에요 | 특허 내도 되나요 개발한 거 | 개발한 기술 특허 | 특허 출원 지원돼요 | 특허비용 지원 | 지식재산권
        지재권 귀속 | 저작권은 누구한테 있나요 | 프로그램 저작권 | 소프트웨어 저작권 등록 | 소유권하고 특허는 어떻게 되나여 | 공동개발한 솔루션 지재권
        솔루션 판매해도 되나요 | 개발한 솔루션 다른 데 팔아도 되나요 | 다른 회사에 팔 수 있나 개발한 프로그램 | 기술 유출 | 기술 보호 | 우리 노하우가 새나가면
        도면이 유출되면 어떡해요 | 영업비밀 보호 | 비밀유지계약 | 비밀유지각서 써주나요 | NDA | 특허 침해 | 특허 있는 제품 써야 하나요
        공급기업이 우리 기술 가져가면 | 결과물 지식재산권은 누구에게 귀속됩니까 | 실용신안 | 기술임치 | 특허 나오면 누가 갖나
      `,
      en: `
        who owns the patent | intellectual property rights | copyright of the software
        can we patent the result | patent costs | can the solution be sold to others | IP ownership
        trade secret protection | non-disclosure agreement | know-how leak | patent infringement
        who holds the IP
      `,
    }),
  },
  'outside.data-use': {
    subject: {
      ko: '수집된 데이터를 누가 보고 어떻게 쓰는지',
      en: 'who sees the collected data and how it is used',
    },
    ...listed({
      ko: `
        우리 데이터 정부가 보나요 | 데이터를 누가 봐요 | 우리 생산 데이터가 공개되나요 | 데이터 외부로 나가나요 | 데이터 유출되면 누가 책임 | 데이터 유출 걱정
        데이터 보안은 어떻게 되나요 | 국세청에서 우리 데이터 보나요 | 데이터로 세무조사 나와요 | 경쟁사가 우리 데이터 보는 거 아니에요 | 대기업이 우리 데이터 볼 수 있나요
        원청이 데이터 들여다보면 어떡해요 | 데이터 보관 기간 | 데이터 삭제 요청 | 데이터 몇 년 보관해요 | 데이터 익명 처리되나요 | 데이터 활용 동의 안하면
        데이터 제공하면 돈 주나요 | 원가 정보 노출 | 기밀 유지되나요 | 생산량 노출되면 곤란한데
      `,
      en: `
        who can see our data | will the government see our production data | is our data made public
        data leak | how long is the data kept | is the data anonymised | can competitors see our data
        is our data safe | can the tax office see it
      `,
    }),
  },
  'outside.insurance': {
    subject: { ko: '보험(이행보증·화재·배상)', en: 'insurance (performance bond, fire, liability)' },
    ...listed({
      ko: `
        이행보증보험 | 보험 들어야 하나요 | 보험 가입해야 돼요 | 이행보증보험 필요해요 | 계약이행보증 | 선금보증 | 하자보증보험 | 보증보험증권 내야 하나여
        서울보증보험 끊어야 하나 | 보증보험료는 누가 내요 | 보험료도 지원돼요 | 보험료 사업비에 넣을 수 있나요 | 화재보험 들어야 하나요 | 설비 보험 | 로봇 보험
        장비 파손 보험 | 사고나면 보험 되나요 | 영업배상책임보험 | 책임보험 | 산재보험 가입 여부 | 산재보험 되나요 파견나온 사람 | 고용보험 가입 안했는데
        상해보험 들어주나요 | 불나면 어떻게 해요 | 보험 처리 | 보험 가입이 의무입니까 | 보험증권 사본 | 보증서 제출해야 하나 | 보험은 누가 드나요 | 보험 들어야 되는교
        사고나면 누가 책임져요 | 로봇에 다치면 누구 책임 | 안전사고 책임 | 사고 나면 배상은 누가
      `,
      en: `
        do we need insurance | performance bond | guarantee insurance | fire insurance
        liability insurance | is insurance mandatory | who pays the insurance premium
        is the robot insured | who is liable for accidents | what if someone is injured
        accident insurance for the expert | surety bond
      `,
    }),
  },
  'outside.targets': {
    subject: {
      ko: '성과 목표·지표·만족도 조사와 미달 때의 처리',
      en: 'performance targets and what follows if they are missed',
    },
    ...listed({
      ko: `
        목표 미달이면 | 성과목표 | 성과지표 | KPI | KPI 정해야 하나요 | 목표를 몇 프로로 잡아야 해요 | 목표 달성 못하면 | 목표 미달
        성과 안 나오면 어떻게 돼요 | 성과 없으면 돈 돌려줘야 하나 | 생산성 몇 프로 올려야 하나여 | 불량률 목표 | 목표 수치 기준 | 실적을 보고해야 하나요 매년
        성과보고 | 성과조사 나오나요 | 사후조사 | 사후 성과 조사 | 매년 조사 받아야 하나 | 사후관리 몇 년 해요 | 사후관리 기간 | 사후점검 나와요
        나중에 점검 나오나요 몇 년간 | 완료 후 점검 기간 | 실패 판정 | 최종평가 불합격이면 | 최종점검에서 떨어지면 | 감리에서 지적받으면 | 레벨이 안 올라가면
        목표 레벨 못 맞추면 어떻게 되나요 | 수준 미달이면 | 성과 목표를 달성하지 못하면 어떤 불이익이 있습니까 | 목표를 못 채우면 어떻게 되나요
        끝나고 몇 년간 조사한다던데 | 5년 동안 뭐 조사한다면서요 | 완료 후 3년간 추적조사 | 몇 년간 실태조사 받는다던데 | 끝난 뒤 5년간 자료 내라고 하나요
        사업 마치고 매년 설문 와요 | 사후 실태조사 몇 년 | 지원받고 나면 몇 년 동안 관리해요 | 종료 후 의무 조사 기간이 있습니까 | 구축하고 나서 계속 조사 나오는지
        몇 해 동안 실적 조사한대요 | 3년간 매출 조사한다고 들었어요 | 활용 실태를 몇 년 점검합니까 | 5년간 성과 추적한다던데
        성과가 없으면 불이익 있어요 | KPI 못 맞추면 | 성과지표를 뭘로 정해요 | 몇 년 동안 성과 보고해야 해요 | 사후관리는 몇 년이나 하나요
      `,
      en: `
        performance targets | KPI requirements | what if we miss the target
        how much must productivity rise | do we have to report results every year | follow-up survey
        what if the final evaluation fails | target level not reached | failing the final inspection
        how long is the follow-up monitoring | performance indicators | what happens if we miss the KPI
        which KPIs do we have to set | is there a penalty for missing targets
        for how many years is the result monitored | is there a survey for five years afterwards
        how many years are we tracked after completion | annual survey after the project
      `,
    }),
  },
  'outside.hiring-duty': {
    subject: { ko: '채용·고용 유지 의무', en: 'duties to hire or keep staff' },
    ...listed({
      ko: `
        직원 새로 뽑아야 하나요 | 신규채용 의무 | 채용 의무 있나요 | 사람 뽑아야 돼요 지원받으면 | 고용 유지해야 하나요 | 고용유지 의무 | 고용 유지 조건
        직원 줄이면 안되나요 | 직원 수 줄면 환수하나 | 인원 감축하면 불이익 | 구조조정하면 안되나요 | 자동화하고 직원 내보내도 되나 | 로봇 들여놓고 사람 줄여도 되나요
        고용을 늘려야 하나여 | 청년 채용해야 하나요 | 정규직 채용 조건 | 전담인력 둬야 하나요 | 전산 담당자 있어야 하나요 | 전담 직원 지정해야 해요
        담당자 몇 명 배치해야 하나 | 운영인력 의무 | 관리자 자격증 있어야 하나 | 고용보험 가입자 수 유지 | 지원을 받으면 신규 고용을 해야 할 의무가 있습니까
        몇 명 뽑아야 돼요 의무로 | 사람 안 뽑아도 되는교 | 지원받으면 사람을 뽑아야 하나 | 고용을 유지해야 하는 조건이 있어요 | 직원을 몇 명 이상 유지해야 하나요
        직원 그만두면 문제되나요 | 담당 직원을 따로 둬야 되나요
      `,
      en: `
        do we have to hire people | hiring obligation | must we keep the staff | job retention
        can we reduce staff after automation | lay off workers | do we need a dedicated operator
        must we appoint a manager | employment maintenance requirement | do we have to create jobs
        must we hire young people | do we need to employ new people | must we keep our employees
        is there a duty to retain staff | what if an employee leaves
      `,
    }),
  },
} satisfies Readonly<Record<string, OutsideTopic>>;
