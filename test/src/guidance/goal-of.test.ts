import { describe, expect, it } from 'vitest';
import { wishIn } from '../../../src/guidance/goal-of.ts';

describe('이끌어 달라는 말', () => {
  it.each([
    ['지원금 계산해줘', { goal: 'subsidy' }],
    ['신규구축 지원금 계산해 주세요', { goal: 'subsidy' }],
    ['사업별로 비교해줘', { goal: 'subsidy', sideBySide: true }],
    ['사업별 지원금 비교', { goal: 'subsidy', sideBySide: true }],
    ['compare the support by program', { goal: 'subsidy', sideBySide: true }],
    ['서류 체크리스트', { goal: 'documents' }],
    ['가점 체크', { goal: 'bonus' }],
    ['로봇 가점 확인', { goal: 'bonus' }],
    ['지역 센터 찾기', { goal: 'centre' }],
    ['calculate our subsidy', { goal: 'subsidy' }],
    ['document checklist', { goal: 'documents' }],
    ['bonus check', { goal: 'bonus' }],
    ['find a regional centre', { goal: 'centre' }],
    ['compare the programs', { goal: 'subsidy', sideBySide: true }],
  ])('%s', (text, wish) => expect(wishIn(text)).toEqual(wish));

  it.each([
    '지원금 얼마예요?',
    '신규구축 서류',
    '여성기업 가점 있나요?',
    '사업별로 신청기간 비교해줘',
    '센터 번호',
  ])('“%s”은(는) 물음이다', (text) => expect(wishIn(text)).toBeUndefined());
});
