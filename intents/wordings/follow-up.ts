import type { Wordings } from '../../src/language/wordings.ts';
import { listed } from './listed.ts';

/** What is left of "그럼 고도화는?" without the name. */
export const followUpWordings = {
  'follow-up': listed({
    ko: `
      은? | 는? | 은요 | 는요 | 그럼 는? | 그럼 은요? | 그러면 는 | 그건요 | 그럼 그쪽은 | 도요? | 는 어때요 | 그럼 는 어떻게 돼요 | 쪽은요
      의 경우는 | 이요 | 요 | 은 어떤가요 | 그럼 도? | 는 달라요? | 는 그럼 | 로 하면 | 반대로 는요 | 그리고 는 | 또 는 | 도 | 그럼 은 | 그럼 는요
      그럼 는 어때 | 그럼 는 어떤가요 | 그러면 은요 | 그러면 는요 | 그러면 는 어떻게 되나요 | 그러면 은 얼마 | 그리고 은 | 그리고 는요 | 그리고 도요 | 또 은요
      도 그래요 | 도 마찬가지인가요 | 도 똑같아요? | 도 같나요 | 도 동일한가요 | 도 똑같이 적용돼요 | 쪽은 | 쪽은 어때요 | 쪽은 어떻게 돼요 | 의 경우에는
      의 경우는 어떻게 되나요 | 경우에는요 | 인 경우는 | 일 때는요 | 일 경우는요 | 이면요 | 라면요 | 이라면 | 로는요 | 로 하면요 | 로 바꾸면 | 로 신청하면
      말고 는요 | 말고 | 아니고 이요 | 아니 요 | 아니 말고 | 그건 어떻게 되나요 | 그거는요 | 그것도요 | 그것도 그래요 | 거기는요 | 거기도요 | 이거는 | 이것도요
      저건요 | 은 어떻게 되죠 | 은 어때 | 는 우찌 되노 | 는 어떻습니까 | 에 대해서도 알려주세요 | 도 알려줘 | 도 알려주세요 | 도 부탁해요 | 것도요 | 껀요
      꺼는요 | 기준으로는요 | 기준으로 다시 | 으로 다시 알려줘 | 이랑은요 | 만요 | 만 알려줘
    `,
    en: `
      and for | what about | how about | and | what about the | and the | then for | and what about
      what about for | how about for | then what about | then how about | and in the case of
      in the case of | if it's | for the other one | and the other | same for | is it the same for
      the same for | also for | and with | what if it's | ok and | so for | and if we choose | I mean
      no, for | not that one, the | instead
      then how much | so how much | how much then | so how much is it | and then how much
    `,
  }),
} satisfies Readonly<Record<string, Wordings>>;
