import { describe, expect, it } from 'vitest';
import { piecesOf } from '../../../src/language/message-pieces.ts';

const pieces = (text: string): readonly string[] => piecesOf(text).map((piece) => piece.text);

describe('말의 토막', () => {
  it.each([
    ['묻는 동사 뒤', '몇 곳 뽑고 언제 끝나요', ['몇 곳 뽑고', '언제 끝나요']],
    ['전해 묻는 말 뒤', '언제 끝나는지 어디에 내는지', ['언제 끝나는지', '어디에 내는지']],
    ['쉼표', '한도, 마감, 서류', ['한도', '마감', '서류']],
    ['띄어 쓰지 않은 빗금 여럿', '한도/마감/서류', ['한도', '마감', '서류']],
    ['물음표 없이 끝난 물음', '얼마예요 언제까지예요', ['얼마예요', '언제까지예요']],
    ['이어 주는 말', '견적서랑 영상 몇 부', ['견적서랑', '영상 몇 부']],
    ['영어', 'what is paid and when does it close', ['what is paid', 'and when does it close']],
  ])('%s', (_name, text, expected) => expect(pieces(text)).toEqual(expected));

  it.each([
    ['하나뿐인 빗금', '국세/지방세 증명서'],
    ['이어지는 동사', '언제 받고 싶은지'],
    ['얼마나 지났는지', '설립한 지 몇 년 넘어야 돼요'],
    ['괄호 안', '지원금(얼마, 언제) 궁금'],
    ['알려 달라는 말', '얼마인지 알려주세요'],
    ['함께 하는 것', '친구랑 같이 신청'],
  ])('나누지 않는 말: %s', (_name, text) => expect(pieces(text)).toEqual([text]));
});
