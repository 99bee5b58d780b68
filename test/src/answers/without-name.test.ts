import { describe, expect, it } from 'vitest';
import { withoutName } from '../../../src/answers/without-name.ts';
import type { Question } from '../../../src/exchange/question.ts';
import { buildPackIndex } from '../../../src/notice/pack-index.ts';
import { thisKnowledge } from '../../support/guide.ts';

const index = buildPackIndex(thisKnowledge().pack);
const cut = (text: string, id: string, language: 'ko' | 'en' = 'ko'): string => {
  const recruitment = index.recruitment(id);
  if (!recruitment) throw new Error(id);
  return withoutName({ index, language } as Question, text, recruitment);
};

describe('이름이 위에 있는 문장', () => {
  it.each([
    ['로봇활용 제조혁신지원은 최대 3억원이에요.', 'robot', '최대 3억원이에요.'],
    ['네, 상생형에서도 지원해요.', 'win-win', '네, 지원해요.'],
    ['신규구축·고도화의 협약은 센터가 맺어요.', 'upgrade', '협약은 센터가 맺어요.'],
  ])('%s', (text, id, rest) => expect(cut(text, id)).toBe(rest));

  it.each([
    ['컨설팅기관은 4개월 일해요.', 'capability'],
    ['원포인트 멘토링은 2회까지예요.', 'capability'],
    ['로봇을 미리 사면 안 돼요.', 'robot'],
  ])('%s: 다른 이의 이름이나 형태는 그대로', (text, id) => expect(cut(text, id)).toBe(text));

  it('영어는 앞머리만 떼고 큰 글자로', () =>
    expect(cut('In the robot program the adopter applies.', 'robot', 'en')).toBe('The adopter applies.'));
});
