import { describe, expect, it } from 'vitest';
import { talk } from '../../support/guide.ts';

const { hear } = talk();
const textOf = (...said: readonly string[]): string => hear(...said).text;

describe('누구 번호인지', () => {
  it('담당 번호, 센터 번호, 대표 번호', () => {
    expect(textOf('042-388-0860 어디에요')).toContain('수준확인');
    expect(textOf('0423880862 어디 번호임')).toContain('클라우드');
    expect(textOf('1811-8297은 누구 번호예요')).toContain('경남 스마트제조혁신센터');
    expect(textOf('0861은 뭐예요')).toContain('신규구축');
    expect(textOf('1357은 뭐하는데예요')).toContain('중소벤처기업부');
  });

  it('다른 것을 묻는 말에 번호가 들어 있으면 그것에 답한다', () => {
    expect(textOf('1357인데요 고도화 지원금 한도 문의입니다')).toContain('1.5억');
  });
});
