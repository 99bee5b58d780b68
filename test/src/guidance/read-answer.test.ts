import { describe, expect, it } from 'vitest';
import { loadKnowledge } from '../../../adapters/knowledge/load-knowledge.ts';
import { guidedQuestions } from '../../../src/guidance/guided-question.ts';
import { readAnswer } from '../../../src/guidance/read-answer.ts';

const { pack } = loadKnowledge();
const read = (id: string, text: string, known = {}) => {
  const question = guidedQuestions(pack).find((one) => one.id === id);
  if (!question) throw new Error(`no question ${id}`);
  return readAnswer(pack, question, known, text)?.facts;
};

describe('대답 읽기', () => {
  it.each([
    ['한 15건', 15],
    ['15', 15],
    ['열두 명이요', 12],
    ['네 곳이요', 4],
    ['한 열 곳', 10],
    ['하나요', 1],
    ['없어요', 0],
    ['네 있어요', undefined],
    ['예', undefined],
    ['3억', undefined],
    ['이전', undefined],
  ])('몇 건인지에 “%s”', (text, records) => {
    expect(read('agency.records', text)?.['agency.records']).toBe(records);
  });

  it('해를 두 자리로 말해도 안다', () => {
    expect(read('cloud.selected_year', '18년이요')).toEqual({ 'cloud.selected_year': 2018 });
  });

  it.each(['공동활용솔루션', '공동활용', '공동활용솔루션 과제요', '2번'])(
    '이름의 일부로도 고른다: “%s”',
    (text) => expect(read('cloud.task', text)).toEqual({ 'cloud.task': 'shared' }),
  );

  it.each(['처음으로', '그만', '공장 일'])('딴말로는 고르지 않는다: “%s”', (text) => {
    expect(read('cloud.task', text)).toBeUndefined();
    expect(read('start', text)).toBeUndefined();
  });

  it('여럿에 든 말로는 고르지 않는다', () => {
    expect(read('cloud.task', '과제')).toBeUndefined();
  });

  it('묻는 말을 받아 답해도 안다', () => {
    expect(read('supplier', '구했어요')).toEqual({ supplier: 'partner' });
    expect(read('supplier', '개발할 수 있어요')).toEqual({ supplier: 'in-house' });
    expect(read('supplier', '못 구했어요')).toEqual({ supplier: 'none' });
  });

  it('“네 곳이요”는 그렇다는 말이 아니다', () => {
    expect(read('manufacturer', '네 곳이요')).toBeUndefined();
    expect(read('manufacturer', '네')).toEqual({ manufacturer: true });
  });
});
