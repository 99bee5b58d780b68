import type { Wordings } from '../../src/language/wordings.ts';
import { listed } from './listed.ts';
import { named } from './named.ts';

/** How people ask how long a project may take. */
export const periodWordings = {
  period: named(
    listed({
      ko: `
      사업기간 | 사업기간 몇개월이에요 | 사업 기간이 얼마나 되나요 | 몇 달 안에 끝내야 해요 | 구축 기간 | 언제까지 구축 완료해야 하나요 | 협약기간 | 수행기간
      과제 기간 | 기간이 얼마나 걸려요 | 몇개월짜리 사업이에요 | 얼마 동안 진행하나요 | 협약하고 몇 개월 안에 끝내야 하나요 | 과제 수행 기간은요 | 컨설팅 기간
      파견 기간 | 지원 기간 | 기간은 얼마나 | 몇 달 걸려 | 사업기간이 6개월 맞나요 | 사업 몇개월 | 총 몇 개월 하나요 | 최대 몇 개월 | 최장 몇달까지
      사업기간 며칠 | 얼마 안에 다 지어야 돼요 | 완료 기한 | 협약 후 완료까지 | 사업 기간 안내 | 구축기간 몇 개월 | 사업기간 문의 | 총 사업기간 | 사업 수행기간
      최대 사업기간 | 사업기간 제한 | 프로젝트 기간 | 전체 소요기간 | 몇개월 걸려요 | 몇 달짜리에요 | 몇달 안에 해야 됨 | 얼마 안에 끝내야 하나
      언제까지 다 지어야 해요 | 언제까지 구축을 마쳐야 되나 | 언제까지 완료해야 돼요 | 기간은 몇개월 주나요 | 기간 얼마나 줘요 | 시간을 얼마나 주나요 구축하는데
      반년 안에 끝내야 하나요 | 1년 해도 되나요 기간 | 올해 안에 끝내야 하나요 | 구축은 몇달동안 해요 | 설치까지 몇개월 | 사업기간몇개월이에여 | 기간이 얼매나 되는교
      다 끝내는데 얼마나 주노 | 공사 기간 얼마 줘요 | 협약하고 얼마 동안 하는건지 | 사업 수행 기간은 최대 몇 개월입니까 | 협약일로부터 며칠 이내에 완료해야 합니까
      과제를 언제까지 마쳐야 하는지 궁금합니다 | 구축을 완료하기까지 주어지는 기간을 알려주세요 | 사업을 몇 개월간 진행하게 되나요 | 컨설팅은 얼마 동안 진행됩니까
      몇 개월 동안 지원받는 건가요 | 몇 달 동안 지원해줘요 | 협약 체결 후 종료까지의 기간이 어떻게 됩니까 | 지원받는 기간이 총 얼마인가요 | 사업기간 {count} 맞나요
      6개월 안에 다 해야 하는 거죠 | 9개월이라고 들었는데 맞아요? | 3개월밖에 안 주나요 | 사업기간이 1년 아니었나요 | 4개월 맞지 | 12월까지 끝내면 되는 거 아닌가요
      6개월이면 너무 짧은데 기간이 더 긴가요 | 설비 제작에만 몇 달이 걸리는데 사업 기간을 얼마나 주는지 알고 싶습니다
      여름 비수기에만 라인을 세울 수 있는데 구축 기간이 몇 개월인가요 | 민원인이 선정 후 몇 개월 안에 구축을 끝내야 하는지 문의하십니다
      공장이 바빠서 천천히 진행하고 싶은데 사업기간은 최대 얼마까지인가요
      6개월 쓸 수 있나 | 반년 동안 쓸 수 있나요 | 1년 해도 되나요 | 4개월 동안 해도 돼요 | 8개월짜리로 해도 됨 | 한 달만 해도 되나 | 5개월로 잡아도 될까요
      다섯달 쓰게 해 주나요 | 1년 내내 이용되나요 | 2개월만 받고 싶은데 되나요 | 6개월 가능한가요 | 10개월까지 되나요 | 일 년 걸려도 괜찮은지
      6개월간 이용할 수 있는지 문의 | 12개월로 계획해도 무방합니까 | 3개월 넘게도 됩니까 | 7개월 정도 예상하는데 가능한지 여쭙니다
    `,
      en: `
      project period | how long does the project take | how many months | duration of the project
      by when must it be finished | project duration | how long do we have to complete it
      project period please | length of the project | how long is the project period
      how many months do we have | how much time is given for building | time limit for completion
      within how many months must it be completed | when must we finish the project
      maximum project period | agreement period | how long does the consulting last
      how long does the support last | is it 6 months | the project takes 6 months, correct?
      do we have to finish within the year | implementation period | duration in months
      can we have it for six months | can it go on for a year | is a ten month project allowed | may it take eight months
      how long will it run | period of performance | how long is the dispatch | can it take one year
    `,
    }),
    { ko: '사업기간 | 과제기간 | 수행기간 | 구축기간', en: 'project period | duration' },
  ),
  'period.extension': named(
    listed({
      ko: `
      연장도 돼요 | 기간 연장 가능한가요 | 사업기간 늘릴 수 있어요 | 연장신청 | 몇개월 연장 | 연장 최대 몇 달 | 기간 안에 못 끝내면 연장되나요 | 더 늘릴 수 있나요
      기간 더 줄 수 있나 | 연장하려면 | 연장 기간 | 기한 못맞추면 연장 | 공사가 늦어지면 기간을 늘려주나요 | 추가로 몇개월 더 | 다 못 끝낼 것 같은데 연장 | 연장
      기간연장 | 사업기간 연장 | 연장 가능 여부 | 연장 가능기간 | 연장 한도 | 연장신청 방법 | 협약기간 연장 | 과제기간 연장 신청 | 연장 조건 | 최대 연장 기간
      연장 몇 회 | 연장되나요 | 연장돼요? | 연장 되나여 | 연장은 안되나 | 연장해주나요 | 연장시켜줘요? | 좀 더 시간 주나요 | 시간을 더 줄 수 있어요
      몇달 더 해도 되나 | 몇개월까지 연장되노 | 기간안에 못끝내면 어떡해요 | 6개월 안에 못 끝내면요 | 늦어지면 봐주나요 | 늦게 끝나도 되나요 | 기간 넘기면 어떻게 돼요
      기간을 초과하면 어떻게 되나요 | 사업기간 지나면 어떻게 해요 | 더 걸릴 것 같은데 늘려주나 | 늘려달라고 할 수 있나요 | 기간이 모자라면 | 일정이 밀리면 연장되나요
      사업기간을 연장할 수 있습니까 | 연장 신청을 하면 최대 몇 개월까지 가능합니까 | 구축이 지연될 경우 기간 연장이 가능한지 문의드립니다
      기한 내 완료가 어려울 때 연장할 수 있는 방법이 있나요 | 연장은 어떻게 신청하나요 | 연장은 몇 번까지 되나요 | 부득이하게 늦어질 경우 추가 기간을 받을 수 있나요
      협약기간을 변경할 수 있나요 | 연장 3개월 맞죠 | 3개월 더 된다던데요 | 연장하면 총 9개월이죠 | 6개월 연장도 되나요 | 연장 안된다고 들었는데 맞나요
      최대 1년까지 연장 가능한가요 | 무한정 연장되는건 아니죠 | 설비가 해외에서 들어오느라 늦어지고 있는데 사업기간을 늘릴 수 있을까요
      공급업체 사정으로 일정이 두 달 정도 밀릴 것 같습니다 연장이 되나요 | 민원인이 기간 내에 구축을 못 마칠 것 같다고 하시는데 연장이 가능한가요
      라인이 멈춰서 기한 안에 다 못할 것 같은데 얼마나 더 주나요
    `,
      en: `
      can it be extended | extension | how many months can we extend | can we get more time
      extend the project period | is an extension possible | can we extend | extend by how many months
      how long an extension | what if we cannot finish in time | may the project be prolonged
      can the period be lengthened | maximum extension | how do we request an extension
      we need more time to finish | extension of the agreement period
      can the deadline for completion be moved | if it is delayed, can we get additional months
      is 3 months extension right | extension up to 3 months? | what happens if we run late
      project is running late, can it be prolonged | additional time for the project
      how many times can it be extended | can I extend it
      can we ask more time | project is late can we get more months | how many more month
      if we are not ready in time | longer time possible? | need more time, ok?
    `,
    }),
    { ko: '연장 | 기간연장 | 사업기간 연장', en: 'extension' },
  ),
} satisfies Readonly<Record<string, Wordings>>;
