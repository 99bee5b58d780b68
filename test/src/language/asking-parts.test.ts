import { describe, expect, it } from 'vitest';
import { askingParts } from '../../../src/language/asking-parts.ts';

const programs = ['로봇', '클라우드'];
const parts = (text: string): readonly string[] =>
  askingParts(text, (name) => programs.includes(name)).map((part) => `${part.form}: ${part.text}`);

describe('묻는 부분', () => {
  it.each([
    '얼마까지 지원돼요?',
    '서류는 누가 떼 줘요? 센터?',
    '단독으로 신청하는지 아니면 같이 하는지',
    '점수를 주나요? 몇 점',
    'when we apply, do we log in with our own account?',
    'does it count, and how many?',
    '비영리 협회, 전문가 12명, 실적 8건. 기준에 맞는지 문의',
  ])('하나뿐인 말 “%s”', (text) => expect(parts(text)).toEqual([]));

  it('물음 여럿', () => {
    expect(parts('몇 곳 뽑고 한 달에 얼마 주며 서류는 어디로 보내는지요')).toEqual([
      'question: 몇 곳 뽑고',
      'question: 한 달에 얼마 주며',
      'question: 서류는 어디로 보내는지요',
    ]);
    expect(parts('what is paid, and by when must we apply?')).toEqual([
      'question: what is paid',
      'question: and by when must we apply?',
    ]);
  });

  it('늘어놓은 것', () => {
    expect(parts('상근 인원 최소 몇 명, 뽑는 기관 수, 접수 끝나는 날')).toEqual([
      'question: 상근 인원 최소 몇 명',
      'listed: 뽑는 기관 수',
      'listed: 접수 끝나는 날',
    ]);
    expect(parts('마감이 언제인지랑 부담금 알려주세요')).toEqual([
      'question: 마감이 언제인지',
      'listed: 부담금',
    ]);
  });

  it('이름만 있는 토막은 뒤의 물음에 붙는다', () => {
    expect(parts('로봇 / 마감 일시 / 가점 상한')).toEqual(['listed: 로봇 마감 일시', 'listed: 가점 상한']);
  });

  it('하나의 동사로 묻는 두 가지', () => {
    expect(parts('몇 년 쓰는지 그리고 운영체제하고 디비는 뭐 깔려 있는지')).toEqual([
      'question: 몇 년 쓰는지',
      'joined: 운영체제',
      'question: 디비는 뭐 깔려 있는지',
    ]);
  });

  it('영어로 늘어놓은 것', () => {
    expect(parts('tell me the deadline, the ceiling and the contact')).toEqual([
      'listed: tell me the deadline',
      'listed: the ceiling',
      'listed: the contact',
    ]);
    expect(
      parts('is it split between the state, the province and the company, and how long may it take?'),
    ).toEqual([
      'yes-or-no: is it split between the state the province and the company',
      'question: and how long may it take?',
    ]);
  });

  it('안 되는지 나란히 묻는 말', () => {
    expect(parts('체납이 있어도 되는지랑 휴업 중이면 안 되는지')).toEqual([
      'yes-or-no: 체납이 있어도 되는지',
      'yes-or-no: 휴업 중이면 안 되는지',
    ]);
  });

  it('무엇인지 묻는 말은 물음의 모양으로', () => {
    expect(parts('신규는 뭐고 고도화는 뭐예요')).toEqual([
      'question: 신규는 뭐예요',
      'question: 고도화는 뭐예요',
    ]);
  });
});
