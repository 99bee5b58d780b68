import { describe, expect, it } from 'vitest';
import { loadKnowledge } from '../../../adapters/knowledge/load-knowledge.ts';
import { sidesOf } from '../../../src/answers/compared-sides.ts';
import { documentDifference } from '../../../src/answers/document-difference.ts';
import { buildPackIndex } from '../../../src/notice/pack-index.ts';
import { questionOn } from '../../support/question.ts';

const index = buildPackIndex(loadKnowledge().pack);
const difference = (text: string, ...ids: readonly string[]) => {
  const question = questionOn(text, ids, { index });
  const [block] = documentDifference(question, sidesOf(question))?.blocks ?? [];
  return block?.kind === 'list' ? block : undefined;
};

describe('서류의 차이', () => {
  it('서로에게만 있는 것과 함께 내는 것', () => {
    const items = difference('서류 차이', 'robot', 'cloud')?.items ?? [];
    expect(items.map(({ title }) => title)).toEqual([
      expect.stringContaining('에만'),
      expect.stringContaining('에만'),
      '둘 다 내는 서류',
    ]);
    expect(items[0]?.detail).toContain('공장등록증');
    expect(items[2]?.detail).toContain('완납');
    expect(items[2]?.detail).not.toContain('공장등록증');
  });

  it('한쪽에만 있는 것을 물으면 그것만', () => {
    const items = difference('로봇엔 있는데 클라우드엔 없는 서류', 'robot', 'cloud')?.items ?? [];
    expect(items).toHaveLength(1);
    expect(items[0]?.detail).toContain('동영상');
  });

  it('모두 같으면 같다고', () => {
    const list = difference('서류 차이', 'new-build', 'upgrade');
    expect(list?.title).toBe('서로 같아요.');
    expect(list?.items.map(({ title }) => title)).toEqual(['둘 다 내는 서류']);
  });

  it('둘이 아니면 견주지 않는다', () => {
    expect(difference('서류 차이', 'robot')).toBeUndefined();
    expect(difference('서류 차이', 'robot', 'cloud', 'new-build')).toBeUndefined();
  });
});
