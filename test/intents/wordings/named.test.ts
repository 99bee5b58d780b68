import { describe, expect, it } from 'vitest';
import { named } from '../../../intents/wordings/named.ts';
import { talk } from '../../support/guide.ts';

describe('이름만 대고 묻는 말', () => {
  it('이름마다 조사와 말끝을 붙인다', () => {
    const { ko, en } = named({ ko: ['얼마'], en: [] }, { ko: '지원금 | 한도', en: 'grant' });
    expect(ko).toEqual(
      expect.arrayContaining(['얼마', '지원금은요', '한도는요', '그럼 한도는', '지원금이 궁금해요']),
    );
    expect(en).toContain('what about the grant');
  });

  it.each([
    ['고도화 지원금은요', 'amount'],
    ['로봇 자부담은?', 'burden'],
    ['신규구축 마감일은요', 'window.closes'],
    ['클라우드 서류는요', 'documents'],
    ['고도화 가점은요', 'bonus'],
  ])('%s', (said, topic) => {
    expect(talk().hear(said).trace.topic).toBe(topic);
  });
});
