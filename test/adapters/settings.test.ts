import { describe, expect, it } from 'vitest';
import { readSettings, SettingsError } from '../../adapters/settings.ts';

const refusalOf = (environment: Record<string, string>): string => {
  try {
    readSettings(environment);
  } catch (error) {
    if (error instanceof SettingsError) return error.message;
  }
  throw new Error('nothing was refused');
};

describe('서버 설정', () => {
  it('아무것도 없어도 시작할 수 있다', () => {
    expect(readSettings({})).toEqual({
      PORT: 3000,
      HOST: undefined,
      DATA_DIR: './data',
      GUIDE_TODAY: undefined,
      RATE_LIMIT: 'on',
      TRUST_PROXY: 0,
      LOG_LEVEL: 'info',
      WEB_ORIGINS: [],
      GUIDE_DEV_PAGES: 'off',
      KAKAO_SKILL_SECRET: [],
      KAKAO_BOT_ID: undefined,
      SLACK_BOT_TOKEN: undefined,
      SLACK_SIGNING_SECRET: undefined,
      SLACK_APP_TOKEN: undefined,
      SLACK_API_URL: 'https://slack.com/api/',
    });
  });

  it('비어 있는 값은 없는 값과 같고, 남의 변수는 상관하지 않는다', () => {
    expect(readSettings({ PORT: '', KAKAO_BOT_ID: ' ', PATH: '/bin', LOG_FORMAT: 'x' }).PORT).toBe(3000);
  });

  it('맞는 값을 읽는다', () => {
    const settings = readSettings({
      PORT: '0',
      HOST: '::1',
      DATA_DIR: '/var/lib/guide',
      GUIDE_TODAY: '2020-02-29',
      RATE_LIMIT: 'off',
      TRUST_PROXY: 'loopback, 10.0.0.0/8',
      LOG_LEVEL: 'silent',
      KAKAO_SKILL_SECRET: 'new-one, old-one',
      KAKAO_BOT_ID: '5f0123456789abcdef012345!',
      WEB_ORIGINS: 'https://a.example/, http://127.0.0.1:8080',
    });
    expect(settings.WEB_ORIGINS).toEqual(['https://a.example', 'http://127.0.0.1:8080']);
    expect(settings).toMatchObject({
      PORT: 0,
      HOST: '::1',
      RATE_LIMIT: 'off',
      TRUST_PROXY: 'loopback, 10.0.0.0/8',
    });
    expect(settings.KAKAO_SKILL_SECRET).toEqual(['new-one', 'old-one']);
    expect(readSettings({ TRUST_PROXY: '1' }).TRUST_PROXY).toBe(1);
  });

  it.each([
    ['WEB_ORIGINS', 'https://a.example/page'],
    ['WEB_ORIGINS', '*'],
    ['GUIDE_DEV_PAGES', 'yes'],
    ['PORT', 'abc'],
    ['PORT', '65536'],
    ['PORT', '-1'],
    ['HOST', 'my host'],
    ['GUIDE_TODAY', '2020-02-30'],
    ['GUIDE_TODAY', '오늘'],
    ['RATE_LIMIT', 'maybe'],
    ['TRUST_PROXY', '10.0.0.0/99'],
    ['TRUST_PROXY', 'everyone'],
    ['LOG_LEVEL', 'loud'],
    ['KAKAO_SKILL_SECRET', 'a,b,c'],
    ['KAKAO_SKILL_SECRET', 'a,'],
    ['KAKAO_SKILL_SECRET', '비밀'],
    ['KAKAO_BOT_ID', 'not an id'],
  ])('%s=%s은(는) 변수, 모양, 예를 대며 거절한다', (name, value) => {
    const refusal = refusalOf({ [name]: value });
    expect(refusal).toMatch(new RegExp(`^${name}: found .+, expected .+, e\\.g\\. ${name}=`, 'm'));
  });

  it('비밀 값은 거절할 때도 보이지 않는다', () => {
    expect(refusalOf({ KAKAO_SKILL_SECRET: 'hunter2,hunter3,hunter4' })).not.toContain('hunter');
  });

  it('잘못된 이름은 있는 이름을 알려 주며 거절한다', () => {
    expect(refusalOf({ KAKAO_SECRET: 'x' })).toMatch(
      /KAKAO_SECRET: there is no such setting.*KAKAO_SKILL_SECRET/,
    );
    expect(refusalOf({ GUIDE_TODY: '2020-03-02' })).toContain('GUIDE_TODY');
  });

  it('잘못된 것을 한 번에 모두 알린다', () => {
    expect(refusalOf({ PORT: 'x', LOG_LEVEL: 'y', KAKAO_X: 'z' }).split('\n')).toHaveLength(4);
  });
});
