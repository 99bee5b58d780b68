import { describe, expect, it } from 'vitest';
import { forOneself, reckoned, resolvedTopic } from '../../../../src/conversation/topic/resolve-topic.ts';
import { talk } from '../../../support/guide.ts';
import { askOn, subjectOn } from '../../../support/topic-source.ts';

const named = subjectOn('named', 'energy-saver');
const open = subjectOn('open');
const { details: nothing } = askOn('', {});
const { details: sum } = askOn('', {}, { amounts: [1e8] });
const talkOf = (topic?: string) => ({ recruitments: ['energy-saver'], topic });

describe('앞의 말에서 주제 잇기', () => {
  it('스스로 뜻이 있는 주제는 그대로', () => {
    expect(resolvedTopic('documents', talkOf('amount'), nothing, named, '')).toBe('documents');
  });

  it('“그럼 고도화는?”은 앞의 주제를 잇는다', () => {
    expect(resolvedTopic('follow-up', talkOf('documents'), nothing, named, '')).toBe('documents');
  });

  it('이름만 말하면 그 사업이 무엇인지 묻는 것이다', () => {
    expect(resolvedTopic('follow-up', talkOf(undefined), nothing, named, '')).toBe('overview');
    expect(resolvedTopic('follow-up', talkOf(undefined), nothing, open, '')).toBe('follow-up');
  });

  it('금액만 말하면 계산이다', () => {
    expect(resolvedTopic('follow-up', talkOf('amount'), sum, named, '')).toBe('calc.support');
  });

  it('지역만 말하면 센터를 묻는 것이다', () => {
    const place = { kind: 'one', place: '새벽시', within: '해솔도 새벽시', centre: 'c' } as const;
    expect(resolvedTopic('follow-up', talkOf(undefined), { ...nothing, place }, open, '')).toBe('centre');
  });

  it('셈하던 중에 회사 이야기를 하면 셈을 잇는다', () => {
    expect(resolvedTopic('tell', talkOf('calc.burden'), nothing, named, '')).toBe('calc.burden');
    expect(resolvedTopic('tell', talkOf('amount'), nothing, named, '')).toBe('calc.support');
    const item = askOn('', {}, { entities: [{ kind: 'bonus-item', id: 'energy.bonus.woman' }] }).details;
    expect(resolvedTopic('tell', talkOf('bonus'), item, named, '')).toBe('bonus.item');
    expect(resolvedTopic('tell', talkOf('bonus'), nothing, named, '')).toBe('tell');
    expect(resolvedTopic('tell', talkOf('documents'), nothing, named, '')).toBe('tell');
  });

  it.each(['지원 자격 확인', '자격 확인해 주세요', '신청 자격 좀 확인해줘', 'check eligibility'])(
    '“%s”은(는) 회사를 하나씩 물어 보는 확인을 시작한다',
    (text) => {
      expect(forOneself('eligibility', open, askOn(text, {}))).toBe('situation');
      expect(forOneself('personal-data', open, askOn(text, {}))).toBe('situation');
      expect(forOneself('eligibility', named, askOn(text, {}))).toBe('eligibility');
    },
  );

  it('자격을 말하는 다른 물음은 그대로다', () => {
    expect(
      forOneself('procedure.actor', open, askOn('자격 확인은 어느 기관에서 누가 하는지 알려 주세요', {})),
    ).toBe('procedure.actor');
  });

  it('가점 항목을 말하던 중의 “서류는?”은 그 항목의 증빙이다', () => {
    const focus = { ...talkOf('bonus.item'), bonusItems: ['energy.bonus.woman'] };
    expect(resolvedTopic('documents', focus, nothing, named, '서류는?')).toBe('bonus.evidence');
    expect(resolvedTopic('documents', talkOf('bonus.item'), nothing, named, '서류는?')).toBe('documents');
  });

  it('올릴 서류가 무엇인지 물으면 올리는 방법이 아니라 목록이다', () => {
    const resolved = (text: string): string =>
      resolvedTopic('documents.upload', talkOf(), nothing, named, text);
    expect(resolved('온라인 등록 서류 일체')).toBe('documents');
    expect(resolved('what do we have to upload')).toBe('documents');
    expect(resolved('서류는 어디에 올려요')).toBe('documents.upload');
    expect(resolved('서류는 뭘로 올려요')).toBe('documents.upload');
  });

  it('인건비를 말하던 중의 금액은 인건비 한도를 셈한다', () => {
    const talk = talkOf('labor-cost');
    expect(resolvedTopic('calc.support', talk, sum, named, '1억이면 얼마까지')).toBe('calc.labor');
    expect(resolvedTopic('calc.support', talk, sum, named, '1억이면 지원금은 얼마')).toBe('calc.support');
  });

  it('사업비를 알면 조건 대신 계산한 금액을 말한다', () => {
    expect(reckoned('amount', true, named, '')).toBe('calc.support');
    expect(reckoned('burden', true, named, '')).toBe('calc.burden');
    expect(reckoned('labor-cost', true, named, '')).toBe('calc.labor');
    expect(reckoned('amount', true, open, '')).toBe('amount');
    expect(reckoned('calc.burden', false, named, '')).toBe('burden');
  });

  it('확인을 바라는 말 속의 금액은 사업비가 아니다', () => {
    expect(reckoned('amount', true, named, '1.5억까지 나온다던데')).toBe('amount');
    expect(reckoned('amount.vat', true, named, '1000만원에 부가세까지 들어간 거죠')).toBe('amount.vat');
    expect(reckoned('amount.vat', true, named, '1000만원이면 부가세는')).toBe('amount.vat');
    expect(reckoned('amount.regional-job', true, named, '2억이면 얼마')).toBe('calc.support');
  });

  it('서류 이름 속의 ‘완납’은 사유가 풀렸다는 말이 아니다', () => {
    const { trace, text } = talk().hear('체납 분납중인데 신규 되나요', '완납증명서는 며칠짜리여야 해요');
    expect(trace.topic).toMatch(/^document/);
    expect(text).toContain('3개월 이내');
  });

  it('한 서류만의 말 뒤에 다른 서류를 부르면 그 서류다', () => {
    const { text } = talk().hear('수준확인 참여기업 서류', '완납증명서는 몇통', '사업자등록증은?');
    expect(text).toContain('사업자등록증명원');
  });

  it('인건비 이야기의 증빙은 인건비의 증빙이다', () => {
    expect(talk().hear('고도화 인건비 한도 얼마예요', '증빙은 뭐 내요').text).toContain('입금확인증');
  });
});
