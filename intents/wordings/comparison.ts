import type { Wordings } from '../../src/language/wordings.ts';
import { listed } from './listed.ts';

/** How people ask for two things side by side. */
export const comparisonWordings = {
  compare: listed({
    ko: `
      차이가 뭐에요 | 뭐가 달라요 | 비교해주세요 | 다른 점 | 둘이 어떻게 다른가요 | 뭐가 다른지 모르겠어요 | 차이점 | vs | 비교 | 어느 쪽이 나아요
      둘 중에 뭐가 좋아요 | 구분이 어떻게 되나요 | 차이 알려줘 | 어떤 차이 | 같은 건가요 | 비교 좀 | 뭐가 더 유리해요 | 차이 설명 | 어디가 더 많이 나와요
      어느게 지원금이 더 커요 | 둘 중 지원 많은 쪽 | 누가 더 많이 줘요 | 한도 비교 | 지원금 비교 | 마감 비교 | 어느 쪽이 더 오래 | 서류 차이 | 자부담 비교
      인력요건 비교 | 기간이 더 긴 쪽 | 차이점 알려주세요 | 차이점이 뭔가요 | 차이가 머에요 | 뭐가 다른데요 | 뭐가 다른거에요 | 뭐가다른가여 | 뭐가 다르노
      다른게 뭔교 | 어떻게 다름? | 어떤 점이 다른가요 | 두 개 차이 | 둘 차이 | 둘이 뭐가 달라 | 둘이 같은거 아니에요? | 같은거에요 다른거에요 | 같은 사업인가요
      똑같은 거 아닌가요 | 헷갈려요 뭐가 다른지 | 구분이 안돼요 | 구별법 | 뭐가 더 좋아요 | 뭐가 나아요 | 뭐가 이득이에요 | 둘 중 뭐 할까요 | 둘 중에 어떤게 나을까
      둘 중 뭐가 유리함 | 어떤게 더 많이 줘요 | 어느게 더 많이 받아요 | 뭐가 돈 더 나와요 | 어디가 지원금 더 많아요 | 어느 쪽 한도가 더 높나요
      어디가 자부담이 적어요 | 어느 쪽이 부담이 적나요 | 어느 쪽이 기간이 길어요 | 뭐가 더 빨리 마감돼요 | 어느 쪽이 먼저 마감되나요 | 어디가 더 쉬워요
      뭐가 더 간단해요 | 비교표 | 비교 부탁드립니다 | 비교 설명 | 차이 비교 | 차이점 문의 | 지원조건 비교 | 지원내용 차이 | 자격 차이 | 신청자격 비교 | 서류 비교
      대상 차이 | 절차 비교 | 사업기간 비교 | 가점 비교 | 금액 차이 | 두 사업의 차이점을 설명해 주세요 | 두 유형을 비교해서 안내해 주시기 바랍니다
      각각 어떤 차이가 있는지 궁금합니다 | 어떤 기준으로 구분되는지 알고 싶습니다 | 지원금 측면에서 어느 쪽이 유리합니까
      둘 중 어느 것이 저희 회사에 적합한지 비교 부탁드립니다 | 하나만 해야 한다면 어느 쪽이 지원이 많나요 | 민원인이 두 사업이 어떻게 다른지 설명해 달라고 하십니다
      비슷해 보이는데 뭐가 다른 건지 쉽게 설명해 주세요 | 둘 다 컨설팅 같은데 차이가 뭔가요 | 업체에서는 둘 다 된다는데 조건이 어떻게 다른가요
    `,
    en: `
      what is the difference | compare | difference between | which one gives more | which is better
      versus | how do they differ | differences | how are they different
      what's the difference between the two | compare the two | comparison please
      compare support amounts | which pays more | which offers the higher limit
      which one is better for us | which has the longer period | what distinguishes them
      are they the same | isn't it the same program | which is cheaper for us
      which has the earlier deadline | side by side comparison | pros and cons
      or is the other one better | do they differ in eligibility | compare the deadlines
      which gives more money | A or B, which one | which has the lower burden
      which is better for us | what is different between them | which should we choose
    `,
  }),
} satisfies Readonly<Record<string, Wordings>>;
