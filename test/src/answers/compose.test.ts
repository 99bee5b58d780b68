import { describe, expect, it } from 'vitest';
import { hedged, notStated, withVerdict } from '../../../src/answers/compose.ts';
import { say } from '../../../src/exchange/answer.ts';
import type { Question, Subject } from '../../../src/exchange/question.ts';
import type { Fact } from '../../../src/notice/pack.ts';
import { wordingOf } from '../../../src/wording/wording.ts';
import { sampleKnowledge } from '../../support/guide.ts';
import { askOn, sampleSource, subjectOn } from '../../support/topic-source.ts';

const knowledge = sampleKnowledge();
const questionAbout = (subject: Subject, more: Partial<Question> = {}): Question =>
  ({
    knowledge,
    index: sampleSource.index,
    language: 'ko',
    text: '',
    details: askOn('', {}).details,
    topic: 'amount',
    subject,
    wantsVerdict: true,
    say: wordingOf('ko'),
    ...more,
  }) as Question;

const energy = questionAbout(subjectOn('named', 'energy-saver'));
const fact = (more: Partial<Fact>): Fact => ({
  ...(knowledge.pack.facts[0] as Fact),
  topic: 'eligibility.x',
  verdict: undefined,
  status: 'stated',
  text: { ko: '두 해 안에 받아야 해요.', en: 'Within two years.' },
  for: ['energy-saver'],
  ...more,
});

describe('네, 아니요', () => {
  it('사실이 정해 줄 때만, 물었을 때만', () => {
    expect(withVerdict(energy, fact({ verdict: 'yes' }))).toBe('네, 두 해 안에 받아야 해요.');
    expect(withVerdict(energy, fact({ verdict: 'no' }))).toMatch(/^아니요,/);
    expect(withVerdict(energy, fact({}))).toBe('두 해 안에 받아야 해요.');
    expect(withVerdict({ ...energy, wantsVerdict: false }, fact({ verdict: 'yes' }))).toBe(
      '두 해 안에 받아야 해요.',
    );
  });

  it('못 갖춘 것이나 아닌 것을 요구하는 문장은 아니요가 된다', () => {
    const maker = fact({ text: { ko: '제조업이 아닌 회사는 신청할 수 없어요.', en: '' }, verdict: 'yes' });
    expect(withVerdict({ ...energy, text: '비제조업도 되나요' }, maker)).toMatch(/^아니요,/);
    const member = fact({ text: { ko: '기업으로 회원가입해요.', en: '' }, verdict: 'yes' });
    expect(withVerdict({ ...energy, text: '개인으로 가입해도 되나요' }, member)).toMatch(/^아니요,/);
    expect(withVerdict({ ...energy, text: '기업으로 가입하면 되나요' }, member)).toMatch(/^네,/);
  });

  it('지원하는 것을 적은 문장은 지원되느냐는 물음에 네가 된다', () => {
    const positive = fact({ topic: 'support.x', text: { ko: '교체비를 지원해요.', en: '' } });
    const negative = fact({ topic: 'support.x', text: { ko: '교체비는 지원하지 않아요.', en: '' } });
    expect(withVerdict(energy, positive)).toMatch(/^네,/);
    expect(withVerdict(energy, negative)).not.toMatch(/^네,/);
  });

  it('정해지지 않은 것은 단정하지 않고 확인할 곳을 알린다', () => {
    const text = withVerdict(energy, fact({ status: 'unsettled', verdict: 'yes' }));
    expect(text).not.toMatch(/^(?:네|아니요)/);
    expect(text).toContain('071-555-0101');
  });

  it('곱할 것은 곱해서 말한다', () => {
    const product = fact({ text: { ko: '모두 {product}시간', en: '' }, product: [24, 6] });
    expect(withVerdict(energy, product)).toBe('모두 144시간');
  });
});

describe('모르는 것', () => {
  it('공고에 없으면 그 사업의 담당을 알린다', () => {
    const { outcome, blocks, buttons } = notStated(energy);
    expect(outcome).toBe('not-in-notice');
    expect(JSON.stringify(blocks)).toContain('071-555-0101');
    expect(buttons?.[0]).toMatchObject({ kind: 'phone', number: '071-555-0101' });
  });

  it('자신 없는 답에는 그렇다는 말이 붙는다', () => {
    const { blocks, closing } = hedged(energy, say('답이에요.'));
    expect(blocks).toHaveLength(1);
    expect(closing).toContain('071-555-0101');
  });
});
