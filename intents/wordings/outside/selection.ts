import { listed } from '../listed.ts';
import type { OutsideTopic } from './outside-topic.ts';

/** Matters of the selection and its result. */
export const selectionOutside = {
  'outside.competition': {
    subject: { ko: '경쟁률이나 과거 선정 실적', en: 'competition rates or earlier selection figures' },
    nearest: 'quota',
    ...listed({
      ko: `
        경쟁률이 어떻게 돼요 | 작년 경쟁률 | 몇 대 일이에요 | 보통 몇 개나 신청해요 | 선정률 | 작년에 몇 곳 선정됐어요 | 합격률이 얼마 | 신청 많이 몰려요
        떨어지는 회사 많아요 | 작년 실적 | 지원 통계 | 작년 경쟁률 얼마 | 경쟁률 | 경쟁률 어느정도에요 | 경쟁 심한가요 | 경쟁이 센가요 | 경쟁 치열해요?
        몇대1이에요 | 몇 대 몇 | 보통 경쟁률이 어떻게 되나요 | 작년에는 몇 개 회사가 신청했나요 | 신청 업체가 많은가요 | 지금까지 몇 명 신청했어요
        지금 몇 개나 신청했나요 | 현재 신청 건수 | 신청자 수 | 지원자 많아요? | 선정률이 얼마나 됩니까 | 선정 비율 통계 | 작년 합격률 | 작년 선정 실적 | 탈락률
        몇 퍼센트나 떨어져요 | 많이 떨어지나요 | 떨어지는 비율 | 우리 지역 경쟁률 | 경쟁률 우예 되노 | 작년에 얼마나 붙었어요 | 지난해 신청 대비 선정 비율을 알려주세요
        경쟁이 심하면 포기할까 하는데 작년에 몇 대 일이었나요
      `,
      en: `
        competition rate | how many applied last year | acceptance rate | success rate of applications
        how competitive is it | competition ratio | how many companies applied
        number of applicants so far | what was last year's competition
        what percentage of applicants were selected last year | selection rate
        is the competition tough | rejection rate | statistics of past applications
        how many firms apply usually | odds last year
        how many apply usually | is it hard to win | chance to be selected
      `,
    }),
  },
  'outside.remaining-slots': {
    subject: {
      ko: '남은 자리나 현재까지 선정된 수',
      en: 'places that are left or how many have been chosen so far',
    },
    nearest: 'quota',
    ...listed({
      ko: `
        잔여 TO | TO 남았어요 | 남은 자리 몇 개 | 몇 자리 남았어요 | 자리 몇 개 남았나여 | 지금 몇개사 선정됐어요 | 지금까지 몇 개 뽑혔나요
        현재까지 선정된 기업 수 | 현재 몇 군데 찼어요 | 정원 다 찼나요 | 정원 찼어요? | 모집인원 다 찼나요 | 인원 마감됐나요 몇명 남았어요 | 남은 인원
        마이스터 몇 명 남았어요 | 앞으로 몇 개 더 뽑나요 | 더 뽑을 자리 있나요 | 아직 몇 개사 더 가능한가요 | 남은 물량 | 물량 소진됐나요
        우리 지역 몇 자리 남았나요 | 지역별 배정 수 | 지역별 TO | {place}에 몇 개 배정됐어요 | 접수 현황 | 신청 현황 | 현재 접수된 업체 수
        남은 선정 규모를 알려주세요 | 지금 대기자가 있나요 | 몇 번째 순번인지 | 지금 몇 자리나 남았는지 | 남은 인원이 몇 명이에요 | 앞으로 몇 개사나 더 받을 수 있어요
        다 찼어요? | 아직 다 안 찼죠 몇 개 남았나요 | 선정된 업체가 지금 몇 개에요
      `,
      en: `
        how many slots are left | remaining places | remaining slots
        how many have been selected so far | is the quota full | are all places filled
        how many more will be chosen | places left in our region | number of open slots
        current number of selected companies | slots per region | is there a waiting line
        how many are left | how many places remain | is it already full
        how many have you chosen already | how many more companies can get in
        number of remaining slots
      `,
    }),
  },
  'outside.scoring': {
    subject: { ko: '평가 배점·기준 점수·평가위원', en: 'scoring, pass marks or reviewers' },
    nearest: 'procedure.evaluation',
    ...listed({
      ko: `
        심사 점수 커트라인 | 몇 점 이상이어야 통과 | 평가 배점표 | 평가 항목 배점 | 합격 점수 | 심사 기준표 | 평가위원 누구 | 심사 통과 기준 | 동점이면 | 과락
        평가위원 몇 명 | 커트라인 | 커트라인 몇점이에요 | 합격선 | 몇점 받아야 돼요 | 몇 점 넘어야 선정되나여 | 몇점 이상이면 붙어요 | 60점 넘으면 되나요
        70점 이상이면 선정되나요 | 심사 점수 기준 | 평가점수 기준 | 평가표 | 평가표 볼 수 있나요 | 평가지표 | 평가 지표 알려주세요 | 평가항목이 뭐에요
        평가 항목별 점수 | 배점 | 배점이 어떻게 되나요 | 심사 항목 | 심사기준 | 심사 기준이 뭐에요 | 평가기준 공개하나요 | 무엇을 중점적으로 보나요 심사에서
        뭐를 제일 많이 봐요 평가할 때 | 심사위원 누구에요 | 심사위원은 몇 명 | 평가위원 명단 | 평가위원이 어떤 사람들이에요 | 점수 공개되나요 | 점수 알 수 있나요
        내 점수 몇점인지 | 동점이면 어떻게 해요 | 과락 기준 | 최저 점수 | 정성평가 비율 | 기술성 사업성 배점 | 평가 배점 기준을 알려주시기 바랍니다
        몇 점 만점이에요 | 심사 몇점 맞아야 되노
        심사위원이 누구예요 | 심사위원 명단 알려주세요 | 누가 심사하는지 이름을 알 수 있나요 | 평가위원이 어떤 분들인지 미리 알고 싶은데 | 심사위원 누구누구 들어와요
        평가하시는 분 성함 | 우리 심사하는 사람이 누군지 알려줘 | 평가위원 이름 공개되나요 | 심사위원 미리 알 수 없나 | 평가위원 연락처
        심사위원 섭외된 사람이 누구인지 궁금합니다
      `,
      en: `
        pass mark | cut-off score | scoring table | evaluation criteria weights | who are the reviewers
        what score is needed | minimum score | passing score | cutoff | evaluation criteria
        scoring criteria | evaluation sheet | how are points distributed | weight of each criterion
        what do reviewers look at | names of the evaluators | how many evaluators
        what happens in a tie | score needed to be selected
        how many points to pass | what is pass score
        who are the evaluators | names of the judges please | can we know the reviewers before
        list of committee members | who exactly sits in the committee
      `,
    }),
  },
  'outside.evaluation-place': {
    subject: {
      ko: '심사·면접을 하는 곳과 걸리는 시간',
      en: 'where an interview or a visit takes place and how long it takes',
    },
    concepts: ['evaluation-place'],
    nearest: 'procedure.evaluation',
    ...listed({
      ko: `
        면접은 어디서 봐요 | 면접 장소 | 면접 보러 어디로 가나요 | 발표는 어디 가서 해요 | 발표 장소가 어디예요 | 심사 보러 서울 가야 하나 | 심사원 와서 몇 시간 봐요
        심사원이 며칠 머물러요 | 현장 심사 얼마나 걸리나 | 오면 하루 종일 보나요 | 몇 시간이나 보고 가요 | 방문하면 얼마나 오래 있다 가나 | 면접 시간은 몇 분이에요
        질의응답 몇 분 | 평가장 위치 | 온라인으로 면접하나요 | 심사하는 데 하루면 되나요 | 진단하러 와서 며칠 있어요
      `,
      en: `
        where is the interview held | place of the interview | where do we give the presentation | how many hours does the assessor stay | how long does the visit take
        how many days does the assessor spend at our plant | minutes for the presentation | is the interview online | does the inspection take a whole day
      `,
    }),
  },
  'outside.evaluation-day': {
    subject: {
      ko: '평가 당일의 진행(참석자·시간·장소·발표 자료)',
      en: 'the evaluation day itself (who attends, time, place, slides)',
    },
    nearest: 'procedure.evaluation',
    ...listed({
      ko: `
        발표 시간 몇 분 | 발표자료 양식 | 대표가 직접 발표해야 하나 | 발표 몇 분 해요 | 발표시간 | 발표 시간이 얼마나 되나요 | 발표는 누가 해요
        발표를 꼭 대표가 해야 하나요 | 직원이 발표해도 되나요 | 공급기업이 발표해도 돼요 | 공급업체가 대신 발표해도 되나 | 사장이 안가도 되나요 평가에
        대표 참석 필수인가요 | 평가날 몇 명 가야 돼요 | 평가 때 몇 명까지 들어갈 수 있나요 | 평가장에 몇 명 참석하나요 | 참석 인원 제한
        같이 가도 되나요 평가 볼 때 | 평가 장소가 어디에요 | 발표평가 어디서 해요 | 발표장 위치 | 발표자료 만들어야 돼요 | 발표자료 양식 있나요 | PPT 몇 장
        PPT 만들어 가야 하나요 | 발표자료 분량 | 화상으로 평가 보나요 | 비대면 발표 되나요 | 온라인으로 평가하나요 | 평가날 못 가면 어떻게 해요
        평가 날짜 바꿀 수 있나요 | 평가 일정 변경 | 현장평가 때 뭘 준비해요 | 현장평가 때 뭐 보여줘야 하나요 | 실사 나오면 뭐 물어봐요 | 면접 때 뭐 물어봐요
        면접 복장 | 평가 당일 준비물 | 질의응답 시간 | 평가 당일 참석해야 하는 사람은 누구입니까 | 영어로 발표하나요 | 발표 누가 하는지 정해져 있나요
        발표할 때 몇 명까지 같이 들어갈 수 있어요 | 평가 때 공급기업도 같이 가나요 | 평가 몇 시에 시작해요 | 평가 당일 누가 와야 하나요 | 질문은 뭐가 나와요 심사 때
        발표평가 준비물 | 발표는 몇 분짜리에요
      `,
      en: `
        how long is the presentation | who has to present | does the CEO have to attend
        how many people may attend the evaluation | can the supplier present for us
        where is the evaluation held | place of the presentation | do we need slides | how many slides
        is it an online evaluation | what to prepare for the site visit
        can we change the evaluation date | what questions do they ask | interview questions
        how many minutes is the presentation | who may present
        how many of us can attend the evaluation | may the supplier come to the evaluation
        what time does the evaluation start | presentation material
      `,
    }),
  },
  'outside.result-date': {
    subject: { ko: '선정 결과를 언제 어떻게 알리는지', en: 'when and how results are announced' },
    nearest: 'procedure.selection',
    ...listed({
      ko: `
        선정결과 발표일 | 결과 언제 나와요 | 합격 발표 언제 | 선정되면 연락 오나요 | 결과 통보는 어떻게 | 언제 알 수 있어요 됐는지 | 심사 얼마나 걸려요
        선정까지 며칠 걸리나요 | 발표 날짜 | 결과 통지 방법 | 심사 기간 | 문자로 알려줘요 | 평가 일정 | 발표평가 날짜 | 현장평가 언제 나와요
        협약은 언제 체결하나요 | 결과 발표 언제 | 결과발표일 | 선정 발표 언제 나요 | 선정결과 언제 나와요 | 결과는 언제쯤 알 수 있나요 | 결과 언제 알려줘요
        발표 언제남 | 언제 발표나나여 | 합격자 발표일 | 합격 통보 언제 | 결과 통보일 | 결과 연락은 어떻게 와요 | 선정되면 전화 와요 | 선정되면 어떻게 알려주나요
        떨어져도 연락 주나요 | 결과 문자 오나 | 결과는 어디서 봐요 | 선정 명단 어디에 떠요 | 선정기업 명단 발표 | 신청하고 얼마나 기다려야 해요
        심사하는데 얼마나 걸리나여 | 심사 몇 주 걸려요 | 평가까지 얼마나 걸리죠 | 신청하면 얼마 만에 결과가 나오나요 | 접수하고 며칠 있으면 연락 와요 | 평가는 언제 해요
        평가일이 언제죠 | 심사 일정이 어떻게 되나요 | 서면심사 날짜 | 협약은 언제쯤 하나요 | 협약 시기 | 사업 시작은 언제부터 | 언제 착수하나요
        선정 결과는 언제 어떤 방법으로 통보됩니까 | 결과 언제 나오는교 | 신청한 지 2주가 넘었는데 결과가 언제쯤 나오는지 궁금합니다 | 상반기 안에 결과가 나오나요
      `,
      en: `
        when are the results announced | how long does the evaluation take | result notification
        when will I know | date of the presentation | when will results be out
        result announcement date | announcement of the selection | how are results announced
        do you notify us by phone | will I be informed if rejected | how long until we hear back
        how long does selection take | when is the evaluation | evaluation schedule
        when is the agreement signed | date of the on-site evaluation | where are the results posted
        when will we know the result | how many days until result | when do they tell who is chosen
        how will we hear the result
      `,
    }),
  },
  'outside.appeal': {
    subject: { ko: '탈락 뒤 재신청이나 이의신청', en: 'reapplication or appeals after rejection' },
    ...listed({
      ko: `
        떨어지면 다시 신청돼요 | 이의신청 | 재신청 가능 | 탈락 이유 알려주나요 | 재심사 | 떨어졌는데 언제 또 | 불복 | 행정심판 | 탈락하면 패널티 | 떨어지면 어떡해요
        떨어지면 또 신청할 수 있나요 | 탈락하면 재신청 되나여 | 탈락하면 다시 넣어도 돼요 | 다시 도전해도 되나요 | 재도전 가능 | 재신청 | 재신청 제한
        떨어지면 언제 다시 신청해요 | 이의신청 방법 | 이의제기 | 이의 신청 기간 | 결과에 불복하면 | 결과에 이의 있으면 어떻게 해요 | 결과가 억울한데
        심사 결과가 납득이 안돼요 | 탈락 사유 알 수 있나요 | 왜 떨어졌는지 알려줘요? | 떨어진 이유 | 떨어진 이유 물어볼 수 있나 | 재심 요청 | 재평가 요청
        다시 심사해달라고 할 수 있나 | 행정소송 | 떨어지면 불이익 있나요 | 탈락하면 다음에 불리한가요 | 예비 순위 있나요 | 예비합격 | 대기 순번
        추가 선정 되나요 누가 포기하면 | 작년에 떨어졌는데 또 신청해도 되나요 | 탈락한 기업도 재신청이 가능합니까 | 떨어지믄 또 낼 수 있능교
      `,
      en: `
        can I reapply if rejected | appeal | objection to the result | reason for rejection
        can we apply again after rejection | reapply | we were rejected, what now | how to appeal
        file an objection | can I know why we failed | why were we rejected | reconsideration request
        second chance | waiting list | is there a disadvantage if we fail | challenge the decision
        we were not chosen, can we complain | if we fail can we try again
      `,
    }),
  },
  'outside.other-grounds': {
    subject: {
      ko: '공고에 적힌 제외 사유 밖의 사정(세무조사·소송·압류 등)',
      en: 'circumstances other than the grounds for exclusion it lists (tax audits, lawsuits, seizures and the like)',
    },
    concepts: ['in-trouble'],
    ...listed({
      ko: `
        세무조사 받는 중인데 제외되나요 | 세무조사 중이면 감점인가요 | 소송 중인데 신청되나요 | 재판 중인 회사도 되나요 | 거래처랑 소송 중이면 제외 사유인가요
        통장이 압류됐는데 신청할 수 있나요 | 압류당한 적 있으면 탈락인가요 | 가압류 걸려 있는데 괜찮을까요 | 회생절차 중인데 지원되나요 | 법정관리 중인 기업도 되나요
        벌금 낸 적이 있는데 불이익 있나요 | 과징금 맞은 회사는 안 되나요 | 산재 사고가 있었는데 제외인가요 | 임금체불이 있으면 안 되나요 | 환경법 위반으로 과태료 냈는데 감점인가요
        공정위 조사를 받고 있는데 제외 사유가 되나요 | 대표가 형사재판 중이면 신청 못 하나요 | 영업정지 받은 적이 있는데 되나요 | 4대보험료가 밀렸는데 제외되나요
        근로감독 받는 중인데 문제 되나요 | 대표자가 바뀌었는데 제외 사유인가요 | 노조 파업 중인데 신청 가능한가요 | 세무조사도 제외 사유에 들어가요?
      `,
      en: `
        we are under a tax audit, are we excluded | tax investigation now, problem? | we are in a lawsuit, can we apply
        our account was seized, are we out | company in court receivership, possible? | rehabilitation proceedings and the application
        we paid a fine, is it a reason for refusal | we had an industrial accident, are we excluded | unpaid wages, are we disqualified
        does a penalty for pollution count against us | our boss is on trial, can we still apply | late with pension payments, excluded?
      `,
    }),
  },
  'outside.size-numbers': {
    subject: {
      ko: '매출액·직원 수·업력·신용 같은 수치 기준',
      en: 'thresholds for sales, staff, age or credit of a company',
    },
    ...listed({
      ko: `
        직원 세 명인데 최소 인원 기준 있나 | 임대 공장인데 건물주 동의 받아야 하나 | 세 든 공장인데 주인 허락이 있어야 되나요 | 남의 건물에서 공장 하는데
        매출액 얼마 이상이어야 | 직원 몇 명 이상 | 직원수 제한 | 업력 몇 년 이상 | 창업한지 1년 됐는데 | 매출 기준 | 부채비율 | 자본잠식 | 적자 기업도 되나
        신생 기업 가능 | 최소 인원 | 상시근로자 몇명 | 설립 연도 제한 | 재무상태 나쁘면 | 매출 없어도 되나요 | 공장 면적 기준 | 5인 미만 사업장
        개인사업자도 되나요 | 소상공인도 되나요 | 1인 기업 | 임대공장도 되나요 | 외국인 대표 | 외투기업 | 나이 제한 있나요 | 학력 제한 | 매출 얼마 이상
        매출 기준 있나요 | 매출이 적어도 되나여 | 매출 10억 안되는데 되나요 | 매출액 제한 | 매출이 없는데 신청돼요 | 작년 매출이 줄었는데 되나요
        직원 5명인데 되나요 | 직원 3명뿐인데 신청 가능한가요 | 직원수 몇 명이어야 해요 | 최소 직원수 | 상시근로자 기준 | 종업원 수 제한 | 인원이 적어도 되나
        혼자 하는 공장도 되나요 | 1인기업 되나 | 창업한 지 얼마 안됐는데 | 창업 1년차도 되나요 | 설립한지 6개월 된 회사 | 신생업체도 되나요 | 업력 제한
        업력 3년 이상이어야 하나요 | 몇 년 된 회사부터 돼요 | 적자인데 신청돼요 | 적자면 안되나요 | 부채가 많은데 되나 | 부채비율 몇 프로까지 | 자본잠식 상태인데
        재무상태가 안 좋은데 괜찮나요 | 재무 기준 | 신용등급 기준 | 개인사업자인데 되나요 | 개인사업자도 신청됩니까 | 간이과세자도 되나요 | 임대공장인데 되나
        세들어 있는 공장도 되나요 | 공장등록 안되어 있는데 되나요 | 공장등록증 없어도 되나요 | 무등록 공장 | 공장 평수 제한 | 외국인 대표도 되나요 | 외국인투자기업
        나이 제한 | 몇 살까지 지원돼요 | 70살인데 되나요 | 연령 제한이 있습니까 | 학력 기준 | 여자도 되나요 | 소상공인도 신청 가능합니까
        공방도 되나요 | 매출액이나 직원 수 같은 기준이 따로 있는지 궁금합니다 | 직원 수가 적은 영세 업체인데 최소 인원 기준이 있나요
        매출 {amount}인데 소기업인지 중기업인지 | 소기업인지 중기업인지 판정해 주세요 | 우리가 소기업에 드는지 봐주세요
        매출 {amount}이면 소기업이에요 중기업이에요 | 직원 {count}인데 소기업인지 판단해줘 | 중소기업인지 중견인지 판정 | 소기업 맞는지 판정 좀
        매출액으로 보면 어느 규모인가요 | 저희가 중기업에 들어가는지 알려주세요
      `,
      en: `
        minimum sales | minimum number of employees | how old must the company be | debt ratio | startup
        sole proprietor | age limit | is a rented factory ok | foreign-owned company | minimum turnover
        is there a revenue requirement | how many employees must we have
        we only have 3 employees, is that ok | newly founded company | company founded last year
        years in business required | we made a loss last year | high debt ratio
        credit rating threshold | individual business owner | rented factory | unregistered factory
        foreign CEO | is there an age limit | one-person company | sales threshold | micro enterprise
        how many workers makes small company | up to how much sales is small enterprise
        are we small or medium by our sales | is there limit of sales
      `,
    }),
  },
  'outside.certificate-validity': {
    subject: { ko: '수준확인서의 유효기간', en: 'how long the level certificate is valid' },
    ...listed({
      ko: `
        수준확인서 유효기간 | 확인서 몇 년 가요 | 확인서 갱신 | 인증 유효기간 | 수준확인 다시 받아야 하나 | 확인서 만료 | 재인증 주기 | 수준확인서 유효기간 몇 년
        확인서 유효기간이 있나요 수준확인서 | 수준확인서 언제까지 유효 | 수준확인서 몇년 쓸 수 있어요 | 한번 받으면 몇 년 유효해요 | 확인서 받으면 평생 가나요
        확인서 기간 지나면 다시 받나요 | 수준확인 인증기간 | 인증서 유효기간 | 인증 갱신 | 갱신 주기 | 재확인 주기 | 다시 받아야 하나요 몇 년마다
        매년 갱신해야 하나요 | 확인서 재발급 | 확인서 잃어버렸는데 | 수준확인서 효력 | 수준확인서 만료되나요 | 수준확인서의 유효기간은 얼마입니까
        수준확인 받은 거 몇년 가노 | 레벨 인증 유효기간 | 등급 유효기간 | 확인서 연장 | 확인기관 지정 유효기간 | 수준확인서 유효기간 2년 맞나요
      `,
      en: `
        validity of the level certificate | how many years is the certificate valid
        renewal of the certificate | how long is the certificate valid | level certificate validity
        does the certificate expire | certificate renewal | do we have to renew the level certificate
        expiry of the certificate | for how many years is it valid | reissue of the certificate
        re-certification cycle | lost the certificate
        is the certificate valid abroad | how long is the certificate good for
        is it recognised in other countries | will foreign customer accept the certificate
        how many years is certificate valid
      `,
    }),
  },
} satisfies Readonly<Record<string, OutsideTopic>>;
