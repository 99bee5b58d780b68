import { describe, expect, it } from 'vitest';
import { sharesOut } from '../../../src/language/speech/several-of.ts';
import { talk } from '../../support/guide.ts';

const { hear } = talk();
const told = (...said: readonly string[]): string => hear(...said).text;

describe('여럿이면 얼마인지', () => {
  it.each([
    [['우리 회사가 마이스터 2명 쓰면 자부담 얼마예요'], '186만원'],
    [['마이스터 인건비 총 얼마예요', '세 명이면?'], '5,580만원'],
    [['상생형 주관기관인데 유형2로 협력사 4곳에 2천만원씩 해주면 우리 돈 얼마 들어요'], '4,000만원'],
    [['심화 컨설팅 자부담 얼마', '회사 두 곳이면?'], '400만원'],
    [['클라우드 총 2억이고 5개사인데 한 회사당 얼마 내요'], '1,200만원'],
    [['cloud project, 200 million won, six companies: how much per company?'], 'KRW 10 million'],
  ])('%j', (said, sum) => expect(told(...said)).toContain(sum));

  it('나누는 방법은 공고에 없다고 함께 말한다', () => {
    expect(told('클라우드 총 1억을 3곳이 나눠 내면 우리 부담은')).toContain('정해져 있지 않');
    expect(sharesOut('회사가 얼마 내요')).toBe(false);
  });

  it('원포인트 두 번의 금액은 적혀 있지 않고, 자부담은 없다', () => {
    expect(told('원포인트 멘토링 2회면 총 얼마 지원돼요')).toContain('적혀 있지 않');
    expect(told('원포인트 두 번 받으면 우리 돈 얼마 들어요')).toContain('0원');
  });
});

describe('수준확인 비용과 한도', () => {
  it.each([
    ['수준확인 비용이 95만원이면 우리가 낼 돈은?', '15만원은 우리 부담'],
    ['수준확인비 60만원 나왔는데 지원 얼마 받아요', '한도 안'],
    ['level check fee is 1.1 million won, how much do we pay ourselves', 'KRW 300,000'],
  ])('%s', (said, words) => expect(told(said)).toContain(words));
});

describe('우리 몫', () => {
  it.each([
    [['심화컨설팅 지자체 몫 얼마', '우리는?'], '200만원'],
    [['in-depth consulting: what does the government pay', 'and us?'], 'KRW 2 million'],
    [['what does a meister cost our company'], 'KRW 930,000'],
  ])('%j', (said, sum) => expect(told(...said)).toContain(sum));

  it('유형 2를 말하던 소기업이 금액을 묻는다', () => {
    const text = told(
      '상생형 유형2가 소기업한테 괜찮다면서요',
      '저희 소기업이고요',
      '1600만원쯤이요',
      '정부가 얼마 대고 저희는 얼마 내요',
    );
    expect(text).toContain('정부지원 800만원');
    expect(text).toContain('부담 없음');
  });
});

describe('여러 사업과 여러 물건의 금액', () => {
  it.each([
    [['신규구축 1억 2천이랑 로봇 2억 하면 지원금 합쳐서 얼마'], '1억 6,000만원'],
    [['고도화 2억이랑 로봇 3억 지원금 차이 얼마'], '차이는 5,000만원'],
    [['심화컨설팅이랑 마이스터 둘 다 하면 우리 돈 총 얼마'], '293만원'],
    [['신규구축 1억이면 자부담', '로봇도 1억이면?', '둘 합치면?'], '더하면 1억원'],
    [['신규구축인데 설비 1억에 소프트웨어 4천이에요 지원금 얼마'], '7,000만원'],
    [['robot cell 150 million plus safety fence 10 million, how much support'], 'KRW 80 million'],
    [['로봇 3대 대당 6천이면 지원금 총 얼마'], '9,000만원'],
    [['클라우드 총 2억', '우리 부담은', '6개사면 한 곳당?'], '1,000만원'],
    [['클라우드 총 9천인데 회원사 9곳이 나누면 우리 부담은'], '300만원'],
  ])('%j', (said, sum) => expect(told(...said)).toContain(sum));

  it('주관기관이 낼 돈을 말하면 남는 돈', () => {
    expect(told('상생형 유형1 신규구축 2억짜리 대기업이 7천 내면 우리는 얼마')).toContain('7,000만원이 남');
  });

  it('넣으려는 인건비를 한도와 견준다', () => {
    expect(told('고도화 총 2억인데 인건비 2천5백만원 넣어도 돼요')).toContain('한도를 넘');
    expect(told('can we include 15 million labour cost in a 200 million upgrade?')).toContain('within that');
  });

  it('쉼표가 든 금액은 끊지 않는다', () => {
    expect(told('level check fee is 950,000 won, how much do we pay ourselves')).toContain('KRW 150,000');
  });
});

describe('정부와 다른 쪽의 몫', () => {
  it.each([
    [['심화컨설팅 자부담 얼마', '지자체는?'], '300만원'],
    [['win-win type 2, 16 million won. government share?', 'and the host?'], 'KRW 8 million'],
    [['신규구축 자부담 비율이 몇 프로예요'], '50% 이상'],
  ])('%j', (said, sum) => expect(told(...said)).toContain(sum));
});
