import { describe, expect, it } from 'vitest';
import { talk } from '../../support/guide.ts';

const { hear } = talk();
const textOf = (...said: readonly string[]): string => hear(...said).text;

describe('여러 사업을 합친 금액', () => {
  it.each([
    [['고도화랑 로봇 합치면 총 얼마 받아요'], '4억 5,000만원'],
    [['고도화에 로봇까지 하면 최대 얼마까지 받나요'], '4억 5,000만원'],
    [['로봇이랑 고도화 둘다 하면', '합쳐서 얼마'], '4억 5,000만원'],
    [['마이스터랑 원포인트 둘다 하면 우리가 내는돈 총 얼마'], '더하면 93만원'],
  ])('%s', (said, sum) => {
    expect(textOf(...said)).toContain(sum);
  });

  it('형태마다 달라 하나로 더할 수 없으면 각각만 말한다', () => {
    const text = textOf('마이스터랑 컨설팅 둘다 하면 얼마 들어요');
    expect(text).toMatch(/93만원[\s\S]*200만원/);
    expect(text).not.toContain('더하면');
  });
});
