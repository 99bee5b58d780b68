import { describe, expect, it } from 'vitest';
import { talk } from '../../support/guide.ts';

const { hear } = talk();

describe('나누어 내는 돈에서 한 곳의 몫', () => {
  it.each([
    [['역량강화 심화로 하면 얼마', '그중에 지자체가 내는건 얼마에요?'], '300만원'],
    [['기본컨설팅 500중에 얼마지원', '그중 정부몫만 따지면?'], '250만원'],
    [['마이스터 3개월 부르면 우리가 내는돈', '그럼 나라가 내는건 얼마?'], '837만원'],
  ])('%s', (said, part) => {
    expect(hear(...said).text.split('\n')[0]).toContain(part);
  });

  it('여럿을 말하면 모두 말한다', () => {
    const { text } = hear('심화컨설팅 천만원중에 정부 지자체 우리 얼마씩이에요');
    for (const part of ['500만원', '300만원', '200만원']) expect(text).toContain(part);
  });
});

describe('연장까지 더한 사업기간', () => {
  it('모두 얼마인지 물으면 더해서 말한다', () => {
    expect(hear('고도화 사업기간이 어케돼여', '연장까지 다하면 총 몇달임?').text).toContain('9개월');
    expect(hear('고도화 연장 몇달').text).not.toContain('9개월');
  });
});
