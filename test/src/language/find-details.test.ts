import { describe, expect, it } from 'vitest';
import { buildDetailsFinder } from '../../../src/language/find-details.ts';
import { sampleKnowledge } from '../../support/guide.ts';

const find = buildDetailsFinder(sampleKnowledge(), () => false);
const idsIn = (text: string): readonly string[] => find(text).entities.map(({ id }) => id);

describe('말 속의 이름과 수', () => {
  it.each([
    ['금액', '총사업비 1억5천이면', { amounts: [150_000_000] }],
    ['비율', '40%인가요', { percents: [40] }],
    ['날짜', '4월 3일에', { dates: [expect.objectContaining({ month: 4, day: 3 })] }],
    ['기간', '8개월이죠', { months: [8] }],
    ['햇수는 달로', '3년간', { months: [36] }],
    ['시각은 분으로', '17시 30분까지', { times: [1050] }],
    ['수준', '레벨 3이면', { level: 3 }],
  ])('%s', (_kind, text, expected) => expect(find(text)).toMatchObject(expected));

  it('돈 이야기에서는 단위가 빠져도 금액이다', () => {
    expect(find('사업비 7천').amounts).toEqual([70_000_000]);
    expect(find('7천').amounts).toEqual([]);
  });

  it('곳의 이름', () => {
    expect(find('새벽시 센터').place).toMatchObject({ kind: 'one', centre: 'centre.saebyeok' });
    expect(find('중앙동 센터').place).toMatchObject({ kind: 'several' });
    expect(find('센터 알려줘').place).toBeUndefined();
  });

  it('제쳐 둔 곳은 찾는 곳이 아니다', () => {
    expect(find('중앙동 말고 새벽시 센터').place).toMatchObject({ kind: 'one', centre: 'centre.saebyeok' });
    expect(find('새벽시 말고').place).toMatchObject({ kind: 'one', centre: 'centre.saebyeok' });
  });

  it('이름', () => {
    expect(idsIn('에너지절감 융자 서류')).toEqual(['energy', 'energy.loan']);
    expect(idsIn('태양광 쓰는 소상공인')).toContain('energy.bonus.renewable');
  });

  it('틀리게 친 사업 이름', () => {
    expect(idsIn('에너지졀감 얼마')).toContain('energy');
    expect(find('에너지졀감 얼마').mentions[0]?.fuzzy).toBe(true);
  });

  it('가릴 자리는 글 안에 있다', () => {
    const text = '새벽시 공장 총사업비 1억의 40%, 4월 3일 17시까지 3개';
    for (const { start, end, sign } of find(text).figures) {
      expect(end).toBeGreaterThan(start);
      expect(end).toBeLessThanOrEqual(text.length);
      expect(sign).toHaveLength(1);
    }
  });
});
