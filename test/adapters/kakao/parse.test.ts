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

  it('카카오톡을 영어로 쓰는 사람의 한글 없는 말은 영어로 답한다', () => {
    const body = (utterance: string, lang: unknown) => ({
      userRequest: { utterance, lang, user: { id: 'u' } },
    });
    expect(parseSkillRequest(body('1357?', 'en'))?.language).toBe('en');
    expect(parseSkillRequest(body('1357?', 'en-US'))?.language).toBe('en');
    expect(parseSkillRequest(body('로봇 deadline', 'en'))?.language).toBeUndefined();
    for (const lang of ['ko', 'kr', null, 7])
      expect(parseSkillRequest(body('deadline?', lang))?.language).toBeUndefined();
  });

  it('사용자 키가 옛 자리에만 있거나 숫자여도 읽는다', () => {
    const body = (user: unknown) => ({ userRequest: { utterance: '안녕', user } });
    expect(parseSkillRequest(body({ id: 123456 }))?.userId).toBe('123456');
    expect(parseSkillRequest(body({ properties: { botUserKey: 'key' } }))?.userId).toBe('key');
    expect(parseSkillRequest(body({ id: null, properties: { plusfriendUserKey: 'pf' } }))?.userId).toBe('pf');
  });

  it('빠지거나 null이거나 모르는 것이 있어도 읽는다', () => {
    const body = {
      userRequest: { utterance: null, lang: null, params: null, user: { id: 'u', properties: null }, x: 1 },
      bot: null,
      action: { clientExtra: null, params: null },
      contexts: null,
      flow: { trigger: { type: '새로운_것' } },
    };
    expect(parseSkillRequest(body)).toEqual({ text: '', userId: 'u', botId: '', isSkillTest: false });
  });

  it.each([null, undefined, 7, 'x', [], {}, { userRequest: {} }, { userRequest: { user: { id: '' } } }])(
    '스킬 요청이 아닌 %j은 읽지 않는다',
    (body) => {
      expect(parseSkillRequest(body)).toBeUndefined();
    },
  );
});
