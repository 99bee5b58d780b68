import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { type BotMessage, type RunningBot, startBot } from './running-bot.ts';

const textOf = (messages: readonly BotMessage[]): string => messages.map(({ text }) => text).join('\n');
const payloads = ({ quick_replies = [] }: BotMessage): string[] =>
  quick_replies.map(({ payload }) => payload);

describe('Botkit의 봇에 단 안내', () => {
  const folder = temporaryFolder();
  let bot: RunningBot;
  beforeAll(async () => {
    bot = await startBot(folder.path);
  });
  afterAll(async () => {
    await bot.stop();
    folder.remove();
  });

  it('HTTP로 묻고 이어서 물으면 앞의 말을 기억한다', async () => {
    expect(textOf(await bot.post('memory', '신규구축 얼마까지 지원돼요?'))).toMatch(/최대 1억원/);
    expect(textOf(await bot.post('memory', '그럼 고도화는?'))).toMatch(/최대 1\.5억원/);
    const [last] = await bot.post('memory', '마감은 언제예요?');
    expect(last?.text).toMatch(/근거: 공고/);
    expect(last?.quick_replies?.length).toBeGreaterThan(0);
  });

  it('영어로 물으면 영어로 답한다', async () => {
    expect(textOf(await bot.post('english', 'How much is the new-build support?'))).toMatch(/Source: notice/);
    expect(textOf(await bot.post('english', '서류 뭐 내요?'))).toMatch(/근거: 공고/);
  });

  it('두 사람의 대화가 섞이지 않는다', async () => {
    const [one, other] = await Promise.all([bot.connect('one'), bot.connect('other')]);
    await Promise.all([one.say('신규구축 알려줘'), other.say('로봇 사업 알려줘')]);
    const [first, second] = await Promise.all([one.say('마감은?'), other.say('마감은?')]);
    expect(first.text).toMatch(/신규구축/);
    expect(first.text).not.toMatch(/로봇/);
    expect(second.text).toMatch(/로봇/);
    one.close();
    other.close();
  });

  it('WebSocket에서 단추만 눌러 지원 자격 확인을 마친다', async () => {
    const visitor = await bot.connect('led');
    let message = await visitor.say('지원 자격 확인');
    let questions = 0;
    for (; questions < 15 && payloads(message).includes('모르겠어요'); questions++) {
      message = await visitor.say(payloads(message)[0] ?? '');
    }
    visitor.close();
    expect(questions).toBeGreaterThan(2);
    expect(message.text).toMatch(/신청할 수 있|지원할 수 있/);
    expect(message.text).toMatch(/근거: 공고/);
  });

  it('봇이 스스로 듣는 말은 봇이 답하고, 안내가 답한 말에는 다시 답하지 않는다', async () => {
    expect(textOf(await bot.post('own', '영업시간'))).toBe('평일 9시부터 18시까지예요.');
    expect(textOf(await bot.post('own', '로봇 마감 언제예요?'))).not.toMatch(/아무도 답하지/);
  });

  it('사람의 말이 아닌 것은 봇에 맡긴다', async () => {
    expect(textOf(await bot.post('others', '', 'hello'))).toBe('어서 오세요.');
    expect(await bot.post('others', '', 'typing')).toEqual([]);
    expect(textOf(await bot.post('others', '   '))).toBe('아무도 답하지 않았어요.');
  });

  it('그동안 아무 탈도 없었다', () => {
    expect(bot.complaints()).not.toMatch(/error/i);
  });

  it('봇을 다시 띄워도 대화를 이어 간다', async () => {
    await bot.post('restart', '고도화 지원금 알려줘');
    await bot.stop();
    bot = await startBot(folder.path);
    expect(textOf(await bot.post('restart', '서류는?'))).toMatch(/고도화/);
  });
});
