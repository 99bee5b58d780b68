import { describe, expect, it } from 'vitest';
import { sampleTalk, talk } from '../../support/guide.ts';

const { hear } = talk();

describe('사업을 대지 않고 신청 방법을 물으면', () => {
  it('같은 곳에 내는 사업을 묶고, 다른 곳은 따로, 순서는 여럿이 함께 쓰는 것을', () => {
    const { text, trace } = hear('어떻게 신청해요');
    expect(trace.outcome).toBe('answered');
    expect(text).toContain('it.smplatform.go.kr — 클라우드기반 솔루션개발사업');
    expect(text).toContain('회원가입(기업) → 과제신청 메뉴');
    expect(text.match(/https:\/\/www\.smart-factory\.kr/g)).toHaveLength(1);
  });

  it.each(['카톡으로 신청되나요', '대면으로 서류 내도 되나요', 'can the documents be handed in by fax?'])(
    '%s: 아니다',
    (said) => expect(hear(said).text).toMatch(/^(?:아니요|No)/),
  );

  it('한 사업을 말하면 그 사업의 것만', () =>
    expect(hear('로봇 어떻게 신청해요').text).not.toContain('it.smplatform'));

  it('다른 공고에서도', () => expect(sampleTalk().hear('어떻게 신청해요').trace.outcome).toBe('answered'));
});
