import type { Wordings } from '../../src/language/wordings.ts';
import { listed } from './listed.ts';
import { named } from './named.ts';

/** How people ask who is left out. */
export const exclusionWordings = {
  exclusion: named(
    listed({
      ko: `
      지원제외대상 | 제외 대상 | 신청 못하는 기업 | 부적격 사항 | 안되는 경우 | 제외되는 업체 | 어떤 경우에 제외되나요 | 지원 제외 사유 | 결격사유 | 못 받는 회사
      누가 안돼요 | 신청 제한 | 탈락 사유 | 제한 업종 | 안 되는 업종 | 배제 조건 | 참여 제외 | 자격이 안되는 경우는 | 제외 조건이 뭐에요 | 신청 불가 대상
      뭐가 걸리면 안돼요 | 부적격 요건 | 지원제외 | 지원제외 대상 안내 | 신청제한 대상 | 신청 불가 | 참여제한 기업 | 참여 제외대상 | 부적격 | 부적격사유
      부적격 기업 | 결격 사유 안내 | 배제 사유 | 지원 불가 업종 | 제외업종 | 신청 불가 업종 | 제한사항 | 지원 제외 요건 | 안되는 회사 있나요 | 어떤 회사는 안돼요
      어떤 업체는 못 받나요 | 못받는 경우 | 신청 못하는 경우가 있어요? | 누가 못 받아요 | 누구는 안되나 | 이러면 안된다 하는 거 있나요 | 걸리는 조건
      뭐가 있으면 탈락이에요 | 어떤 게 걸리면 떨어져요 | 무슨 이유로 제외되나여 | 안되는 업종이 뭐임 | 업종 제한 있나요 | 제한되는 업종 있는지 | 안되는게 뭐가 있는교
      우리가 혹시 안되는 데 해당하나요 | 우리 회사가 제외 대상인지 | 제외되는 건 아니겠죠 | 해당되면 안되는 조건 | 신청 자격이 없는 회사 | 자격 없는 경우
      자격이 안 되는 기업은 어떤 기업 | 지원 대상에서 제외되는 기업은 어떤 기업입니까 | 어떤 경우에 지원을 받을 수 없습니까 | 신청이 제한되는 사유를 알려주시기 바랍니다
      부적격 사항에 해당하는 것이 무엇인지 문의드립니다 | 지원 제외 조건이 어떻게 되는지 궁금합니다 | 선정에서 배제되는 사유가 있습니까
      참여가 불가능한 기업의 유형을 안내해 주세요 | 결격 사유에 어떤 것들이 있나요 | 신청 전에 제외 사유를 확인하고 싶습니다 | 부적격 사항은 공급기업에도 적용되나요
      제외 대상이 공급기업도 해당되나요 | 부적격이면 심사에서 떨어지나요 | 민원인이 지원을 받을 수 없는 업체가 어떤 곳인지 물어보십니다
      괜히 준비했다가 떨어질까봐 그러는데 어떤 회사가 제외되나요 | 신청했다가 부적격 나오면 곤란해서요 제외 기준이 뭔가요 | 지원 못 받는 조건이 있다고 들었는데 뭐뭐 있어요
      탈락하는 경우가 어떤 게 있나요 | 어떤 문제가 있으면 신청이 안 되나요
    `,
      en: `
      who is excluded | exclusions | grounds for exclusion | who cannot apply | disqualification
      which companies are not eligible | ineligible companies | exclusion list
      which businesses are excluded | what would disqualify us | reasons for being excluded
      who is not eligible | who can't apply | excluded industries | which industries are barred
      ineligibility criteria | restrictions on applicants | what makes a company ineligible
      grounds for disqualification | cases where support is refused | are there any excluded companies
      when is a company not supported | excluded from support | what disqualifies a company
      exclusion criteria | companies that may not participate | restricted businesses
      who will be rejected | does the exclusion also apply to the supplier | disqualified companies
      exclusion grounds please
    `,
    }),
    { ko: '제외대상 | 제외사유 | 지원제외 | 결격사유', en: 'exclusions | grounds for exclusion' },
  ),
} satisfies Readonly<Record<string, Wordings>>;
