import { describe, expect, it } from 'vitest';
import { namesPapers } from '../../../../src/language/speech/naming-papers.ts';

describe('서류를 말하는지', () => {
  it.each(['재무제표 몇 년치요', '뭐 제출해요', '등록증 없는데요', 'which documents do we need'])(
    '%s: 말한다',
    (said) => expect(namesPapers(said)).toBe(true),
  );
  it.each(['창업한 지 1년 안 됐는데', '설립 6개월 된 회사 되나요', 'we started last year'])(
    '%s: 말하지 않는다',
    (said) => expect(namesPapers(said)).toBe(false),
  );
});
