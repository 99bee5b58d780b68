import { describe, expect, it } from 'vitest';
import { talk } from '../../support/guide.ts';

const { hear } = talk();

describe('지금까지 들은 것으로 되는지', () => {
  it('말한 것이 요건에 맞으면 네라고 하고, 무엇에 맞는지와 더 볼 것을 말한다', () => {
    const { text } = hear(
      '마이스터 파견 받고 싶은 회사예요',
      '직원 80명 중소 제조업이고 올해 스마트공장 구축 예정이에요',
      '그럼 신청되는 거죠?',
    );
    expect(text).toMatch(/^네, 말씀하신 내용이면 스마트 마이스터 참여기업 신청 자격에 맞아요/);
    expect(text).toContain('구축할 예정인 기업');
    expect(text).toContain('제외 사유');
  });

  it('한 가지라도 어긋나면 아니요와 그 요건을 말한다', () => {
    const talked = [
      '클라우드 과제 신청하려고 해요',
      '중소 제조업체 세 곳이고요',
      '공급사는 한 곳이에요',
    ] as const;
    const { text } = hear(...talked, '그럼 신청할 수 있나요?');
    expect(text).toMatch(/^아니요/);
    expect(text).toContain('5개사 이상');
  });

  it('물음 앞에 새로 말한 것까지 셈한다', () => {
    const talked = [
      '클라우드 과제 신청하려고 해요',
      '중소 제조업체 세 곳이고요',
      '공급사는 한 곳이에요',
    ] as const;
    expect(hear(...talked, '도입기업이 4곳이 됐어요. 이제 되죠?').text).not.toMatch(/^아니요/);
  });

  it('고칠 수 없는 것이면 결과를 아니요로 말한다', () => {
    const { text } = hear(
      '우리 협회가 확인기관이 되려고 합니다. 전문가는 15명인데 실적이 4건입니다. 요건이 됩니까?',
    );
    expect(text).toMatch(/^아니요/);
    expect(text).toContain('10건 이상');
  });

  it('영어로도 같다', () => {
    const { text } = hear(
      'we want a smart meister at our factory',
      'small manufacturer, we plan to build a smart factory this year',
      'so can we apply?',
    );
    expect(text).toMatch(/^Yes/);
  });

  it('상생형 협력사의 규모는 주관기관 이야기에서 읽는다', () => {
    const { text } = hear('상생형 유형2 주관기관 하려고요', '협력사가 중기업이에요 소기업은 아님', '되나요?');
    expect(text).toMatch(/^아니요/);
    expect(text).toContain('소기업');
  });

  it('전에 뽑힌 해를 말하면 그것으로 본다', () => {
    const { state, text } = hear(
      '클라우드 공동활용솔루션 과제 신청하려는 협동조합이에요',
      '2018년에 이 사업에 선정된 적이 있어요',
      '신청 가능한가요?',
    );
    expect(state.facts).toMatchObject({ 'cloud.selected_year': 2018 });
    expect(text).toMatch(/^아니요/);
  });

  it('요약의 아니라는 말은 되는지에 대한 답으로 읽히지 않는다', () => {
    const { text } = hear('소기업 제조업인데 스마트공장은 처음이고 로봇은 안 써요. 지원받을 수 있나요?');
    expect(text).toContain('기존 스마트공장: 없음');
    expect(text).not.toContain('아니요');
  });
});

describe('한 사업을 봐 달라는 말', () => {
  it.each([
    ['수준확인 우리 되는지 봐주세요', 'level-check'],
    ['클라우드 과제 신청할 수 있는지 봐주세요', 'cloud'],
  ])('%s: 그 사업의 확인을 시작한다', (text, id) => {
    const { guided } = hear(text).state;
    expect(guided).toMatchObject({ goal: 'eligibility', recruitments: [id] });
  });

  it('진행 중인 사업이 없다는 말은 제외 사유가 없다는 말이 아니다', () => {
    const { facts } = hear(
      '수준확인 되는지 봐주세요',
      '이미 우리 돈으로 구축했어요',
      '지금 하고 있는 지원사업은 없구요',
    ).state;
    expect(facts).toMatchObject({ ongoing_project: 'none' });
    expect(facts['exclusions']).toBeUndefined();
  });
});
