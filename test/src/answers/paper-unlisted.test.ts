import { describe, expect, it } from 'vitest';
import { talk } from '../../support/guide.ts';

const { hear } = talk();
const textOf = (...said: readonly string[]): string => hear(...said).text;

describe('목록에 없는 서류', () => {
  it('어느 목록에도 없으면 아니라고 한다', () => {
    for (const paper of ['통장사본', '인감증명서', '4대보험 완납증명', '중소기업확인서', '법인등기부등본'])
      expect(textOf(`${paper}도 내야 하나요`), paper).toMatch(/^아니요, .*없어요/);
  });

  it('말한 사업의 목록에서 없다고 하고 낼 것을 알려 준다', () => {
    const text = textOf('로봇 임대차계약서 내야 하나요');
    expect(text).toMatch(/^아니요/);
    expect(text).toContain('공장등록증');
  });

  it('목록에 있거나 가점을 증명하는 것은 그대로 답한다', () => {
    expect(textOf('로봇 공장등록증도 내야 하나요')).toMatch(/^네/);
    expect(textOf('여성기업 확인서 제출해야 하나요')).toContain('여성기업');
    expect(textOf('신규구축 사업자등록증 내야 하나요')).toContain('사업자등록증명원');
  });
});

describe('파일 형식', () => {
  it('정해 두지 않았다고 먼저 말한다', () => {
    for (const said of [
      '서류 pdf로 올려도 돼요?',
      '파일 형식이 뭐로 해야하나요',
      '신규구축 서류 원본 내야 하나요',
    ])
      expect(textOf(said), said).toMatch(/^파일 형식이나 원본·사본은 공고가 따로 정하지 않았어요/);
  });

  it('정해 둔 모집은 그것을 말한다', () => {
    expect(textOf('마이스터 서류 스캔해서 메일로 보내면 되죠?')).toMatch(/^네/);
    expect(textOf('이력서 한글파일로 내야해요?')).toMatch(/^네/);
  });
});
