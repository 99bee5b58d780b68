import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { skillResponse } from '../../../adapters/kakao/contract.ts';
import { renderReply } from '../../../adapters/kakao/render.ts';
import { talk } from '../../support/guide.ts';

const { hear } = talk();
const textOf = (...says: readonly string[]) => hear(...says).text;
const waitsWith = (...says: readonly string[]) => hear(...says).state.guided?.question;

describe('지원금 계산', () => {
  it('모르는 것만 하나씩 묻고, 다 알면 계산한다', () => {
    expect(waitsWith('지원금 계산해줘')).toBe('program');
    expect(waitsWith('지원금 계산해줘', '신규구축이요')).toBe('total_cost_won');
    const { text, state } = hear('지원금 계산해줘', '신규구축이요', '2억 4천');
    expect(text).toContain('2억 4,000만원 × 50% = 1억 2,000만원');
    expect(text).toContain('정부지원 1억원, 우리 부담 1억 4,000만원');
    expect(state.guided?.question).toBeUndefined();
    expect(textOf('지원금 계산해줘', '신규구축이요', '2억 4천', '1억이면?')).toContain('5,000만원');
  });

  it('사업과 사업비를 말하면 묻지 않는다', () => {
    const { text, state } = hear('고도화 총사업비 3억이면 지원금 계산해줘');
    expect(text).toContain('1억 5,000만원');
    expect(state.guided?.question).toBeUndefined();
  });

  it('앞서 말한 유형만 계산한다', () => {
    const { text } = hear(
      '상생형 지원금 계산해줘',
      '유형 2',
      '2천만원이요',
      '신규구축 서류는?',
      '상생형 지원금은 얼마예요?',
    );
    expect(text).toContain('유형 2 정부지원 1,000만원');
    expect(text).not.toContain('유형 1');
    expect(textOf('총사업비 2천만원이에요', '상생형 지원금 계산해줘', '2')).not.toContain('유형 1');
  });

  it('유형에 따라 다르면 유형도 묻고, 모르면 다 보인다', () => {
    expect(waitsWith('역량강화 지원금 계산해줘')).toBe('consulting_type');
    expect(textOf('역량강화 지원금 계산해줘', '심화 컨설팅')).toMatch(/800만원/);
    const all = textOf('역량강화 지원금 계산해줘', '모르겠어요');
    for (const sum of ['400만원', '800만원', '100만원']) expect(all).toContain(sum);
  });

  it('남은 사업을 표로 견준다', () => {
    const { reply, text } = hear('총사업비는 2억이에요', '사업별로 비교해줘');
    expect(reply.blocks[0]).toMatchObject({ kind: 'table' });
    expect(text).toContain('신규구축 | 1억원 | 1억원 | 2억원 × 50% = 1억원');
    expect(textOf('총사업비는 2억이에요', '사업별로 비교해줘', '3억이면?')).toContain('총사업비 3억원');
  });
});

describe('서류 체크리스트', () => {
  const told = ['로봇 서류 체크리스트', '3월 5일이요'];

  it('누구 것인지, 어디서 떼는지, 언제 이후 것이어야 하는지', () => {
    const text = textOf(...told);
    for (const part of ['2019년 12월 5일 이후', '홈택스', '공급기업에게 받을 것', '공급기업만 제출'])
      expect(text).toContain(part);
  });

  it('날을 한 번만 묻고, 다른 날로 다시 셈한다', () => {
    expect(waitsWith('로봇 서류 체크리스트')).toBe('day');
    expect(textOf('신규구축 서류 체크리스트', '오늘', '3월 20일에 신청할게요')).toContain('2019년 12월 20일');
    expect(waitsWith(...told, '신규구축 서류 체크리스트')).toBeUndefined();
  });

  it('번호나 이름으로 지우고 나머지를 보인다', () => {
    const once = hear(...told, '1, 3 준비됐어요');
    expect(once.state.guided?.ticked).toEqual(['robot.doc.plan', 'robot.doc.factory']);
    expect(once.text).toContain('남은 서류 6가지');
    const twice = hear(...told, '1, 3 준비됐어요', '견적서 준비됐어요');
    expect(twice.state.guided?.ticked).toContain('robot.doc.quotation');
    expect(textOf(...told, '전부 준비됐어요')).toContain('모두 준비됐어요');
  });

  it('사업을 모르면 맞는 사업부터 찾는다', () => {
    const { state } = hear('서류 체크리스트', '모르겠어요');
    expect(state.guided).toMatchObject({ goal: 'eligibility' });
    expect(state.guided?.question).not.toBe('program');
  });

  it('다른 사업을 말하면 그 사업의 것을', () => {
    const { state } = hear('로봇 서류 체크리스트', '신규구축이요', '오늘');
    expect(state.guided?.recruitments).toEqual(['new-build']);
  });
});

