import { describe, expect, it } from 'vitest';
import { asksApproval } from '../../../../src/language/speech/approving.ts';
import { talk } from '../../../support/guide.ts';

describe('그래도 되는지 묻는 말', () => {
  it.each([
    '문제 없죠?',
    '그래도 되나',
    '괜찮죠?',
    '이대로 신청해도 되나요',
    '그럼 가능한가요?',
    'is that ok?',
  ])('%s', (text) => expect(asksApproval(text)).toBe(true));

  it.each([
    '여성기업 가점 되나요',
    '서류는 어디서 떼요',
    '신규구축 체납이 있는데 가능한가요',
    'is the robot ok?',
  ])('%s: 다른 물음', (text) => expect(asksApproval(text)).toBe(false));

  it('들은 것으로 판단해 걸리는 것을 말한다', () => {
    const { hear } = talk();
    const cloud = ['클라우드 컨소시엄 만들고 있어요', '중소기업 5곳 모았고', 'it회사는 2곳입니다'] as const;
    expect(hear(...cloud, '문제 없죠?').text).toContain('공급기업은 1개사만');
    expect(hear('여성기업이에요', '괜찮죠?').trace.topic).toBe('situation');
    expect(hear('로봇 하려고요', '저희 국세 체납이 좀 있어요', '그래도 되나').text).toContain('체납');
    expect(hear('cloud program eligibility', 'we have 2 suppliers', 'is that ok?').text).toContain(
      'Only 1 supplier',
    );
  });
});
