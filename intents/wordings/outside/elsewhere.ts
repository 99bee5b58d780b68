import { listed } from '../listed.ts';
import type { OutsideTopic } from './outside-topic.ts';

/** What belongs to other bodies, other fields or nowhere. */
export const elsewhereOutside = {
  'outside.other-support': {
    subject: { ko: '다른 기관·다른 지원사업', en: 'other bodies’ programs' },
    concepts: ['other-funds'],
    ...listed({
      ko: `
        받을 수 있는 다른 정부지원은 뭐가 있어요 | 이거 말고 다른 정부 지원은 없나요 | 다른 정부지원사업 알려줘요 | 우리 같은 업종이 받을 만한 다른 지원사업은 | 이거 안 되면 다른 지원은 뭐 있나요
        일자리 안정자금은 어떻게 신청 | 청년내일채움공제 | 고용유지지원금 | 소상공인 지원금 | 데이터바우처 | 수출바우처 | 혁신바우처 | 연구개발 R&D 과제 | 산업부 사업
        창업지원금 | 재난지원금 | 코로나 지원금 | 이노비즈 인증 받는 법 | 벤처 인증 | ISMS 인증 받는 방법 | 유턴기업 신청은 어디 | 산단 입주 방법 | 클린사업장
        안전보건공단 지원 | 병역특례 | 스마트공방 | 스마트상점 | 제조데이터 바우처 | 일터혁신 컨설팅 신청 | 고용장려금 | 고용지원금 신청 | 청년 채용 지원금
        청년추가고용장려금 | 내일채움공제 신청 | 일자리 안정자금 신청 방법 | 일자리안정자금은 어디서 신청해요 | 소상공인 지원사업 | 소상공인 정책자금 | 재난지원금 신청
        창업 지원 | 예비창업패키지 | 수출 지원사업 | 수출바우처 신청 | 해외 전시회 지원 | R&D 지원 | 기술개발사업 | 연구개발 과제 신청 | 비대면 바우처
        클린사업장 조성지원 | 안전 설비 지원금 | 환경 설비 지원 | 노후설비 교체 지원 | 뿌리기업 자동화 지원사업 | 산업부 로봇 지원 | 산자부 지원사업 | 스마트상점 신청
        스마트공방 지원 | 제조데이터 사업 | AI 바우처 | 마이스터고 지원 | 이노비즈 인증 어떻게 받아요 | 벤처기업 인증 받는 법 | ISO 인증 받고 싶은데
        ISMS 인증은 어떻게 받나요 | 여성기업 인증 절차 | 뿌리기업 지정 받는 방법 | 유턴기업 되려면 | 기업부설연구소 설립 방법 | 물류 지원 사업 | 마케팅 지원
        온라인 판로 지원 | 인력 채용 지원 | 산업단지 입주 신청 | 다른 부처 지원사업도 있나요 | 고용부 지원금은 어떤 게 있나요 | 실업급여 | 육아휴직 지원금
        일터혁신컨설팅 어디서 신청해요 | 에너지 절감 설비 지원사업 신청
        소상공인 임대료 지원 | 임대료 지원 신청서 | 시에서 하는 소상공인 지원 양식 | 구청 지원금 신청서 주세요 | 도청에서 하는 지원사업 서류
        월세 지원 신청 양식 | 가게 임대료 보조 | 우리 시에서 주는 지원금 마감 | 다른 기관 지원사업 신청서 양식 | 소상공인 대출 신청서
        시청 지원사업 신청은 어떻게 | 자영업자 지원금 양식
      `,
      en: `
        other subsidies | employment subsidy | R&D grant | startup fund | export voucher
        how to get women-owned certificate | how to obtain ISMS certification | tax credit for hiring
        other government subsidies | subsidies from other ministries | small business relief fund
        hiring subsidy | youth employment support | start-up support | research grant
        export support program | how to become an innobiz company | how to get ISO certification
        how do I get certified as a women-owned business | how to become a root company
        unemployment benefits | voucher program | how to apply for the job stability fund
      `,
    }),
  },
  'outside.energy': {
    subject: { ko: '에너지·탄소·환경', en: 'energy, carbon and the environment' },
    ...listed({
      ko: `
        전기요금 지원 | 전기료 지원해줘요 | 전기세 많이 나오는데 | 전기요금 할인되나요 | 전기를 아끼는 설비도 되나여 | 에너지 절감 | 에너지 절감 설비
        에너지 관리 시스템 | FEMS 되나요 | 에너지 진단 | 태양광 설치 | 태양광 지원되나요 | ESS | 고효율 모터 교체 | 인버터 교체 | 보일러 교체
        콤프레샤 교체 | 탄소중립 | 탄소배출 | 탄소 저감 설비 | 온실가스 감축 | 배출권 | ESG 대응 | ESG 지원 있나요 | 친환경 설비 | 친환경 공장
        대기오염 방지시설 | 집진기 지원 | 폐수 처리 설비 | 미세먼지 저감장치 | 환경규제 | RE100 | 전기 증설 비용 | 수전설비 증설 | 전력 사용량 관리
        탄소중립 관련 지원이 포함되어 있습니까 | 그린팩토리 | 녹색 인증
      `,
      en: `
        electricity bill support | energy saving equipment | energy management system | solar panels
        carbon neutrality | carbon emission reduction | ESG support | green factory
        replace an old compressor | air pollution control equipment | waste water treatment
        energy audit | is FEMS supported
      `,
    }),
  },
  'outside.technical': {
    subject: { ko: '기술·제품·현장의 세부', en: 'technical details' },
    ...listed({
      ko: `
        어떤 센서 써야 | 통신 방식 | 유지보수 방법 | 개발 언어 | 어떤 센서를 달아야 하나요 | 센서 종류 | 센서 사양 | 통신 방식 어떤 거 써요 | 통신 프로토콜
        와이파이로 되나요 | PLC 연결 방법 | PLC 연동되나요 | 오래된 기계도 연결돼요 | 기계가 구형인데 연동 가능한지 | 클라우드가 좋아요 서버가 좋아요
        프로그램 언어 | 개발 언어 뭐로 해요 | 태블릿으로 써도 되나요 | 바코드 방식 RFID 방식 | 설치 공간 얼마나 필요해요 | 전기 용량
        로봇 무게 몇 키로까지 들어요 | 로봇 속도 | 로봇 가반하중 | 용접 로봇 사양 | 그리퍼 추천 | 안전펜스 필요한가요 | MES 기능 | MES 메뉴 구성
        ERP랑 연동되나요 | 엑셀 데이터 옮길 수 있나요 | 해킹 대책 | 백업 방법 | 네트워크 구성 | 불량률 계산 방법 | 기술 사양을 알려주세요 | 사용법 배우기 어려워요
        우리 기계랑 호환되나요 | 구형 설비도 센서 달 수 있어요 | 어떤 통신을 써야 하는지 | 설치하려면 인터넷 속도 얼마나 필요해요 | 프로그램 사용법이 어려운가요
      `,
      en: `
        technical specification | which sensors do we need | sensor specification
        communication protocol | can old machines be connected | PLC connection | programming language
        robot payload | is a safety fence needed | functions of MES | can it connect to our ERP
        network setup | backup method | electric capacity | is it compatible with our machines
        which sensor is right | how is it installed technically | what internet speed is needed
      `,
    }),
  },
  'outside.effects': {
    subject: { ko: '도입 효과나 성과 수치', en: 'effects and results of a smart factory' },
    ...listed({
      ko: `
        MES 구축하면 생산성 얼마나 올라요 | 효과가 있나요 | 도입 효과 | 불량률 | 효과 있어요 | 효과가 얼마나 있나요 | 효과 진짜 있나여 | 도입하면 뭐가 좋아져요
        생산성 얼마나 올라가요 | 생산성 향상 효과 | 생산성이 몇 프로 오르나 | 불량률 얼마나 줄어요 | 불량이 줄어드나요 | 원가 절감 얼마나 | 인건비 절감돼요
        매출 오르나요 | 매출 얼마나 늘어나요 | 투자 대비 효과 | 투자비 회수 얼마나 걸려요 | 본전 뽑는데 몇 년 | 돈값 하나요 | 하면 좋은가요 | 해볼만해요?
        할만한가요 | 남들은 만족하나요 | 만족도 | 써본 사람들 평가 | 후기 | 실패하는 경우도 있나요 | 괜히 돈만 버리는 거 아닌가 | 우리 공장에 도움이 될까요
        소용있나 | 구축 기업 성과 통계 | 평균 성과 | 도입 기업들의 생산성 향상 수치가 궁금합니다 | 하믄 좋아지는교 | 사람 줄일 수 있나요 | 고용이 늘어요?
        하면 매출이 늘어요? | 하고 나서 얼마나 좋아졌대요 | 생산성이 진짜 올라가요 | 불량이 얼마나 줄었나요 다른 회사들 | 효과 본 회사 있어요
        도입 성과가 어느 정도인지 궁금합니다
      `,
      en: `
        does it raise productivity | what effect does it have | does it increase productivity
        how much productivity gain | defect rate reduction | does it pay off | return on investment
        payback period | are companies satisfied | reviews from users | is it worth it | cost savings
        benefits in numbers | will our sales go up | what results did other companies see
        by how much does productivity rise | is it really effective | what improvement can we expect
        does it really raise productivity | how much better after smart factory
      `,
    }),
  },
  'outside.policy': {
    subject: { ko: '정책 목표나 전국 통계', en: 'policy goals and national statistics' },
    ...listed({
      ko: `
        스마트공장 몇 개 있어요 전국에 | 전국에 스마트공장 몇 개에요 | 스마트공장 몇 개나 있어요 | 지금까지 몇 개 구축했어요 | 스마트공장 보급 현황 | 스마트공장 통계
        스마트공장 3만개 목표 | 정부 목표가 몇 개에요 | 2022년까지 목표 | 정부 정책 방향 | 스마트공장 정책 | 제조혁신 정책 | 한국판 뉴딜 | 그린뉴딜
        장관이 누구에요 | 중기부 장관 이름 | 박영선 장관 | 대통령 공약 | 국회 예산 | 법적 근거가 뭐에요 사업 | 근거 법령 | 관련 법 | 운영지침
        관리지침 어디 있어요 | 세부 지침 | 독일은 어떻게 해요 | 해외 사례 | 인더스트리 4.0 | 4차산업혁명 | 스마트공장 시장 규모 | 지역별 구축 통계
        {place}에 스마트공장 몇 개 있어요 | 누적 구축 수를 알고 싶습니다 | 정책 담당 국장 | 정부는 스마트공장을 몇 개까지 만들 계획이에요 | 올해 전국 목표가 몇 개
        보급 목표 | 지금까지 보급된 스마트공장 수 | 스마트공장 관련 법이 있나요
      `,
      en: `
        how many smart factories are there in Korea | smart factory statistics | government target
        policy goal | number of smart factories built so far | legal basis of the program
        operating guidelines | Industry 4.0 | who is the minister | digital new deal | market size
        smart factories abroad | national target
        how many factories has the government supported so far | which law is this based on
        government plan for smart factories
      `,
    }),
  },
  'outside.law': {
    subject: { ko: '법률·노무·계약 상담', en: 'legal or labour advice' },
    ...listed({
      ko: `
        최저임금 얼마 | 근로계약서 | 해고 | 노무 상담 | 변호사 | 계약서 검토 | 특허 분쟁 | 하도급 대금 | 공급기업이 돈 떼먹었어요 | 소송 | 산재 신청 | 중대재해
        주52시간 | 퇴직금 계산 | 법인 설립 | 공장 등록 방법 | 인허가 | 환경 허가 | 노무 문제 | 노무 상담하고 싶어요 | 직원 해고하려면 | 해고 절차 | 연차 계산
        최저임금 | 주52시간제 | 근로기준법 | 근로계약서 양식 | 임금체불 | 산재 처리 | 산재 신청 방법 | 중대재해처벌법 | 안전관리자 선임 | 변호사 상담 | 법률 상담
        법률 자문 | 계약서 검토해줘 | 계약서 써야 하나 공급업체랑 | 공급기업과 계약 분쟁 | 업체가 계약을 안 지켜요 | 공급기업 고소 | 소송하려면 | 손해배상
        하도급 분쟁 | 하도급 대금 안줘요 | 대금을 못 받았어요 | 사기당했어요 | 공장 인허가 | 공장 허가 받으려면 | 환경 인허가 | 법인 설립 방법 | 사업자등록 방법
        상속 | 폐업 신고 방법 | 상표 등록 | 법적으로 문제 없나요 | 계약 위반하면 어떻게 돼요 법적으로
      `,
      en: `
        minimum wage | legal advice | labour dispute | contract review | factory permit
        lawsuit against the supplier | labour law question | how to dismiss an employee
        minimum wage this year | 52-hour week | unpaid wages | industrial accident claim | lawyer
        is it legal | contract dispute with the supplier | sue the supplier | damages
        how to register a factory | environmental permit | how to set up a corporation
        review my contract
      `,
    }),
  },
  'outside.business': {
    subject: { ko: '거래처·판로·구인 같은 사업상의 도움', en: 'customers, sales channels or recruiting' },
    ...listed({
      ko: `
        거래처 소개해주세요 | 거래처 구하는 법 | 거래처 좀 찾아주세요 | 새 거래처 | 납품처 찾아요 | 납품처 소개 | 바이어 소개 | 바이어 연결해주나요 | 판로 개척
        판로 지원 | 판매처 구해요 | 제품 홍보해주나요 | 우리 제품 팔아줄 데 | 온라인 판매 방법 | 쇼핑몰 입점 | 조달청 등록 | 나라장터 입찰 | 입찰 정보
        수출하고 싶은데 | 수출 상담 | 해외 바이어 | 직원 구합니다 | 직원 채용하고 싶어요 | 구인 광고 어디에 내요 | 사람 좀 구해줘요 | 인력 소개해주나여
        기술자 구하기 | 알바 구해요 | 공장 매매 | 공장 임대 나온 데 | 공장 부지 알아보는데 | 중고기계 팔아요 | 회사 팔고 싶어요 | 가업승계
      `,
      en: `
        find customers for us | introduce a buyer | new customers | sales channel support
        how to sell our product online | public procurement registration | bidding information
        I need workers | recruit staff for our factory | job advertisement | factory for sale
        factory for rent | sell used machines | business succession
      `,
    }),
  },
  'outside.chatter': {
    subject: { ko: '이 공고와 상관없는 이야기', en: 'anything that has nothing to do with this notice' },
    ...listed({
      ko: `
        오늘 날씨 | 점심 뭐 먹지 | 로또 번호 | 주식 추천 | 심심해 | 노래 불러줘 | 농담 해줘 | 비트코인 | 환율 | 축구 결과 | 맛집 | 여행 가고 싶다 | 사랑해
        대통령이 누구 | 영화 추천 | 지금 몇시 | 오늘 며칠 | 번역해줘 | 코딩 해줘 | 부동산 | 배고파 | 시 써줘 | 결혼했어 | 몇 살이야 | 운세 | 날씨 어때
        오늘 날씨 어때요 | 내일 비와? | 미세먼지 | 점심 뭐 먹을까 | 저녁 메뉴 추천 | 배고프다 | 심심하다 | 심심해 놀아줘 | 놀아줘 | 재밌는 얘기 해줘
        웃긴 얘기 | 끝말잇기 하자 | 농담해봐 | 노래 불러 | 노래 추천 | 영화 뭐 볼까 | 드라마 추천 | 넷플릭스 | 로또 번호 알려줘 | 로또 1등 번호
        주식 뭐 사요 | 삼성전자 주가 | 비트코인 얼마 | 코인 살까 | 환율 얼마 | 금값 | 부동산 전망 | 축구 누가 이겼어 | 야구 결과 | 손흥민 | 대통령 누구야
        선거 언제야 | 정치 얘기 | 북한 | 나랑 사귀자 | 결혼했니 | 남자친구 있어 | 나이가 몇이야 | 오늘 무슨 요일 | 지금 몇 시야 | 오늘 며칠이야
        영어로 뭐라고 해 이거 | 코드 짜줘 | 숙제 해줘 | 시 한편 써줘 | 독후감 써줘 | 여행지 추천 | 제주도 여행 | 비행기표 | 맛집 알려줘 | 운세 봐줘 | 사주
        꿈해몽 | 다이어트 | 감기 걸렸어 | 머리 아파 | 병원 추천 | 우울해 | 요즘 경기가 안좋네요 | 장사가 안돼요 | 구구단 | 1+1은 | 세계에서 제일 높은 산
      `,
      en: `
        weather today | tell me a joke | stock tips | bitcoin price | who is the president
        what should I eat | sing a song | translate this | what time is it | what's the weather like
        will it rain tomorrow | what should I have for lunch | I'm hungry | I'm bored
        tell me something funny | play a game | recommend a movie | lottery numbers | stock price
        which stock should I buy | exchange rate | who won the game | who will win the election
        I love you | how old are you | what day is it today | write a poem | write code for me
        translate this sentence | do my homework | horoscope | best restaurant nearby | travel tips
        what is 1 plus 1 | capital of France
      `,
    }),
  },
} satisfies Readonly<Record<string, OutsideTopic>>;
