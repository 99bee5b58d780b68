import { describe, expect, it } from 'vitest';
import { commandIn, isDoubtful, saysNothingApplies, yesOrNo } from '../../../src/guidance/commands.ts';

describe('묻는 말에 답 대신 하는 말', () => {
  it.each([
    ['왜요?', 'why'],
    ['그건 왜 물어요?', 'why'],
    ['why do you ask?', 'why'],
    ['모르겠어요', 'unsure'],
    ['글쎄요', 'unsure'],
    ["i don't know", 'unsure'],
    ['이전', 'back'],
    ['go back', 'back'],
    ['그만', 'stop'],
    ['stop', 'stop'],
    ['결과 보기', 'result'],
    ['결국 되나요?', 'result'],
    ['이어서 하기', 'resume'],
  ])('%s → %s', (text, command) => expect(commandIn(text)).toBe(command));

  it.each(['왜 신규구축은 50%만 지원하는지 알려 주세요', '소기업이요', '취소 수수료가 있는지 궁금합니다'])(
    '“%s”은(는) 그런 말이 아니다',
    (text) => expect(commandIn(text)).toBeUndefined(),
  );

  it.each([
    ['네 있어요', true],
    ['아니요', false],
    ['없어요', false],
    ['yes we do', true],
    ['nope', false],
    ['소기업이요', undefined],
    ['네, 아니요', false],
  ])('%s', (text, said) => expect(yesOrNo(text)).toBe(said));

  it.each(['없어요', '해당 없음', '하나도 없습니다', '체납 같은 건 없어요', 'none of them'])(
    '“%s”은(는) 모두 아니라는 말이다',
    (text) => expect(saysNothingApplies(text)).toBe(true),
  );

  it.each(['아마 소기업?', '중견일걸요', 'maybe small', '소기업?'])(
    '“%s”은(는) 확실하지 않은 말이다',
    (text) => expect(isDoubtful(text)).toBe(true),
  );
});
