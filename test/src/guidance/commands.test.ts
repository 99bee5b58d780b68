import { describe, expect, it } from 'vitest';
import {
  commandIn,
  deniesAsked,
  isDoubtful,
  saysNothingApplies,
  yesOrNo,
} from '../../../src/guidance/commands.ts';

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

  it.each([
    ['네 있어요', true],
    ['아니요', false],
    ['없어요', false],
    ['yes we do', true],
    ['nope', false],
    ['노노', false],
    ['네 곳이요', undefined],
    ['소기업이요', undefined],
    ['네, 아니요', false],
  ])('%s', (text, said) => expect(yesOrNo(text)).toBe(said));

  it.each([
    '없어요',
    '해당 없음',
    '하나도 없습니다',
    '체납 같은 건 없어요',
    'ㄴㄴ 없음',
    '중소기업이고 해당되는 건 없어요',
    'none of them',
  ])('“%s”은(는) 모두 아니라는 말이다', (text) => expect(saysNothingApplies(text)).toBe(true));

  it.each([
    ['로봇 노노', true],
    ['그런 거 안 써요', true],
    ['로봇은 관심 없어요', true],
    ['컨설팅은 필요 없어요', false],
    ['로봇 써요', false],
  ])('“%s”이(가) 로봇 물음에 아니라는 답인지: %s', (text, denies) => {
    expect(deniesAsked(text, '로봇도 들일 계획이 있나요?')).toBe(denies);
  });

  it.each(['아마 소기업?', '중견일걸요', 'maybe small', '소기업?'])(
    '“%s”은(는) 확실하지 않은 말이다',
    (text) => expect(isDoubtful(text)).toBe(true),
  );
});
