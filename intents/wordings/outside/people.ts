import { listed } from '../listed.ts';
import type { OutsideTopic } from './outside-topic.ts';

/** People, places and advice. */
export const peopleOutside = {
  'outside.supplier-advice': {
    subject: {
      ko: '공급기업·제품·컨설팅기관의 추천이나 목록',
      en: 'recommendations or lists of suppliers and products',
    },
    nearest: 'eligibility.supplier',
    ...listed({
      ko: `
        어느 회사 거랑 어느 회사 거 중에 뭐가 나아요 | 이 제품이랑 저 제품 중에 뭐가 나아요 | 공급기업 추천해주세요 | 좋은 업체 소개 | 어느 회사 MES가 좋아요 | 공급기업 목록 | 잘하는 업체 어디 | 솔루션 업체 찾는 법 | 공급기업 어떻게 찾아요
        로봇 어느 브랜드 | 장비 모델 추천 | 어느 컨설팅기관이 잘해요 | 컨설팅기관 추천 좀 해주세요 | 평 좋은 컨설팅업체 추천 | 업체 좀 연결해줘 | 공급기업 리스트 어디서 봐요 | 가격 싼 업체 | 프로그램 뭐가 좋아요
        업체 추천 | 업체 추천좀 | 공급기업 추천 | 공급기업 추천 부탁드립니다 | 공급업체 소개해 주세요 | 괜찮은 업체 있나요 | 좋은 공급기업 어디에요
        믿을만한 업체 알려줘요 | 업체 하나만 찍어줘 | 잘하는 업체좀여 | 근처 공급업체 추천 | {place} 공급기업 추천 | {place} 쪽 업체 소개
        공급기업 목록 어디서 봐요 | 공급기업 명단 | 공급기업 리스트 | 공급기업 검색하는 곳 | 공급기업을 어디서 구해요 | 공급기업 구하는 방법 | 공급기업 매칭해주나요
        공급기업 연결해주세요 | 어떤 공급기업이 좋을까요 | 어느 회사 제품이 좋아요 | MES 회사 추천 | MES 어디꺼 써요 | 어떤 솔루션이 좋은지 | 솔루션 추천
        ERP 프로그램 추천해줘 | 로봇 회사 추천 | 로봇 업체 어디가 좋나요 | 어떤 로봇 사면 돼요 | 컨설팅기관 추천 | 컨설팅 잘하는 곳 | 컨설턴트 추천해주세요
        싸게 해주는 업체 | 업체별 가격 비교 | 그 업체 믿어도 돼요 | 이 공급기업 괜찮은 회사인가요 | 업체 평판 | 공급기업 평가 좋은 데
        공급기업을 추천해 주실 수 있습니까 | 업체를 못 찾고 있는데 소개받을 수 있는 방법이 있나요 | 어디 업체가 잘하노
      `,
      en: `
        which software would you recommend | which MES would you recommend for a small shop | what equipment would you recommend | recommend a supplier | which vendor is good | list of suppliers | which brand of robot
        best MES product | suggest a supplier | recommend a good vendor | can you introduce a supplier
        supplier list | where can I find a supplier | how do I find a supplier | supplier directory
        good MES vendor | which solution should we buy | which robot should I buy | best consulting firm
        is this vendor trustworthy | who is the best integrator | find us a partner company
        can you tell good supplier | do you know good robot seller | please recommend IT company
        where can i find supplier
      `,
    }),
  },
  'outside.account-manager': {
    subject: { ko: '개별 담당자의 이름이나 배정', en: 'who the individual case officer is' },
    ...listed({
      ko: `
        담당자 이름 | 담당자 성함이 어떻게 되세요 | 담당자가 누구세요 | 담당 주무관 이름 | 담당 공무원 누구에요 | 담당 사무관 | 담당 과장님 성함 | 담당자 직통 누구
        우리 회사 담당자가 누구에요 | 우리 담당이 누구죠 | 우리 회사 전담 매니저 | 전담 담당자 배정되나요 | 담당자 배정 언제 돼요 | 담당자 바뀌었나요
        담당자가 바뀌었다던데 누구에요 | 담당자 휴가인가요 | 담당자 메일 | 담당자 이메일 주소 | 담당자 핸드폰 번호 | 담당자 개인번호 | 담당자 카톡 | 담당자 자리 번호
        팀장님 번호 | 팀장님 성함 | 책임자 누구 | 책임자 이름 | 센터장 이름 | 단장님이 누구세요 | 저번에 통화한 분 누구였죠 | 아까 상담한 직원 이름
        우리 지역 담당 직원 이름을 알려주세요 | 우리 과제 담당 PM이 누구인가요
      `,
      en: `
        name of the person in charge | who is our account manager | who is our case officer
        which officer handles our company | name of the officer | officer's mobile number
        manager's name | e-mail of the officer in charge | was our manager changed
        who is assigned to our project | who did I talk to yesterday | name of the director
      `,
    }),
  },
  'outside.other-companies': {
    subject: { ko: '다른 회사의 연락처나 신청·선정 여부', en: 'other companies, their contacts or results' },
    ...listed({
      ko: `
        옆 공장 사장님 번호 알려줘 | 다른 회사 선정됐는지 알아봐 주세요 | 경쟁사가 신청했나요 | 저 회사 붙었는지 확인해줘 | 거래처 대표 연락처 좀 | 앞집 공장이 뽑혔는지
        우리 동네 어느 업체가 지원받았나 | 옆집 회사 점수 | 다른 업체 사업계획서 보여줘 | 아는 사장네 회사 결과 알려줘 | 누가 떨어졌는지 명단
        다른 공장 전화번호랑 신청 여부 알아봐줘 | 그 회사 대표 휴대폰
      `,
      en: `
        phone number of the owner next door | has my competitor been selected | did that company apply | show me another firm's plan | result of the neighbouring factory
      `,
    }),
  },
  'outside.foreign-capital': {
    subject: { ko: '외국인 투자나 외국계 지분', en: 'foreign ownership' },
    concepts: ['foreign-capital'],
    ...listed({
      ko: `
        외국인 투자기업도 되나요 | 외투기업 신청 가능한가요 | 외국계 회사인데 되나 | 모회사가 일본 회사예요 되나요 | 지분 절반이 외국 거예요 | 외국 자본 100프로 회사
        외국 본사의 한국 법인인데 신청돼요 | 대표가 외국인인데 괜찮나요 | 합작회사도 되나 | 외국인 지분율 제한 있나요 | 외투법인은 조건이 다른가요 | 외국계 제조업체 자격
      `,
      en: `
        do foreign-owned companies qualify | we are 100% foreign-owned | is a foreign-invested company treated differently | our parent company is abroad
        half of our shares are held by a foreign company | joint venture with a foreign firm | Korean subsidiary of a German company | is there a limit on foreign ownership
        our owner is a foreign national | foreign-owned manufacturer registered in Korea
      `,
    }),
  },
  'outside.visiting': {
    subject: { ko: '센터나 기관의 주소·운영 시간', en: 'addresses and opening hours of centres and offices' },
    ...listed({
      ko: `
        방문 상담 | 센터 운영시간 | 점심시간 | 몇시까지 전화 | 주말에도 전화 | 주차 | 찾아가는 길 | 센터 주소 | 센터 위치 | 센터 어디에 있어요 주소요
        센터 찾아가려면 | 센터 가는 길 | 찾아가는 길 알려줘요 | 운영시간 | 근무시간 센터 | 몇시까지 해요 센터 | 몇 시에 문 열어요 | 상담 가능한 시간 | 상담 시간
        전화 가능한 시간 | 몇시까지 전화 받아요 | 점심시간에도 전화 받나요 | 점심시간 언제 | 주말에도 하나요 | 토요일에도 전화 되나요 | 일요일 상담 | 공휴일에도 해요
        24시간 상담돼요 | 야간 상담 | 방문하려면 예약해야 하나요 | 그냥 가도 되나요 센터에 | 주차 되나요 | 주차장 있어요 | 버스로 가려면 | 지하철역 | 지도
        추진단 주소 | 진흥원 위치가 어디에요 | 기관 방문 가능 시간을 알려주세요 | {place} 센터 주소 | {place} 센터 위치
        {place} 센터 어디 있어요 주소 | {place} 센터 몇시까지 해요
      `,
      en: `
        opening hours | address of the center | address of the centre | where is the center located
        opening hours of the center | office hours | until what time can I call | open on weekends?
        lunch break | do I need an appointment | parking | directions | how to get there | hotline hours
        can I visit the office
      `,
    }),
  },
  'outside.briefing': {
    subject: { ko: '설명회·교육·방문 일정', en: 'briefings, training or visits' },
    ...listed({
      ko: `
        설명회 언제 | 사업설명회 일정 | 교육 일정 | 우수사례 견학 | 견학 가능 | 홍보 자료 | 동영상 강의 | 온라인 설명회 | 사례집 | 우수기업 사례 | 설명회 있나요
        설명회 일정 | 설명회 어디서 해요 | 사업설명회 | 사업설명회 언제 하나여 | 설명회 신청 | 설명회 자료 | 온라인 설명회 하나요 | 지역 설명회
        {place} 설명회 | 유튜브 설명회 영상 | 설명 동영상 | 교육 언제 해요 | 교육 일정 알려주세요 | 교육 장소 | 교육 신청 방법 | 무료 교육 있나요 | 세미나
        박람회 | 견학 | 견학 가고 싶어요 | 견학하고 싶은데 | 우수공장 견학 | 잘된 공장 구경 | 모델공장 | 구축 사례 | 성공사례 | 성공 사례 있나요 | 우수사례집
        동종업체 사례 | 비슷한 업체 사례 알려주세요 | 안내책자 | 팜플렛 | 리플렛 | 사업 안내 자료를 받을 수 있습니까 | 설명회 하는교
      `,
      en: `
        briefing session | training schedule | visit a model factory | success stories
        information session | when is the briefing | briefing date | is there an online briefing
        seminar | training dates | visit to a model factory | can we visit a smart factory
        case studies | best practice examples | similar companies that did it | brochure
        promotional material
      `,
    }),
  },
  'outside.work-conditions': {
    subject: {
      ko: '파견·근무의 세부 조건(장소·요일·휴가·보험)',
      en: 'details of working conditions (place, days, leave, insurance)',
    },
    ...listed({
      ko: `
        4대보험 되나요 | 퇴직금 | 재택 되나요 | 재택근무 가능한가요 | 재택으로 해도 되나여 | 원격으로 일해도 되나요 | 원격 근무 | 원격 지도 되나요
        화상으로 해도 되나요 | 무슨 요일에 일해요 | 요일 정할 수 있나요 | 근무 요일 | 출근 시간 | 몇시 출근 | 몇시부터 몇시까지 일해요 | 휴가 있나요 | 연차 나와요
        공휴일에도 일해요 | 근무지 어디에요 | 근무지 고를 수 있나요 | 집 근처로 배정되나요 | 어느 회사로 가게 되나요 | 배정 회사를 고를 수 있나요
        지역을 선택할 수 있나요 | 다른 지역으로 가야 하나요 | 4대보험 들어주나 | 고용보험 적용되나요 | 퇴직금 있나요 | 정규직이에요 | 계약 연장되나요
        계속 일할 수 있나요 내년에도 | 연금 받고 있는데 일해도 되나요 | 실업급여 받는 중인데 가능한가요 | 야근 있나요 | 식대 주나요 | 숙소 제공
        근무 시간을 조정할 수 있나요 | 주말에도 일해요? | 월요일부터 나가나요 | 무슨 요일에 나가는지 정해져 있어요 | 집에서 해도 되나요 | 아프면 어떻게 해요 쉬어도 되나
        4대 보험 가입해줘요
      `,
      en: `
        social insurance | can I work from home | remote work | which weekdays do I work
        working days of the week | start and end time of work | paid leave | where will I work
        can I choose the company | can I choose the region | is it a permanent job
        is health insurance provided | severance pay | work while receiving pension | contract renewal
        overtime | which days of the week | can I work online | is there vacation
        are we insured at work | can hours be adjusted
      `,
    }),
  },
  'outside.foreign-workers': {
    subject: { ko: '외국인 근로자와 체류 자격', en: 'foreign workers and visas' },
    concepts: ['foreign-worker'],
    ...listed({
      ko: `
        외국인 근로자 | 외국인 직원 있는데 괜찮나요 | 외국인 노동자도 직원수에 들어가나요 | 외국인이 많은데 되나요 | 외국인 직원도 교육받을 수 있나요 | 외국인 근로자 교육
        외국인 근로자 고용 | 외국인 고용허가 | E-9 비자 | E7 비자 | 비자 문제 | 불법체류자 | 외국인 인력 지원 | 외국인 쿼터 | 외국인 근로자 늘려주나요
        외국인 인건비도 되나여 | 외국인 엔지니어 인건비 인정되나요 | 외국인도 마이스터 될 수 있나요 | 외국인도 지원할 수 있나 | 외국 국적자도 되나요 | 재외동포
        조선족 직원 | 결혼이민자 | 베트남 직원 교육 자료 | 베트남어 교재 | 외국인용 화면 번역 지원 | 외국인 근로자 비율 제한
        외국인 근로자가 많은 사업장도 신청이 가능합니까 | 산업연수생 | 해외 전문가 초청 | 외국인 쓰면 안되는교
      `,
      en: `
        foreign workers | do foreign workers count as employees | visa for foreign workers | E-9 visa
        training for foreign employees | can a foreigner become a meister | can I apply as a foreigner
        foreign engineer's salary | work permit | foreign expert invitation
        most of our staff are foreigners | translated manuals for foreign staff
        our operators are foreigners, problem? | i am foreigner, can i do this work
        foreign staff allowed in project?
      `,
    }),
  },
} satisfies Readonly<Record<string, OutsideTopic>>;
