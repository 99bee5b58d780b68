import { describe, expect, it } from 'vitest';
import { on, talk } from '../../support/guide.ts';

const { hear } = talk();

describe('신청 기간', () => {
  it.each([
    ['2020-02-10', '접수 시작까지 3일'],
    ['2020-02-13', '접수 중'],
    ['2020-03-02', '마감까지 10일'],
    ['2020-03-12', '접수 중'],
    ['2020-03-13', '마감되었어요'],
    ['2020-12-31', '마감되었어요'],
  ])('%s에는 “%s”', (today, state) => {
    expect(hear(on(today, '로봇 지금 신청돼요?')).text).toContain(state);
  });

  it('예산이 있을 때까지 받는 것은 마감일이 없다', () => {
    expect(hear(on('2020-06-01', '고도화 지금 신청돼요?')).text).toContain('예산');
    expect(hear(on('2020-06-01', '고도화 지금 신청돼요?')).text).not.toMatch(/마감까지|마감되었/);
  });

  it('해가 바뀌면 2020년 공고임을 밝히고 지금 공고를 찾을 곳을 알린다', () => {
    for (const program of ['로봇', '고도화', '클라우드']) {
      const { text } = hear(on('2021-01-01', `${program} 지금 신청돼요?`));
      expect(text).toContain('2020년 공고');
      expect(text).toContain('1357');
      expect(text).not.toMatch(/접수 중이/);
    }
  });

  it.each([
    ['로봇 3월 13일에 내도 되나요?', /^아니요.*마감 뒤/],
    ['로봇 2월 1일에 내도 되나요?', /^아니요.*접수 전/],
    ['로봇 3월 2일에 내도 되나요?', /^네, 로봇/],
  ])('%s', (question, answer) => expect(hear(question).text).toMatch(answer));

  it('사업을 말하지 않으면 모든 사업의 기간을 나란히', () => {
    const { text, trace } = hear('신청 기간이 언제예요?');
    expect(trace.outcome).toBe('answered');
    for (const program of ['신규구축', '로봇활용', '클라우드']) expect(text).toContain(program);
  });
});
