import { describe, expect, it } from 'vitest';
import { asksWhetherOneMay, toldAndAsked } from '../../../../src/language/speech/whether-one-may.ts';

describe('형편을 말하고 되냐고 묻는 말', () => {
  it.each([
    [
      '직원 40명 공장입니다. 공급기업도 구했어요. 고도화 신청할 수 있나요?',
      '직원 40명 공장입니다. 공급기업도 구했어요.',
      '고도화 신청할 수 있나요?',
    ],
    [
      '로봇 두 대 들이려고 하는데 로봇 사업 신청되나요? 세금은 다 냈습니다',
      '로봇 두 대 들이려고 하는데 세금은 다 냈습니다',
      '로봇 사업 신청되나요?',
    ],
    [
      'we make valves and have no smart factory. can we apply for the new build?',
      'we make valves and have no smart factory.',
      'can we apply for the new build?',
    ],
  ])('말한 것과 묻는 것으로 나눈다: %s', (text, told, ask) =>
    expect(toldAndAsked(text)).toEqual({ told, ask }),
  );

  it.each([
    '고도화 신청할 수 있나요?',
    '직원 40명 공장입니다. 공급기업도 구했어요.',
    '로봇 사업 언제 신청하나요?',
  ])('말한 것이나 묻는 것이 없으면 나누지 않는다: %s', (text) => expect(toldAndAsked(text)).toBeUndefined());

  it.each([
    ['신규구축 자격이 되는지 봐주세요', true],
    ['이대로 내도 되나요?', true],
    ['언제 신청할 수 있나요?', false],
    ['센서 사는 비용도 지원되나요?', false],
    ['신청하면 안 되는 거죠?', false],
  ])('한 가지만 따로 묻는 말은 아니다: %s', (text, asks) => expect(asksWhetherOneMay(text)).toBe(asks));
});
