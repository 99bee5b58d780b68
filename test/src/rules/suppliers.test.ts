import { describe, expect, it } from 'vitest';
import { holdsForSuppliers } from '../../../src/rules/index.ts';
import { sampleKnowledge } from '../../support/guide.ts';

const [exclusion] = sampleKnowledge().pack.exclusions;

describe('공급기업만의 제외 사유', () => {
  it('공급기업에만 적용되는 것', () => {
    if (!exclusion) throw new Error('the sample has exclusions');
    expect(holdsForSuppliers({ ...exclusion, appliesTo: ['supplier'] })).toBe(true);
    expect(holdsForSuppliers({ ...exclusion, appliesTo: ['adopter', 'supplier'] })).toBe(false);
  });
});
