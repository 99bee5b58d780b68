import { describe, expect, it } from 'vitest';
import { isInPassing, isUnderWay } from '../../../../src/language/speech/in-passing.ts';

const at = (text: string, name: string) => ({
  start: text.indexOf(name),
  end: text.indexOf(name) + name.length,
});

describe('지나가며 말한 사업', () => {
  it.each([
    ['지금 신규구축 지원사업 참여중이에요', '신규구축'],
    ['고도화 사업을 수행하고 있는데 또 되나요', '고도화'],
    ['상생형으로 스공 구축 돌리는 중인데', '상생형'],
    ['we are running an upgrade and want robots', 'upgrade'],
    ['our upgrade project is still under way', 'upgrade'],
  ])('하고 있는 사업: %s', (text, name) => {
    expect(isUnderWay(text, at(text, name))).toBe(true);
    expect(isInPassing(text, at(text, name))).toBe(true);
  });

  it.each([
    ['작년에 로봇 지원사업 뽑혔었는데', '로봇'],
    ['마이스터 사업 선정됐던 업체인데', '마이스터'],
    ['we received the robot program last year', 'robot program'],
  ])('전에 한 사업: %s', (text, name) => {
    expect(isUnderWay(text, at(text, name))).toBe(false);
    expect(isInPassing(text, at(text, name))).toBe(true);
  });

  it('우리가 하는 사업은 지나가며 말한 것이다', () => {
    expect(isInPassing('우리 신규구축 하는데 마이스터 먼저 주나', { start: 3, end: 7 })).toBe(true);
    expect(isInPassing('신규구축 하는데 서류 뭐 내요', { start: 0, end: 4 })).toBe(false);
  });

  it.each([
    ['신규구축 언제까지 신청해요', '신규구축'],
    ['고도화 사업에 참여하려면 뭐가 필요해요', '고도화'],
    ['로봇 서류 알려주세요', '로봇'],
    ['can we apply for the upgrade', 'upgrade'],
  ])('묻는 사업: %s', (text, name) => {
    expect(isInPassing(text, at(text, name))).toBe(false);
  });
});
