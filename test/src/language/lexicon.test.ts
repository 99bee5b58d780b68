import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildLexicon, type Entity } from '../../../src/language/lexicon.ts';

const program = (id: string): Entity => ({ kind: 'program', id });
const document = (id: string): Entity => ({ kind: 'document', id });
const { find } = buildLexicon([
  ['에너지절감 설비', program('energy')],
  ['에너지절감', program('energy')],
  ['클라우드 사업', program('cloud')],
  ['고도', program('height')],
  ['신청서', document('application')],
  ['MES', { kind: 'term', id: 'mes' }],
  ['ㅇㄴㅈㅈㄱ', program('energy')],
  ['융자', { kind: 'variant', id: 'loan' }],
  ['융자', { kind: 'term', id: 'loan-term' }],
]);
const found = (text: string): readonly string[] => find(text).map(({ start, end }) => text.slice(start, end));

describe('이름 찾기', () => {
  it('띄어쓰기와 문장부호를 가리지 않는다', () => {
    expect(found('에너지 절감 얼마예요')).toEqual(['에너지 절감']);
    expect(found('에너지·절감설비 얼마')).toEqual(['에너지·절감설비']);
  });

  it('초성으로 적은 이름도 찾는다', () => expect(found('ㅇㄴㅈㅈㄱ 얼마')).toEqual(['ㅇㄴㅈㅈㄱ']));

  it('가장 긴 이름을 고른다', () => expect(found('에너지절감설비 서류')).toEqual(['에너지절감설비']));

  it('겹치지 않게, 나온 차례대로', () => {
    const mentions = find('융자랑 에너지절감이랑 mes');
    expect(mentions.map(({ entities }) => entities[0]?.id)).toEqual(['loan', 'energy', 'mes']);
  });

  it('같은 이름의 여러 뜻을 다 알린다', () => {
    expect(find('융자')[0]?.entities.map(({ kind }) => kind)).toEqual(['variant', 'term']);
  });

  it('로마자 이름은 통째로만', () => {
    expect(found('mes 뭐예요')).toEqual(['mes']);
    expect(found('times')).toEqual([]);
  });

  it('짧은 이름은 낱말 앞에서만', () => {
    expect(found('고도는 얼마')).toEqual(['고도']);
    expect(found('최고도시 추천')).toEqual([]);
  });

  it('신청서류는 신청서가 아니다', () => {
    expect(found('신청서 몇 부')).toEqual(['신청서']);
    expect(found('신청서류 알려줘')).toEqual([]);
  });

  it('띄어 쓴 이름이 다음 낱말 가운데서 끝나지 않는다', () => {
    expect(found('클라우드 사업은')).toEqual(['클라우드 사업']);
    expect(found('클라우드 사업자등록증')).toEqual([]);
  });

  it('어떤 글에서든 자리는 글 안이고 겹치지 않는다', () => {
    const text = fc.array(fc.constantFrom('에너지', '절감', ' ', '설비', '융자', 'mes', '?', '고도', '서류'));
    fc.assert(
      fc.property(text, (parts) => {
        const whole = parts.join('');
        let last = 0;
        for (const { start, end } of find(whole)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(whole.length);
      }),
    );
  });
});
