import { describe, expect, it } from 'vitest';
import { noticeAnswer } from '../../../src/answers/notice-answer.ts';
import type { Question } from '../../../src/exchange/question.ts';
import { sampleKnowledge } from '../../support/guide.ts';

const knowledge = sampleKnowledge();
const answer = (topic: string, language: 'ko' | 'en' = 'ko') =>
  noticeAnswer({ topic, language, knowledge } as Question);

describe('공고 자체', () => {
  it('공고가 적은 사실이 먼저', () => {
    expect(answer('overview')?.quotes[0]?.id).toBe('notice.purpose');
  });

  it('따로 적지 않았으면 첫 장의 번호, 날짜, 낸 곳', () => {
    const [block] = answer('notice.number')?.blocks ?? [];
    expect(block).toEqual({
      kind: 'text',
      text: '2031년도 해솔 제조기업 도약사업 공고: 해솔도 공고 제2031-7호 (해솔산업진흥원, 2031-03-03)',
    });
    expect(answer('notice.issuer', 'en')?.blocks[0]).toMatchObject({
      text: expect.stringContaining('Haesol Industry Promotion Agency'),
    });
  });

  it('첫 장에도 없는 것에는 답하지 않는다', () => expect(answer('notice.link')).toBeUndefined());
});
