import { describe, expect, it } from 'vitest';
import { windowsOn } from '../../../src/rules/index.ts';
import { pack } from './notice.ts';

const statusOn = (recruitment: string, date: string) => {
  const [status] = windowsOn(pack, recruitment, date);
  return status && [status.state, status.daysLeft];
};

describe('그 날의 접수 상태', () => {
  it.each([
    ['robot', '2020-02-12', 'before', 1],
    ['robot', '2020-02-13', 'open', 28],
    ['robot', '2020-03-12', 'open', 0],
    ['robot', '2020-03-13', 'closed', undefined],
    ['robot', '2020-12-31', 'closed', undefined],
    ['robot', '2021-01-01', 'after-year', undefined],
    ['new-build', '2020-02-12', 'before', 1],
    ['new-build', '2020-02-13', 'open-until-spent', undefined],
    ['new-build', '2020-12-31', 'open-until-spent', undefined],
    ['new-build', '2021-01-01', 'after-year', undefined],
    ['capability', '2020-03-12', 'before', 1],
    ['capability', '2020-03-13', 'open-until-spent', undefined],
    ['consulting-agency', '2020-03-06', 'open', 0],
    ['consulting-agency', '2020-03-07', 'closed', undefined],
    ['meister-expert', '2020-03-13', 'open', 0],
    ['cloud', '2020-03-31', 'open', 0],
    ['cloud', '2020-04-01', 'closed', undefined],
  ])('%s %s %s %s', (recruitment, date, state, daysLeft) => {
    expect(statusOn(recruitment, date)).toEqual([state, daysLeft]);
  });

  it('마감 시각이 있는 곳은 함께 준다', () => {
    expect(windowsOn(pack, 'robot', '2020-03-12')[0]?.window.closesAt).toBe('17:00');
  });
});
