import { describe, expect, it } from 'vitest';
import { comparedSubject, isComparing } from '../../../../src/conversation/subject/compared-subject.ts';
import type { Subject } from '../../../../src/exchange/question.ts';
import type { Focus } from '../../../../src/exchange/state.ts';
import { askOn, sampleSource, subjectOn } from '../../../support/topic-source.ts';

const { index } = sampleSource;
const talkOf = (recruitments: readonly string[], before: readonly string[] = []): Focus => ({
  recruitments,
  before,
});
const sidesOf = (text: string, subject: Subject, focus: Focus): readonly string[] =>
  comparedSubject(index, subject, askOn(text, {}), focus).recruitments.map(({ id }) => id);

describe('무엇과 무엇을 견주는가', () => {
  it('하나만 부르면 하던 이야기와 견준다', () => {
    expect(
      sidesOf('디자인은 뭐가 달라요', subjectOn('named', 'design-user'), talkOf(['energy-saver'])),
    ).toEqual(['energy-saver', 'design-user']);
  });

  it('둘 중 하나를 물으면 그 앞에 하던 이야기와 견준다', () => {
    const subject = subjectOn('remembered', 'design-user');
    const focus = talkOf(['design-user'], ['energy-saver']);
    expect(sidesOf('둘 중 뭐가 먼저 끝나요', subject, focus)).toEqual(['energy-saver', 'design-user']);
    expect(sidesOf('서류는요', subject, focus)).toEqual(['design-user']);
  });

  it('두 형태를 부르면 하던 이야기는 빼고', () => {
    const entities = ['energy.grant', 'energy.loan'].map((id) => ({ kind: 'variant' as const, id }));
    const ask = askOn('보조랑 융자 차이', {}, { entities });
    const { recruitments } = comparedSubject(
      index,
      subjectOn('named', 'energy-saver'),
      ask,
      talkOf(['design-user']),
    );
    expect(recruitments.map(({ id }) => id)).toEqual(['energy-saver']);
  });

  it('아무도 말하지 않았으면 그대로', () => {
    expect(sidesOf('둘 차이', subjectOn('open'), talkOf(['energy-saver']))).toHaveLength(3);
  });
});

describe('견주는 물음인가', () => {
  const two = subjectOn('named', 'energy-saver', 'design-user');
  const compared = (text: string, subject: Subject, focus = talkOf([])): boolean =>
    isComparing(index, subject, askOn(text, {}), focus);

  it('둘을 부르며 견주는 말을 쓴다', () => {
    expect(compared('어디가 더 많이 줘요', two)).toBe(true);
    expect(compared('얼마 줘요', two)).toBe(false);
  });

  it('하나뿐이거나 아무도 부르지 않으면 아니다', () => {
    expect(compared('어디가 더 많이 줘요', subjectOn('named', 'energy-saver'))).toBe(false);
    expect(compared('어디가 더 많이 줘요', subjectOn('open'))).toBe(false);
  });

  it('두 모집을 아우르는 이름 하나는 차이를 물을 때만', () => {
    const group = { ...subjectOn('named', 'design-user', 'design-agency'), group: true };
    expect(compared('먼저 보내 준다던데', group)).toBe(false);
    expect(compared('둘이 뭐가 달라요', group)).toBe(true);
  });

  it('두 형태를 부르며 각각을 물으면 견준다', () => {
    const entities = ['energy.grant', 'energy.loan'].map((id) => ({ kind: 'variant' as const, id }));
    const ask = askOn('보조랑 융자 각각 얼마예요', {}, { entities });
    expect(isComparing(index, subjectOn('named', 'energy-saver'), ask, talkOf([]))).toBe(true);
  });

  it('하나를 부르며 더하고 덜한지를 물으면 이야기하던 둘을 견준다', () => {
    const named = subjectOn('named', 'energy-saver');
    const both = talkOf(['energy-saver', 'design-user']);
    expect(sidesOf('서류는 에너지가 더 많죠', named, both)).toEqual(['design-user', 'energy-saver']);
    expect(sidesOf('에너지는 뭐가 달라요', named, both)).toEqual(['energy-saver']);
  });

  it('할 수 있는지와 같은 대우를 받는지는 견주는 말이 아니다', () => {
    const group = { ...subjectOn('named', 'design-user', 'design-agency'), group: true };
    expect(compared('공장은 없고 도매만 하는데 받을 수 있을까요', group)).toBe(false);
    expect(compared('먼저 붙여 주나요 아니면 똑같이 줄서나요', group)).toBe(false);
    expect(compared('둘이 조건이 똑같아요?', group)).toBe(true);
  });
});
