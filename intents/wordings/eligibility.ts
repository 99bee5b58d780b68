import type { Wordings } from '../../src/language/wordings.ts';
import { listed } from './listed.ts';
import { named } from './named.ts';

/** How people ask who may apply. */
export const eligibilityWordings = {
  eligibility: named(
    listed({
      ko: `
      신청자격 | 누가 신청할 수 있나요 | 지원대상 | 자격 요건 | 자격이 어떻게 되나요 | 신청 대상 | 어떤 기업이 대상인가요 | 우리도 되나요 | 저희도 신청 가능한가요
      신청할 수 있는 회사 | 조건이 뭐에요 | 참여 자격 | 지원 자격 | 대상 기업 | 어떤 회사가 받을 수 있어요 | 신청 조건 | 누구나 신청되나요 | 자격 기준
      등록 기준 | 기본요건 | 참여 요건 | 신청되나요 | 지원 자격 되나요 | 어떤 사람이 지원할 수 있어요 | 자격이 되는지 봐주세요 | 신청 가능한 업체
      어떤 업종이 되나요 | 대상이 누구에요 | 인력 요건 | 실적 요건 | 신청 되는지요 | 우리 신청되나 | 지원 가능 여부 | 우리 회사 되나요 | 지원받을 수 있나요
      자격 확인 | 지원 자격 확인 | 신청자격 안내 | 신청자격 및 요건 | 참가자격 | 신청 요건 | 지원대상 기업 | 지원대상 안내 | 자격조건 | 자격 조건이 뭐에요
      신청가능 기업 | 참여대상 | 모집대상 | 누가 받을 수 있어요 | 누가 신청함 | 누가 신청하는 건지 | 누가 신청하는 거예요 | 누가 신청하나요 | 아무나 되나요 | 아무나 신청해도 돼요? | 아무 회사나 되나 | 어떤 공장이 되나요
      어떤 업체가 신청할 수 있는지 | 우리같은 회사도 돼요? | 우리같은 작은 공장도 되나 | 우리도 해당되나요 | 우리도되나여 | 우리 회사도 가능할까요
      저희 같은 데도 신청할 수 있나요 | 우리 회사 해당 되는지 | 저희도 대상인가요 | 우리도 대상이 됩니까 | 우리는 되나 안되나 | 우리도 되는교 | 저희도 신청되남유
      조건이 까다로운가요 | 조건이 어떻게 됩니까 | 무슨 조건이 필요해요 | 자격 있어야 되나요 | 뭐 갖춰야 신청해요 | 뭐가 있어야 신청할 수 있나요 | 신청하려면 조건이 뭐죠
      자격이 필요한가 | 받을 자격이 되나요 | 지원해도 되나요 저도 | 저도 지원할 수 있을까요 | 제조업이면 다 되나요 | 제조업만 되나요 | 꼭 제조업이어야 해요
      공장 있으면 되나요 | 신청할 수 있는 기업의 자격을 알려주시기 바랍니다 | 어떤 기업이 신청 대상에 해당합니까 | 지원 대상이 되는 기업의 요건이 무엇입니까
      저희 회사가 지원 대상에 해당하는지 문의드립니다 | 참여 자격을 갖추려면 무엇이 필요합니까 | 신청 자격에 제한이 있는지 궁금합니다 | 자격 요건을 확인하고 싶습니다
      등록 요건이 어떻게 됩니까 | 기관 요건 | 인력기준 | 실적기준 | 보유 인력 기준이 뭔가요 | 어떤 경력이 있어야 하나요 | 지원하려면 경력이 필요한가요
      우리 회사 자격이 되는지 확인해주세요 | 플라스틱 사출하는 작은 업체인데 저희도 신청할 수 있을까요 | 식품 가공 공장을 운영하고 있는데 신청 자격이 되는지 알고 싶습니다
      민원인 회사가 신청 대상에 해당하는지 확인 부탁드립니다 | 창원에서 기계부품 깎는 업체인데 지원 대상이 되나요 | 도금업을 하고 있습니다 저희도 지원 자격이 있나요
    `,
      en: `
      who can apply | eligibility | are we eligible | who is eligible | requirements to apply
      can we apply | can my company apply | eligibility criteria | conditions for applicants
      qualification requirements | who may apply | who is it for | target companies
      which companies can apply | am I eligible | is our company eligible | are small factories eligible
      can anyone apply | what are the requirements | eligibility requirements | do we qualify
      does my firm qualify | qualifications needed | applicant conditions
      what kind of company is eligible | is it only for manufacturers
      we make plastic parts, can we apply | would a company like ours be eligible
      what do I need to be eligible | who can join | conditions to participate
      application requirements for companies | what qualifications should I have
      can our plant apply for it | eligible applicants | requirements for registration
      am I allowed to apply
      is it open to us | is the program open to companies like ours | is this open for our factory | are we able to take part
      can I apply | may I apply for this one | could our firm apply | can I apply or not
      can we join too | am I able to apply
    `,
    }),
    {
      ko: '자격 | 신청자격 | 지원자격 | 지원대상 | 자격요건 | 신청대상',
      en: 'eligibility | requirements | who may apply',
    },
  ),
} satisfies Readonly<Record<string, Wordings>>;
