import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseSkillRequest } from '../../../adapters/kakao/parse.ts';

const folder = new URL('../../samples/kakao/', import.meta.url);
const sample = (name: string): Record<string, never> =>
  JSON.parse(readFileSync(new URL(name, folder), 'utf8'));

describe('카카오톡 스킬 요청 읽기', () => {
  it.each(readdirSync(folder))('%s 모양을 읽는다', (name) => {
    const request = parseSkillRequest(sample(name));
    expect(request?.userId.length).toBeGreaterThan(0);
    expect(request?.text.length).toBeGreaterThan(0);
  });

  it('관리자센터의 스킬 테스트를 알아본다', () => {
    expect(parseSkillRequest(sample('skill-test.json'))?.isSkillTest).toBe(true);
    expect(parseSkillRequest(sample('fallback-block.json'))?.isSkillTest).toBe(false);
  });

  it('개발 채널이 붙이는 느낌표를 떼고, 봇 테스트가 붙이는 줄바꿈을 없앤다', () => {
    expect(parseSkillRequest(sample('callback.json'))?.botId).toMatch(/^[0-9a-f]+$/);
    const body = { userRequest: { utterance: '로봇 마감\n', user: { id: 'u', type: 'botUserKey' } } };
    expect(parseSkillRequest(body)?.text).toBe('로봇 마감');
  });

  it('버튼이 실어 보낸 말을 발화보다 먼저 본다', () => {
    const body = {
      userRequest: { utterance: '자세히', user: { id: 'u' } },
      action: { clientExtra: { say: '신규구축 서류' } },
    };
    expect(parseSkillRequest(body)?.text).toBe('신규구축 서류');
  });

  it.each([null, undefined, 7, 'x', [], {}, { userRequest: {} }, { userRequest: { user: { id: '' } } }])(
    '스킬 요청이 아닌 %j은 읽지 않는다',
    (body) => {
      expect(parseSkillRequest(body)).toBeUndefined();
    },
  );
});
