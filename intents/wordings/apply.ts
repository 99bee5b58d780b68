import type { Wordings } from '../../src/language/wordings.ts';
import { listed } from './listed.ts';
import { named } from './named.ts';

/** How people ask how, where and by which menus to apply. */
export const applyWordings = {
  apply: named(
    listed({
      ko: `
      어떻게 신청해요 | 신청방법 | 접수 방법 | 온라인으로 신청하나요 | 우편으로 내나요 | 인터넷으로 내면 되나요 | 방문 접수 되나요 | 이메일로 보내도 되나요
      신청 어떻게 하는지 | 어떻게 접수하나요 | 신청하는 법 | 접수는 어떻게 | 팩스로 보내도 되나요 | 직접 가서 내도 돼요 | 온라인 접수만 되나요 | 우편 접수 가능한가요
      제출 방법 | 신청서 제출은 어떻게 | 신청 방식 | 어떤 방법으로 내요 | 스캔해서 보내나요 | 제출은 메일로 하나요 | 신청방법 안내 | 신청 방법 문의
      신청 방식 온라인 여부 | 온라인 접수 | 온라인 신청 여부 | 우편접수 | 방문접수 | 이메일 접수 | 신청하는 방법 | 신청방법 알려주세요 | 접수 방식이 어떻게 되나요
      어떻게 신청함 | 어케 신청해여 | 어떻게 넣어요 | 어떻게 내요 | 어떻게 접수하면 되나 | 신청 우째하는교 | 어뜨케 신청하면 된대유 | 신청할라면 어떻게 해야돼
      신청하려면 어떡해요 | 신청하고 싶은데 어떻게 해야 하나요 | 어떻게 지원하나요 | 지원 방법 | 지원은 어떻게 하나요 | 참가 신청은 어떻게 | 등록은 어떻게 해요
      종이로 내나요 | 서류 들고 찾아가야 하나요 | 직접 방문해야 돼요? | 방문해서 내도 되는지 | 꼭 인터넷으로만 해야돼요 | 인터넷 못하는데 다른 방법 없나요
      컴퓨터 잘 못하는데 우편으로 보내도 되나요 | 우편으로만 되나요 | 등기로 보내면 되나 | 택배로 보내도 돼요? | 퀵으로 보내도 되나요 | 메일로 내도 되나
      메일로 보내면 접수되나요 | 전화로 신청되나요 | 전화로 접수해도 되나 | 핸드폰으로도 신청돼요 | 모바일 신청 되나요 | 대리 신청 되나요 | 공급기업이 대신 신청해도 돼요
      누가 신청해요 우리가 아님 공급업체가 | 신청은 누가 하나요 도입기업인가요 | 신청은 어떤 방법으로 하면 됩니까 | 온라인으로만 접수가 가능합니까
      우편이나 방문으로도 신청할 수 있는지 궁금합니다 | 신청 방법을 자세히 안내해 주세요 | 신청서를 제출하는 방법이 어떻게 되나요 | 온라인 신청 맞죠 | 우편접수 아닌가요
      이메일로 내는 거 맞나요 | 모집은 온라인으로 받는거죠 | 접수는 온라인이죠 | 인터넷으로 받는 거죠 | 우편으로 받는 거 맞죠 | 신청은 온라인으로만 받나여 | 서류는 우편으로 받죠 | 방문 접수는 안되는 거죠 | 나이가 있어서 인터넷이 서툰데 꼭 온라인으로 신청해야 하나요
      민원인이 우편으로 신청할 수 있는지 물어보시는데 접수 방법이 어떻게 되죠 | 서류는 다 준비했는데 이제 어떻게 접수하면 되나요
    `,
      en: `
      how do I apply | how to apply | application method | can I apply by post | do I apply online
      can I submit by e-mail | how is it submitted | how can we apply | how do we submit the application
      way to apply | how does one apply | what is the application method | is it online only
      can we apply by mail | is postal submission possible | can I visit and submit in person
      do I send it by post or online | can I send it by e-mail | how should I hand in the documents
      can I apply by phone | online or paper application? | how to submit
      can our supplier apply for us | who submits the application | how do I send the application
      can I fax it | apply on a mobile phone? | I want to apply, how | is an online application required
      submission method | application procedure: online or offline
    `,
    }),
    { ko: '신청방법 | 접수방법', en: 'how to apply | application method' },
  ),
  'apply.site': named(
    listed({
      ko: `
      어디서 신청해요 | 신청 사이트 | 접수처 | 홈페이지 주소 | 어디에 내요 | 신청하는 곳 | 접수 사이트 주소 | 어디로 보내요 | 신청 홈페이지 | 사이트가 어디에요
      인터넷 주소 | 주소 알려줘 | 어디서 접수해 | 어느 사이트에서 | 이메일 주소 | 메일 주소 뭐에요 | 보낼 주소 | 우편 주소 | 제출처 | 접수 홈페이지 | URL
      링크 | 신청 링크 좀 | 어디 들어가서 신청 | 지원서 어디로 보내요 | 서류는 어디로 보내요 | 접수하는 사이트 이름 | 접수기관 주소 | 시스템 이름 | 서류 보낼 곳
      접수처 안내 | 신청처 | 신청 사이트 주소 | 접수사이트 | 신청 홈페이지 주소 | 온라인 접수처 | 홈페이지 | 사이트 주소 | 사이트 | 홈페이지 어디 | 싸이트 어디에요
      싸이트 주소좀여 | 홈피 주소 | 홈피 알려주세요 | 어데서 신청하노 | 어디서 신청하는교 | 어디서신청하나여 | 어디에 신청해요 | 어디에 접수함 | 어디다 내요
      어디다 넣어요 | 어디로 내면 되나 | 어디로 보내면 돼요 | 어디 사이트로 들어가요 | 무슨 사이트에서 신청해요 | 신청하는 홈페이지 이름 | 사이트 링크 보내줘요
      링크 좀 주세요 | 인터넷 어디 들어가면 돼요 | 인터넷주소가 뭐죠 | 신청 페이지 | 신청 바로가기 | 접수 시스템 | 사업관리시스템 주소 | 메일 어디로 보내
      메일 주소 좀요 | 이메일 주소가 어떻게 되나요 | 이메일 어디로 보내면 되나요 | 우편 보낼 주소 | 우편접수 주소 | 등기 보낼 주소 | 우편물 받는 곳 | 제출처 주소
      서류 제출하는 곳 | 원서 접수처 | 신청은 어디에서 하면 됩니까 | 온라인 접수 사이트의 주소를 알려주세요 | 어느 홈페이지에서 접수할 수 있습니까
      서류를 제출하는 주소를 안내해 주시기 바랍니다 | 신청서를 보낼 이메일 주소를 알고 싶습니다 | 접수처가 어디인지 문의드립니다 | 신청 사이트가 두 개던데 어디로 해야 하나요
      네이버에 쳐도 안 나오는데 신청 사이트가 어디에요 | smart-factory.kr 맞나요 | smart-factory.kr에서 하는 거죠 | 기업마당에서 신청하는 건가요
      K스타트업에서 신청해요? | 중기부 홈페이지에서 하는 거 아니에요? | 신청하는 데가 센터인가요 사이트인가요 | 민원인이 신청 사이트 주소를 물어보십니다
      서류를 다 만들었는데 이걸 어디로 보내야 하나요 | 어디에 {document} 보내요 | {document} 어디로 내요 | {document} 어디다 접수해요 | {document} 어디에 제출해요
      {document} 보내는 데가 어디에요 | {document} 넣는 곳 | {document} 제출하는 곳이 어디죠 | 어디로 {document} 부치면 돼요
      작성한 {document} 어디에 내면 됩니까 | {document} 다 썼는데 어디로 보내나 | {document} 어데다 내노
    `,
      en: `
      where do I apply | website | application site | where do I submit | address to send it
      e-mail address | which website | link to apply | postal address | where should I send it
      where can I apply | on which site do I apply | application website address | what is the website
      give me the link | URL please | homepage address | where to submit
      where do we send the documents | mailing address | which e-mail should I send it to
      what is the e-mail address for submission | which page do I use to apply
      web address for the application | is it smart-factory.kr | do we apply on smart-factory.kr
      where do I upload the documents | where is the application portal | site to apply
      to which address do we mail it | where should the application go | where do I register
      online portal link | name of the website | where do I send my papers | where should my papers be sent
      where do I send my CV | where should my CV be sent | which address do my papers go to
      where do I e-mail my application | where does my resume have to be sent | where are the papers to be sent
      which site to apply | what is web address to apply | where we apply online
      which internet page | same site as others? | website please | where to send application
      link for apply
    `,
    }),
    { ko: '신청 사이트 | 접수 사이트 | 신청 홈페이지 | 접수처', en: 'application site | website to apply' },
  ),
  'apply.steps': listed({
    ko: `
      온라인신청 어떻게 하는지 순서좀 | 회원가입하고 어디 들어가요 | 어느 메뉴에서 신청해요 | 신청 순서 | 사이트에서 어떻게 신청 | 과제신청 메뉴 | 누구 아이디로 신청하나요
      신청 절차 홈페이지에서 | 온라인 신청 방법 단계별로 | 어떤 아이디로 로그인 | 홈페이지 들어가서 뭐 눌러요 | 가입부터 해야 하나요 | 회원가입 해야 돼요
      사업자 회원으로 가입 | 아이디는 도입기업 걸로 | 공급기업 아이디로 신청해도 되나요 | 신청 메뉴 위치 | 온라인 접수 하는 법 순서대로 | 시스템에서 신청하는 순서
      온라인 신청 절차 | 온라인 접수 순서 | 신청 단계 | 온라인 신청 순서 안내 | 사이트 이용방법 | 신청 경로 | 메뉴 경로 | 과제신청 메뉴 위치 | 회원가입 방법
      회원가입 여부 | 로그인 아이디 기준 | 신청 아이디 | 사이트 들어가서 어떻게 해요 | 홈페이지에서 어디 눌러야 돼요 | 어디 눌러서 신청하나여 | 뭐 눌러야 되는교
      메뉴가 어디 있어요 | 어느 메뉴로 들어가야 하는지 모르겠어요 | 신청 버튼이 어디에요 | 회원가입 먼저 해야하나 | 회원가입하고 그 다음에 뭐해요
      가입하고 나서 어떻게 신청해요 | 로그인하고 뭐 누르면 되나요 | 기업회원으로 가입해요 개인으로 가입해요 | 개인회원으로 가입해도 되나요 | 기업회원 가입해야 하나
      아이디는 누구걸로 해야 돼요 | 누구 아이디로 접수해야 됨 | 공급업체 아이디로 넣어도 되나 | 도입기업 아이디로 신청하는 거 맞죠
      우리 아이디로 해야하나 공급사 아이디로 해야하나 | 공급기업도 회원가입 해야 하나요 | 공급기업은 사이트에서 뭘 해야 하나요 | 사업계획서 올리는 메뉴 | 파일은 어디에 올려요
      서류 업로드는 어디서 | 하나하나 순서대로 알려주세요 신청하는 거 | 처음부터 신청하는 순서 | 신청하는 순서 좀 차근차근 | 온라인으로 신청하는 절차를 단계별로 안내해 주세요
      사이트에 접속한 다음 어떤 메뉴를 이용해야 합니까 | 회원가입 후 신청까지의 순서를 알고 싶습니다 | 어느 기업의 아이디로 신청해야 하는지 문의드립니다
      시스템에서 신청하는 방법을 순서대로 설명 부탁드립니다 | 신청서를 시스템에 입력하는 방법이 어떻게 됩니까 | 공고 화면에서 신청까지 가는 경로를 알려주세요
      홈페이지에 들어왔는데 메뉴가 많아서 어디로 가야 신청하는지 모르겠어요 | 회원가입까지는 했는데 그 다음에 어떻게 신청하는지 알려주세요
      민원인이 사이트에서 신청 메뉴를 못 찾겠다고 하십니다 어디로 들어가야 하나요 | 알림마당에서 신청하나요 | 과제신청 메뉴에서 하는 거 맞나요
      사업계획서 먼저 다운받고 신청하나요 | 접속해서 신청까지 순서 | 무슨 메뉴로 들어가요 | 신청 메뉴 이름이 뭐에요 | 홈페이지 메뉴 어디로 가야 신청돼요
      가입 후 어느 메뉴로 | 사이트에서 신청까지 어떻게 가요 | 온라인 신청 순서 좀 자세히 | 아이디 누구 명의로 만들어요 | 회원가입은 도입기업이 하나요 공급기업이 하나요
      접속해서 뭐부터 해요
    `,
    en: `
      steps to apply online | which menu do I use | with whose account do I apply
      how do I register on the site | online application steps | do I need to sign up
      how do I apply on the website step by step | which menu | where do I click to apply
      what do I do after signing up | after logging in what next
      do we have to register as a member first | company membership or personal
      whose ID do we use to apply | should we apply with the supplier's account
      do we apply with our own ID | must the supplier also sign up
      where on the site do I upload the plan | steps on the website
      walk me through the online application | menu path for the application | how to create an account
      is membership required | can't find the apply menu | sequence of the online application
      apply with adopter's ID, right? | which menu on the site should I choose | what is the menu called
      how do I get to the application page on the site | after registering on the site, what do I do
      order of steps for applying online | how to apply online, step by step please
      after login what to click | steps on website please | which menu to click for apply
      how to do on the site step by step
    `,
  }),
} satisfies Readonly<Record<string, Wordings>>;
