import type { Wordings } from '../../src/language/wordings.ts';
import { listed } from './listed.ts';
import { named } from './named.ts';

/** How people ask what they have to do once chosen. */
export const dutyWordings = {
  duty: named(
    listed({
      ko: `
      의무사항 | 지원받으면 해야 하는 것 | 지켜야 할 것 | 의무가 뭐에요 | 참여기업 의무 | 구축 후에 해야 하는 일 | 사후관리 의무 | 받고 나서 뭐 해야 돼요
      준수사항 | 유의사항 | 주의할 점 | 꼭 해야하는거 | 선정되면 지켜야 하는 조건 | 끝나고 뭐 해야 하나요 | 기타사항 | 참고할 사항 | 의무 | 의무사항 안내
      참여기업 의무사항 | 준수 의무 | 이행사항 | 필수 이행사항 | 필수사항 | 필수 조건 선정 후 | 유의할 점 | 주의사항 | 유의사항 안내 | 조건사항 | 부대조건
      협약 후 의무 | 사업 종료 후 의무 | 완료 후 의무사항 | 꼭 해야되는게 뭐에요 | 무조건 해야하는 거 있나요 | 반드시 지켜야 하는 거 | 안하면 안되는거 뭐임
      해야할 일이 뭐 있나 | 우리가 뭘 해야 하나요 받으면 | 선정되고 나면 할 일 | 받고나면 귀찮은 거 있어요? | 지원받으면 조건 붙어요? | 조건 같은거 붙나요
      돈 받고 나면 해야 할 일 | 나중에 해야하는 거 있는교 | 끝난 담에 뭐 해야 되나 | 구축하고 나서 할 일 | 구축 끝나면 뭐 해야돼 | 사후에 요구하는 게 있나요
      지원받은 뒤 지켜야 하는 규칙 | 주의할게 뭐 있을까요 | 조심해야 될 점 | 참고사항 있나요 | 알아둬야 할 것 | 지원을 받은 기업이 이행해야 하는 의무는 무엇입니까
      선정 이후 준수해야 할 사항을 알려주세요 | 사업 참여 시 반드시 지켜야 하는 사항이 있는지 궁금합니다 | 사업 완료 후 기업이 해야 하는 일이 있습니까
      구축 완료 이후의 의무사항을 안내해 주시기 바랍니다 | 참여 시 유의할 사항이 있으면 알려 주십시오 | 의무적으로 해야 하는 것이 무엇인지 문의드립니다
      지원받은 기업에 부과되는 의무가 있나요 | 의무사항이 따로 있다고 들었는데 뭐죠 | 따로 의무 없는 거 맞죠 | 의무 조항
      지원금만 받고 끝인지 아니면 나중에 해야 하는 게 있는지 궁금합니다 | 민원인이 선정되면 기업이 지켜야 하는 의무가 무엇인지 문의하십니다
      혹시 지원받고 나서 우리한테 요구하는 게 있나요 | 데이터 내라 뭐 해라 그런 의무가 있는지 걱정돼요
    `,
      en: `
      obligations | what are we obliged to do | duties after selection | what must we do afterwards
      after-care duties | things to note | what are our obligations
      what must we do after being selected | any duties | conditions we must comply with
      what is mandatory for participants | requirements after completion
      what do we have to do once it is built | obligations of the participating company
      anything we must keep in mind | notes and cautions | what are we required to do in return
      are there strings attached | post-project obligations | compulsory items
      what rules do we have to follow after receiving support | must-do items
      is there any obligation after the support | things to be careful about | follow-up duties
      list of obligations
      what must we do after getting it | which duties do we have | what do we have to do later
      is there something we must do after
    `,
    }),
    { ko: '의무사항 | 의무 | 준수사항', en: 'obligations | duties' },
  ),
} satisfies Readonly<Record<string, Wordings>>;
