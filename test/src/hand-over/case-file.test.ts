import { describe, expect, it } from 'vitest';
import { caseFile, type FileSources, openQuestion } from '../../../src/hand-over/case-file.ts';
import { publicContactsOf } from '../../../src/notice/public-contacts.ts';
import type { TranscriptEntry } from '../../../src/ports/conversation-store.ts';
import { sampleCase } from '../../contracts/case-store.ts';
import { sampleReply, sampleTrace } from '../../support/sample-turn.ts';
import { sampleKnowledge } from '../../support/test-server.ts';

const { pack } = sampleKnowledge;

const entry = (said: string, changes: Partial<TranscriptEntry> = {}): TranscriptEntry => ({
  at: 1_000,
  channel: 'web',
  version: 1,
  said,
  reply: sampleReply('1억원까지예요.'),
  trace: sampleTrace(),
  ...changes,
});

const sources = (entries: readonly TranscriptEntry[]): FileSources => ({
  pack,
  centreOf: () => undefined,
  isPublicContact: publicContactsOf(pack),
  entries,
});

describe('상담원에게 보이는 것', () => {
  it('고객, 길잡이, 상담원의 말을 차례대로 보이고 빈 말은 뺀다', () => {
    const { transcript } = caseFile(
      sampleCase(),
      sources([
        entry('지원금은?'),
        entry('서류 보냈어요', { reply: { ...sampleReply(''), blocks: [], sourceLine: '' } }),
        entry('', { reply: { ...sampleReply('확인할게요'), speaker: 'staff' } }),
      ]),
    );
    expect(transcript.map(({ from }) => from)).toEqual(['visitor', 'guide', 'visitor', 'staff']);
  });

  it('개인정보는 누가 적었든 가린다', () => {
    const { transcript, question } = caseFile(
      sampleCase({ question: '010-1234-5678로 주세요' }),
      sources([entry('', { reply: { ...sampleReply('010-9876-5432로 전화 주세요'), speaker: 'staff' } })]),
    );
    expect(JSON.stringify([transcript, question])).not.toMatch(/1234|9876/);
  });

  it('번호만 만든 상담은 그 뒤의 말을 보이지 않고, 마친 상담도 그렇다', () => {
    const entries = [entry('앞', { at: 1_000 }), entry('뒤', { at: 9_000 })];
    const saidIn = (changes: Parameters<typeof sampleCase>[0]) =>
      caseFile(sampleCase(changes), sources(entries))
        .transcript.filter(({ from }) => from === 'visitor')
        .map(({ text }) => text);
    expect(saidIn({ mode: 'code', openedAt: 2_000 })).toEqual(['앞']);
    expect(saidIn({ status: 'closed', endedAt: 5_000 })).toEqual(['앞']);
    expect(saidIn({})).toEqual(['앞', '뒤']);
  });

  it('아무것도 알려 주지 않았으면 판정도 빈칸도 없다', () => {
    expect(caseFile(sampleCase(), sources([]))).toMatchObject({ facts: [], gaps: [], transcript: [] });
  });

  it('공고에 답이 없던 질문을 남은 질문으로 고른다', () => {
    const missing = sampleTrace({ outcome: 'not-in-notice' });
    const entries = [
      entry('경쟁률은?', { trace: missing }),
      entry('지원금은?'),
      entry('고마워요', { trace: sampleTrace({ outcome: 'small-talk' }) }),
    ];
    expect(openQuestion(entries)).toBe('경쟁률은?');
    expect(openQuestion(entries.slice(1))).toBe('지원금은?');
    expect(openQuestion([])).toBe('');
    expect(caseFile(sampleCase(), sources(entries)).unanswered).toEqual(['경쟁률은?']);
  });
});
