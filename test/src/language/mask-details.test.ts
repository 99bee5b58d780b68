import { describe, expect, it } from 'vitest';
import { buildDetailsFinder } from '../../../src/language/find-details.ts';
import { buildItemTagger, maskDetails } from '../../../src/language/mask-details.ts';
import { masks, nameLeftOut } from '../../../src/language/masks.ts';
import { sampleKnowledge } from '../../support/guide.ts';

const knowledge = sampleKnowledge();
const findDetails = buildDetailsFinder(knowledge, () => true);
const masked = (text: string): string => maskDetails(text, findDetails(text)).replace(/\s+/g, ' ').trim();

describe('주제 모델이 읽는 글', () => {
  it('사업과 유형의 이름은 빼고 읽는다', () => {
    expect(masked('에너지절감 얼마예요')).toBe(`${nameLeftOut} 얼마예요`);
    expect(masked('융자 얼마예요')).toBe(`${nameLeftOut} 얼마예요`);
  });

  it('서류와 가점 항목은 종류만 읽는다', () => {
    expect(masked('사업자등록증명원 어디서 떼요')).toBe(`${masks.document} 어디서 떼요`);
    expect(masked('태양광 몇 점')).toContain(masks['bonus-item']);
  });

  it('수와 곳은 표시로 읽는다', () => {
    expect(masked('1억이면 얼마')).toContain(masks.amount);
    expect(masked('40% 맞죠')).toContain(masks.percent);
    expect(masked('새벽시 센터')).toContain(masks.place);
  });

  it('사업만 다른 두 물음은 같게 읽힌다', () => {
    expect(masked('에너지절감 마감 언제예요')).toBe(masked('디자인 이용권 마감 언제예요'));
  });
});

describe('서류와 가점 항목의 표시', () => {
  const tag = buildItemTagger(['a', 'b']);
  const details = (id: string) => ({ ...findDetails(''), entities: [{ kind: 'document' as const, id }] });

  it('서로 다르고, 모르는 것에는 없다', () => {
    expect(tag(details('a'))).not.toBe(tag(details('b')));
    expect(tag(details('a'))).toHaveLength(1);
    expect(tag(details('c'))).toBe('');
  });
});
