import { describe, expect, it } from 'vitest';
import { askWhich, perRecruitment } from '../../../src/answers/per-recruitment.ts';
import type { Question, Subject } from '../../../src/exchange/question.ts';
import { wordingOf } from '../../../src/wording/wording.ts';
import { sampleKnowledge, talk } from '../../support/guide.ts';
import { askOn, sampleSource, subjectOn } from '../../support/topic-source.ts';

const knowledge = sampleKnowledge();
const questionAbout = (subject: Subject, topic = 'eligibility.x'): Question =>
  ({
    knowledge,
    index: sampleSource.index,
    language: 'ko',
    text: '',
    details: askOn('', {}).details,
    topic,
    subject,
    state: { facts: {} },
    say: wordingOf('ko'),
  }) as Question;

const quotes = [{ id: 'x', source: { section: '1', lines: [] } }];
const named = subjectOn('named', 'energy-saver', 'design-user', 'design-agency');
const open: Subject = { ...named, origin: 'open' };
const itemsOf = (answer: ReturnType<typeof perRecruitment>) => {
  const [block] = answer?.blocks ?? [];
  return block?.kind === 'list' ? block.items : [];
};

describe('이름을 댄 모집의 답', () => {
  it('같은 말이면 한 번', () => {
    const answer = perRecruitment(questionAbout(named), () => ({ text: '같아요.', quotes }));
    expect(answer?.blocks).toEqual([{ kind: 'text', text: '같아요.' }]);
    expect(answer?.about).toHaveLength(3);
  });

  it('다르면 이름을 단 목록', () => {
    const answer = perRecruitment(questionAbout(named), ({ id }) => ({ text: id, quotes }));
    expect(itemsOf(answer)).toHaveLength(3);
    expect(answer?.outcome).toBe('answered');
  });

  it('제 이름만 다른 말은 이름을 떼고 한 번', () => {
    const answer = perRecruitment(questionAbout(named), ({ name }) => ({
      text: `${name.ko}은 혼자 신청해요.`,
      quotes,
    }));
    expect(answer?.blocks).toEqual([{ kind: 'text', text: expect.stringContaining('혼자 신청해요. (') }]);
  });

  it('할 말이 없으면 없다', () =>
    expect(perRecruitment(questionAbout(named), () => undefined)).toBeUndefined());
});

describe('아무 사업도 대지 않은 물음의 답', () => {
  it('짧으면 목록, 길면 되묻는다', () => {
    const short = perRecruitment(questionAbout(open), ({ id }) => ({ text: id, quotes }));
    expect(short?.outcome).toBe('answered');
    expect(short?.quickReplies?.map(({ text }) => text).join()).toContain('신청 자격');
    const long = perRecruitment(questionAbout(open, 'eligibility'), ({ id }) => ({
      text: `${id} ${'길다 '.repeat(120)}`,
      quotes,
    }));
    expect(long?.outcome).toBe('asked-back');
  });

  it('길어도 숫자만으로 말할 수 있으면 숫자를 나란히', () => {
    const answer = perRecruitment(questionAbout(open), ({ id }) => ({
      text: `${id} ${'길다 '.repeat(120)}`,
      brief: `${id} 3개월`,
      quotes,
    }));
    expect(itemsOf(answer).map(({ detail }) => detail)).toContain('energy-saver 3개월');
  });

  it('기관을 뽑는 모집은, 저를 그리 말하지 않은 사람에게는 빠진다', () => {
    const titles = itemsOf(perRecruitment(questionAbout(open), ({ id }) => ({ text: id, quotes })));
    expect(titles).toHaveLength(2);
  });

  it('되물을 때는 넷까지 고르게 한다', () => {
    const { recruitments } = knowledge.pack;
    expect(askWhich(questionAbout(named), [...recruitments, ...recruitments]).quickReplies).toHaveLength(4);
  });
});

describe('이 공고에서', () => {
  const { hear } = talk();

  it.each([
    ['부가세도 지원해줘요?', '부가세 별도', 1],
    ['지원금 언제 들어와요', '마지막 단계에서', 1],
  ])('%s: 적지 않은 사업들은 한 줄로', (said, stated, times) => {
    const { text } = hear(said);
    expect(text).toContain(stated);
    expect(text.match(/적혀 있지 않아요/g)).toHaveLength(times);
  });

  it.each([
    ['지원금 얼마나 나와요?', '최대 3억원'],
    ['사업기간 몇개월이에요', '최대 9개월'],
    ['인건비도 사업비에 넣을 수 있나요?', '최대 2,400만원'],
    ['연장하면 최대 몇개월까지 가능해요', '최대 3개월'],
  ])('%s: 되묻지 않고 사업별 숫자를 말한다', (said, figure) => {
    const { text, trace } = hear(said);
    expect(trace.outcome).toBe('answered');
    expect(text).toContain(figure);
  });

  it.each(['사업비 중 현물도 되나요', '협약 전에 시작해도 되나요', '예산 소진되면 어떻게 되나요'])(
    '%s: 어디에도 적지 않은 것은 한 번만',
    (said) => {
      const { text } = hear(said);
      expect(text.match(/적혀 있지 않아요/g)).toHaveLength(1);
      expect(text).toContain('공통)');
    },
  );

  it('개인 회원으로 가입해도 되느냐는 물음에는 아니라고 한다', () => {
    expect(hear('홈페이지 회원가입 개인으로 해도 되나요').text).toMatch(/^아니요/);
    expect(hear('회원가입은 기업으로 하나요').text).not.toMatch(/^아니요/);
  });

  it('인건비 한도에 파견 인력의 인건비는 섞지 않는다', () =>
    expect(hear('인건비도 사업비에 넣을 수 있나요?').text).not.toMatch(/1,860|930/));

  it('다 말하기에 많으면 앞의 몇을 말하고 나머지는 이름으로', () => {
    const { text, trace } = talk().hear('이미 스마트공장 했는데 또 받을수 있나요');
    expect(trace.outcome).toBe('answered');
    expect(text).toMatch(/신규구축 — 아니요[\s\S]*고도화 — 네/);
    expect(text).toMatch(/클라우드기반 솔루션개발사업에 관해서는 사업 이름을/);
  });
});
