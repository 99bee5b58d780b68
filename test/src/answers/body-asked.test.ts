import { describe, expect, it } from 'vitest';
import { talk } from '../../support/guide.ts';

const { hear } = talk();
const textOf = (...said: readonly string[]): string => hear(...said).text;

describe('기관 이름으로 묻는 번호', () => {
  it('그 기관이 맡은 사업마다 번호', () => {
    for (const text of [textOf('추진단 전화번호 뭐예요'), textOf('스마트제조혁신추진단 연락처')]) {
      for (const number of ['0853', '0855', '0860', '0862']) expect(text).toContain(`042-388-${number}`);
      expect(text).not.toContain('053-210');
    }
  });

  it('어느 기관인지 물으면 이름부터', () => {
    expect(textOf('전담기관이 어디예요')).toMatch(/^전담기관은 .*스마트제조혁신추진단/);
    const build = textOf('신규구축 전담기관이 어디예요');
    expect(build).toContain('스마트제조혁신추진단');
    expect(build).not.toContain('0855');
  });

  it('다른 기관 이름의 끝 글자에 속지 않는다', () => {
    expect(textOf('기술정보진흥원 전화번호')).not.toContain('로봇');
    expect(textOf('문화진흥원 전화번호')).toContain('1357');
  });

  it('부처의 번호는 1357', () => expect(textOf('중기부 전화번호')).toContain('1357'));
});
