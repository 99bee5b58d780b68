import { describe, expect, it } from 'vitest';
import { talk } from '../../../support/guide.ts';

const { hear } = talk();

/** Where in a text each of the words first stands. */
const placesOf = (text: string, words: readonly string[]): readonly number[] =>
  words.map((word) => text.indexOf(word));

describe('여럿을 묻는 말의 모든 부분에 답한다', () => {
  it.each([
    [
      '이름만 늘어놓은 것',
      '컨설팅기관 등록. 상근자 최소 몇 명, 뽑는 곳 수, 접수 마감일',
      ['5명', '15개', '3월 6일'],
    ],
    [
      '묻는 동사를 이은 것',
      '마이스터로 일하려는데 몇 명 뽑고 한 달에 얼마 주며 서류는 어디로 메일 보내요',
      ['400명', '310만원', 'star3855'],
    ],
    [
      '하나의 동사로 묻는 것',
      '클라우드 서버 몇 년 쓰는지 그리고 OS하고 DB는 뭐 깔려 있는지',
      ['2년', 'CentOS', 'MySQL'],
    ],
    ['모두와 그 일부', '로봇은 총 몇 개사 뽑고 그중 고위험 업종은 최소 몇 개사인지', ['30개사', '10개사']],
    [
      '단계마다 맡는 곳',
      '신규구축 선정평가는 어디서 하고 마지막 감리는 누가 하나요',
      ['선정평가', '전문감리기관'],
    ],
    [
      '무엇인지와 누구인지',
      '상생형이 뭐예요 그리고 누가 신청하나요',
      ['일부를 지원하는 사업', '주관기관만 신청'],
    ],
    ['띄어 쓰지 않은 빗금', '클라우드 제출서류/마감/담당전화', ['사업계획서', '3월 31일', '042-388-0862']],
    [
      '영어',
      'Who signs the agreement for new-build and who does the final inspection?',
      ['agreement', 'final check'],
    ],
    [
      '영어의 두 곳',
      'I need the numbers of the Jeonbuk centre and the Chungbuk centre',
      ['063-832-6053', '043-270-2334'],
    ],
  ])('%s', (_name, text, words) => {
    const places = placesOf(hear(text).text, words);
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  it('이미 말한 것은 다시 말하지 않는다', () => {
    expect(hear('최종점검이랑 감리는 어디서 나오나요 고도화요').trace.topic).toBe('procedure.actor');
    expect(hear('클라우드가 제공하는 OS와 DB 환경이 뭔가요').trace.topic).not.toContain('platform-os');
  });

  it('하나를 묻는 말은 하나로 답한다', () => {
    expect(hear('로봇 안전검사도 도와주는지, 뭐 써주는데요').trace.topic).toBe('support.safety-inspection');
    expect(hear('여성기업이랑 뿌리기업이면 신규구축 가점 몇 점').trace.topic).toBe('bonus.item');
  });

  it('예와 아니요는 물은 것마다', () => {
    const { text } = hear('로봇은 세금 체납이면 안 되는지랑 휴업 중이면 안 되는지');
    expect(text).toMatch(/네, 국세나 지방세를[^\n]*\n[^\n]*네, 휴업/);
  });

  it('나란히 놓인 두 사실은 줄이 같아도 둘 다 말한다', () => {
    const { text } = hear('상생형 유형2는 어느 레벨까지 짓고 기업 규모 제한은 있는지 물어보십니다');
    expect(text).toContain('레벨 1~2');
    expect(text).toContain('소기업');
  });
});
