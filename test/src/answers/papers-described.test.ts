import { describe, expect, it } from 'vitest';
import { talk } from '../../support/guide.ts';

const { hear } = talk();

describe('이름 없이 가리키는 서류', () => {
  it('어느 해 것을 내는 서류', () => {
    expect(hear('고도화 서류중에 2018년치 내는거').text).toContain('고용보험');
    expect(hear('로봇 최근 2년치 내라는 서류').text).toContain('재무제표');
    expect(hear('Which new-build papers cover 2018 and 2019?').text).toContain('employment insurance');
  });

  it('어디서 떼는 서류', () => {
    const { text } = hear('수준확인 주민센터에서 떼는 서류');
    expect(text).toContain('완납');
    expect(text).not.toContain('사업자등록');
    expect(hear('근로복지공단에서 떼는 서류가 뭐였죠 신규').text).toContain('고용보험');
  });
});
