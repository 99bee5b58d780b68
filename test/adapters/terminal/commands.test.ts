import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dataFile } from '../../../adapters/learning/open-learning.ts';
import { openSqliteConversationStore } from '../../../adapters/storage/sqlite-conversation-store.ts';
import { turnOf } from '../../contracts/conversation-store.ts';
import { sampleTrace } from '../../support/sample-turn.ts';
import { type TemporaryFolder, temporaryFolder } from '../../support/temporary-folder.ts';

/** Runs a terminal command as a process of its own. */
const run = async (
  command: string,
  args: readonly string[],
  input = '',
  environment: Record<string, string> = {},
) => {
  const child = spawn(process.execPath, [`adapters/terminal/${command}.ts`, ...args], {
    env: { PATH: process.env.PATH, GUIDE_TODAY: '2020-03-02', ...environment },
    stdio: 'pipe',
  });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (chunk) => {
    stdout += chunk;
  });
  child.stderr.on('data', (chunk) => {
    stderr += chunk;
  });
  child.stdin.end(input);
  const [code] = await once(child, 'close');
  return { code, stdout, stderr };
};

/** Learning the language takes a few seconds on a busy machine. */
const patience = 60_000;

describe.concurrent('터미널 명령', { timeout: patience }, () => {
  it('chat은 흘려 넣은 말에 차례로 답한다', async () => {
    const { code, stdout, stderr } = await run('chat', [], '안녕\n로봇 마감 언제예요?\n서류는?\n');
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/나> 로봇 마감 언제예요\?\n\n.*3월 12일\(목\) 17:00까지/);
    expect(stdout).toMatch(/나> 서류는\?\n\n.*로봇활용 제조혁신지원 제출 서류/);
    expect(stdout).not.toContain('\u001b');
  });

  it('ask는 한 번 답하고 끝난다', async () => {
    const { code, stdout } = await run('ask', ['신규구축', '얼마까지 지원돼요?']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/50%.*1억원.*\n근거: 공고 2-\(1\)/);
  });

  it('explain은 무엇을 왜 그렇게 알아들었는지 보여 준다', async () => {
    const { code, stdout } = await run('explain', ['부산인데 총사업비 2억이면 고도화 얼마 받아요?']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/수치\s+200,000,000원/);
    expect(stdout).toMatch(/지역\s+부산/);
    expect(stdout).toMatch(/결정\s+answered: subsidy-calculation/);
    expect(stdout).toMatch(/근거\s+upgrade\.support: 공고 2-\(1\) 지원조건, 168행/);
    expect(stdout).toMatch(/│ .*1억원/);
  });

  describe('기록을 다시 보기', () => {
    let folder: TemporaryFolder;
    let data: { DATA_DIR: string };
    beforeAll(async () => {
      folder = temporaryFolder();
      data = { DATA_DIR: folder.path };
      const store = openSqliteConversationStore(dataFile(folder.path));
      const at = Date.now() - 60_000;
      const trace = sampleTrace({ topic: 'window.closes', recruitments: ['robot'], region: '경기도' });
      await store.save(turnOf({ at, messageId: 'm1', said: '로봇 마감 언제예요?', trace, channel: 'web' }));
      await store.judge('c1', 'm1', false);
      await store.close();
    });
    afterAll(() => folder.remove());

    it('review는 다시 볼 질문을 보여 주고, 흘려 넣은 줄로 정정한다', async () => {
      const lines = '1\n더 친절하게\n"17:00"까지라고\n없는 것\n목록\n거절 1\n종료\n';
      const { code, stdout, stderr } = await run('review', [], lines, data);
      expect([code, stderr]).toEqual([0, '']);
      expect(stdout).toMatch(/다시 볼 질문 — 최근 30일, 1묶음\n\n1 로봇 마감 언제예요\?\n1× 나쁨 1 \(g1\)/);
      expect(stdout).toContain('확인할 것이 없어요');
      expect(stdout).toContain('정정 1번으로 적어 두었어요');
      expect(stdout).toContain('그런 것은 없어요: 없는 것');
      expect(stdout).toMatch(/다시 볼 질문이 없어요.*\n\n승인을 기다리는 정정\n\n1\. 로봇 마감/);
      expect(stdout).toContain('정정 1번을 거절했어요.');
      expect(stdout).not.toContain('\u001b');
    });

    it('review는 없는 번호를 받으면 1로 끝난다', async () => {
      for (const option of ['--accept', '--reject']) {
        const { code, stdout } = await run('review', [option, '99'], '', data);
        expect([code, stdout]).toEqual([1, '그런 것은 없어요: 99\n']);
      }
      const { code } = await run('review', ['--correct', 'g9', '"x"'], '', data);
      expect(code).toBe(1);
    });

    it('stats는 표로, 또는 CSV로 보여 주고, 모르는 기간은 부르는 법을 알린다', async () => {
      const { code, stdout } = await run('stats', [], '', data);
      expect(code).toBe(0);
      expect(stdout).toMatch(/한눈에\n항목\s+값\n대화\s+1\n/);
      expect(stdout).not.toContain('경기도');
      const csv = await run('stats', ['--csv'], '', { ...data, LANG: 'en_US.UTF-8' });
      expect(csv.stdout).toMatch(/^\uFEFFTable,Measure,Column,Value\r\n/);
      const empty = await run('stats', ['--from', '2020-01-01', '--to', '2020-01-02'], '', data);
      expect(empty.stdout).toContain('기록된 대화가 없어요');
      const wrong = await run('stats', ['--from', '내일'], '', data);
      expect([wrong.code, wrong.stderr]).toEqual([2, expect.stringContaining('npm run stats')]);
    });
  });

  it('잘못 부르면 부르는 법을 알린다', async () => {
    for (const command of ['ask', 'explain']) {
      const { code, stderr } = await run(command, []);
      expect([code, stderr]).toEqual([2, expect.stringContaining(`npm run ${command} -- "`)]);
    }
    const { code, stderr } = await run('ask', ['마감'], '', { GUIDE_TODAY: '내일' });
    expect([code, stderr]).toEqual([1, expect.stringContaining('GUIDE_TODAY: found "내일"')]);
  });
});
