import { describe, expect, it } from 'vitest';
import { talk } from '../../support/guide.ts';

const { hear } = talk();
const textOf = (...said: readonly string[]): string => hear(...said).text;

describe('주소를 대고 묻기', () => {
  it('무엇을 하는 주소인지', () => {
    expect(textOf('it.smplatform.go.kr 은 뭐하는데예요')).toContain(
      '클라우드기반 솔루션개발사업 온라인 접수처',
    );
    expect(textOf('sbmi.korcham.net 은 뭐죠')).toContain('양식을 내려받는 곳');
    expect(textOf('star3855 이거 뭐예요')).toContain('서류를 받는 이메일');
    expect(textOf('total.kcomwel.or.kr 은 뭐예요')).toContain('고용보험사업장 취득자 명부');
  });

  it('다음 문장이 다른 곳을 말해도 첫 문장으로 가린다', () => {
    expect(textOf('수준확인도 it.smplatform 에서 하나요')).toMatch(/^아니요/);
    expect(textOf('확인기관 이메일 접수 되나요')).toMatch(/^아니요.*우편/);
  });

  it('공고에 없는 주소는 없다고 한국어로 말한다', () => {
    const text = textOf('smartfactory.kr 맞나요');
    expect(text).toMatch(/^아니요/);
    expect(text).toContain('https://www.smart-factory.kr');
  });

  it('누리집의 전화번호는 없고 담당 번호를 준다', () => {
    expect(textOf('smplatform 전화번호')).toContain('042-388-0862');
    expect(textOf('smart-factory.kr 전화번호')).toContain('1357');
  });
});
