import { describe, expect, it } from 'vitest';
import { type Circumstances, evidenceFor } from '../../../../src/conversation/topic/topic-evidence.ts';
import { talk } from '../../../support/guide.ts';
import { askOn, sampleSource, subjectOn } from '../../../support/topic-source.ts';

const plain: Circumstances = {
  subject: subjectOn('open'),
  focus: { recruitments: [] },
  hasSum: false,
  compares: false,
};
const evidence = (topic: string, ask: ReturnType<typeof askOn>, more: Partial<Circumstances> = {}): number =>
  evidenceFor(sampleSource, topic, ask, { ...plain, ...more });
/** What every program's question has for being one. */
const usual = evidence('window', askOn('아무 말이나 조금 길게 하는 말', {}));
const named = (kind: 'document' | 'bonus-item') => ({ entities: [{ kind, id: 'x' }] });

describe('말 밖의 근거', () => {
  it('말한 사업에 없는 주제는 멀어지고, 기억한 사업이면 조금 덜 멀어진다', () => {
    const ask = askOn('가점 알려줘', {});
    const there = evidence('bonus', ask, { subject: subjectOn('named', 'energy-saver') });
    const remembered = evidence('bonus', ask, { subject: subjectOn('remembered', 'design-user') });
    const missing = evidence('bonus', ask, { subject: subjectOn('named', 'design-user') });
    expect(there).toBe(usual);
    expect(missing).toBeLessThan(remembered);
    expect(remembered).toBeLessThan(there);
  });

  it('묻는 말은 회사 소개가 아니다', () => {
    expect(evidence('tell', askOn('직원이 10명인데 얼마 받나요?', {}))).toBeLessThan(
      evidence('tell', askOn('직원이 10명이에요', {})),
    );
  });

  it('제 낱말 없이 처음 묻는 말은 그 주제가 아니고, 이야기하던 뒤에는 낱말이 없어도 된다', () => {
    const source = { ...sampleSource, lacksOwnWords: (topic: string) => topic === 'document.quotation' };
    const ask = askOn('그건 몇 부 내요', {});
    const weight = (topic: string, focus: Circumstances['focus']): number =>
      evidenceFor(source, topic, ask, { ...plain, focus });
    const first = weight('document.quotation', plain.focus);
    expect(first).toBeLessThan(weight('document.video', plain.focus));
    expect(weight('document.quotation', { recruitments: [], topic: 'overview' })).toBeGreaterThan(first);
  });

  it('몇 번인지 확인을 바라는 말은 자격 확인을 바라는 말이 아니다', () => {
    const counts = [{ value: 2, unit: 'time', start: 0, end: 3 }];
    expect(evidence('situation', askOn('두 번 받을 수 있다던데 맞아요?', {}, { counts }))).toBeLessThan(
      evidence('situation', askOn('두 번 받을 수 있다던데 맞아요?', {})),
    );
  });

  it('확인을 바라는 말도 회사 소개가 아니다', () => {
    expect(evidence('tell', askOn('직원 10명도 자부담이 없다던데', {}))).toBeLessThan(
      evidence('tell', askOn('직원이 10명이고 자부담이 없다', {})),
    );
  });

  it('사업 이름을 부르면 공고 자체를 묻는 일은 드물다', () => {
    const ask = askOn('목적이 뭐예요 정말로 궁금해요', {});
    const subject = subjectOn('named', 'energy-saver');
    expect(evidence('notice.purpose', ask, { subject })).toBeLessThan(evidence('notice.purpose', ask));
  });

  it('기관 하나를 부르면 모두의 역할을 묻는 것이 아니다', () => {
    const one = askOn('협업기관은 뭘 맡나', {}, { entities: [{ kind: 'term', id: 'x' }] });
    expect(evidence('role', one)).toBeLessThan(evidence('role', askOn('누가 뭘 맡나', {})));
    expect(evidence('role.partner', one)).toBeGreaterThan(evidence('role', one));
  });

  it('항목 이름에 붙은 “가점”도 점수를 묻는 말이다', () => {
    const item = named('bonus-item');
    const asked = evidence('bonus.item', askOn('뿌리기업 가점 업종을 늘어놓아 주세요', {}, item));
    expect(asked).toBeGreaterThan(evidence('bonus.item', askOn('뿌리기업 업종을 늘어놓아 주세요', {}, item)));
  });

  it('금액이 있어야 계산이다', () => {
    expect(evidence('calc.support', askOn('1억이면', {}, { amounts: [1e8] }))).toBeGreaterThan(usual);
    expect(evidence('calc.support', askOn('얼마 받아요', {}), { hasSum: true })).toBe(usual);
    expect(evidence('calc.support', askOn('한도가 1억이죠', {}, { amounts: [1e8] }))).toBeLessThan(usual);
    expect(evidence('calc.support', askOn('얼마 받아요', {}))).toBeLessThan(usual);
  });

  it.each([
    ['document.validity', named('document')],
    ['bonus.item', named('bonus-item')],
    ['window', { dates: [{ month: 3, day: 20 }] }],
    ['centre', { place: { kind: 'one', place: '새벽', within: '새벽시', centre: 'c' } as const }],
  ])('이름을 말한 것은 그 주제(%s)를 거든다', (topic, details) => {
    expect(evidence(topic, askOn('이건 되나요 정말로 궁금해요', {}, details))).toBeGreaterThan(0);
  });

  it('다른 해를 적으면 다른 해의 사업이다', () => {
    expect(evidence('outside.other-year', askOn('2030년에는 얼마였나요', {}))).toBeGreaterThan(0);
    expect(evidence('outside.other-year', askOn('작년에는 얼마였나요', {}))).toBe(0);
  });

  it('둘을 견주면 비교다', () => {
    expect(evidence('compare', askOn('차이', {}), { compares: true })).toBeGreaterThan(0);
  });

  it('위조 이야기는 그런 말이 있을 때만', () => {
    const ask = askOn('견적서 만들어 주세요', {});
    expect(evidence('forgery', ask)).toBeLessThan(usual);
    expect(evidence('forgery', { ...ask, concepts: ['fake'] })).toBe(usual);
  });

  it('사업 이름을 부르면서 인사만 하지는 않는다', () => {
    const subject = subjectOn('named', 'energy-saver');
    expect(evidence('greeting', askOn('에너지절감', {}), { subject })).toBeLessThan(usual);
  });

  it('짧게 이어 묻는 말은 앞의 주제를 잇는다', () => {
    const focus = { recruitments: ['energy-saver'], topic: 'amount' };
    expect(evidence('amount', askOn('그럼 그건', {}), { focus })).toBeGreaterThan(0);
    expect(evidence('window', askOn('그럼 그건', {}), { focus })).toBe(usual);
  });

  it('대기업의 협력사라는 말은 대기업이라는 말이 아니다', () => {
    const { hear } = talk();
    expect(hear('그럼 신규로 할게요', '대기업 협력사인데 괜찮죠?').text).toMatch(/^네/);
    expect(hear('대기업 계열사인데 신규 되나요').text).toMatch(/^아니요/);
  });

  it('도입기업 이야기에 이어 언제 모집하는지는 도입기업 모집이다', () => {
    const { hear } = talk();
    expect(hear('상생형 도입기업으로 들어가고 싶어요', '그럼 언제 모집해요?').text).toContain(
      '날짜는 이 공고에 없어요',
    );
    expect(hear('상생형 주관기관인데요', '언제 모집해요?').text).toContain('예산 소진');
  });
});
