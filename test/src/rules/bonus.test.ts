import { describe, expect, it } from 'vitest';
import { bonusFor } from '../../../src/rules/index.ts';
import { pack } from './notice.ts';

const pointsOf = (recruitment: string, flags: readonly string[]) =>
  bonusFor(pack, recruitment, { flags })?.points;

describe('가점', () => {
  it.each([
    ['new-build', [], 0],
    ['new-build', ['여성기업'], 3],
    ['new-build', ['여성기업', '뿌리기업'], 5],
    ['upgrade', ['스마트역량강화참여', '스마트마이스터참여', '수준확인'], 5],
    ['new-build', ['일자리함께하기', '노동시간단축'], 3],
    ['new-build', ['ISMS인증', '정보보호준비도B등급'], 3],
    ['new-build', ['정보보호준비도AAA등급'], 3],
    ['new-build', ['정보보호준비도C등급'], 0],
    ['new-build', ['노동시간단축(확인서 발급 14개월)', '이노비즈'], 0],
    ['new-build', ['상생형지역일자리', '강소기업100', '작업자안전로봇'], 0],
    ['robot', ['강소기업100'], 2],
    ['robot', ['유턴기업', '작업자안전로봇'], 4],
    ['robot', ['유턴기업', '작업자안전로봇', '강소기업100'], 6],
    ['robot', ['유턴기업', '작업자안전로봇', '강소기업100', '뿌리기업'], 6],
    ['robot', ['여성기업'], 0],
  ])('%s %j %d점', (recruitment, flags, points) => {
    expect(pointsOf(recruitment, flags)).toBe(points);
  });

  it('가점이 없는 사업은 0점이 아니라 없음이다', () => {
    expect(pointsOf('cloud', ['여성기업'])).toBeUndefined();
  });

  it('센 항목과 증빙, 한도 전의 합이 나온다', () => {
    const bonus = bonusFor(pack, 'upgrade', { flags: ['여성기업', '뿌리기업'] });
    expect(bonus).toMatchObject({ points: 5, sum: 6, missing: [] });
    expect(bonus?.counted.map(({ id }) => id)).toEqual([
      'build.bonus.root-industry',
      'build.bonus.women-owned',
    ]);
    expect(bonus?.counted[1]?.evidence).toMatchObject({ ko: '여성기업 확인서' });
    expect(bonus?.counted[0]?.evidence).toBe('unnamed');
  });

  it('아무것도 모르면 확실한 것은 0점이고 모두 열려 있다', () => {
    const bonus = bonusFor(pack, 'new-build', {});
    expect(bonus).toMatchObject({ points: 0, missing: ['flags'] });
    expect(bonus?.open).toHaveLength(21);
  });

  it('하나만 알아도 그만큼은 확실하고, 한도를 채우면 더 물을 것이 없다', () => {
    expect(bonusFor(pack, 'new-build', { 'flags.여성기업': true })).toMatchObject({
      points: 3,
      missing: ['flags'],
    });
    const full = { 'flags.여성기업': true, 'flags.뿌리기업': true };
    expect(bonusFor(pack, 'new-build', full)).toMatchObject({ points: 5, missing: [] });
  });
});
