import { describe, expect, it } from 'vitest';
import { asksHowCallsStand, rankingAsked } from '../../../../src/language/speech/ranking.ts';

describe('어느 사업이 가장', () => {
  it.each([
    ['제일 많이 주는 사업이 뭐야', 'amount', 'most'],
    ['지원 비율이 가장 높은 게 뭔가요', 'rate', 'most'],
    ['마감이 제일 빠른 것', 'window', 'least'],
    ['어느 사업이 젤 늦게 끝나요', 'window', 'most'],
    ['우리 부담이 가장 적은 사업', 'burden', 'least'],
    ['서류가 제일 적은 데가 어디예요', 'papers', 'least'],
    ['what is the shortest program', 'period', 'least'],
    ['which one has the highest percentage', 'rate', 'most'],
  ])('%s', (text, by, direction) => expect(rankingAsked(text)).toEqual({ by, direction }));

  it.each([
    '지원금 최대 얼마예요',
    '가장 먼저 해야 하는 절차가 뭐예요',
    '제일 중요한 게 뭐예요',
    '경쟁률이 제일 낮은 사업',
    '로봇이 더 많이 주나요',
    '빨리 받고 싶어요',
  ])('%s: 순서를 묻지 않는다', (text) => expect(rankingAsked(text)).toBeUndefined());
});

describe('지금 무엇이 열려 있나', () => {
  it.each([
    '지금 신청할 수 있는 사업이 뭐가 있어요',
    '현재 접수중인 거 뭐 있나요',
    '아직 시작 안 한 사업',
    '이번 달에 마감되는 사업',
    'which programs are open now',
  ])('%s', (text) => expect(asksHowCallsStand(text)).toBe(true));

  it.each(['신청 기간이 언제예요', '신청하면 언제 결과가 나와요', '지원금은 언제 받아요'])(
    '%s: 아니다',
    (text) => expect(asksHowCallsStand(text)).toBe(false),
  );
});
