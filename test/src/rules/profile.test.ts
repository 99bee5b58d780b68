import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { profileReader, profileSchema } from '../../../src/rules/index.ts';
import { pack } from './notice.ts';

const read = profileReader(pack.companyFacts);
const pathsOf = (profile: unknown) => read(profile).problems.map(({ path }) => path);

describe('기업 정보 읽기', () => {
  it('없는 칸은 모르는 사실이다', () => {
    expect(read({ size: 'small' }).facts).toEqual({ size: 'small' });
    expect(read({}).facts).toEqual({});
  });

  it('null은 모르는 것이고, 진행 중인 사업만 없다는 뜻이다', () => {
    expect(read({ level: null, built_by: null, exclusions: null }).facts).toEqual({});
    expect(read({ ongoing_project: null }).facts).toEqual({ ongoing_project: 'none' });
  });

  it('묶음을 적었으면 안 적은 칸은 null로 본다', () => {
    expect(read({ cloud: { task: 'shared' } }).facts).toEqual({
      'cloud.task': 'shared',
      'cloud.selected_year': 0,
    });
    expect(read({ cloud: null }).facts).toEqual({});
  });

  it('가점은 공고에 없는 이름도 받지만 제외사유는 공고의 것만 받는다', () => {
    expect(read({ flags: ['이노비즈'] }).facts).toEqual({ flags: ['이노비즈'] });
    expect(pathsOf({ exclusions: ['이노비즈'] })).toEqual(['exclusions.0']);
  });

  it('모르는 칸은 이름을 들어 거절한다', () => {
    const [problem] = read({ size: 'small', colour: 'red' }).problems;
    expect(problem?.message).toContain('colour');
    expect(pathsOf({ cloud: { colour: 'red' } })).toEqual(['cloud']);
  });

  it.each([
    [{ role: 'owner' }, 'role'],
    [{ manufacturer: 'yes' }, 'manufacturer'],
    [{ total_cost_won: -1 }, 'total_cost_won'],
    [{ total_cost_won: 1.5 }, 'total_cost_won'],
    [{ level: '3' }, 'level'],
    [{ win_win: { type: 3 } }, 'win_win.type'],
    [{ flags: '여성기업' }, 'flags'],
  ])('%j는 %s이 틀렸다고 한다', (profile, path) => {
    expect(pathsOf(profile)).toEqual([path]);
  });

  it('객체가 아닌 것은 거절한다', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.integer(), fc.constant(null), fc.array(fc.anything())),
        (input) => {
          expect(read(input).problems.length).toBeGreaterThan(0);
        },
      ),
    );
  });

  it('무엇이 와도 오류 없이 읽거나 거절한다', () => {
    fc.assert(
      fc.property(fc.anything(), (input) => {
        const { facts, problems } = read(input);
        expect(facts === undefined).toBe(problems.length > 0);
      }),
    );
  });

  it('JSON 스키마로 옮길 수 있다', () => {
    const schema = z.toJSONSchema(profileSchema(pack.companyFacts));
    expect(schema.additionalProperties).toBe(false);
    expect(Object.keys(schema.properties ?? {})).toContain('win_win');
  });
});
