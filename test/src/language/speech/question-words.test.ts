import { describe, expect, it } from 'vitest';
import {
  asksWhatItIs,
  endsToldQuestion,
  hasQuestionWord,
  withoutQuestionWords,
} from '../../../../src/language/speech/question-words.ts';

describe('묻는 말의 모양', () => {
  it.each(['몇 곳 뽑고', '언제까지', '머 내요', '누구 아이디로', '어느 메일'])(
    '묻는 낱말이 있는 “%s”',
    (text) => expect(hasQuestionWord(text)).toBe(true),
  );

  it.each(['머리말 쓰고', '접수 끝나는 날'])('묻는 낱말이 없는 “%s”', (text) =>
    expect(hasQuestionWord(text)).toBe(false),
  );

  it.each(['얼마인지', '되는지랑', '낼지요', '까진지', '뭔지좀'])('전해 묻는 말로 끝나는 “%s”', (text) =>
    expect(endsToldQuestion(text)).toBe(true),
  );

  it.each(['용지', '바지', '토지랑', '되지'])('전해 묻는 말이 아닌 “%s”', (text) =>
    expect(endsToldQuestion(text)).toBe(false),
  );

  it('무엇인지 묻는 말', () => {
    expect(asksWhatItIs('고도화는 뭐고')).toBe(true);
    expect(asksWhatItIs('신규구축이 뭐예요')).toBe(true);
    expect(asksWhatItIs('고도화는 서류가 뭐 필요해요')).toBe(false);
  });

  it('묻는 낱말을 빼고 남는 말', () => {
    expect(withoutQuestionWords('마감이 며칠인지').trim()).toBe('마감이');
  });
});
