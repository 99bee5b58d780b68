import { describe, expect, it } from 'vitest';
import { asksForSumOfPoints, pointsPutUp } from '../../../src/language/points-asked.ts';
import { talk } from '../../support/guide.ts';

const named = (...ids: readonly string[]) => ({
  entities: ids.map((id) => ({ kind: 'bonus-item' as const, id })),
});
const asks = (text: string, ...ids: readonly string[]): boolean =>
  asksForSumOfPoints({ text, details: named(...ids) } as unknown as Parameters<typeof asksForSumOfPoints>[0]);

describe('가점 항목 여럿의 점수', () => {
  it('항목 둘과 점수', () => expect(asks('여성기업이랑 뿌리기업 둘다면 몇점', 'a', 'b')).toBe(true));
  it('항목 하나', () => expect(asks('여성기업 몇 점', 'a')).toBe(false));
  it('점수를 묻지 않음', () => expect(asks('여성기업이랑 뿌리기업 증빙', 'a', 'b')).toBe(false));

  const { hear } = talk();
  it.each([
    ['여성기업이랑 뿌리기업 둘다면 몇점', '최대 5점까지만'],
    ['뿌리기업에 국내복귀 인증까지 받았으면 점수 얼마에요', '= 4점'],
    ['협동로봇 쓰고 뿌리기업이면 몇점', '= 4점'],
    ['군수품 제조기업이고 청년친화 산단 입주했는데 가점 총 몇점', '최대 5점까지만'],
    ['how many points if we are a women-owned and a root industry company', 'at most 5 points'],
    ["we're a reshoring company and use collaborative robots, how many bonus points?", '= 4 points'],
  ])('사업을 안 말해도 더한다: %s', (said, sum) => {
    expect(hear(said).text).toContain(sum);
  });

  it('그 사업의 항목이 아닌 것은 점수가 없다고 말한다', () => {
    expect(hear('고도화인데 강소기업100이랑 ISMS 있으면 점수는').text).toMatch(/강소기업100[^.]*(?:없|아니)/);
  });
});

describe('받는다고 내세운 점수', () => {
  it.each([
    ['그럼 8점?', 8],
    ['둘다 내면 6점이죠?', 6],
    ['여성기업 3점이랑 뿌리기업 3점 해서 6점 맞나요', 6],
    ['so 4 points, right?', 4],
    ['항목당 3점이죠?', undefined],
    ['최대 5점 맞죠', undefined],
    ['여성기업이라 3점 받았어요', undefined],
  ])('%s', (text, points) => {
    expect(pointsPutUp(text)).toBe(points);
  });
});
