import { describe, expect, it } from 'vitest';
import { talk } from '../../../support/guide.ts';

const { hear } = talk();
const twoSuppliers = [
  '클라우드 과제 하려는 컨소시엄이에요',
  '도입기업 8곳이고 it업체 두 군데랑 해요',
] as const;

describe('무엇을 세는지 말하지 않고 고친 수', () => {
  it('기준에 맞지 않던 수를 고친 것이다', () => {
    expect(hear(...twoSuppliers).state.facts).toMatchObject({ 'cloud.suppliers': 2 });
    const { state, text } = hear(...twoSuppliers, '아 한 군데로 줄였어요. 이제 되죠?');
    expect(state.facts).toMatchObject({ 'cloud.suppliers': 1, 'cloud.adopters': 8 });
    expect(text).not.toContain('1개사로 줄여야');
  });

  it('물은 것과 맞던 수는 그대로 둔다', () => {
    expect(hear(...twoSuppliers, '한 군데로 줄이면 되나요?').state.facts).toMatchObject({
      'cloud.suppliers': 2,
    });
    const fitting = ['클라우드 과제 하려는 컨소시엄이에요', '도입기업 8곳이고 it업체는 한 군데예요'] as const;
    expect(hear(...fitting, '세 군데로 줄였어요').state.facts).toMatchObject({
      'cloud.suppliers': 1,
      'cloud.adopters': 8,
    });
  });
});
