import { describe, expect, it } from 'vitest';
import { loadKnowledge } from '../../../adapters/knowledge/load-knowledge.ts';
import { callerWording } from '../../../adapters/slack/caller-wording.ts';
import type { Reply } from '../../../src/index.ts';
import { sampleReply, sampleTrace } from '../../support/sample-turn.ts';

const { pack } = loadKnowledge();
const wording = (reply: Partial<Reply>, trace = sampleTrace()): string | undefined =>
  callerWording(pack, { ...sampleReply('답이에요.'), ...reply }, trace);

describe('고객 안내 문구', () => {
  it('답, 누구의 말인지, 더 물을 곳을 문장으로 말한다', () => {
    expect(wording({})).toBe(
      '문의하신 내용 안내해 드리겠습니다. 답이에요. 중소벤처기업부 공고 제2020-106호에 따른 안내입니다. 더 궁금하신 점은 국번 없이 1357로 문의해 주세요.',
    );
  });

  it('읽기 어려운 식과 표시는 빼고, 부담은 고객의 것으로 말한다', () => {
    const text = '정부지원 1억원, 우리 부담 2억원 (3억원 × 50% = 1억 5,000만원 → 한도 1억원 적용)';
    expect(wording({ blocks: [{ kind: 'text', text }] })).toContain('정부지원 1억원, 기업 부담 2억원. 중소');
  });

  it('목록은 한 문장씩, 이름을 되풀이하지 않고 읽는다', () => {
    const items = [
      { title: '가', detail: '가는 하나예요' },
      { title: '나', detail: '둘이에요.' },
    ];
    expect(wording({ blocks: [{ kind: 'list', title: '사업', items }] })).toContain(
      '사업. 가는 하나예요. 나, 둘이에요.',
    );
  });

  it('되물을 때는 묻기만 한다', () => {
    const asked = wording({ citations: [] }, sampleTrace({ outcome: 'asked-back' }));
    expect(asked).toMatch(/^정확히 안내해 드리기 위해 여쭙겠습니다\. 답이에요\.$/);
  });

  it('전할 것이 없으면 없다', () => {
    expect(wording({}, sampleTrace({ outcome: 'small-talk' }))).toBeUndefined();
    expect(wording({}, sampleTrace({ outcome: 'declined' }))).toBeUndefined();
  });

  it('영어 물음에는 영어로 말한다', () => {
    expect(wording({ language: 'en' })).toMatch(/^Here is what the notice says.*please call 1357\.$/);
  });
});
