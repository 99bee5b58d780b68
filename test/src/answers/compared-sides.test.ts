import { describe, expect, it } from 'vitest';
import { about, answerFor, sidesOf, titleOf } from '../../../src/answers/compared-sides.ts';
import { say } from '../../../src/exchange/answer.ts';
import type { Question } from '../../../src/exchange/question.ts';
import { questionOn } from '../../support/question.ts';
import { askOn } from '../../support/topic-source.ts';

const titles = (question: Question): readonly string[] =>
  sidesOf(question).map((side) => titleOf(question, side));
const naming = (...ids: readonly string[]): Partial<Question> => ({
  details: { ...askOn('', {}).details, entities: ids.map((id) => ({ kind: 'variant', id })) },
});

describe('견주는 양쪽', () => {
  it('부른 사업들', () => {
    expect(titles(questionOn('', ['energy-saver', 'design-agency']))).toEqual([
      '에너지절감 설비 전환',
      '디자인 혁신이용권 수행기관',
    ]);
  });

  it('부른 형태들, 한 사업의 차이만 물으면 그 모든 형태', () => {
    expect(titles(questionOn('', ['energy-saver'], naming('energy.loan')))).toEqual(['보조', '융자']);
    expect(titles(questionOn('', ['energy-saver'], naming('energy.grant', 'energy.loan')))).toEqual([
      '보조',
      '융자',
    ]);
    expect(titles(questionOn('', ['energy-saver'], { ...naming('energy.loan'), topic: 'amount' }))).toEqual([
      '융자',
    ]);
  });

  it('한쪽만의 물음으로 좁히고, 공고가 답하는 것만 답으로 친다', () => {
    const question = questionOn('', ['energy-saver', 'design-user'], {
      answerAs: (topic, [only]) =>
        topic === 'amount' ? say(only?.id ?? '') : say('', [], { outcome: 'not-in-notice' }),
    });
    const [, design] = sidesOf(question);
    if (!design) throw new Error('two sides were named');
    expect(about(question, design).subject.recruitments.map(({ id }) => id)).toEqual(['design-user']);
    expect(answerFor(question, 'amount', design)?.blocks).toEqual([{ kind: 'text', text: 'design-user' }]);
    expect(answerFor(question, 'bonus', design)).toBeUndefined();
  });
});
