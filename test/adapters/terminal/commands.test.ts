import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, it } from 'vitest';

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

  it('잘못 부르면 부르는 법을 알린다', async () => {
    for (const command of ['ask', 'explain']) {
      const { code, stderr } = await run(command, []);
      expect([code, stderr]).toEqual([2, expect.stringContaining(`npm run ${command} -- "`)]);
    }
    const { code, stderr } = await run('ask', ['마감'], '', { GUIDE_TODAY: '내일' });
    expect([code, stderr]).toEqual([1, expect.stringContaining('GUIDE_TODAY: found "내일"')]);
  });
});
