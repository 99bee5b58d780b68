import { describe, expect, it } from 'vitest';
import { talk } from '../../../support/guide.ts';

const { hear } = talk();
const topicOf = (...said: readonly string[]): string => hear(...said).trace.topic;

describe('이야기하던 쪽', () => {
  it.each([
    [['협업기관으로 참여하려는 협회입니다', '자격요건이 뭐죠'], 'eligibility.partner'],
    [['협업기관 운영비도 지원해줍니까', '자격은요'], 'eligibility.partner'],
    [['협업기관으로 참여하려는 협회입니다', '하는 일은?'], 'role.partner'],
    [['신규구축 공급기업은 서류 뭐 내요', '자격은?'], 'eligibility.supplier'],
  ])('%j', (said, topic) => expect(topicOf(...said)).toBe(topic));

  it('다른 쪽이나 다른 사업을 부르면 그쪽이다', () => {
    expect(topicOf('협업기관 운영비도 지원해줍니까', '주관기관 자격은요')).toBe('eligibility');
    expect(topicOf('협업기관 운영비도 지원해줍니까', '로봇 자격은요')).toBe('eligibility');
  });
});
