import { describe, expect, it } from 'vitest';
import { asksForProof, pointsToProof } from '../../../../src/conversation/follow-up/proof-of-item.ts';
import { askOn } from '../../../support/topic-source.ts';

const talkOf = (topic: string, ...bonusItems: readonly string[]) => ({ topic, recruitments: [], bonusItems });
const ofItem = talkOf('bonus.item', 'woman');
const nothing = askOn('', {}).details;
const item = askOn('', {}, { entities: [{ kind: 'bonus-item', id: 'woman' }] }).details;
const paper = askOn('', {}, { entities: [{ kind: 'document', id: 'form' }] }).details;

describe('가점 항목의 증빙', () => {
  it('항목을 말하던 중에 서류를 물으면 그 증빙이고, 다른 서류를 말하면 아니다', () => {
    expect(asksForProof('documents', ofItem, nothing, '서류는?')).toBe(true);
    expect(asksForProof('documents', ofItem, paper, '서류는?')).toBe(false);
    expect(asksForProof('documents', talkOf('amount'), nothing, '서류는?')).toBe(false);
  });

  it('항목을 짚지 않았어도 가점을 말하던 중에 뭘 내는지 물으면 증빙이다', () => {
    expect(asksForProof('documents', talkOf('bonus'), nothing, '뭐 내요')).toBe(true);
    expect(asksForProof('documents', talkOf('bonus'), nothing, '서류는?')).toBe(false);
  });

  it('항목의 확인서를 떼는 곳은 증빙이고, 인건비 증빙은 인건비를 말하면 아니다', () => {
    expect(asksForProof('document.issuer', talkOf('amount'), item, '')).toBe(true);
    expect(asksForProof('document.issuer', ofItem, nothing, '')).toBe(false);
    expect(asksForProof('labor-cost.evidence', ofItem, nothing, '증빙은요')).toBe(true);
    expect(asksForProof('labor-cost.evidence', ofItem, nothing, '인건비 증빙은요')).toBe(false);
  });

  it('가리키는 말로 어디서 받는지 물어도 증빙이다', () => {
    expect(pointsToProof(askOn('그거 어디서 승인받은걸 말해요', {}), ofItem)).toBe(true);
    expect(pointsToProof(askOn('그거 몇 점이에요', {}), ofItem)).toBe(false);
    expect(pointsToProof(askOn('그거 어디서 받아요', {}), talkOf('document', 'woman'))).toBe(false);
  });
});
