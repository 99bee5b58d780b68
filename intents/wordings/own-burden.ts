import type { Wordings } from '../../src/language/wordings.ts';
import { listed } from './listed.ts';
import { named } from './named.ts';

/** How people ask what they pay themselves, without a sum of their own. */
export const ownBurdenWordings = {
  burden: named(
    listed({
      ko: `
      받으면 우리 회사는 얼마 내나요 | 파견 받으면 회사 부담은 얼마 | 지원받으면 우리는 얼마를 내야 하죠 | 오면 회사가 내는 돈이 얼마예요
      우리가 낼 건 얼마 | 우리가 낼건요 | 그중에 우리 몫은 | 그중 우리가 내는 건 | 우리 낼 돈 | 우리 낼돈이랑 | 나머지는 누가 내요 | 나머지는 누가 부담해요
      자부담 얼마 | 자부담 있나요 | 우리 부담은 얼마인가요 | 기업부담금 | 기업 부담 비율 | 우리가 내는 돈은 얼마 | 회사가 내야 하는 돈 | 민간부담금 | 본인 부담
      우리 회사 부담 얼마에요 | 자부담율 | 자부담 비율 몇 프로 | 저희가 몇 프로 내야 하나요 | 우리 돈은 얼마나 들어가요 | 자비 부담 | 돈 내야 하나요 | 공짜인가요
      무료에요? | 무료로 받나요 | 비용 부담이 있나요 | 회사 돈 얼마 들어 | 그럼 우리가 내는 돈은 | 자부담금은 얼만가요 | 기업이 부담하는 금액 | 나머지는 우리가 내나요
      부담금 얼마 | 도입기업 부담 | 도입기업이 내는 몫 | 참여기업 부담금 | 사업주 부담 | 내 돈 얼마 | 자기부담금 | 매칭 자금 | 기업 매칭 얼마 | 부담 없는거 맞죠
      자부담 {percent}인가요 | 우리가 내는 건 {amount} 맞나요 | 우리가 부담하는 비율 | 기업이 몇 프로 부담 | 기업부담 | 자부담 | 자부담금
      민간 부담 비율 | 업체 부담금 | 기업 매칭 비율 | 회사부담분 | 참여기업이 내는 금액 | 신청기업 부담률 | 기업부담 비율 안내 | 저희 쪽에서 내야 하는 돈이 있나요
      우리 주머니에서 얼마 나가요 | 돈 들어가요? | 한푼도 안내도 되나 | 우리도 돈 내야돼? | 자부담이 아예 없나요 | 부담금 없이 되나요 | 완전 공짜에요? | 절반은 우리 돈으로 내야 하나요 | 반은 우리가 내는 거죠 | 총액 중에 우리 주머니에서 나가는 게 얼마예요
      전액 무료 맞나요 | 우리 돈 안들죠? | 회사에서 따로 들어가는 비용 있나 | 업체가 내는건 얼마임 | 나머지 비용은 누가 내나요 | 나머지는 회사 부담인가요
      남는 돈은 우리가 다 내야되나 | 지원금 빼고 남은 건 우리가 내는 거죠 | 나머지 반은 우리가 내는교 | 우리가 얼매나 내야 되는데예 | 자부담얼마에여 | 자부담금있나여ㅠ
      자부담 몇프로임 | 기업부담금은몇퍼센트 | 본인부담금 얼마인지요 | 기업이 부담해야 하는 금액은 얼마입니까 | 참여기업의 자부담 비율이 어떻게 되는지 문의드립니다
      기업 측 부담 조건을 안내해 주세요 | 회사가 준비해야 할 자금은 어느 정도인가요 | 도입기업이 최소한 얼마를 부담해야 합니까 | 우리가 준비해야 하는 돈이 얼마나 되는지
      자금 사정이 안 좋은 작은 회사인데 저희가 따로 내야 하는 돈이 얼마나 되나요 | 민원인께서 기업이 부담하는 금액이 있는지 물어보십니다 비율이 어떻게 되나요
      지원은 받고 싶은데 회사 돈이 많이 들까봐 걱정이에요 우리 부담이 큰가요 | 사장님이 공짜인 줄 아시는데 실제로 회사가 내는 돈이 있는지 확인 부탁드려요
      우리 부담 {percent} 맞죠 | 자부담 {percent}라고 들었는데 아닌가요 | {amount}만 내면 되는 거죠 | 회사가 {amount} 낸다던데 맞아요?
      자부담 0원 맞나요 | 반반 부담인가요 | 기업은 {percent}만 내면 되죠? | 주관기관이 내는 비율 | 공급기업도 돈 내나요 | 대기업이 얼마 내줘요
      우리가 내야 되는 비율이 {percent} 맞죠 | 기업은 총사업비의 몇 프로를 내요 | 우리 부담이 없는 거 맞아요 | 회사 돈이 하나도 안 드나요
      신청하면 우리 쪽 비용 부담은 어떻게 되나요 | 자부담이 얼만지 알려주세요 | 부담 비율
    `,
      en: `
      government share and ours | what would it cost us | how much would we have to find ourselves | and what would it cost our company | their part and ours | what is left for us to pay | our part of the cost
      how much do we pay ourselves | our own share | what do we have to pay | company contribution
      own burden | is it free | do we have to pay anything | self-funding ratio | how much is our part
      what will we have to pay | what will our company have to pay | what does my factory pay | how much will the factory have to pay
      matching fund | co-payment | what is our share of the cost | what does the company have to pay
      company's share | how much do we have to contribute | is there any cost for us
      do we pay anything | is it completely free | percentage we have to pay
      how much of our own money is needed | private contribution rate | our burden ratio
      how many percent do we bear | self payment amount | who pays the rest | is the rest paid by us
      so we only pay {amount}, right | our share is {percent}, correct?
      do companies need to match the funds | participant's cost | out-of-pocket cost
      how much cash do we need to prepare | is there a self-burden | does it cost us anything to join
      what part of the bill is ours | how much do we have to bear | what do we have to pay ourselves
      what is the company's burden | does the company pay something
      is there a self-burden for the company | how much is the own contribution of the company
      company burden ratio
    `,
    }),
    {
      ko: '자부담 | 자부담금 | 기업부담금 | 본인부담금 | 우리 부담 | 부담금 | 기업 몫',
      en: 'own share | own burden | company share | own contribution',
    },
  ),
} satisfies Readonly<Record<string, Wordings>>;
