import type { Wordings } from '../../src/language/wordings.ts';
import { listed } from './listed.ts';
import { named } from './named.ts';

/** How people ask when applications are taken: at all, from when, until when. */
export const windowWordings = {
  window: named(
    listed({
      ko: `
      신청기간 | 지금 신청할 수 있는 사업이 뭐가 있어요 | 지금 접수 중인 사업은 | 접수기간 | 신청 기간이 언제인가요 | 접수 기간 알려주세요 | 모집기간 | 지금 신청 가능한가요 | 아직 신청되나요 | 지금도 접수 중인가요 | 접수 중이에요?
      언제 신청해요 | 신청 시기 | 신청 일정 | 접수 일정 | 상시 접수인가요 | 수시접수 맞나요 | 신청 날짜 | 언제 접수하나요 | 공모 기간 | 접수가 끝났나요
      {date}에 신청해도 되나요 | {date}에 내도 받아주나요 | {date}인데 아직 되나요 | 늦게 내도 되나 | 지금이라도 신청할 수 있을까요 | 모집 언제 해요
      기한 | 접수기간 문의 | 신청접수 기간 | 모집 기간 안내 | 신청 가능 기간 | 접수 기간이 어떻게 되죠 | 신청기간 확인 부탁드립니다
      신청할 수 있는 기간을 알고 싶습니다 | 접수 일정표 | 언제부터 언제까지 | 언제부터언제까지 신청받아요 | 신청 받는 기간 | 아직 되나요 신청 | 아직 받나요
      아직도 받아요? | 늦었나요 | 너무 늦은 거 아니죠 | 이미 끝났나요 | 벌써 마감됐어요? | 마감됐나요 | 접수 끝난 건가요 | 지금 넣어도 되나 | 지금 넣으면 늦나요
      아직 자리 있어요 | 아직 기회 있나요 | 놓친 건 아니죠 | 지금 해도 안 늦었죠 | 이제라도 되나요 | 신청 기간 지났나요 | 기간 지나면 못하나요 | 지나도 받아주나요
      신청 메뉴가 안 보여요 아직 안 열렸나 | 사이트에 메뉴가 없는데 아직인가요 | 신청 버튼이 안 떠요 아직 접수 전인가요 | 신청란이 안 열려 있어요 | 메뉴를 못 찾겠는데 기간이 아닌가요 | 신청하려는데 사이트에 안 떠요 | 아직 신청이 안 열린 건가요
      하루 늦어도 받아주나 | 오늘 신청 가능해요? | 오늘도 접수돼요 | 내일 넣어도 되나요 | 다음주에 신청해도 될까요 | 다음달에 내도 되나 | 이번달 안에만 내면 되나요
      지금 열려 있어요? | 신청받고 있나요 | 지금 모집중인가요 | 현재 접수 여부 | 모집 중인지 확인 | 아무때나 내도 되나요 | 아무때나 신청하면 되는거죠
      수시접수인가요 상시접수인가요 | 정해진 기간 없이 수시로 받나요 | 연중 접수인가요 | 기간 제한 없이 접수하나요 | 특정 기간에만 받나요 | {date}에 접수해도 되는지
      {date}에 신청하면 늦나요 | {date} 지났는데 지금 돼요 | {date}까지라던데 아직 되나요 | 수시로 받는 거 맞죠 | 접수는 수시죠 | 지금 신청 되나여 | 지금 접수되죠 | 수시 접수죠 | 접수 수시 맞죠 | 수시로 접수하는 거죠 | 수시모집이라던데 | 아무때나 접수되죠 | 상시모집 맞나 | 지금접수중인가여
      아직신청할수있나용ㅠ | 아적 되나예 | 지금 넣어도 안 늦었는교 | 언제쯤 넣으면 되능가 | 신청은 언제 할 수 있는 건지 | 모집은 언제 하나요
      모집 공고는 언제 접수하는 건가요 | 바빠서 이제야 공고를 봤는데 지금이라도 신청이 가능한지 궁금합니다 | 거래처에서 이 사업을 알려줘서 찾아봤는데 아직 접수를 받고 있나요
      하반기에도 받나요 | 하반기에 넣어도 되나요 | 하반기 신청 가능한가요 | 연말에 신청해도 되나 | 상반기에만 받나요 | 가을쯤 신청하려는데 되나요 | 하반기에도 뽑나요 | 하반기 모집
      민원인이 지금도 신청 가능하냐고 물어보십니다 접수기간이 언제인가요 | 서류 준비가 덜 되어서 조금 늦을 것 같은데 그래도 접수할 수 있나요
    `,
      en: `
      application period | when can I apply | is it still open | are applications still accepted
      can I still apply | application dates | is it a rolling call | when is the window
      application window | what are the application dates | is the call still open
      are you still taking applications | can we still apply now | am I too late
      is it too late to apply | has it closed already | did I miss it | is it open now
      can I apply anytime | is there a fixed application period
      are applications accepted on a rolling basis | can I apply next week | may we submit after {date}
      can we apply on {date} | when are applications accepted | from when until when can we apply
      when is recruitment | application schedule | is it always open
      are there any places left, can we still join | if I apply today is it ok | still accepting?
      can we still apply in the second half of the year | can we apply later this year | is it still open in autumn
      how long can agencies register | how long is the call open
      how long do you take registrations | until when is the pool open
    `,
    }),
    { ko: '신청기간 | 접수기간 | 모집기간 | 신청 일정', en: 'application period | application dates' },
  ),
  'window.opens': named(
    listed({
      ko: `
      언제부터 신청 | 접수 시작일 | 언제 열려요 | 신청 언제부터 돼요 | 접수 개시일 | 시작 날짜 | 몇일부터 받나요 | 신청 시작 | 접수는 언제부터죠 | 오픈 언제
      모집 시작 | 언제부터 접수받아요 | 며칠부터 신청 가능 | 신청 언제 시작하나요 | 개시일 | 접수 시작은 {date}인가요 | 신청 개시 | 접수 시작 | 모집 시작일
      접수 개시 | 접수 시작일 안내 | 신청 시작일이 언제죠 | 신청 시작하는 날 | 언제부터 접수 | 언제부터 받아요 | 언제부터 넣을 수 있어요 | 언제부터 되나요
      언제부터 신청되나여 | 언제부터신청돼요ㅠ | 몇월 며칠부터 | 며칠부터 넣으면 됨 | 몇일날 열리나 | 언제 시작해요 접수 | 시작일이 언제 | 언제 오픈함
      아직 안 열렸나요 | 아직 시작 안했죠 | 신청 아직인가요 언제 열려요 | 벌써 시작했나요 | 접수 시작됐어요? | 지금은 안되고 언제부터인가요 | 신청은 언제부터 가능합니까
      접수가 시작되는 날짜를 알려주세요 | 언제부터 접수가 가능한지 안내 바랍니다 | 신청서를 언제부터 제출할 수 있나요 | 온라인 접수 시작일 문의 | 접수 창구가 언제 열리는지
      홈페이지에서 신청 메뉴가 안 보이는데 언제부터 열리나요 | 미리 준비해 두려고 하는데 접수가 언제부터 시작되는지 알 수 있을까요 | 민원인이 신청 시작일을 물어보십니다
      {date}부터 맞죠 | {date}부터 신청 가능한 거 맞나요 | {date}부터라던데 | 시작이 {date} 아닌가요 | {date}부터 받는다면서요
      신청은 {date}부터인가요 | 3월부터 접수하는 거 아니에요? | 언제부텀 받는교 | 은제부터 신청해유 | 언제부터 넣으면 되노 | 접수 첫날 | 첫날이 언제
      가장 빨리 신청할 수 있는 날 | 개시 시점
    `,
      en: `
      when does it open | start date of applications | from when can I apply | opening date
      when do applications start | when does the application open | start of application
      when can we start applying | from what date | what day does it start | applications open when
      is it open from {date} | it starts on {date}, right | first day to apply
      from which day do you accept applications | when do you begin accepting | has it started yet
      not open yet? when does it start | earliest date to apply | application start date please
      opening day of the call | when will registration open | when will the call open
      starting when can we submit | beginning of the application period
      from what day can we apply | from which day is it possible to apply | when start apply
      from when can we send application | is it started already | since when is it open
      when can we begin to apply
    `,
    }),
    { ko: '시작일 | 접수 시작 | 신청 시작일', en: 'start date | opening date' },
  ),
  'window.closes': named(
    listed({
      ko: `
      접수 끝나는 날 | 신청 끝나는 날짜 | 마감되는 날
      올해는 못하나요 | 그럼 올해는 신청 못 하나요 | 이제 못 내는 건가요 | 벌써 끝나서 올해는 안 되는 거예요 | 늦어서 못 하는 건가요
      등록 언제 끝나고 | 등록 접수 언제 끝나나 | 등록 언제 마감돼요
      마감 언제 | 마감일 | 언제까지 신청 | 언제까지 신청 가능함 | 마감이 언제에요 | 접수 마감 | 마감일시 | 마감 시간 | 몇시까지 내야 해요 | 며칠까지 내야 하나요
      등록 언제 끝나요 | 등록은 언제까지 받아요 | 등록 마감이 언제 | 모집 언제 끝나요
      언제 끝나요 | 접수 마감 언제인가요 | 신청 마감 날짜 | 언제까지 받아요 | 신청 기한 있나요 | 데드라인 | 마감 몇시 | 언제까지 내면 돼요 | 마지막 날
      모집 마감일이 언제죠 | 예산 소진까지인가요 | 마감 {date} 맞나요 | {date}까지 아니에요? | {date}까지죠 | 접수 종료 | 언제 닫혀요
      신청 마감은 오후 몇시 | 제출 기한 | 마감 임박 | 며칠 남았어요 | 마감날짜 | 마감 | 신청마감일 | 모집 마감 | 접수 마감일시 안내 | 마감기한 | 신청 종료일
      접수 종료일 | 제출 마감 | 마감 시각 | 마감시간 몇 시 | 마감 날짜와 시간 | 신청기한 | 언제까지에요 | 언제까지임 | 언제까지 내야됨 | 언제까지 넣어야 돼요
      언제까지 접수하면 되나여 | 며칠까지에요 | 몇일까지임 | 몇월 며칠까지 | 마감언제임? | 마감이언젠가여 | 언제 마감되나요ㅠㅠ | 언제까지 되노 | 은제까지 넣으믄 돼유
      언제꺼정 받는교 | 얼마나 남았어요 마감까지 | 마감까지 며칠 | 아직 시간 있나요 마감까지 | 오늘이 마감인가요 | 오늘 마감이에요? | 내일까지인가요 | 이번주까지 맞나요
      이번달 말까지죠 | 말일까지 아닌가요 | 접수는 언제까지 가능합니까 | 신청서를 언제까지 제출해야 하나요 | 마감일이 언제인지 안내 부탁드립니다
      최종 접수일을 알려주시기 바랍니다 | 마감 당일 몇 시까지 접수가 되나요 | 당일 자정까지 되나요 | 밤 12시까지 내도 되나요 | 저녁에 내도 돼요 마감날
      오후 5시까지인가요 | 17시까지 맞죠 | 18시까지 받나요 | 예산 떨어지면 끝인가요 | 예산 소진되면 바로 마감되나요 | 예산이 소진될 때까지 받는 건가요
      돈 떨어질 때까지 받나 | 선착순인가요 | 선착순 마감이에요? | 마감일이 따로 없나요 | 정해진 마감일 있나요 | 조기마감될 수도 있나요
      서류를 아직 못 챙겼는데 언제까지 내면 되는지 알려주세요 | 사장님이 출장 중이라 다음주에나 결재가 나는데 접수 마감이 언제까지죠 | 민원인이 마감 날짜와 시간을 문의하십니다
      {date}까지 내면 되는 거죠 | {date} 마감 아닌가요 | 마감이 {date} 맞는지 확인 | {date} 오후까지 | {date} 몇 시까지
      {date}까지 신청 가능하다던데요 | {date}에 끝나는 거 맞나요
    `,
      en: `
      is it too late for this year | so we cannot apply any more this year
      how long is the registration open | how long can we still register | until when is the pool registration open
      is there a closing date for first builds | does it have a closing date | is there a cut-off date | does the call ever close | is there a final date to apply
      by what date and time must we register | by when do we have to register | until when can a firm register
      deadline | when is the deadline | by when do I have to apply | closing date | last day to apply
      what time does it close | until when | until when can we apply | when does the application close
      application deadline | what's the deadline | when does it end | due date | final date to apply
      when is the last day | deadline date and time | what time on the last day | closing time
      when will it close | until what date | how long can we still apply | how many days left
      is the deadline {date} | it closes on {date}, right? | is today the last day
      do I have until {date} | when does the call end | submission deadline
      when must the application be in | is it first come first served
      does it close when the budget runs out | is there a deadline at all | deadline pls
      till when we can apply | by what time do we have to submit
      when finish apply | when is last day | last date to send | when is finish date
      what is final date and hour | until what hour on last day | is it closed already or not
      does it have end date | no last day or what | by when must we send
      until when is registration open
    `,
    }),
    { ko: '마감 | 마감일 | 신청마감 | 접수마감 | 신청기한', en: 'deadline | closing date' },
  ),
} satisfies Readonly<Record<string, Wordings>>;
