import { describe, expect, it } from 'vitest';
import { talk } from '../../../support/guide.ts';

const { hear } = talk();

describe('과제의 다른 쪽에 같은 것을', () => {
  it('이쪽이 누구인지 앞서 말했으면 ‘저희는?’도 그쪽이다', () => {
    const { trace, text } = hear('대기업 상생팀인데 유형2로 하려고요', '정부는 얼마 내요', '저희는?');
    expect(trace.topic).toMatch(/^burden\.host/);
    expect(text).toContain('50%를 부담');
  });

  it('서류 이야기에서 공급기업 것만 묻는다', () => {
    const { text } = hear('신규구축 서류 뭐 내요', '공급기업도 내야되는건?');
    expect(text).toContain('공급기업 제출 서류');
    expect(text).not.toContain('컨소시엄이 원칙');
  });

  it('더 묻는 말이 있으면 그 물음이다', () => {
    expect(hear('신규구축 서류 뭐 내요', '공급기업은 몇 개까지 돼요?').trace.topic).not.toBe('documents');
  });

  it('한쪽의 몫은 지원금 이야기에서도 그쪽의 부담이다', () => {
    const first = '상생형 유형1 정부 몇프로예요';
    expect(hear(first, '대기업은요').text).toContain('30% 이상');
    expect(hear(first, '대기업은요', '중소기업은').text).toContain('40% 이내');
    expect(hear('Win-win type 1, what share does the government pay?', 'And the SME?').text).toContain('40%');
  });

  it('없으면 어떤지는 방금 있어야 한다던 쪽이다', () => {
    const said = ['로봇 신청하려면 공급기업 있어야 해요?', '없으면요'];
    expect(hear(...said).text).toContain('혼자서는 신청할 수 없고');
    expect(hear(...said, '고도화는').trace.topic).toBe('eligibility.alone');
  });

  it('되느냐고 물으면 부담이 아니라 자격이다', () => {
    expect(hear('상생형 유형2 정부는 얼마나 내죠', '중견기업도 되나요').text).toMatch(/^아니요/);
  });
});