describe('가점 체크', () => {
  it('고른 항목의 점수와 한도, 증빙을 말한다', () => {
    const { text, state } = hear('가점 체크', '고도화', '여성기업이고 뿌리기업이에요');
    expect(text).toContain('5점');
    expect(text).toContain('6점');
    expect(text).toContain('여성기업 확인서');
    expect(state.facts).toMatchObject({ 'flags.여성기업': true, 'flags.뿌리기업': true });
    expect(textOf('신규구축 가점 체크', '16')).toContain('여성기업');
  });

  it('목록에 없는 것은 점수가 없다고 하고, 없으면 0점', () => {
    expect(textOf('고도화 가점 체크', '벤처기업 인증 있어요')).toContain('목록에 없는 것은 점수가 없어요');
    expect(textOf('고도화 가점 체크', '없어요')).toContain('0점');
  });

  it('다른 사업의 가점은 세지 않는다', () => {
    expect(textOf('고도화 가점 체크', '여성기업이에요', '로봇 가점 체크', '뿌리기업')).toContain(
      '여성기업은 로봇활용 제조혁신지원 가점 항목이 아니라서',
    );
  });
});

describe('센터 찾기', () => {
  it('공장이 있는 곳을 묻고 찾아 준다', () => {
    expect(waitsWith('지역 센터 찾기')).toBe('region');
    expect(textOf('지역 센터 찾기', '안산')).toContain('031-500-3100');
    expect(textOf('지역 센터 찾기', '안산', '우리 지역 번호는?')).toContain('031-500-3100');
  });

  it('같은 이름이 여러 곳이면 되묻는다', () => {
    const { reply } = hear('지역 센터 찾기', '고성');
    const [first] = reply.quickReplies;
    expect(reply.quickReplies).toHaveLength(2);
    expect(textOf('지역 센터 찾기', '고성', first?.text ?? '')).toContain('강원');
  });

  it('본사가 아니라 공장을 따진다', () => {
    const { state, text } = hear('지역 센터 찾기', '본사는 서울이에요');
    expect(text).toContain('공장이 있는 곳');
    expect(state.facts).toEqual({});
    expect(textOf('지역 센터 찾기', '본사는 서울이고 공장은 안산이에요')).toContain('경기');
  });
});

describe('요약에서 고치기', () => {
  const told = ['저희는 중견기업이고 총사업비는 2억이에요'];

  it('고른 줄을 잊고 다시 묻는다', () => {
    const { state } = hear(...told, '기업 규모 고치기');
    expect(state.facts['size']).toBeUndefined();
    expect(state.guided?.question).toBe('size');
    expect(hear(...told, '기업 규모 고치기', '소기업이요').state.facts).toMatchObject({ size: 'small' });
    expect(hear(...told, '기업 규모 고치기', '이전').state.facts).toMatchObject({ size: 'mid-tier' });
  });

  it('영어로도', () => {
    const { state } = hear('we are a mid-tier company', 'change company size', 'small company');
    expect(state.facts).toMatchObject({ size: 'small' });
  });
});

describe('모든 흐름', () => {
  it('처음으로 가면 모두 잊는다', () => {
    for (const start of ['지원금 계산해줘', '서류 체크리스트', '가점 체크', '지역 센터 찾기']) {
      const { state } = hear(start, '처음으로');
      expect(state.guided).toBeUndefined();
      expect(state.facts).toEqual({});
    }
  });

  it('결과가 나온 뒤에도 앞 질문으로 돌아갈 수 있다', () => {
    const told = ['지원금 계산해줘', '고도화', '3억이요'];
    expect(waitsWith(...told, '이전')).toBe('total_cost_won');
    expect(textOf(...told, '이전', '2억')).toContain('정부지원 1억원');
    expect(waitsWith(...told, '이전', '이전')).toBe('program');
  });

  it('결과를 말할 수 없으면 묻던 것을 다시 묻는다', () => {
    expect(textOf('지원금 계산해줘', '결과 보기')).toContain('어느 사업으로 볼까요');
    const { reply, text } = hear('지원금 계산해줘', '모르겠어요', '모르겠어요');
    expect(reply.blocks).toContainEqual(expect.objectContaining({ kind: 'table' }));
    expect(text).toContain('신규구축 | 최대 1억원');
  });

  it('영어로 물으면 영어로 이끈다', () => {
    expect(textOf('calculate our subsidy', 'consulting', 'in-depth')).toContain('8 million');
    expect(textOf('document checklist', 'new build', 'today', '1 and 2 ready')).toContain('Ticked off');
    expect(textOf('bonus check', 'upgrade', 'women-owned company')).toContain('3 ');
    expect(textOf('find a regional centre', 'Changwon')).toContain('1811-8297');
  });

  it('무엇을 말해도 길이 있고, 카카오톡에 맞는다', () => {
    const said = fc.constantFrom(
      '지원금 계산해줘',
      '서류 체크리스트',
      '가점 체크',
      '지역 센터 찾기',
      '사업별로 비교해줘',
      '신규구축',
      '상생형',
      '2억',
      '1, 3 준비됐어요',
      '2',
      '오늘',
      '고성',
      '없어요',
      '모르겠어요',
      '왜요?',
      '이전',
      '그만',
      '이어서 하기',
      '총사업비 고치기',
      '로봇은 없어요',
      '우리 회사도 지원받을 수 있나요?',
      'asdf ㅁㄴㅇㄹ',
    );
    fc.assert(
      fc.property(fc.array(said, { minLength: 1, maxLength: 9 }), (walk) => {
        const { reply, state, text } = hear(...walk);
        expect(text.trim()).not.toBe('');
        expect(reply.quickReplies.length + reply.buttons.length).toBeGreaterThan(0);
        expect(Buffer.byteLength(JSON.stringify(state))).toBeLessThan(8_000);
        expect(skillResponse.safeParse(renderReply(reply)).error?.issues ?? []).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
