import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileTemplate } from '../../../src/wording/template.ts';

describe('문구 틀', () => {
  it('자리마다 값을 넣는다', () => {
    const fill = compileTemplate('{{name}}: {{ count }}부, {{name}}');
    expect(fill({ name: '신청서', count: 2 })).toBe('신청서: 2부, 신청서');
  });

  it('값에 맞는 조사를 붙인다', () => {
    const fill = compileTemplate('{{subject, 은/는}} 공고에 {{topic, 이/가}} 없어요');
    expect(fill({ subject: '고도화', topic: '마감' })).toBe('고도화는 공고에 마감이 없어요');
    expect(fill({ subject: '로봇', topic: '서류' })).toBe('로봇은 공고에 서류가 없어요');
    expect(fill({ subject: 'MES', topic: '50%' })).toBe('MES는 공고에 50%가 없어요');
  });

  it('없는 값은 비워 둔다', () => {
    expect(compileTemplate('[{{a}}][{{b, 을/를}}]')()).toBe('[][]');
    expect(compileTemplate('[{{a}}]')({ a: null })).toBe('[]');
  });

  it('값 안의 괄호는 자리가 아니다', () => {
    expect(compileTemplate('{{a}} {{b}}')({ a: '{{b}}', b: '$&' })).toBe('{{b}} $&');
  });

  it('모르는 조사는 틀을 만들 때 알린다', () => {
    expect(() => compileTemplate('{{name, 응/아}}')).toThrow('"응/아"');
  });

  it('자리가 없는 글은 그대로다', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        fc.pre(!text.includes('{{'));
        expect(compileTemplate(text)({ a: 1 })).toBe(text);
      }),
    );
  });

  it('어떤 값이든 그대로 들어간다', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (first, second) => {
        expect(compileTemplate('<{{first}}|{{second}}>')({ first, second })).toBe(`<${first}|${second}>`);
      }),
    );
  });
});
