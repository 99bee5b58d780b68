import { describe, expect, it } from 'vitest';
import { needJudged } from '../../../src/answers/papers-of-party.ts';
import type { Document } from '../../../src/notice/pack.ts';
import { talk } from '../../support/guide.ts';
import { questionOn } from '../../support/question.ts';

const { hear } = talk();
const textOf = (...said: readonly string[]): string => hear(...said).text;

describe('누가 내는 서류인지 물으면 그 쪽 서류만', () => {
  it('공급기업의 서류', () => {
    const text = textOf('로봇SI기업이 제출할 서류만 알려줘');
    expect(text).toContain('상세 사양서');
    expect(text).not.toContain('공장등록증');
  });

  it('나누지 않은 서류는 그렇다고 말한다', () => {
    const text = textOf('고도화 공급업체는 무슨 서류 내야돼요');
    expect(text).toContain('완납 증명서');
    expect(text).toMatch(/나누지 않은 서류: .*사업계획서/);
  });

  it('도입기업은 신청하는 기업이라 제 것과 나누지 않은 것을 모두 낸다', () => {
    const text = textOf('로봇 도입기업이 준비할 서류');
    expect(text).toContain('공장등록증');
    expect(text).not.toContain('상세 사양서');
  });

  it('둘을 함께 물으면 모두', () => {
    const text = textOf('로봇 도입기업이랑 공급기업 서류 다 알려줘');
    expect(text).toContain('공장등록증');
    expect(text).toContain('상세 사양서');
  });
});

describe('목록에 있는 서류를 내야 하는지', () => {
  const judged = (text: string, from: Document['from']) =>
    needJudged(questionOn(text, [], { wantsVerdict: true }), { from } as Document);

  it.each([
    ['등록증도 내야 하나요', ['applicant'], 'yes'],
    ['do we need the certificate', ['adopter'], 'yes'],
    ['공급기업도 내야 하나요', ['adopter', 'supplier'], 'yes'],
    ['공급기업도 내야 하나요', ['adopter'], 'no'],
    ['협업기관도 내야 하나요', ['host', 'partner'], 'yes'],
    ['공급기업도 내야 하나요', ['applicant'], undefined],
    ['주관기관 것만 내면 되나요', ['host', 'partner'], undefined],
    ['등록증 어디서 떼나요', ['applicant'], undefined],
  ] as const)('%s (%s) → %s', (text, from, expected) => {
    expect(judged(text, [...from])).toBe(expected);
  });

  it('한쪽의 자격에 이어 물은 서류는 그쪽 것이다', () => {
    expect(hear('로봇 공급기업 자격이 뭐예요', '서류는').text).toContain('공급기업 제출 서류');
    expect(hear('로봇 공급기업 자격이 뭐예요', '로봇 서류 다 알려줘').text).toContain('공장등록증');
  });
});
