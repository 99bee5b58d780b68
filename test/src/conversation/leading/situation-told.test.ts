import { describe, expect, it } from 'vitest';
import { talk } from '../../../support/guide.ts';

const textOf = (said: string): string => talk().hear(said).text;

describe('한 번에 말한 형편으로 되는지', () => {
  it.each([
    [
      '대전에 있는 중견 제조기업이고 스마트공장은 이미 있습니다. 공급기업도 정했어요. 고도화 신청할 수 있을까요?',
      /^네, 말씀하신 내용이면 고도화 신청 자격에 맞아요/,
    ],
    [
      '저희는 옷을 떼다 파는 도소매업이고 직원은 스무 명입니다. 신규구축 신청해도 되나요?',
      /^아니요, 말씀하신 내용으로는 신규구축에 신청할 수 없어요.*\n.*제조기업이/,
    ],
    [
      '컨설팅 회사이고 상근 컨설턴트는 3명, 프리랜서가 6명입니다. 컨설팅기관으로 신청되나요?',
      /^아니요, .*\n.*상근컨설턴트가 5명 이상/,
    ],
    [
      'We run a hotel with forty rooms and our taxes are paid. Can we apply for the new build?',
      /^No, from what you told me you cannot apply/,
    ],
  ])('네나 아니요부터 말하고 규칙을 든다: %s', (said, expected) => expect(textOf(said)).toMatch(expected));

  it('이 입장의 모집이 아닌 것을 물으면 말한 사람의 모집으로 본다', () =>
    expect(
      textOf('대기업에서 생산기술 쪽 일만 하다 퇴직했습니다. 나이는 60입니다. 마이스터 자격이 되나요?'),
    ).not.toContain('제조기업'));

  it('접수가 끝났거나 아직이면 그것부터 말한다', () => {
    expect(textOf('협회이고 심사원 14명, 실적 30건 있습니다. 확인기관 신청할 수 있나요?')).toMatch(
      /^아니요, .*접수가 끝나서[\s\S]*2월 27일/,
    );
    expect(
      textOf(
        '중소기업이고 스마트공장 구축 예정입니다. 세금도 다 냈는데 오늘 역량강화 컨설팅 신청해도 되나요?',
      ),
    ).toMatch(/^아니요, .*아직 접수 전[\s\S]*3월 13일/);
  });

  it('한 마디만 말한 것은 그 규칙의 답에 맡긴다', () =>
    expect(textOf('휴업 중인데 고도화 신청돼요?')).toMatch(/제외돼요/));
});
