import { describe, expect, it } from 'vitest';
import { talk } from '../../../support/guide.ts';

const { hear } = talk();
const told = (...said: readonly string[]): string => hear(...said).text;

describe('늘거나 줄어든 사업비', () => {
  it.each([
    [['신규구축 1억 4천이면 지원금 얼마', '2천 더 쓰면?'], '8,000만원'],
    [['로봇 총 3억이에요', '견적이 4천 더 나왔어요'], '1억 7,000만원'],
    [['고도화 2억 2천 잡았는데 4천 줄이면 지원금은?'], '9,000만원'],
    [['클라우드 1억 5천', '5천 올리면 우리 부담은'], '6,000만원'],
    [['upgrade, 180 million won in total', 'what if we add 20 million'], 'KRW 100 million'],
    [['신규구축 1억 2천', '사장님이 1억 6천으로 늘리자는데 지원금은?'], '8,000만원'],
  ])('%j', (said, sum) => expect(told(...said)).toContain(sum));

  it('잰 사업비가 없으면 그대로 둔다', () => {
    expect(told('고도화 얼마까지 지원돼요', '2억이면?')).toContain('1억원');
  });

  it('한도를 채우는 사업비를 물은 다음의 우리 돈과 인건비', () => {
    const said = ['고도화 지원금 1억 다 받으려면 총 얼마', '그럼 우리 돈은?'] as const;
    expect(told(...said)).toContain('우리 부담 1억원');
    expect(told(...said, '인건비는 얼마까지?')).toContain('2,000만원');
  });
});

describe('총사업비가 아닌 금액', () => {
  it.each([
    ['신규구축 총 1억 6천인데 8천 지원받는다 치고 인건비는 최대 얼마', '1,600만원'],
    ['고도화 2억인데 정부가 절반 주고 우리 절반 내면 인건비 최대 얼마 넣나', '2,000만원'],
    ['고도화 인건비 2천 다 채우려면 총사업비 얼마여야 해요', '총사업비 2억원'],
    ['로봇 정부 몫이 1억이면 총사업비는 얼마인 거예요', '총사업비 2억원'],
    ['우리 예산이 6천밖에 없는데 클라우드는 얼마짜리까지 돼요', '총사업비 2억원'],
    ['고도화 5억이면 실제로는 몇 퍼센트 지원인 셈이에요', '30%'],
    ['robot, 400 million won. what if it goes up to 800 million?', 'KRW 300 million'],
  ])('%s', (said, sum) => expect(told(said)).toContain(sum));
});

describe('확인하는 동안 바뀐 사업비', () => {
  it.each([
    [
      ['스마트공장 이미 있고 고도화하려는 중견기업입니다', '총 3억', '아 4천 줄였어요', '지원금은 얼마'],
      '1억 3,000만원',
    ],
    [
      ['로봇 들이려는 중소기업이에요', '견적이 2억이었는데 2천 깎았대요', '그럼 정부가 얼마 줘요'],
      '9,000만원',
    ],
    [
      [
        'we are a small manufacturer without a smart factory',
        'total would be 130 million',
        'and our own money?',
      ],
      'KRW 65 million',
    ],
    [['robot: total 320m', 'minus 20m', 'our part?'], 'KRW 150 million'],
  ])('%j', (said, sum) => expect(told(...said)).toContain(sum));
});
