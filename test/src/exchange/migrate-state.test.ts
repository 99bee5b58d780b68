import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { migrateState } from '../../../src/exchange/migrate-state.ts';
import { stateVersion } from '../../../src/exchange/state.ts';
import { begun } from '../../../src/guidance/guided.ts';
import { sampleState } from '../../support/sample-turn.ts';

describe('대화 상태의 판 올림', () => {
  it('지금 판의 상태는 그대로 쓴다', () => {
    expect(migrateState(sampleState())).toEqual(sampleState());
  });

  it('나중에 덧붙은 항목을 잃지 않는다', () => {
    const state = { ...sampleState(), flow: { asked: ['size'] } };
    expect(migrateState(state)).toEqual(state);
  });

  it('옛 판은 차례로 올린다', () => {
    const old = { ...sampleState(), version: -1, turns: undefined, count: 4 };
    const migrated = migrateState(old, {
      [-1]: ({ count, ...rest }) => ({ ...rest, turns: count }),
      0: (state) => ({ ...state, language: 'en' }),
      1: (state) => state,
    });
    expect(migrated).toMatchObject({ version: stateVersion, turns: 4, language: 'en' });
  });

  it('첫 판은 그대로 둘째 판이 된다', () => {
    expect(migrateState({ ...sampleState(), version: 1 })).toEqual(sampleState());
  });

  it('묻는 중이던 대화도 그대로 쓴다', () => {
    const state = { ...sampleState(), guided: begun('eligibility', ['new-build']) };
    expect(migrateState(state)).toEqual(state);
    expect(migrateState({ ...state, guided: { goal: 'dance' } })).toBeUndefined();
  });

  it.each([
    ['없는 것', undefined],
    ['널', null],
    ['글', 'state'],
    ['목록', [sampleState()]],
    ['올릴 길이 없는 옛 판', { ...sampleState(), version: 0 }],
    ['새 판', { ...sampleState(), version: stateVersion + 1 }],
    ['판이 없는 것', { ...sampleState(), version: undefined }],
    ['망가진 초점', { ...sampleState(), focus: null }],
    ['망가진 사실', { ...sampleState(), facts: { size: { deep: true } } }],
  ])('%s은(는) 상태가 아니다', (_name, stored) => {
    expect(migrateState(stored)).toBeUndefined();
  });

  it('올리다 실패해도 무너지지 않는다', () => {
    const failing = () => {
      throw new Error('broken');
    };
    expect(migrateState({ version: 0 }, { 0: failing })).toBeUndefined();
  });

  it('무엇이 저장되어 있어도 무너지지 않는다', () => {
    fc.assert(fc.property(fc.anything(), (stored) => void migrateState(stored)));
    fc.assert(fc.property(fc.jsonValue(), (stored) => migrateState(stored) === undefined));
  });
});
