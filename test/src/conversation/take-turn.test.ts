import { describe, expect, it } from 'vitest';
import { migrateState } from '../../../src/exchange/migrate-state.ts';
import type { ConversationState } from '../../../src/index.ts';
import { evaluationDay } from '../../eval/questions.ts';
import { on, talk } from '../../support/guide.ts';

const { guide, hear } = talk();
const maximumBytes = 8 * 1024;

describe('한 차례', () => {
  it('한국어에는 한국어로, 영어에는 영어로', () => {
    expect(hear('How much is the new-build support?').reply.language).toBe('en');
    expect(hear('How much is the new-build support?').text).toContain('100 million won');
    expect(hear('How much is the new-build support?', '문의처는?').reply.language).toBe('ko');
  });

  it('채널이 고른 말이 앞선다', () => {
    const { reply } = hear({ text: '신규구축 얼마까지 지원돼요?', today: evaluationDay, language: 'en' });
    expect(reply.language).toBe('en');
  });

  it('다른 말로 해 달라면 그 말로 대답한다', () => {
    expect(hear('영어로 해줘').text).toContain('English');
    expect(hear('please answer in Korean').text).toMatch(/한국어/);
  });

  it('처음으로 돌아가면 들은 것을 잊는다', () => {
    const { state } = hear('우리는 중견기업이고 총사업비는 2억이에요', '처음으로');
    expect(state.facts).toEqual({});
    expect(state.focus).toEqual({ recruitments: [] });
    expect(state.turns).toBe(2);
  });

  it('인사는 하던 이야기를 끊지 않는다', () => {
    const { trace } = hear('신규구축 얼마까지 지원돼요?', '고마워요', '그럼 고도화는?');
    expect(trace).toMatchObject({ topic: 'amount', recruitments: ['upgrade'] });
  });

  it('다른 공고에서 온 상태는 쓰지 않는다', () => {
    const { state } = hear('신규구축 얼마까지 지원돼요?');
    const foreign: ConversationState = { ...state, noticeId: '1999-1', facts: { size: 'small' } };
    const after = guide.takeTurn(foreign, on(evaluationDay, '안녕하세요')).state;
    expect(after).toMatchObject({ noticeId: '2020-106', turns: 1, facts: {} });
  });
});

describe('개인정보', () => {
  it.each([
    ['주민등록번호', '900101-1234567'],
    ['휴대전화', '010-1234-5678'],
    ['전자우편', 'kim.cs@example.com'],
    ['사업자등록번호', '123-45-67891'],
  ])('%s은(는) 되풀이하지도 기억하지도 않고, 적지 말라고 알린다', (_kind, secret) => {
    const turn = hear(`제 것은 ${secret} 입니다. 신규구축 서류 알려줘`);
    expect(JSON.stringify(turn)).not.toContain(secret);
    expect(turn.text).toContain('개인정보는 적지 말아');
  });

  it('공고에 적힌 번호는 개인정보가 아니다', () => {
    expect(hear('1357은 어디 번호예요?').text).not.toContain('개인정보는 적지 말아');
  });
});

describe('대화 상태', () => {
  const said = [
    '우리는 뿌리기업이고 여성기업이에요. 총사업비는 2억이에요',
    '신규구축 얼마 받아요?',
    '고양시 센터 번호 알려줘',
    '로봇이랑 클라우드 서류 알려줘',
    '상생형 유형1 고도화 3억이면 얼마예요?',
    '여성기업 가점 몇 점이에요?',
  ];
  const long = Array.from({ length: 36 }, (_, at) => said[at % said.length] ?? '');
  const { state } = hear(...long);

  it('그대로 JSON으로 적고 읽을 수 있다', () => {
    expect(JSON.parse(JSON.stringify(state))).toEqual(state);
    expect(migrateState(JSON.parse(JSON.stringify(state)))).toEqual(state);
  });

  it('서른 차례를 넘겨도 8 kB가 되지 않는다', () => {
    expect(state.turns).toBe(long.length);
    expect(new TextEncoder().encode(JSON.stringify(state)).length).toBeLessThan(maximumBytes);
  });
});
