import { describe, expect, it } from 'vitest';
import { loadKnowledge } from '../../../adapters/knowledge/load-knowledge.ts';
import { maskPersonalData } from '../../../src/language/extract/personal.ts';
import { publicContactsOf } from '../../../src/notice/public-contacts.ts';

const { pack } = loadKnowledge('test/samples');
const isPublic = publicContactsOf(pack);

describe('공고의 연락처', () => {
  it('담당 기관과 센터의 번호는 개인정보가 아니다', () => {
    const phones = [...pack.desks.flatMap((desk) => desk.phones), ...pack.centres.map(({ phone }) => phone)];
    expect(phones.length).toBeGreaterThan(0);
    for (const phone of phones) expect(maskPersonalData(`${phone} 맞나요?`, isPublic).text).toContain(phone);
  });

  it('다른 번호와 주소는 가린다', () => {
    expect(maskPersonalData('010-9876-5432', isPublic).text).toBe('[전화번호]');
    expect(maskPersonalData('me@example.org', isPublic).text).toBe('[이메일]');
  });
});
