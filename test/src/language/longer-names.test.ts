import { describe, expect, it } from 'vitest';
import { talk } from '../../support/guide.ts';

const { hear } = talk();

describe('더 긴 이름의 일부', () => {
  it.each(['글로벌강소기업 가점', '글로벌 강소기업 로봇 가점 되나요'])('%s: 다른 이름이다', (said) =>
    expect(hear(said).text).not.toContain('가점 2점이에요'),
  );

  it.each(['우리 강소기업100 로봇 가점', '신규구축 여성기업 가점'])('%s: 그 항목이다', (said) =>
    expect(hear(said).text).toMatch(/가점 [23]점/),
  );
});
