import type { Wordings } from '../../src/language/wordings.ts';
import { listed } from './listed.ts';

/** How people ask what fits them, and what they tell about themselves. */
export const situationWordings = {
  situation: listed({
    ko: `
      우리 회사는 뭐 지원받을 수 있어요 | 지원사업 추천좀 | 우리 회사도 신청할 수 있는 사업이 있나요 | 어떤 걸 신청하면 좋을까요 | 우리한테 맞는 사업
      저희는 뭐가 되나요 | 받을 수 있는 거 있나요 | 추천해줘 | 뭐부터 해야 할까요 | 우리 회사가 받을 수 있는 지원 | 어느 사업이 맞을까요 | 해당되는 사업 찾아줘
      맞춤 추천 | 결국 뭐가 되나요 | 그래서 우리는 뭐 신청해요 | 어떤 사업에 신청할 수 있는지 봐주세요 | 뭐 할 수 있어요 우리 회사 | 컨설팅 받고 싶은데요
      공장 자동화 하고 싶은데 뭐가 있나요 | 우리 회사가 받을 수 있는 게 뭐에요 | 우리가 뭘 신청해야 하죠 | 뭘 신청하면 되나요 | 뭐 신청하면 좋을까여
      뭐가 맞을지 모르겠어요 | 뭘 골라야 할지 모르겠네요 | 뭐부터 하면 돼요 | 어떤 사업으로 신청해야 하나요 | 어떤 사업이 우리한테 맞아요 | 우리한테 맞는 거 추천
      우리 공장에 맞는 지원 찾아줘 | 사업 추천 | 지원사업 추천해주세요 | 맞는 사업 추천좀여 | 나한테 맞는 사업 | 우리가 할 만한 거 있나요 | 우리가 받을만한 지원
      받을 수 있는 지원 뭐 있나 | 뭐라도 받을 수 있는 거 없나요 | 도움 받을 수 있는 사업이 있을까요 | 뭐 받을 거 없는교 | 우리 회사는 뭐가 좋겠노
      지원 가능한 사업 확인 | 신청 가능 사업 조회 | 해당 사업 안내 | 우리 상황에 맞는 사업 | 우리 조건이면 뭐가 되나요 | 이런 회사는 뭐 신청해요
      저희 같은 업체는 어떤 사업을 신청하나요 | 공장 자동화하려고 하는데 어떤 지원이 있나요 | 저희 회사가 신청할 수 있는 사업을 알려주세요
      저희 상황에 적합한 사업을 추천해 주시기 바랍니다 | 어떤 지원을 받을 수 있는지 진단해 주세요 | 회사 조건에 맞는 지원사업을 찾고 있습니다
      어느 사업에 해당하는지 확인하고 싶습니다 | 민원인 회사가 신청할 수 있는 사업이 무엇인지 찾아주세요 | 이 회사는 어떤 사업에 신청하는 게 좋은가요
      우리는 금속 가공하는 업체인데 공정을 좀 바꾸고 싶은데 받을 수 있는 지원이 있나요 | 수기로 생산일지를 쓰고 있는데 전산화하려면 어떤 사업에 신청해야 하나요
      사람이 안 구해져서 자동화하고 싶은데 뭐가 좋을까요 | 공장을 스마트하게 바꾸고 싶은데 어디서부터 시작해야 할지 모르겠습니다
      생산관리 시스템을 깔고 싶은데 어떤 지원을 받을 수 있나요 | 용접 사람을 못 구해서 기계로 바꾸고 싶은데 지원되는 사업이 있을까요
      직원 10명 회사인데 뭐 지원받을 수 있는 거 있나요 | 불량이 많아서 전문가 도움을 받고 싶은데 어떤 사업이 맞나요 | 대기업 협력업체인데 어떤 사업을 신청하면 되나요
      퇴직하고 일자리를 찾는데 할 수 있는 게 있나요 | 이미 시스템이 있는데 더 좋게 만들고 싶어요 뭐가 있나요 | 솔루션 회사인데 참여할 수 있는 사업이 있나요
      협회인데 참여할 수 있는 사업이 있나요 | 결국 어떤 사업이 되는 거죠 | 그럼 우리는 뭘로 신청하면 돼요 | 그래서 뭐 신청하면 되죠 | 종합하면 우리는 뭐가 되나요
      정부지원 있다던데 우리도 되나요 | 지원해 준다던데 저희도 되나요 | 이런 사업 있다고 들었는데 우리 회사도 가능한가요 | 나라에서 지원해 준다는데 우리 공장도 되나요 | 우리 같은 데도 되나요
      다 말했는데 그럼 뭐 받을 수 있어요
    `,
    en: `
      what can my company get | which program fits us | recommend a program
      what support can we receive | which one should I apply for | what are we eligible for
      find a program for us | what could we get | what program is right for us
      which program should we choose | what should we apply for | help me find a program
      recommend something for my factory | is there any support for us
      which support suits a small factory | what are our options as a small manufacturer
      what can a company like ours apply for | find the right program for my company
      we want to automate, what support is there | I want to digitalize my factory, where do I start
      given our situation what can we get | so which one can we apply for
      which support is available to us | which of these is for us
      we need help with production management, which program | check which programs we qualify for
      what would you recommend for us | so what can we apply for in the end
      what is possible for our company
      which program can we get | can our company get something | what can we apply
      is there some support for company like us | what program is good for us
      we want government help, which one
    `,
  }),
  tell: listed({
    ko: `
      직원 20명 중소 제조업이에요 | 스마트공장은 아직 없어요 | 중소 제조기업 맞아요 | 총사업비는 {amount} 정도 봅니다 | 저희는 중소기업입니다 | 체납 같은거 없습니다
      체납이나 휴업 같은건 없어요 | 공급기업도 정해놨구요 | 이미 스마트공장 있어요 | 정부지원 받은 적 없어요 | 지금 진행중인 정부사업은 없어요 | 예산은 {amount}이에요
      {place}에 공장 있어요 | 우리는 금형 만드는 회사 | 자동차부품 제조합니다 | 대기업입니다 | 저희 중견이에요 | 아 저희 중견이에요
      {amount} 아니고 {amount}이요 | 총사업비는 {amount}이요 | 여성기업이에요 | 그리고 뿌리기업이고 | ISMS 인증도 있음
      상생형 지역일자리 선정기업입니다 | 처음 구축하려고 해요 | 정부지원으로 깔았어요 | 우리 돈으로 깔아서 쓰고 있어요 | 저희는 조합입니다 | {place}에 있는 공장이에요
      직원 {count} | 아직 구축 전이에요 | 공급기업은 못 구했어요 | 아니 {amount} | {amount} 예상해요 | 소기업이요 | 제조업 맞습니다
      협력사 도와주고 싶어요 | 저는 퇴직자에요 | {amount}짜리로 하려구요 | 재직때 담당했어요 | 레벨 3이에요 | 수준은 1이요 | 컨소시엄 4개사요 | 회원사 모았어요
      세금 밀린건 없어요 | 저희는 소기업이에요 | 우리는 중기업입니다 | 중소기업이고 제조업이에요 | 우리 제조업체야 | 직원은 {count} 정도 | 직원 {count} 있어요
      종업원 {count}인 회사입니다 | 식구 {count} 정도 되는 공장이에요 | 공장은 {place}에 있어요 | {place}입니다 | {place}이요
      {place} 업체에요 | 사출 공장 합니다 | 도금업체에요 | 식품 만드는 공장이에요 | 금속가공 합니다 | 기계부품 만들어요 | 프레스 공장이고요 | 가구 제조업입니다 | 저는 판금하는 사람인데요 | we're in the middle of another government project until {date} | we are still in the middle of a smart factory project
      화장품 만들어요 | MES 있어요 | MES 2017년에 깔았어요 | ERP만 쓰고 있어요 | 엑셀로 관리하고 있어요 | 아직 아무것도 없어요 | 스마트공장 구축 안했어요
      스마트공장 없어요 | 스마트공장 있습니다 | 예전에 구축했어요 | 자체적으로 구축했습니다 | 정부 지원 받아서 했어요 | 정부지원은 한 번도 안받았어요 | 처음이에요
      지금 다른 사업 하고 있어요 | 상생형 하고 있습니다 | 진행중인 사업 없어요 | 참여중인 지원사업도 없습니다 | 수준은 레벨 2에요 | 기초 수준이에요 | 레벨은 잘 몰라요
      예산 {amount} 정도요 | {amount} 정도요 | 한 {amount}쯤 | {amount}입니다 | {amount}이요 | 총 {amount}이에요
      사업비는 {amount}으로 잡았어요 | 견적은 {amount} 나왔어요 | 견적 {amount} 받았습니다 | 자부담은 {amount} 가능해요 | {amount}로 바꿀게요
      아 {amount}으로 정정할게요 | {amount}은 틀렸고 {amount}입니다 | 공급기업 있어요 | 공급기업 구했습니다 | 공급업체랑 같이 합니다
      공급기업 아직 없어요 | 우리 개발팀 있어요 | 자체 개발인력 있습니다 | 체납 없어요 | 세금 다 냈어요 | 국세 체납이 있어요 | 지방세 밀린게 좀 있어요 | 휴업 아니에요
      정상 영업중입니다 | 뿌리기업이에요 | {bonus}입니다 | {bonus}이에요 | {bonus}이고요 | {bonus}도 있어요 | {bonus}은 아니에요
      협동로봇 쓸거에요 | 유형1이요 | 심화로 할게요 | 중견기업이요 | 대기업 계열사에요 | 공공기관입니다 | 협회에요 | 조합입니다 | 4개사요 | {count} 모였어요
      총 {count}입니다 | 공급기업은 1곳이요 | 퇴직했어요 | 대기업 다녔어요 | 회사로 신청해요 | 개인이에요 | 회사 말고 제가요 | 아니요 없습니다 | 네 있어요
      잘 모르겠어요 | 아직 안 정했어요 | {amount} | 네 {amount}이요 | {amount} 정도 생각합니다 | 대략 {amount}
      총 {amount} 들 것 같아요 | {amount}으로 해주세요 | 사업비는 {amount}입니다 | 예산은 총 {amount}이에요 | 견적은 {amount}이었어요
      {place} 공장이에요 | {place}에서 합니다 | 공장이 {place}에 있습니다 | 직원은 {count}입니다 | 저희는 제조업체고 직원은 {count}이에요
      아직 시작 안했습니다 | 네 구축했습니다 | 아니요 처음입니다 | 체납은 없고요 | 그런 거 없어요 | 중소기업 맞습니다 | 네 중소기업이에요 | 대기업은 아니고 중견이에요
      개인사업자입니다 | 대기업 협력사에요 | 퇴직자입니다 | 조합원사 모아서 하려고 합니다 | 컨소시엄 구성했습니다 | 공급기업 포함 {count}이에요
      {bonus} 인증 있습니다 | {bonus} 해당됩니다
    `,
    en: `
      we are a small manufacturer | we do not have a smart factory yet | our budget is {amount}
      total cost is {amount} | we have no tax arrears | we are located in {place}
      we already have a smart factory | we are a mid-tier company | sorry, I meant {amount}
      we have 30 employees | we have a supplier | we are a small company
      we are a medium-sized manufacturer | we make metal parts | we employ {count}
      about 20 people work here | our factory is in {place} | it is in {place} | we use MES already
      we built it ourselves | we built it with government support in 2017
      we have never received government support | no ongoing projects | no unpaid taxes
      we have some unpaid taxes | we already have a supplier | no supplier yet
      we have our own developers | around {amount} | {amount} in total | the quote is {amount}
      it is {amount}, not {amount} | our level is 2 | we are {bonus} | we also have {bonus}
      we are part of a large group | I am retired | I worked at a large company
      three companies and one supplier | we are an association | not yet | no, we don't have one
      no smart factory so far | type 1 | {amount} | approximately {amount} | it costs {amount}
      about {amount} | our total cost will be {amount} | the total is {amount} | we are in {place}
      our plant is in {place} | no, we have not built one | yes, we have one
      we are a mid-sized company | we are {bonus} and {bonus} | we are a {bonus}
      yes, with government support | no tax arrears | we have {count} employees
      we have {count} workers | we are small company | we have no system yet
      our factory makes plastic parts | we make car parts | we do not have smart factory
      our company is in {place} | we are manufacturer with {count} workers
      we built system with own money | i work in a factory
    `,
  }),
} satisfies Readonly<Record<string, Wordings>>;
