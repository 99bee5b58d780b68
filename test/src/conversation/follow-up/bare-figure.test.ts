import { describe, expect, it } from 'vitest';
import { talk } from '../../../support/guide.ts';

const { hear } = talk();

describe('숫자만 묻는 말은 방금 말한 것의 숫자를 묻는다', () => {
  it.each([
    [['상생형 서비스 이용료도 넣을 수 있나요', '몇 년?'], 'support.cloud-fee', '3년'],
    [['클라우드 서비스 이용료 지원되나요', '몇년까지요', '상생형도요?'], 'support.cloud-fee', '3년'],
    [['상생형 클라우드 이용료 넣어도 됩니까', '조건 있어요?'], 'support.cloud-fee', '제조현장데이터'],
    [['신규구축 여성기업 가점 몇 점이에요', '최대는?'], 'bonus', '최대 5점'],
    [['Is there a bonus for root industry in robot?', 'maximum?'], 'bonus', 'at most 6 points'],
  ])('%j', (said, topic, figure) => {
    const { trace, text } = hear(...said);
    expect(trace.topic).toBe(topic);
    expect(text).toContain(figure);
  });

  it('무엇의 숫자인지 스스로 말하면 그것을 묻는다', () => {
    expect(hear('마이스터 전문가 월급 얼마예요', '몇달 있어요').trace.topic).toBe('work.months');
    expect(hear('상생형 서비스 이용료도 넣을 수 있나요', '로봇은 몇 년?').trace.recruitments).toEqual([
      'robot',
    ]);
  });

  it('언제냐고만 하면 방금 말한 때다', () => {
    const said = ['수준확인 비용 지원 얼마?', '지금 구축사업 참여중인데 신청 가능?', '그럼 언제 받아요?'];
    expect(hear(...said).trace.topic).toMatch(/^(?:exclusion|eligibility)\./);
    expect(hear(...said).text).toContain('사업이 완료될 때');
  });

  it.each([
    [['클라우드 이용료를 사업비에 넣을 수 있나요 신규', '최대 몇년'], 'support.cloud-fee'],
    [['ISMS 인증 가점 되나요 신규', '몇 등급'], 'bonus.item'],
    [['일자리 안정자금 받으면 가점 있어요?', '얼마나'], 'bonus.item'],
    [['고도화 레벨3인데 보안솔루션 해야해요?', '레벨2면요'], 'duty.security'],
  ])('%j: %s', (said, topic) => expect(hear(...said).trace.topic).toBe(topic));
});

describe('자기네 수만 말해도 방금 말한 요건에 대어 본다', () => {
  it.each([
    [['클라우드는 몇 개사가 모여야 하죠', '저희는 세 곳인데'], /^아니요/],
    [['클라우드 최소 몇 곳이에요', '일곱 곳이면요?'], /^네/],
    [['컨설팅기관은 상근 컨설턴트가 몇 명 있어야 해요', '우리 3명인데'], /^아니요/],
    [['확인기관 전문가 몇 명 필요해요', '저희는 11명 있어요'], /^네/],
  ])('%s', (said, expected) => {
    expect(hear(...said).text).toMatch(expected);
  });

  it('몇 명인지 묻는 것은 자기네 수가 아니다', () => {
    expect(hear('확인기관 전문가 요건이 있나요', '몇 명?').text).toContain('10명');
  });
});
