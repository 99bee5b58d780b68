import type { Wordings } from '../../src/language/wordings.ts';
import { listed } from './listed.ts';
import { named } from './named.ts';

/** How people ask for the desk in charge or the regional centre. */
export const contactWordings = {
  contact: named(
    listed({
      ko: `
      번호 두 개 중 어느 게 맞아요 | 번호가 두 개인데 어디로 걸어요 | 둘 중 어느 번호로 전화해요 | 어느 번호가 맞는 번호예요
      이 번호 어디 번호예요 | 이 번호로 걸면 어디가 받아요 | 어느 기관 번호인가요 | 이 번호는 누구 번호죠 | 부재중 왔던데 어디 번호지 | 걸면 어느 사업 담당이 받나요 | 어디 전화번호인지 확인 부탁드려요
      궁금한 거 있으면 어디로 여쭤봐요 | 지원하려는데 궁금한 게 있어서 물어볼 데 | 신청하려는 곳인데 문의는 어디로 | 여쭤볼 데가 어디예요
      문의 전화 | 전화번호 | 담당자 번호 | 문의처 | 연락처 | 어디로 전화해요 | 문의할 곳 | 담당기관 | 담당 부서 | 전화 어디로 하면 돼요 | 누구한테 물어봐요
      담당자 연락처 | 문의는 어디로 | 물어볼 데 | 전번 | 번호 좀 주세요 | 담당 기관이 어디에요 | 문의번호 | 콜센터 번호 | 대표번호 | 담당자랑 직접 통화하고 싶어요
      어디에 문의하나요 | 공고내용 문의는 어디로 | 전화로 물어보고 싶은데 | 상담 전화 | 담당하는 곳 전화번호 | 누가 담당해요 | 어디다 물어봐 | 관련 문의 번호
      전화 문의 | 담당처 | 직통번호 | 사업 담당자 | 그거 문의는 어디로 | 거기 전화번호는 | 문의처 안내 | 담당기관 연락처 | 담당 전화번호 | 담당부서 전화
      사업 문의처 | 문의번호 안내 | 연락처 안내 | 전화번호 안내 | 담당기관 및 전화번호 | 소관 기관 연락처 | 문의기관 | 번호 알려줘 | 전화번호 뭐에요 | 전화번호좀여
      전번좀 | 전번 알려주이소 | 번호가 몇번이에요 | 번호 뭐임 | 몇 번으로 전화해요 | 몇번에 걸면 되나 | 어디로 전화하면 되나여 | 어디 전화하면 돼요
      어데 전화하면 되노 | 어디다 물어보면 돼요 | 어디 물어봐야 되는교 | 누구한테 물어보나 | 누구한테 전화해야 함 | 누구에게 연락해야 하나요 | 물어볼 곳 있나요 | 추진단으로 전화하면 되나요 | 진흥원에 물어보면 되는 거죠 | 상공회의소로 연락하면 되나요
      물어볼 데 번호 | 전화해서 물어보고 싶은데 번호가 | 통화하고 싶은데 번호 좀 | 통화할 수 있는 번호 | 전화 상담 번호 | 콜센터 | 콜센터 몇번 | 고객센터 번호
      상담 번호 | 안내 전화 | 궁금한거 어디로 물어봐요 | 자세한건 어디다 물어봐요 | 더 자세히 알려면 어디로 연락 | 담당 하는 데가 어디 | 담당하는 기관 이름이랑 번호
      담당 누구에요 번호요 | 담당자 전화 | 담당자 전화번호가 어떻게 되나요 | 담당자 번호 알 수 있을까요 | 담당자한테 전화하려면 | 담당자와 통화하고 싶습니다 번호 알려주세요
      1357 말고 다른 번호 | 대표전화 | 지역번호 포함 전화번호 | 문의할 수 있는 연락처를 알려주세요 | 해당 사업의 담당 기관과 전화번호를 안내해 주시기 바랍니다
      어느 기관에 문의하면 됩니까 | 사업 관련 문의는 어디로 해야 하는지요 | 담당 부서의 연락처를 알고 싶습니다 | 상세한 내용을 문의할 수 있는 곳이 어디인지 알려주십시오
      이메일로 문의할 수 있나요 | 문의 메일 주소 있나요 | 전화를 했는데 담당이 아니라고 하네요 어디로 전화해야 맞나요
      민원인께 담당 기관 번호를 안내해 드려야 하는데 몇 번인가요 | 직접 전화해서 물어보고 싶은데 어디로 하면 되는지 알려주세요 | 042로 시작하는 번호 맞나요
      진흥원 전화번호 | 대한상의 번호 | 추진단 전화번호 | 중기부 전화번호 | 1357로 하면 되나요 | 공고 문의는 1357 맞죠
    `,
      en: `
      whose number is this | which office has this number | I got a call from this number, who is it
      phone number | who should I call | contact | who is in charge | whom can I ask | contact number
      helpline | phone for the program please | telephone for this one | where do I ask questions | which organisation is in charge | phone number please
      who do I call | contact details | contact information | number to call | whom should I contact
      where can I call | what number do I call | telephone number of the desk in charge
      contact person's number | which office is responsible | who handles this program
      I'd like to ask by phone, what is the number | inquiry number | number for inquiries
      where should I direct questions | call center number | is there a hotline
      which agency should I contact | how can I reach the person in charge | give me the phone number
      do I call 1357 | how do I contact you | who do I ring | who do I ring about it | whom should I ring
      who should I talk to about it | who can I talk to about this scheme | who do I speak to about it
      I have a question about the scheme, who do I ring | who is the right person to ask about this
      whom do I ask about the program | which number should I ring | who answers questions about it
      who can tell me more about the program by phone | where do I ring with questions
    `,
    }),
    {
      ko: '문의처 | 연락처 | 전화번호 | 담당자 번호 | 담당부서',
      en: 'contact | phone number | desk in charge',
    },
  ),
  centre: named(
    listed({
      ko: `
      {place} 센터 번호 | {place} 제조혁신센터 | {place} 센터 전화번호 | 저희 {place}인데 어디에 물어봐야 하나요
      {place}에 공장이 있어요 어디로 전화 | {place} TP 연락처 | {place} 테크노파크 | {place} 공장 담당 센터 전화
      {place} 스마트제조혁신센터번호 | 지역 센터 | 우리 지역 센터 어디에요 | 지역 담당 센터 | {place} 어느 센터 | {place}은 어디로 문의
      {place} 접수처 | {place} 문의처 | {place}는요 | 제조혁신센터 연락처 | 센터 목록 | 가까운 센터 | 우리 지역 번호는 | {place} 지역 문의
      {place} 연락처 | {place}에서는 어디로 전화해야 돼요 | {place} 업체인데 담당이 어디죠 | 지역별 센터 전화번호 | 관할 센터
      {place}은 {place}센터에 전화하면 됨 | {place} 전화 | {place} 담당 | 본사는 {place} 공장은 {place}인데 어디 센터
      공장이랑 본사 지역이 다르면 어느 센터 | 테크노파크 번호 | 센터가 몇 군데 | 센터 전국에 몇개 | 제조혁신센터 번호 | 스마트제조혁신센터 연락처
      {place} 스마트제조혁신센터 전화번호 | {place}센터 | {place} TP | {place} 제조혁신센터 연락처 | {place} 문의전화
      {place}지역 센터 번호 | {place} 관할 센터 | {place} 담당 센터 | {place} 테크노파크 전화번호 | {place} 지역 접수처
      {place}권 센터 | 지역별 문의처 | 지역별 접수처 | 지역별 센터 | 센터 연락처 목록 | 전국 센터 번호 | 전국 센터 목록 | {place}인데요
      {place}인데 어디로 전화해요 | {place}인데 어디에 물어봐야돼요 | {place} 사는데 어디로 연락해요 | {place}은 어디로 전화하면 됨
      {place}은 어디 센터에요 | {place}쪽은 어디 전화함? | {place}은 몇번이에요 | {place} 번호좀여 | {place} 번호는요 | {place} 전번
      {place} 공장인데 관할이 어디죠 | {place}에서 공장하는데 센터 번호좀 | {place}에 있는 공장은 어느 센터 소속
      {place}도 {place} 센터에 하면 되나요 | {place}은 {place}센터 관할 맞나요 | {place}은 {place}으로 전화하면 되는 거죠
      {place}에는 센터 없나요 | {place}에도 센터 있어요 | {place} 근처 센터 | {place}은 어디로 가야 되노 | 우리 동네 센터 번호
      우리 지역은 어디로 전화해요 | 우리 지역 담당이 어디에요 | 우리 지역 관할 센터 알려줘 | 제일 가까운 센터가 어디에요 | 가까운 데 어디로 전화해요
      지역 센터 전화번호 알려주세요 | 지역마다 번호가 다른가요 | 지역 TP 번호 | 테크노파크 어디로 연락 | 센터 번호 | 센터 어디 있어요 | 센터는 몇 군데 있나요
      센터가 전국에 몇 개인지 | 공장은 {place}고 본사는 {place}인데 어디로 해요 | 공장이 여러 지역에 있으면 어느 센터 | 본사 기준인가요 공장 기준인가요 센터요
      {place} 소재 업체 접수처 | {place} 소재 기업 접수 | {place} 기업 접수처 어디 | {place}에 있는 회사 접수하는 데 | {place} 공장 접수는 어디서 받나요
      {place} 업체는 어디로 접수해요 | {place} 소재 접수 문의처 | {place} 사업장인데 접수기관이 어디죠 | {place}에서 접수 받는 곳 | {place} 쪽 접수처가 어디인교
      {place} 지역을 담당하는 센터의 연락처를 알려주세요 | {place}에 위치한 기업은 어느 센터로 문의해야 합니까 | 관할 제조혁신센터가 어디인지 안내 부탁드립니다
      {place} 소재 공장의 접수 및 문의처는 어디입니까 | {place}에서 부품 공장을 하는데 상담받을 센터 전화번호가 필요해요
      민원인 공장이 {place}에 있습니다 관할 센터 연락처가 어떻게 되나요 | {place}으로 공장을 옮겼는데 이제 어느 센터에 물어봐야 하나요
    `,
      en: `
      regional center in {place} | phone number of the {place} center
      my plant is in {place}, which center should I call | which regional center | center for {place}
      we are in {place}, whom do we call | technopark in {place} | list of regional centers
      {place} center | {place} center phone number | smart manufacturing innovation center in {place}
      which center covers {place} | our factory is in {place}, whom should I contact
      regional center phone | center in charge of {place} | contact for {place}
      phone number for {place} | I'm in {place}. who do I call? | nearest center
      what's our regional office number | which centre handles our region
      closest regional centre | which center is responsible for our area | local center number
      reception desk for companies in {place} | where do firms in {place} hand in
      number of the regional center near {place} | all regional centers
      how many regional centers are there | is {place} handled by the {place} center
      our head office is in {place} but the plant is in {place} | {place} technopark phone
      and for {place}? | {place}, please | does {place} have its own center
      which office for our city | our factory is in {place}, which office
      phone of center in {place} | {place} center number please | which regional office handle us
      we are in {place}, whom to call | number of innovation center in {place}
    `,
    }),
    { ko: '지역센터 | 가까운 센터 | 제조혁신센터', en: 'regional centre | nearest centre' },
  ),
} satisfies Readonly<Record<string, Wordings>>;
