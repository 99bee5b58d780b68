import { describe, expect, it } from 'vitest';
import { documentsFor } from '../../../src/rules/index.ts';
import { firstTimer, pack } from './notice.ts';

describe('이 신청자의 서류', () => {
  it('발급일 제한이 있는 서류는 그 날짜가 나온다', () => {
    const documents = documentsFor(pack, 'new-build', firstTimer, '2020-05-31');
    const limited = documents.filter(({ issuedFrom }) => issuedFrom !== undefined);
    expect(limited.length).toBeGreaterThan(0);
    for (const { document, issuedFrom } of limited) {
      expect(document.maxAgeMonths).toBe(3);
      expect(issuedFrom).toBe('2020-02-29');
    }
  });

  it('제한이 없는 서류에는 날짜가 없다', () => {
    const free = documentsFor(pack, 'new-build', firstTimer, '2020-05-31').filter(
      ({ document }) => document.maxAgeMonths === undefined,
    );
    expect(free.length).toBeGreaterThan(0);
    expect(free.every(({ issuedFrom }) => issuedFrom === undefined)).toBe(true);
  });

  it('신청일을 모르면 날짜를 말하지 않는다', () => {
    expect(documentsFor(pack, 'new-build', firstTimer).some(({ issuedFrom }) => issuedFrom)).toBe(false);
  });
});
