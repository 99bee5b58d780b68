import { describe, expect, it } from 'vitest';
import { asksForVerdict, toldBeforeVerdict } from '../../../../src/language/speech/bare-verdict.ts';

describe('들은 것으로 되는지 묻는 말', () => {
  it.each([
    '그럼 참여할 수 있는 거네요?',
    '저희도 신청 자격이 될까요?',
    '지원 대상 맞나요',
    '서류는 다 챙겼어요. 접수해도 되나요?',
    '오늘 신청해도 됨?',
    '이번 공고에 저희가 직접 신청하면 되나요',
    '그럼 홈페이지 들어가서 바로 신청하면 되죠?',
    'so can we take part?',
    'ok, do we qualify now?',
    'are we allowed to apply as the host right now?',
  ])('%s', (text) => expect(asksForVerdict(text)).toBe('plainly'));

  it.each(['이제 되죠?', '그럼 안 되나요', '이대로 괜찮을까요?', '그러면 가능하겠네요'])('%s', (text) =>
    expect(asksForVerdict(text)).toBe('shortly'),
  );

  it.each([
    '언제까지 신청돼요',
    '우편으로 접수되나요',
    '신청 가능한 사업은요?',
    '신청 대상은',
    '중복 신청 되나요',
    '지원금은 얼마나 되나요',
    '가점 되나요',
    'can we apply by post?',
  ])('%s: 다른 물음', (text) => expect(asksForVerdict(text)).toBeUndefined());

  it.each([
    ['공급사 하나 더 구했어요 총 6곳 이제 되죠?', '공급사 하나 더 구했어요 총 6곳', '이제 되죠?'],
    ['밀린 세금은 없어요. 신청할 수 있죠?', '밀린 세금은 없어요.', '신청할 수 있죠?'],
  ])('%s: 말한 것과 물은 것', (text, told, ask) => expect(toldBeforeVerdict(text)).toEqual({ told, ask }));

  it('앞에 말한 것이 없으면 나누지 않는다', () =>
    expect(toldBeforeVerdict('신청해도 되나요?')).toBeUndefined());
});
