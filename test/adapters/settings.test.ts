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
      ADMIN_TOKEN: undefined,
      GUIDE_URL: undefined,
      GUIDE_DEV_PAGES: 'off',
      KAKAO_SKILL_SECRET: [],
      KAKAO_BOT_ID: undefined,
      SLACK_BOT_TOKEN: undefined,
      SLACK_SIGNING_SECRET: undefined,
      SLACK_APP_TOKEN: undefined,
      SLACK_API_URL: 'https://slack.com/api/',
      SLACK_STAFF_CHANNEL: undefined,
      SLACK_REVIEW_CHANNEL: undefined,
      SLACK_REVIEW_HOUR: 9,
      KAKAO_OPERATOR: 'off',
      HANDOVER_HOURS: [{ days: [1, 2, 3, 4, 5], from: 540, until: 1080 }],
      HANDOVER_HOLIDAYS: ['01-01', '03-01', '05-05', '06-06', '08-15', '10-03', '10-09', '12-25'],
      HANDOVER_ANSWER_MINUTES: 5,
      HANDOVER_IDLE_MINUTES: 30,
      HANDOVER_CODE_HOURS: 72,
    });
  });

  it('통계의 토큰과 하루 소식의 시각을 읽고, 틀린 것은 토큰을 보이지 않고 거절한다', () => {
    const settings = readSettings({ ADMIN_TOKEN: 'x'.repeat(16), SLACK_REVIEW_HOUR: '0' });
    expect([settings.ADMIN_TOKEN, settings.SLACK_REVIEW_HOUR]).toEqual(['x'.repeat(16), 0]);
    expect(() => readSettings({ ADMIN_TOKEN: 'too-short' })).toThrow(
      /ADMIN_TOKEN: found a value that is not shown/,
    );
    for (const hour of ['24', '9시', '-1'])
      expect(() => readSettings({ SLACK_REVIEW_HOUR: hour })).toThrow('0 to 23');
    expect(() => readSettings({ ADMIN_TOKN: 'x' })).toThrow('no such setting');
  });

  it('상담 시간과 쉬는 날을 읽는다', () => {
    const settings = readSettings({
      HANDOVER_HOURS: 'Mon-Fri 09:00-12:00, sat 10:00-24:00',
      HANDOVER_HOLIDAYS: '01-01, 2026-02-17',
      HANDOVER_ANSWER_MINUTES: '2.5',
      SLACK_STAFF_CHANNEL: 'C0123456789',
    });
    expect(settings.HANDOVER_HOURS).toEqual([
      { days: [1, 2, 3, 4, 5], from: 540, until: 720 },
      { days: [6], from: 600, until: 1440 },
    ]);
    expect(settings.HANDOVER_HOLIDAYS).toEqual(['01-01', '2026-02-17']);
    expect(settings.HANDOVER_ANSWER_MINUTES).toBe(2.5);
    expect(settings.SLACK_STAFF_CHANNEL).toBe('C0123456789');
  });

  it.each([
    ['HANDOVER_HOURS', '9-18'],
    ['HANDOVER_HOURS', 'mon-fri 18:00-09:00'],
    ['HANDOVER_HOURS', 'mon-fri 09:00-25:00'],
    ['HANDOVER_HOLIDAYS', '02-30'],
    ['HANDOVER_HOLIDAYS', '설날'],
    ['HANDOVER_ANSWER_MINUTES', '0'],
    ['HANDOVER_CODE_HOURS', '-1'],
    ['HANDOVER_MINUTES', '5'],
    ['SLACK_STAFF_CHANNEL', '#상담'],
    ['KAKAO_OPERATOR', 'yes'],
  ])('%s=%s은 무엇이 틀렸는지 말하며 거절한다', (name, value) => {
    expect(refusalOf({ [name]: value })).toContain(`${name}: `);
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
