import { describe, expect, it } from 'vitest';
import { romanise } from '../../../src/language/romanise.ts';

describe('로마자 이름', () => {
  it.each([
    ['부산', 'busan'],
    ['경기', 'gyeonggi'],
    ['종로', 'jongno'],
    ['강릉', 'gangneung'],
    ['전라남도', 'jeollanamdo'],
    ['신라', 'silla'],
    ['백령', 'baengnyeong'],
    ['왕십리', 'wangsimni'],
    ['안양', 'anyang'],
    ['밀양', 'miryang'],
    ['남양주', 'namyangju'],
    ['옥천', 'okcheon'],
    ['칠곡', 'chilgok'],
    ['평택', 'pyeongtaek'],
  ])('%s → %s', (name, latin) => {
    expect(romanise(name)[0]).toBe(latin);
  });

  it.each([
    ['부산', 'pusan'],
    ['대구', 'taegu'],
    ['제주', 'cheju'],
    ['인천', 'inchon'],
    ['경기', 'kyonggi'],
    ['광주', 'kwangju'],
  ])('예전 표기도 안다: %s → %s', (name, latin) => {
    expect(romanise(name)).toContain(latin);
  });
});
