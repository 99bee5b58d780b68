import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withWrittenSpelling } from '../../../src/language/spoken-spelling.ts';

describe('소리 나는 대로 쓴 말', () => {
  it.each([
    ['저희 첨이에여', '저희 처음이에요'],
    ['우리 공장도 되나여?', '우리 공장도 되나요?'],
    ['그런거 업써요', '그런거 없어요'],
    ['지원돼나요', '지원되나요'],
    ['걍 머가 좋아염', '그냥 뭐가 좋아요'],
    ['둘다 있어야 됩니꺼', '둘다 있어야 됩니까'],
    ['우린 처음인디 되능교?', '우린 처음인데 되나요?'],
    ['언제꺼정 받는당께', '언제까지 받는다니까'],
    ['그라믄 뭣을 내야 하요', '그럼 뭘 내야 해요'],
    ['그런 거 없심더', '그런 거 없습니다'],
    ['돈 좀 보태준다 카든디', '돈 좀 보태준다고 하던데'],
    ['로봇 들일라카는데', '로봇 들이려고 하는데'],
    ['신청할라고 하는데예', '신청하려고 하는데요'],
    ['세금 밀렸으믄 안 되는겨?', '세금 밀렸으면 안 되는 거예요?'],
    ['을매나 되겠심꺼', '얼마나 되겠습니까'],
    ['우짜믄 되노', '어떻게 하면 되나요'],
    ['기한 지나삐면', '기한 지나면'],
    ['돈은 얼마까진지', '돈은 얼마까지인지'],
    ['머머 내야대고', '뭐뭐 내야 되고'],
    ['이만하면 되쥬', '이만하면 되죠'],
    ['안깔아봣음', '안깔아봤음'],
    ['받앗는데 없엇어요', '받았는데 없었어요'],
  ])('“%s”는 “%s”로 적는다', (spoken, written) => expect(withWrittenSpelling(spoken)).toBe(written));

  it.each([
    '첨부 서류',
    '참여 기업',
    '장비 대여',
    '머리말',
    '고유 번호',
    '돼요',
    '기업 가치',
    '아예 없어요',
    '무엇으로',
    '하노이',
    '카드 결제다',
    '라면 공장',
    '달라고 해요',
  ])('“%s”는 그대로 둔다', (word) => expect(withWrittenSpelling(word)).toBe(word));

  it('두 번 고쳐도 한 번 고친 것과 같다', () => {
    const syllables = fc.constantFrom(...'첨머걍이에여되돼나요업써서 없어?.참대부'.split(''));
    fc.assert(
      fc.property(fc.array(syllables, { maxLength: 12 }), (letters) => {
        const once = withWrittenSpelling(letters.join(''));
        expect(withWrittenSpelling(once)).toBe(once);
      }),
    );
  });
});
