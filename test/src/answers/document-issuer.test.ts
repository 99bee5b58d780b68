import { describe, expect, it } from 'vitest';
import { talk } from '../../support/guide.ts';

const { hear } = talk();
const textOf = (...said: readonly string[]): string => hear(...said).text;

describe('어디서 떼는지', () => {
  it('사업을 말하지 않아도 발급처가 같으면 한 번만', () => {
    const text = textOf('완납증명서 어디서 발급받죠');
    expect(text).toMatch(/홈택스.*위택스/);
    expect(text).not.toContain('사업별로');
  });

  it('흔한 말로 댄 세금과 목록 밖 서류', () => {
    expect(textOf('지방세는 어디서 떼')).toContain('위택스');
    expect(textOf('중소기업확인서 어디서 떼요')).toContain('sminfo.mss.go.kr');
    expect(textOf('뿌리기업 증명 어디서 떼요')).toContain('kpic.re.kr');
  });

  it('목록 전체와 번호로 가리킨 것', () => {
    const all = textOf('신규구축 서류 뭐예요', '그거 다 어디서 떼요');
    for (const place of ['홈택스', 'smart-factory.kr', '근로복지공단']) expect(all).toContain(place);
    const third = textOf('신규구축 서류 뭐예요', '3번은 어디서 떼요');
    expect(third).toContain('위택스');
    expect(third).not.toContain('근로복지공단');
  });
});
