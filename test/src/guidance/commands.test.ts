import { describe, expect, it } from 'vitest';
import { commandIn } from '../../../src/guidance/commands.ts';

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
    ['그래도 안되나요?', 'result'],
    ['그럼 우리는 못하나요', 'result'],
    ['이어서 하기', 'resume'],
    ['아직 못 정함', 'unsure'],
    ['그래서 얼마 받는다는거야', 'result'],
    ['so can we apply?', 'result'],
  ])('%s → %s', (text, command) => expect(commandIn(text)).toBe(command));

  it.each([
    '왜 신규구축은 50%만 지원하는지 알려 주세요',
    '소기업이요',
    '취소 수수료가 있는지 궁금합니다',
    '얼마 나오고 센터 번호도요',
    '로봇은 아직 고민 중',
  ])('“%s”은(는) 그런 말이 아니다', (text) => expect(commandIn(text)).toBeUndefined());
});
