import { describe, expect, it } from 'vitest';
import { talk } from '../../../../support/guide.ts';

const { hear } = talk();
const textOf = (...said: readonly string[]): string => hear(...said).text;

describe('거기도 되는지', () => {
  it('같은 센터인지', () => {
    expect(textOf('경남센터 번호요', '창원도 거기 맞죠')).toMatch(/^네/);
    expect(textOf('부산 센터 전화번호', '양산도 거기로 하면 되나요')).toMatch(/^아니요, 경남 양산시/);
  });

  it('같은 담당인지', () => {
    expect(textOf('고도화 전화번호', '로봇도 거기예요?')).toMatch(/^아니요.*053-210-9654/);
    expect(textOf('역량강화 전화번호', '원포인트도 거기예요?')).toMatch(/^네/);
  });

  it('같은 누리집인지', () => {
    expect(textOf('클라우드 신청 사이트', '수준확인도 거기서 해요?')).toMatch(/^아니요.*smart-factory/);
    expect(textOf('로봇 신청 사이트', '수준확인도 거기서 해요?')).toMatch(/^네.*smart-factory/);
  });

  it('센터 뒤에 사업을 대면 예나 아니요 없이 담당과 함께', () => {
    const text = textOf('수원 센터 번호요', '로봇도 거기로 물어봐요?');
    expect(text).not.toMatch(/^(?:네|아니요)/);
    expect(text).toContain('053-210-9654');
  });

  it('어디인지 되물은 뒤에는 그 전의 곳을 두고 말하지 않는다', () => {
    expect(textOf('대구 센터 전화요', '경북은', '구미공장인데 거기 맞죠?')).not.toMatch(/^아니요/);
  });
});
