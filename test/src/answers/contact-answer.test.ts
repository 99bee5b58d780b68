import { describe, expect, it } from 'vitest';
import { talk } from '../../support/guide.ts';

const { hear } = talk();
const textOf = (...said: readonly string[]): string => hear(...said).text;

describe('연락처', () => {
  it('사업의 담당', () => {
    const { text, reply } = hear('고도화 문의처 알려줘');
    expect(text).toContain('042-388-0853');
    expect(reply.buttons).toContainEqual(expect.objectContaining({ kind: 'phone', number: '042-388-0853' }));
  });

  it('사업을 말하지 않으면 대표 번호', () => expect(textOf('문의는 어디로 해요?')).toContain('1357'));

  it('지역 센터 하나', () => {
    expect(textOf('고양시 센터 번호')).toContain('031-539-5140');
    expect(textOf('창원 센터 번호')).toContain('1811-8297');
  });

  it('여러 곳인 이름은 나누어 되묻는다', () => {
    const { trace, text, reply } = hear('중구 센터 번호');
    expect(trace.outcome).toBe('asked-back');
    expect(text).toContain('서울 중구');
    expect(reply.quickReplies.map(({ text: said }) => said)).toContain('서울 중구 센터 번호');
    expect(textOf('중구 센터 번호', '부산 중구 센터 번호')).toContain('051-974-9205');
  });

  it('모르는 곳이면 모두 보여 주고 묻는다', () => {
    const { trace, text } = hear('달나라 센터 번호');
    expect(trace.outcome).toBe('asked-back');
    expect(text).toContain('19곳');
  });

  it('앞에서 말한 지역을 기억한다', () => {
    expect(textOf('고양시 센터 번호', '우리 지역 센터 전화번호 알려줘')).toContain('031-539-5140');
  });

  it('지역만 말하고 어디에 물을지 물으면 센터와 대표 번호', () => {
    const text = textOf('군산인디 전화할데가 어디여');
    expect(text).toContain('063-832-6053');
    expect(text).toContain('1357');
    expect(textOf('창원 센터 번호')).not.toContain('1357');
  });

  it('지역과 사업을 함께 말하면 담당과 센터', () => {
    const text = textOf('전주에 공장 있는데 로봇사업 문의는 어디다 해요');
    expect(text).toContain('053-210-9654');
    expect(text).toContain('063-832-6053');
  });

  it('앞에서 말한 곳의 센터도 알려 준다', () => {
    expect(textOf('공장은 군산이에요', '어디로 전화해요')).toContain('063-832-6053');
  });

  it('영어로 누구에게 물을지', () => {
    expect(textOf('I have a question about the cloud scheme - who do I ring?')).toContain('042-388-0862');
    expect(textOf('who should I talk to about the robot program')).toContain('053-210-9654');
  });

  it('사람', () => {
    const { text, reply } = hear('상담원 연결해 주세요');
    expect(text).toContain('1357');
    expect(reply.buttons.some(({ kind }) => kind === 'phone')).toBe(true);
  });

  it('번호가 어디 것인지', () => {
    expect(hear('1811-8297 이 번호가 어디 번호에요?').text).toContain('경남');
    expect(hear('042-388-0862로 걸면 어느 사업 담당이 받나요').text).toContain('클라우드');
  });

  it('나란히 말한 곳은 모두', () => {
    const { text } = hear('지역 센터 번호 알려줘요', '충북하고 충남 둘다요');
    expect(text).toContain('043-270-2334');
    expect(text).toContain('041-589-0705');
    const one = hear('본사는 서울이고 공장은 창원인데 센터 번호요').text;
    expect(one).toContain('1811-8297');
    expect(one).not.toContain('02-944-6057');
  });

  it('번호 앞자리만 말해도 어디 번호인지', () => {
    expect(hear('신규구축 문의 전화번호', '1644는 뭐죠').text).toContain('신규구축 및 고도화');
    expect(hear('신규구축 문의 전화번호', '번호 두개중 뭐가 맞아요').text).toContain('042-388-0853');
    expect(hear('신규구축 문의 전화번호', '총사업비 1600만원이면 얼마 나와요').trace.topic).toBe(
      'calc.support',
    );
  });
});
