import type { Wordings } from '../../src/language/wordings.ts';
import { listed } from './listed.ts';
import { named } from './named.ts';

/** How people ask what to hand in: the list, one paper, its age, where it is obtained, forms. */
export const documentWordings = {
  documents: named(
    listed({
      ko: `
      어떤 걸 제출해야 하나요 | 뭘 제출했어야 하나요 | 등록하려면 뭘 내야 해요 | 등록하려면 어떤 걸 내야 하나요 | 신청하려면 뭘 내야 하나요
      서류 뭐 내요 | 제출서류 | 신청서류 목록 | 서류 알려줘 | 필요한 서류 | 뭐 준비해야 해요 | 구비서류 | 서류 머머 내야대요 | 어떤 서류를 제출하나요 | 준비 서류
      서류는요 | 서류는 | 그럼 서류는요 | 서류도요 | 서류 뭐 필요해요 | 신청할 때 뭐 내면 되나요 | 첨부 서류 | 온라인 등록 서류 | 제출할 거 | 뭐 제출해요 | 서류 리스트 | 접수 서류 | 무슨 서류
      서류 몇 가지 | 서류 종류 | 제출물 | 갖춰야 할 서류 | 등록 서류 | 서류 준비물 | 준비물 | 낼 서류 | 뭐 떼야 하나요 | 서류 목록 부탁드립니다 | 제출서류 목록
      제출서류 안내 | 신청서류 | 필요서류 | 구비서류 안내 | 접수 서류 목록 | 서류 | 서류 문의 | 제출할 서류 전체 | 서류 리스트 부탁 | 서류 뭐뭐 내야돼요
      뭐뭐 내고 어디로 가요 | 뭐뭐 내야 하는지 | 파견받을 회사는 뭐뭐 내나요 | 세금 다 냈다는 증명도 필요한가 | 증명서 같은 것도 떼야 하나요
      서류 뭐 준비함? | 서류 머가 필요해여 | 필요한서류머에요ㅠㅠ | 뭐뭐 떼야 되나 | 뭐 떼오면 돼요 | 뭘 떼가야 되는교 | 무슨 서류 내라카노 | 뭐 들고 가야 해요
      뭐 챙기면 돼요 | 뭐뭐 챙겨야 하나여 | 준비할 거 알려줘 | 준비할게 많나요 서류 | 서류가 몇 개나 돼요 | 서류 복잡해요? | 서류 전부 알려줘 | 서류 다 뭐 있어
      신청하려면 뭐가 필요해요 서류요 | 넣을 때 같이 내는 거 뭐 있어요 | 첨부해야 되는 파일 | 업로드할 서류 | 업로드 파일 목록 | 올려야 하는 서류가 뭐에요
      서류 뭐 첨부해요 | 서류 하나만 내면 되나요 | 사업계획서 말고 또 뭐 내요 | 사업계획서 외 제출서류 | 신청서 말고 뭐 더 내요 | 지원서랑 같이 낼 것
      신청 시 제출해야 하는 서류를 알려주세요 | 구비해야 할 서류가 무엇인지 안내 부탁드립니다 | 어떤 서류를 첨부해야 합니까 | 제출서류 목록을 확인하고 싶습니다
      온라인으로 등록해야 하는 서류는 무엇입니까 | 신청에 필요한 증빙서류를 모두 알려주시기 바랍니다 | 접수할 때 필요한 서류가 어떻게 되는지 문의드립니다
      공급기업이 내는 서류는 뭐에요 | 공급기업 제출서류 | 도입기업 제출서류 | 우리가 내는 서류랑 공급업체가 내는 서류 | 회사가 준비할 서류
      민원인이 신청 서류를 물어보시는데 목록 좀 알려주세요 | 다음주에 신청하려고 하는데 어떤 서류를 미리 준비해 두면 될까요
      경리 직원한테 서류를 떼오라고 시켜야 하는데 뭐가 필요하죠 | 서류를 하나도 몰라서 그러는데 뭐부터 챙겨야 하나요 | {document}이랑 {document}만 내면 되나요
      {document} 말고 또 뭐 필요해요 | 서류 {count} 맞나요 | {document}하고 {document}이면 다 되는 거죠
    `,
      en: `
      which documents do I need | required documents | what do I have to submit | documents to submit
      paperwork | list of documents | application documents | what papers are needed
      which papers do we need | documents needed to apply | what documents should I prepare
      required paperwork | what do we need to submit | list the application documents
      what files do I upload | which files must be attached | what should be attached to the application
      submission documents | document checklist | what do I hand in | papers to prepare
      what else besides {document} | do we only submit {document} and {document}
      what documents does the supplier submit | documents required from the company
      what paperwork do I need to get ready | tell me all documents to submit
      necessary documents please | which certificates do I need | what must be uploaded
      is {document} enough
      what must I send in | which papers must I send | what do I send you | what must we send with it | what must be sent
    `,
    }),
    {
      ko: '서류 | 제출서류 | 필요서류 | 구비서류 | 준비서류 | 준비물',
      en: 'documents | papers | required documents',
    },
  ),
  document: listed({
    ko: `
      {document} 공급기업 것도 내야 하나요 | {document} 공급사 것도 필요해요 | {document}는 도입기업만 내나요 | {document} 양쪽 다 내요 | {document} 누구 걸 내야 돼요 | 공급기업도 {document} 내나
      {document} 내야 하나요 | {document}도 필요해요 | {document} 꼭 있어야 하나 | {document} 제출 대상 | {document} 안 내도 되죠
      {document} 내야 되나요 | {document} 필요 여부 | {document}도 내죠? | {document} 제출하나요 | {document} 빠져도 되나요
      {document} 필수인가요 | {document} | {document} 어떻게 준비 | {document} 몇부 | {document} 몇 부 준비해요
      {document} 부수 | {document} 몇 통 | {document} 사본 몇 장 | {document} 공급기업꺼도 내야하나요
      {document} 공급기업도 내나요 | {document} 도입기업만 내요? | {document}는 누구 것을 내나요 | {document} 양쪽 다
      {document} 각 1부인가요 | 공급업체 {document}도 필요한지 | {document} 몇년치 | {document} 몇년치? | {document}은 몇 년치를 내요 | 최근 몇 년치 {document} | {document} 몇 년치 내는거에요
      {document} 최근 몇년 | {document} 몇 년도 것 | {document} 어느 연도 | {document} 길이 제한 | {document} 몇 분
      {document} 누가 작성해요 | {document} 작성 주체 | {document} 형식 | {document} 들어가야 하는 것
      {document} 대신 다른거 내도 되나요 | {document} 원본 | {document} 있는데 이걸로 되나요 | {document} 필요한가요
      {document} 내야됨? | {document}도 내라던데 | {document}도 내야 돼여 | {document} 꼭 내야 하는 거에요
      {document} 없으면 안되나요 | {document} 없는데 어떡하죠 | {document} 없이 신청 되나 | {document} 생략 가능
      {document} 제출 여부 | {document} 제출 의무 | {document}도 첨부해야 하는지 | {document} 안내도 되는 거 아닌가요
      {document} 빼도 되죠 | {document}도 준비해야 됩니까 | {document} 제출해야 합니까 | {document}도 내야 하는교
      {document} 필수 서류 맞나요 | {document} 몇 부 제출 | {document} 몇부씩 내요 | {document} 몇 장 필요함
      {document} 1부면 되나요 | {document} 2부 맞죠 | {document} 한 통만 떼면 되나 | {document} 여러 장 내야 하나요
      {document} 각각 몇 부 | {document} 회사별로 한 부씩인가요 | {document} 공급기업 것도 | {document} 공급사도 내야해요?
      {document} 누구꺼 내요 | {document} 도입기업 것만 내면 되나여 | {document}는 도입기업만 제출하는 거 맞죠
      {document} 우리꺼만 내면 돼요? | {document} 두 회사 다 내나요 | {document} 협업기관 것도 필요한가요
      {document}는 대표자 개인 것도 내나요 | {document} 어느 회사 명의로 | {document} 몇 개년 | {document} 몇년도 꺼 내요
      {document} 작년 것만 내면 되나요 | {document} 18년이랑 19년 맞나요 | {document} 최근 2년치인가요 | {document} 3년치 내야 하나
      {document} 연도 기준 | {document} 직접 작성하나요 | {document}는 누가 써요 | {document} 공급업체가 써줘도 되나
      {document} 우리가 쓰나요 공급기업이 쓰나요 | {document}에 뭘 적어야 해요 | {document} 내용 뭐 들어가야 해요
      {document} 작성할 때 주의할 점 | {document} 몇 분짜리 | {document} 길이 몇 분 이내 | {document} 스캔본도 되나요
      {document} 사본도 되나요 | {document} 원본을 보내야 하나 | 지원할 때 {document} 원본이 필요한가 | {document}은 사본이면 되는지 | {document} 원본으로 내야 하나요 | {document} 복사본 제출해도 돼요
      {document} 대신 {document} 내도 되나요 | {document} {document} 중에 뭐 내요 | {document} 한글파일도 보내요?
      {document}만 다시 내면 되나요 | {document} 뭐에요 | {document}가 뭔가요
      다른 사업에서는 {document}를 내라고 하던데 여기도 {document}를 제출해야 하나요 | {document}를 준비하고 있는데 몇 부를 제출해야 하는지 알려주세요
      민원인이 {document}도 제출해야 하는지 물어보십니다 | 공급기업이 {document}를 안 준다고 하는데 공급기업 것도 꼭 내야 하나요
    `,
    en: `
      do I need {document} | is {document} required | how many copies of {document}
      does the supplier submit {document} too | how many years of {document} | who prepares {document}
      {document} needed | length of {document} | whose {document} | {document}
      do we have to submit {document} | should I attach {document} | can we leave out {document}
      is {document} mandatory | is {document} also needed | {document} required?
      do you need {document} | how many {document} | number of copies for {document}
      one copy of {document} is enough? | for which years do we submit {document}
      {document} for which year | {document} from the supplier as well?
      only our {document} or the supplier's too | who has to submit {document} | who writes {document}
      can the supplier write {document} | original or copy of {document}
      can I submit {document} instead of {document} | how long may {document} be
      what should {document} contain | we do not have {document}, what now
      is a scan of {document} fine
      do we need {document} | {document} how many copies | is {document} must
      {document} from us or supplier | where can we get {document}, and which years
      need {document} or not | {document} for which years
    `,
  }),
  'document.validity': listed({
    ko: `
      {document} 발급시기 제한 | {document} 발급 시기와 제출 주체 | {document} 언제 뗀 것까지 되고 누가 내나
      {document} 유효기간 | {document} 언제 발급한 것까지 되나요 | {document} 3개월 지난거 써도 됨 | {document} 작년에 뗀거 있는데 써도 됨
      {document} 발급일 기준 | {document} 몇개월 이내 | {document} {date}에 발급받았는데 되나요 | {document} 옛날거 내도 되나
      {document} 오래된 거 | {document} 최근 발급분만 | {document} 다시 떼야 하나요 | 3개월 이내로 떼야되는게 뭐에요 | 서류 유효기간
      발급일 제한 있는 서류 | 그중에 3개월 이내 서류 | 서류 발급일 언제까지 | 서류 언제 뗀 것까지 인정 | 지난달 발급 {document}
      {document} 반년 전 것 | {document} 4개월 됐는데 | 새로 발급받아야 하나요 | {document} 유효기간 몇 개월 | {document} 발급일 제한
      {document} 언제꺼까지 돼요 | {document} 언제 뗀 거여야 해요 | {document} 최근꺼로 내야해요? | {document} 저번달에 뗀건데 되나요
      {document} 두달 전에 발급받은 거 써도 되나요 | {document} 작년꺼 내도 되나 | {document} 작년 12월에 뗐는데 괜찮아요
      {document} 좀 오래됐는데 되나여 | {document} 석달 넘었는데 | {document} 6개월 전 거 안되죠 | {document} 새로 떼야 돼요?
      {document} 다시 발급해야 하나 | {document} 또 떼야 되는교 | {document} 예전에 뗀거 있는데 그거 내도 됨?
      {document} {date}자 발급인데 유효한가요 | {date}에 뗀 {document} 써도 돼요 | {date} 발급 {document} 인정되나요
      {document} 3개월 이내 맞죠 | {document} 1개월 이내여야 하나요 | {document} 6개월 이내 아닌가요 | {document} 발행일로부터 몇 개월
      {document}은 발급한 지 얼마 이내여야 합니까 | 제출하는 {document}의 발급일 기준을 알려주세요 | {document}의 유효기간이 정해져 있습니까
      {document} 발급 기준일 | 며칠 이내꺼 | 며칠 이내 거 내야돼요 | 몇 개월 이내 걸로 | 얼마 이내에 뗀 거 | {document} 며칠 이내 | {document} 기한 지난 거 | {document} 만료됐는데 | {document} 유효기간 지났어요 | 서류 유효기간 몇 개월
      서류 발급일 기준 | 서류는 언제 뗀 거까지 돼요 | 서류 3개월 이내여야 하나요 | 서류 다 3개월 안에 뗀거여야 하나 | 유효기간 있는 서류
      발급일로부터 3개월 이내인 서류가 어떤 거죠 | 3개월 지난 서류는 안되나요 | 미리 떼놓은 서류 써도 되나요 | 미리 발급받아 놔도 되나 | 서류를 너무 일찍 뗐는데 괜찮나요
      최근에 뗀 것만 되는 서류 | 작년에 발급받은 서류를 제출해도 됩니까 | 서류 발급일자 제한이 있는지 문의드립니다
      지난번 다른 사업 신청할 때 떼놓은 {document}가 있는데 그대로 내도 되나요 | 민원인이 {date}에 발급받은 {document}를 제출해도 되는지 문의합니다
      세무서 가기가 힘들어서 그런데 전에 받아둔 {document} 써도 될까요 | {document} 발급받은 지 두 달 됐는데 괜찮나요
      {document} 발급한 지 오래됐는데 | {document} 발급일이 {date}인데 되나요 | {date} 발급분 {document} 가능해요
      {document} 언제 발급받은 것까지 인정되나요 | {document} 발급 후 얼마까지 유효해요 | {document} 최근 3개월 이내 발급분이어야 하나요
      {document} 몇 달 지난 거 되나요 | {document} 예전 거 써도 돼요 | {document} 재발급 받아야 하나요
      {document} 올해 발급분이어야 하나요 | {document} 발행일 기준 몇 개월
    `,
    en: `
      how old may {document} be | validity of {document} | can I use an old {document}
      {document} issued last year | which documents must be recent | issued within how many months
      is {document} from {date} ok | how recent must {document} be | {document} valid for how long
      does {document} expire | {document} is two months old, ok? | my {document} is from last year
      must {document} be newly issued | issue date of {document} | do I need a new {document}
      can I reuse {document} | {document} older than three months | within 3 months of issue?
      is there a time limit on the documents | how old can the documents be
      which papers have to be issued within three months | how long is {document} good for
      is an expired {document} accepted | {document} issued in {date}, can I use it
      validity period of the documents | does {document} have to be issued within 3 months
      can I submit {document} I got a while ago | old {document} acceptable?
      is it ok if {document} was issued in {date} | {document} issued on {date}, acceptable?
      {document} three months old | how recent should {document} be
      may I use {document} from last year | I have an older {document}, can I use it
      date of issue of {document}, any limit? | must {document} be issued recently
      {document} is old, ok? | {document} from four months ago ok? | how old can {document} be
      {document} of last month is ok? | how fresh must {document} be
      is {document} from last year valid | {document} issued some months ago, can we use it
    `,
  }),
  'document.issuer': listed({
    ko: `
      {document} 어디서 떼나요 | {document} 어디서 발급 | {document} 발급처 | {document} 어디서 받아요 | {document} 발급 사이트
      {document} 어디 가서 떼요 | {document} 인터넷 발급 되나요 | {document} 발급 방법 | {document} 어떻게 떼요
      {document} 어디서 뽑아요 | {document} 발급기관 | {document} 온라인 발급 주소 | {document} 어디서 떼 | {document} 어데서 떼요
      {document} 어디가면 떼주나 | {document} 어디가서 떼야 되노 | {document} 어디서발급받나여 | {document} 인터넷으로 뗄 수 있어요
      {document} 홈택스에서 떼나요 | {document} 정부24에서 되나요 | {document} 세무서 가야 하나요 | {document} 구청 가야 돼요
      {document} 주민센터에서 되나 | {document} 무인발급기 되나요 | {document} 발급받는 곳 | {document} 어떻게 발급받아요
      {document} 떼는 법 | {document} 떼는 곳 | {document} 뽑는 사이트 | {document} 어디서 뽑나요 | {document} 출력 어디서
      {document} 온라인 발급 | {document} 어디에 신청해서 받나요 | {document} 누가 발급해줘요 | {document} 어느 기관에서 발급합니까
      {document}을 발급받을 수 있는 곳을 알려주세요 | {document}은 어디에서 발급받습니까 | {document} 구하는 방법 | {document} 조회 사이트
      {document} 발급 링크 | {document} 발급 사이트 주소 | {document}는 고용보험 사이트에서 떼나요 | {document} 근로복지공단에서 떼는 거 맞죠
      {document}를 세무서에서 떼는 건가요 | 서류 어디서 떼요 | 서류 발급처 | 서류들은 어디서 발급받나요 | 서류 떼는 곳 알려줘
      민원인이 {document} 발급처를 물어보시네요 | 처음 떼보는 거라 {document}를 어디서 발급받는지 모르겠어요
      {document} 발급이 안 되는데 어디로 가야 하나요 | {document} 어떤 사이트 들어가서 받아요 | 지방세 쪽은 어디서 떼요 {document}
      {document} 발급 어디
    `,
    en: `
      where do I get {document} | where is {document} issued | how to obtain {document}
      which site issues {document} | where can I get {document} | who issues {document}
      issuing office for {document} | how do I get {document} | how can I obtain {document}
      website for {document} | can I print {document} online | can I get {document} at the tax office
      which office gives {document} | where to request {document} | is {document} available online
      where are these papers issued | which authority issues {document} | link to get {document}
      is {document} from Hometax | how to get {document} issued | place to obtain {document}
      where do we apply for {document} | from which site do I download my {document}
      how is {document} obtained
      where do we get {document} | which website prints {document} | how can we get {document}
      where to print {document} | which site for {document} | from where {document}
    `,
  }),
  'document.form': named(
    listed({
      ko: `
      {document} 양식 다운 | 양식 어디서 받아요 | 서식 다운로드 | {document} 양식 | {document} 서식 있나요 | 신청서 양식 어디에 있어요
      양식 파일 | 지정양식인가요 | {document} 자유양식인가요 | {document} 정해진 양식 | 양식 다운로드 사이트 | {document} 어디서 다운받아요
      {document} 샘플 | {document} 작성 양식 받는 곳 | 서식 좀 보내주세요 | 관련 양식 | {document} 한글파일 어디 | 양식 | 신청서 양식
      양식 다운 | 양식 좀요 | 양식 어딨어요 | 양식 어디있나여 | 양식 파일 어디서 다운 | 양식좀 보내주세요 | 서식 | 서식 어디있음 | 지정서식 | 신청서 서식 파일
      신청서 어디서 다운받아요 | 신청서 다운로드 | 양식이 따로 있나요 | 양식 정해져 있어요? | 양식 아무거나 써도 되나 | 아무 양식이나 되나요 | 자유양식 가능한가요
      우리 회사 양식으로 내도 되나요 | 양식 어디서 받는교 | 한글 양식 파일 | hwp 양식 | 엑셀 양식 있나요 | 작성 서식 다운로드 | 양식을 못 찾겠어요
      양식이 안 보여요 홈페이지에 | 양식 받는 사이트 주소 | 붙임파일 어디서 받나요 | 붙임자료 다운 | {document} 양식 어디서 받나여
      {document} 양식 어디있어요 | {document} 다운로드 | {document} 다운 | {document} 서식 다운로드 위치 | {document} 파일 어디서
      {document} 지정양식 있나요 | {document} 양식 자유에요? | {document} 자유형식인가요 | {document} 정해진 서식이 있습니까
      {document} 작성 양식을 내려받을 수 있는 곳을 알려주세요 | {document} 템플릿 | {document} 견본 | {document} 작성 예시 있나요
      {document} 어디서 내려받아요 | {document} 양식이 홈페이지에 있나요 | {document}은 자유양식 맞죠
      {document} 지정양식으로 내야 하는 거 아니에요 | {document} 빈 양식 | {document} 새 양식
      민원인이 {document} 양식을 어디서 받는지 문의하십니다 | {document}을 작성하려고 하는데 양식을 어디에서 다운받으면 되나요
    `,
      en: `
      where can I download the form | form for {document} | template | is there a prescribed form
      {document} template | free format | application form | where is the form | form download
      download the application form | blank form of {document} | is there an official form
      any template for {document} | can I use my own format | is the format free for {document}
      do we have to use the prescribed form | where can I find the template | please send me the form
      link to the forms | form file | where to download {document} | sample of {document} | hwp form
      can't find the form on the site | format of {document} | where are the forms
      is {document} in free format | which form should we fill in
      where is form | where to download form | which website has the form | is there fixed form
      form of {document} where
    `,
    }),
    { ko: '양식 | 서식 | 신청서 양식', en: 'form | template' },
  ),
} satisfies Readonly<Record<string, Wordings>>;
