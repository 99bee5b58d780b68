import type { Wordings } from '../../src/language/wordings.ts';
import { listed } from './listed.ts';

/** How people ask for facts that are kept under general topics without a record of their own. */
export const singleFactWordings = {
  role: listed({
    ko: `
      누가 무슨 역할 | 역할이 뭐에요 | 추진체계 | 기관별 역할 | 각 기관이 하는 일 | 무슨 일을 하는 기관인가요 | 전담기관 역할 | 주관기관이 하는 일 | 주관기관 역할
      협업기관 역할 | 협업기관은 뭐해요 | 참여기업 역할 | 총괄기관이 어디에요 | 감리기관 역할 | 원가계산기관은 뭐하나요 | 평가위원단은 뭐하는 데에요 | 추진 체계도
      역할 분담 | 누가 뭘 맡나요 | 각자 뭐 하는지 | 업무 분담이 어떻게 되나요 | 기관들 역할 설명해주세요 | 어떤 기관이 참여하나요
      어느 기관이 뭘 담당하는지 알고 싶습니다 | 주관기관이 되면 뭘 해야 하나요 | 협업기관은 어떤 업무를 수행합니까 | 체계가 어떻게 되나요
    `,
    en: `
      who does what | role of the host organisation | what does the partner body do
      roles of each organisation | organisational structure | what are the roles
      responsibilities of the lead company | how are tasks divided | which bodies are involved
      what does the managing agency do | task sharing between the parties
    `,
  }),
  priority: listed({
    ko: `
      우선순위 | 우선지원 | 우선 지원 대상 | 우선 선정 대상 | 우대요건 | 우대 조건 | 우대 기준 | 누구를 먼저 뽑나요 | 누가 우선이에요 | 먼저 뽑아주는 회사 있나요
      우선적으로 선정되는 기업 | 어떤 기업이 유리한가요 | 어떤 데가 유리해요 | 지역 업체가 유리한가요 | 지역 우선인가요 | 작은 회사가 유리한가요 | 참여기업 먼저 해주나요
      신청이 몰리면 누구부터예요 | 신청이 많으면 누구 먼저 해줘요 | 경쟁이 심하면 누가 먼저인가요 | 신청이 몰릴 때 순서는 | 우선권 있나요 | 우선 선발 | 누가 유리함 | 우리가 먼저 받을 수 있나요 | 우선적으로 지원받는 기업이 있습니까 | 우대해 주는 조건이 있는지 궁금합니다
      어떤 기업을 우대하나요 | 특별히 우대받는 경우 | 민원인이 우선 지원되는 대상이 있는지 문의하십니다 | 고위험 업종 우선인가요 | 먼저 신청하면 먼저 뽑히나요
    `,
    en: `
      who is given priority | who comes first if many apply | who is first in line when it is oversubscribed | is there any priority | which companies are preferred
      preferred applicants | are local firms preferred | who is selected first | preferential treatment
      priority for participants | do some companies get priority | preference criteria
      which applicants are favoured
      who is first | is there advantage for somebody | which company is chosen before others
      special treatment for some companies?
    `,
  }),
} satisfies Readonly<Record<string, Wordings>>;
