import { describe, expect, it } from 'vitest';
import { correctionOf, questionOfCorrection } from '../../../src/learning/correction.ts';
import { problemTurn } from '../../support/problem-turn.ts';
import { sampleTrace } from '../../support/sample-turn.ts';

describe('정정', () => {
  it('혼자서 뜻이 통하는 질문은 그것만 시험 문제가 된다', () => {
    const turn = problemTurn({ before: ['안녕하세요'] });
    const question = questionOfCorrection(correctionOf(turn, '3월 12일 17시까지'), 'reviewed-001');
    expect(question).toMatchObject({
      id: 'reviewed-001',
      lang: 'ko',
      kind: 'deadline',
      turns: ['로봇 마감 언제예요?'],
      program: 'robot',
      note: '3월 12일 17시까지',
    });
    expect(question?.must).toHaveLength(1);
  });

  it('앞말이 있어야 뜻이 통하면 앞말도 함께 남긴다', () => {
    const trace = sampleTrace({ why: ['documents p=0.8; subject remembered: cloud'] });
    const turn = problemTurn({ before: ['클라우드는요?'], said: '서류는요?', trace });
    const question = questionOfCorrection(correctionOf(turn, '"사업계획서"'), 'x');
    expect(question).toMatchObject({ kind: 'ellipsis', turns: ['클라우드는요?', '서류는요?'] });
  });

  it('공고에 없다고 했어야 하는 것은 범위 밖 문제가 된다', () => {
    const question = questionOfCorrection(correctionOf(problemTurn(), '공고에 없음'), 'x');
    expect(question).toMatchObject({ kind: 'oos', oos: true });
  });

  it('확인할 것이 없으면 문제가 되지 않는다', () => {
    expect(questionOfCorrection(correctionOf(problemTurn(), '좀 더 친절하게'), 'x')).toBeUndefined();
  });
});
