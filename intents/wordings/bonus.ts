import type { Wordings } from '../../src/language/wordings.ts';
import { listed } from './listed.ts';
import { named } from './named.ts';

/** How people ask about bonus points: the rule, the list, one item, its evidence. */
export const bonusWordings = {
  bonus: named(
    listed({
      ko: `
      가점 몇점 | 가점 최대 몇 점 | 가점 항목당 몇점 | 가점 한도 | 가점 총 몇점까지 | 가산점 최대 | 가점 최대점수 | 가점은 몇 점까지 인정되나요 | 가점 상한
      가점 점수 | 추가 점수 얼마나 | 우대 점수 | 가점 한 개에 몇점 | 가점 다 합치면 몇점까지 | 가점 {percent} | 가점이 5점까지 맞나요 | 가점 배점
      가점 몇개까지 인정 | 가점 점수 몇점 | 가점 최대 | 가점 상한 점수 | 가점 배점 안내 | 가점 최대 인정 점수 | 가점 총점 한도 | 항목별 가점 | 항목당 가점
      가점 항목당 점수 | 가산점 몇 점 | 가산점 한도 | 최대 가점 | 가점 몇점까지 줘요 | 가점 몇 점이나 받을 수 있어요 | 가점 하나에 몇점이에요 | 가점 하나당 몇점씩
      한 항목에 몇 점씩 주나 | 항목마다 몇점 주는교 | 가점 다 받으면 몇점 | 가점 제일 많이 받으면 몇점 | 가점 여러 개면 다 더해줘요? | 가점 두개면 두배로 주나
      가점 중복 되나요 | 가점 중복 인정되나여 | 가점 여러개 중복으로 받을 수 있나요 | 가점 세 개면 몇 점 | 가점 두 개 해당되면 몇 점이에요 | 가점은 합산되나요
      가점 합산 한도 | 가점은 몇 개까지 인정돼요 | 가점 무한정 더해주나요 | 가점 얼마나 줌 | 점수 얼마나 더 주는데 | 가점은 최대 몇 점까지 인정됩니까
      가점 항목당 배점이 어떻게 되는지 문의드립니다 | 여러 항목에 해당하는 경우 가점은 어떻게 계산됩니까 | 가점 부여 기준을 알고 싶습니다 | 가점 적용 방식 | 가점 인정 기준
      중복 가점 인정 여부 | 가점 상한이 있습니까 | 가점 항목당 3점 맞죠 | 가점 최대 5점 아닌가요 | 가점 최대 6점 맞나요 | 가점 10점까지 된다던데
      한 개에 2점씩인가요 | 가점 두 개면 6점 아니에요? | 두 개 해당되면 5점인가요 | 민원인이 가점을 최대 몇 점까지 받을 수 있는지 물어보십니다
      가점에 해당하는 게 많은데 전부 인정되는지 한도가 있는지 궁금해요 | 다섯 가지나 해당되는데 점수가 다 더해지나요 | 가점이 최대 몇 점까지 되나요
      가점 전부 합쳐서 최대 몇점 | 가점 몇 점이 만점이에요 | 가점은 총 몇 점까지 줘요 | 가점 항목 하나에 몇 점이 부여됩니까 | 여러 개면 가점이 몇 점까지 쌓이나요
      가점 점수는 어떻게 되나요 | 가점이 얼마나 되나요 | 가점이 있으면 평가 점수만 오르나요, 받는 돈도 늘어나나요
    `,
      en: `
      how many bonus points | maximum bonus points | bonus points per item | bonus cap
      extra points limit | max bonus points | how many extra points at most | points per bonus item
      how many points for each item | what is the bonus point limit | do bonus points add up
      are bonus points cumulative | total bonus points possible | bonus points ceiling
      is it 3 points per item | maximum 5 points, right? | can we get bonus points for several items
      how are bonus points counted | are additional points capped
      how many bonus points can a company get | upper limit for additional points
      rule for bonus points | two bonus items give how many points | bonus points each
      how many bonus points at most | what is the maximum of bonus points
      how many points is one bonus item worth | is there a cap on bonus points
      what is the limit of extra points | can bonus points exceed the maximum
      bonus points: how many in total
      how many bonus point | is there extra point | how many more points max | points total how much
      what is max bonus point
    `,
    }),
    { ko: '가점 | 가산점', en: 'bonus points' },
  ),
  'bonus.list': named(
    listed({
      ko: `
      가점 뭐 있어요 | 가점 항목 | 가점 종류 | 가점 받으려면 | 가점 내용 | 어떤 경우 가점 | 가점 목록 | 가점 항목 알려주세요 | 가산점 항목 | 가점 리스트
      우대사항 | 가점 받을 수 있는 것 | 무슨 가점이 있나요 | 가점 대상 | 가점 어떤게 있어 | 가점이 있나요 | 가점 항목이 몇 개인가요 | 가점 전체 | 가점 주는 기업
      가점 뭐뭐 | 가점 항목 안내 | 가점사항 | 가점 내역 | 가점대상 기업 | 가점 리스트 부탁드립니다 | 가산점 종류 | 가산점 목록 | 가산점 있는 기업 | 가점 해당 기업
      가점 항목 전체 | 가점 목록 전체 | 가점 뭐 있음 | 가점 뭐가 있나여 | 가점머있어요 | 가점 받을 수 있는게 뭐가 있나 | 가점 받으려면 뭐가 있어야 돼요
      가점 받으려면 어떤 회사여야 하나요 | 가점은 어떤 기업한테 줘요 | 가점 주는게 뭐뭐 있어요 | 가점 뭐뭐 있는교 | 어떤 회사가 가점 받아요 | 누가 가점 받나요
      가점 있다던데 뭐에요 | 가점이란게 있다던데 | 가점 같은거 있나요 | 가산점 있어요? | 추가 점수 주는 거 있어요? | 점수 더 받는 방법 뭐 있나 | 점수 더 받으려면
      우대해주는 기업 있나요 | 점수 잘 받으려면 뭐가 있어야 돼요 | 우리가 받을 수 있는 가점 뭐 있어요 | 우리도 가점 받을 수 있나 | 가점 어떤 경우에 주나요
      어떤 인증이 있으면 가점 | 무슨 인증 있으면 점수 더 줘요 | 가점 몇 가지나 돼요 | 가점 항목 몇개에요 | 가점 다 알려줘 | 가점 대상이 되는 기업을 알려주세요
      가점을 받을 수 있는 조건이 무엇입니까 | 가점 항목의 종류를 모두 안내해 주시기 바랍니다 | 어떤 기업에 가점이 부여되는지 궁금합니다
      평가 시 가점을 받을 수 있는 항목은 무엇입니까 | 가점 부여 대상 | 가점 요건 | 우대 항목이 있는지 문의드립니다 | 민원인이 가점 항목을 모두 알려달라고 하십니다
      선정될 가능성을 높이고 싶은데 가점 항목이 뭐가 있나요 | 점수가 아슬아슬할 것 같아서 받을 수 있는 가점이 있는지 보고 싶어요 | 가점이 없는 사업인가요
      가점 제도가 있습니까 | 어떤 항목에 가점을 주나요 | 가점 받을 수 있는 항목 알려줘 | 가점 항목 뭐뭐 있는지 쭉 알려주세요 | 무엇이 가점 대상인가요
      가점 해당되는 인증이나 조건이 뭐죠 | 가점이 붙는 기업 유형
    `,
      en: `
      what bonus items are there | list of bonus items | which companies get bonus points
      bonus criteria | what gives extra points | bonus list | which items give bonus points
      bonus items | what are the bonus criteria | are there any bonus points
      which companies receive additional points | how can we get bonus points | who gets extra points
      list the bonus categories | all bonus items please | what counts for bonus points
      for what do we get extra points | bonus point items | what certificates give additional points
      is there a bonus system | bonus point conditions | categories for additional points
      which qualifications give bonus points | tell me the bonus points list
      how to get additional points | what are the items for additional points
      for which items are bonus points given | what kinds of companies get bonus points
      please list all items with bonus points | what do I need to get bonus points
      which things give points | what can we get points for | show all bonus items
      tell which bonus exist | what kind of company gets extra points
    `,
    }),
    { ko: '가점 항목 | 가점 종류', en: 'bonus items' },
  ),
  'bonus.item': listed({
    ko: `
      {bonus}이면 몇 점 더 받아요 | 넣으면 몇점 | 그럼 몇점이죠 | 그럼 총 몇점 | 평가에서 몇 점 더 받아요 | 점수 더 주나요 | {bonus} 갖고 있으면 평가 때 몇 점 더 주나 | 신청할 때 점수 더 주나여 | 다 해서 몇점 | 다 합치면 몇 점 | {bonus}도 맞는데 그럼 다해서 몇점 | 플러스 되는 게 있는지 | 몇점 나와요 | 몇점 되나요 | 총 몇 점 받는 거예요 | 이거면 몇점 |
      확인서 있으면 가점 되나요 | 인증서 있으면 가점 | 점수에 도움 되나요 | 이게 점수에 도움돼요 | 평가에 도움 되나 | 확인서 갖고 있는데 가점 있어요 | {bonus} 가점 되나요 | {bonus}인데 가점 있나요 | {bonus}도 가점에 들어가나요 | {bonus} 가점 몇점 | {bonus}이면 몇 점 받아요
      {bonus} 점수 | {bonus} 가점 인정되나 | {bonus}이고 {bonus}인데 합쳐서 몇점 | {bonus} 있으면 유리해요 | {bonus} 쓰면 가점 있나요
      {bonus}이면서 {bonus}인데 가점 총점 | {bonus} {bonus} {bonus} 가점 합계 | {bonus} 가산점 | {bonus} 받았는데 점수 더 주나요
      벤처기업 가점 | 메인비즈 가점 되나요 | {bonus} 가점 해당되는지 | {bonus}도 되나요 가점 | 저희 {bonus}인데 가점 몇 점이에요
      {bonus} 먼저 받으면 가점 있어요 | 수출 많이 하면 가점 | 특허 있으면 가점 주나요 | 가점 계산 | 가점 몇점 나오는지 봐줘요 | 가점 계산 부탁
      청년 채용하면 가점 | 가점 총점 | {bonus} 등급인데 가점 | {bonus} 기업 기준 | {bonus} 가점 기준 | {bonus} 어떤 기업이 해당돼요
      {bonus} 범위 | {bonus} 평가기준 | {bonus} 기준이 뭐에요 | {bonus} 예시 | {bonus} 조건 | {bonus}이면 가점 있어요
      {bonus}인데 가점 되나여 | {bonus}도 가점 됨? | {bonus} 가점 있음? | {bonus}인데 점수 더 줘요 | {bonus} 인증 있으면 가점
      {bonus} 인증서 있는데 가점 주나요 | {bonus} 해당되면 몇 점 | {bonus} 몇점이에요 | {bonus}면 몇점 더 받는교
      {bonus}이 가점 항목에 있나요 | {bonus}은 가점 대상인가요 | {bonus} 가점 대상 여부 | {bonus} 가점 인정 여부 | {bonus} 가점 해당
      {bonus}이면 유리한가요 | {bonus}도 인정돼요? | {bonus}도 쳐주나요 | {bonus} 가점 3점 맞죠 | {bonus}이면 {count} 주는 거 맞나요
      {bonus}은 가점 없나요 | {bonus}은 가점 안되죠 | {bonus} 작년에 받은 것도 가점 되나요 | {bonus} 예정인데 가점 되나요
      {bonus} 신청중인데 가점 인정되나 | {bonus} 취소됐는데 가점 되나요 | {bonus}에 해당하는 기업입니다 가점을 받을 수 있습니까
      {bonus}으로 인정받으려면 어떤 기업이어야 하나요 | {bonus} 해당 요건이 어떻게 됩니까 | {bonus}에 우리가 들어가는지 모르겠어요
      {bonus} 해당 업종이 뭐에요 | {bonus}은 어디까지 인정해요 | {bonus}의 범위가 궁금합니다 | {bonus} 대상이 어떻게 되죠
      우리도 {bonus}에 해당되나요 | 도금하는데 {bonus} 맞나요 | 금형 만드는데 {bonus}에 해당돼요 | {bonus}이랑 {bonus} 둘 다면 몇 점이에요
      {bonus}하고 {bonus} 있는데 가점 몇점 나와요 | {bonus} {bonus} 둘다 해당되면 총 몇점
      {bonus}이고 {bonus}이고 {bonus}이면 가점이 몇 점인가요 | {bonus} 하나만 있으면 몇 점 | {bonus} 두 가지 다 해당되면
      가점 몇점 받을 수 있는지 계산해줘 | 우리 가점 몇점인지 | 우리 회사 가점 계산 | 이노비즈도 가점 돼요 | 장애인기업 가점 있나요 | 사회적기업인데 가점 주나요
      가족친화인증 가점 | 청년기업 가점 되나요 | 수출기업 가점 있나 | ISO 인증 가점 되나요 | 기업부설연구소 있으면 가점 | 특허 많으면 점수 더 주나
      저희가 {bonus}으로 선정된 적이 있는데 이것도 가점 대상이 되는지 알고 싶습니다 | 민원인이 {bonus}인데 가점이 몇 점인지 문의하십니다
      대표님이 여자분이고 {bonus}도 있는데 가점을 얼마나 받을 수 있죠
    `,
    en: `
      do we get bonus points for {bonus} | how many points for {bonus} | does {bonus} count as a bonus
      we are {bonus} and {bonus}, total bonus points | {bonus} bonus | is {bonus} a bonus item
      is there a bonus for {bonus} | does {bonus} give extra points | {bonus}: how many points
      do {bonus} get additional points | we are {bonus}, do we get a bonus
      we have {bonus}, any extra points? | are {bonus} and {bonus} both counted
      total points for {bonus} and {bonus} | is {bonus} counted
      would {bonus} help us in the evaluation | bonus for being {bonus} | does having {bonus} help
      who counts as {bonus} | what qualifies as {bonus} | criteria for {bonus} | do we count as {bonus}
      points if we are {bonus} | calculate our bonus points | does ISO certification give a bonus
      extra points for exporters? | is innobiz a bonus item
      {bonus} plus {bonus}, how many bonus points
      do we get points for {bonus} | {bonus} gives how many points | we are {bonus}, any point?
      extra points for {bonus} and which paper | {bonus} bonus how many, what to show
      is {bonus} counted as bonus
    `,
  }),
  'bonus.evidence': listed({
    ko: `
      {bonus}은 어느 사이트에서 확인해요 | 승인받은 건 어디 사이트에서 확인합니까 | {bonus} 확인은 어디 홈페이지에서 봐요 | 해당되는지 어디 홈피에서 봐요
      {bonus} 가점 서류 | {bonus} 증빙 | {bonus}은 뭐 내야됨 | {bonus}이면 뭘 내야 해요 | {bonus} 가점 받으려면 뭐 내요 | {bonus} 가점증빙 서류 | {bonus} 확인서 필요해요 | 가점 증빙자료
      {bonus} 증명 뭘로 해요 | 가점 서류 뭐에요 | {bonus} 뭐 제출해야 가점 | 가점 증빙 뭐 내야돼 | {bonus} 어떤 서류로 확인 | {bonus} 제출서류
      {bonus} 가점 입증 | {bonus} 확인은 어떻게 | {bonus} 서류는 | 그럼 {bonus}은 뭐 내요 | {bonus} 발급기관
      {bonus} 확인서 어디서 떼요 | {bonus} 확인 방법 | {bonus} 증빙 따로 내야 하나요 | {bonus} 서류 안내도 되나요
      {bonus} 확인서 1년 넘은 거 써도 되나요 | 가점용 확인서 유효기간 | {bonus} 어디서 확인해요 | {bonus}은 자료 없이 되나요 | {bonus} 증빙서류
      {bonus} 증빙자료 | {bonus} 가점 증빙 | {bonus} 제출서류 가점 | {bonus} 가점 제출서류 | {bonus} 입증서류 | {bonus} 가점 확인서류
      {bonus} 가점 확인 방법 | {bonus} 증명서 | {bonus} 확인서 | {bonus} 인증서 사본 | {bonus} 가점 서류 뭐 내요
      {bonus} 뭐 내면 가점 줘요 | {bonus} 가점 받을라면 뭐 내야됨 | {bonus} 가점 받으려면 무슨 서류 필요함 | {bonus} 증빙 뭐 내야 되는교
      {bonus} 증명은 뭘로 하나여 | {bonus}인거 어떻게 증명해요 | {bonus} 어떻게 확인하나요 | {bonus} 뭐 떼야 해요 | {bonus} 서류 어디서 떼요
      {bonus} 확인서 어디서 발급 | {bonus} 증빙 어디서 받나요 | {bonus}은 서류 안내도 되나 | {bonus}은 따로 안내도 되죠
      {bonus}은 제출할 거 없나요 | {bonus} 증빙 필요 없나요 | {bonus} 확인서만 내면 되나요 | {bonus} 확인서 내면 되는거죠
      {bonus} 협약서 내나요 | {bonus} 선정공문 내면 돼요 | {bonus} 인증서만 있으면 되나 | {bonus} 인증 유효기간 지났는데 가점 돼요
      {bonus} 확인서 유효기간 | {bonus} 확인서 기간 지난 거 | {bonus} 확인서 발급일 기준 | {bonus} 확인서 몇 개월 이내
      {bonus} 확인서 작년에 받은 건데 되나요 | {bonus} 가점을 받기 위해 제출해야 하는 서류는 무엇입니까
      {bonus} 가점 증빙으로 어떤 자료를 제출해야 하는지 안내 부탁드립니다 | {bonus}임을 증명하려면 어떤 서류가 필요합니까
      {bonus} 관련 확인서는 어느 기관에서 발급합니까 | {bonus} 자료는 언제 제출하나요 | 가점서류 | 가점 증빙서류 | 가점 제출서류 | 가점 자료
      가점 서류는 뭐 내나요 | 가점 서류는 언제 내요 | 가점 증빙은 어떻게 하나여 | 가점 받으려면 서류 필요해요 | 가점 확인은 어떻게 해요 | 가점 증명서류 안내
      가점 증빙 안 내도 되는 항목 | 별도 제출 없이 인정되는 가점 | 민원인이 {bonus} 가점을 받으려면 어떤 서류를 내야 하는지 물어보십니다
      저희가 {bonus}인데 따로 확인서를 받아놓은 게 없어요 뭘 내야 하나요 | {bonus} 확인서를 내려고 하는데 발급받은 지 좀 됐어요 괜찮나요
    `,
    en: `
      what should we hand in for the bonus points | what do we submit to get the points | we are certified, what proof do we hand in for bonus points
      what evidence for {bonus} | documents for the {bonus} bonus | how do I prove {bonus}
      certificate for {bonus} | what do I submit for {bonus} bonus points | proof for {bonus}
      evidence of {bonus} | which document proves {bonus} | what certificate is needed for {bonus}
      how is {bonus} verified | paper needed for the {bonus} bonus
      do I need to submit anything for {bonus} | is a certificate required for {bonus}
      where do I get the {bonus} certificate | documents for bonus points | evidence for bonus items
      what to attach to get the {bonus} points | validity of the {bonus} certificate
      can I use an old {bonus} certificate | no documents needed for {bonus}?
      how to prove that we are {bonus} | submit for {bonus} | supporting documents for bonus points
      what papers show that we are {bonus} | proof documents for additional points
      which paper for {bonus} bonus | what to show for {bonus} | proof for {bonus} please
      must we hand in copy for {bonus} | paper of {bonus} needed?
    `,
  }),
} satisfies Readonly<Record<string, Wordings>>;
