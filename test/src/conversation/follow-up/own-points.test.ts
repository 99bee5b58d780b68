import { describe, expect, it } from 'vitest';
import { talk } from '../../../support/guide.ts';

const { hear } = talk();
const textOf = (...said: readonly string[]): string => hear(...said).text;

describe('가점을 말하던 중에 하나씩 말한 것', () => {
  it('항목 없이 몇 점이냐고 물으면 말한 것을 모두 더한다', () => {
    const text = textOf('신규 가점 문의', '단조 공장 합니다', '사장님이 여자예요', '그럼 우리 몇 점인가요');
    expect(text).toMatch(/5점.*뿌리기업 3점 \+ 여성기업 3점/);
  });

  it('다른 이야기를 하다가 물어도 더한다', () => {
    const said = [
      '로봇 가점 문의',
      '코봇 쓸 거고요',
      '주물 회사예요',
      '담당자 번호 좀요',
      '그럼 몇 점 받아요?',
    ];
    expect(textOf(...said)).toContain('= 4점');
  });

  it('평가 점수는 자기 점수가 아니다', () => {
    expect(textOf('고도화 가점', '여성기업이에요', '평가 몇 점 넘어야 붙어요?')).not.toContain('여성기업');
  });

  it('항목이 아닌 인증은 없다고 하고, 하던 합을 다시 말한다', () => {
    const { text, state } = hear('고도화 가점', '용접 회사입니다', '메인비즈 있고 가족친화인증도 받았어요');
    expect(text).toMatch(/^메인비즈, 가족친화인증은 고도화 가점 항목에 없어서/);
    expect(text).toContain('뿌리기업은 고도화 가점 3점');
    expect(state.focus.topic).toBe('bonus.item');
  });

  it('아니라고 한 것은 탓하지 않고 빼고, 있는 것만 센다', () => {
    expect(textOf('고도화 가점 알려주세요 여성기업은 아니고요')).toMatch(/^여성기업은 빼고 볼게요.*뿌리기업/);
    const text = textOf('로봇 가점', 'AGV 씁니다', '유턴 아님 강소기업100도 아님', '총 몇 점');
    expect(text).toContain('2점');
    expect(text).not.toContain('유턴');
    expect(textOf('신규 가점', '유턴은 아니에요', '그럼 몇 점')).toContain('0점');
  });

  it('한 항목을 한 이름으로는 부정하고 다른 이름으로 말하면 센다', () => {
    const { text, state } = hear('고도화 가점', 'ISMS 인증은 없고 정보보호 준비도는 A등급 받음');
    expect(text).toContain('정보보호 인증');
    expect(state.facts['flags.정보보호준비도A등급']).toBe(true);
  });

  it('해나 발급일만 고쳐 말해도 그 항목이다', () => {
    const robot = hear('고도화 가점', '작년 로봇사업 선정됐어요', '아 재작년이네요', '그럼 몇 점');
    expect(robot.text).toContain('0점');
    const hours = textOf('고도화 가점', '노동시간 단축 확인서 있어요', '2018년 5월에 받은 거네요');
    expect(hours).toContain('오래돼서');
  });

  it('만료된 것은 세지 않는다', () => {
    const said = ['고도화 가점', '여성기업이고 뿌리기업이에요', '여성기업은 만료됐어요'];
    expect(textOf(...said)).not.toContain('여성기업 3점');
  });

  it('로봇은 들일 예정이어도 센다', () => {
    expect(textOf('로봇 가점', '협동로봇 도입 예정입니다')).toContain('2점이에요');
  });

  it('서류를 물으면 센 것 모두의 증빙이다', () => {
    const text = textOf(
      '고도화 가점',
      '금형집이고요',
      '일자리안정자금 받고 있어요',
      '합쳐서 몇 점',
      '증빙은요?',
    );
    expect(text).toContain('뿌리기업(3점) 증빙');
    expect(text).toContain('지급결정통지서');
  });

  it('그 사업에 없는 항목은 그 사업에 없다고 한다', () => {
    const { text, state } = hear('로봇 가점', 'AMR 들여요', '여성기업 확인서도 받아 놨어요');
    expect(text).toContain('로봇활용 제조혁신지원 가점 항목에 없어서');
    expect(state.focus.recruitments).toEqual(['robot']);
  });

  it('얼마나 받냐고 해도 가점은 돈이 아니다', () => {
    expect(textOf('고도화 가점은 얼마나 받을 수 있어요?')).toContain('최대 5점');
  });
});

describe('업종', () => {
  it.each([
    ['열처리 하는 회사예요'],
    ['저희 프레스 공장입니다'],
    ['아노다이징 업체구요'],
    ['we run a stamping plant'],
  ])('뿌리산업의 일은 어디서 말해도 사실로 남는다: %s', (said) =>
    expect(hear(said).state.facts).toMatchObject({ manufacturer: true, 'flags.뿌리기업': true }),
  );

  it.each([['플라스틱 사출 공장이에요'], ['용접기 만드는 회사예요']])('다른 일은 아니다: %s', (said) =>
    expect(hear(said).state.facts['flags.뿌리기업']).toBeUndefined(),
  );

  it('가점을 하나씩 짚는 중에는 일의 이름만 말해도 된다', () => {
    const { text, state } = hear('고도화 가점 계산해 주세요', '도금');
    expect(text).toContain('뿌리기업은 고도화 가점 3점');
    expect(state.facts['flags.뿌리기업']).toBe(true);
  });

  it('사정을 말하며 업종을 대는 것은 가점을 묻는 것이 아니다', () => {
    expect(hear('전주에서 도금 하는데 지원 되나요').trace.topic).not.toContain('bonus');
  });
});
