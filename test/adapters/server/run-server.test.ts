import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type TemporaryFolder, temporaryFolder } from '../../support/temporary-folder.ts';
import { post, skillMessage } from '../../support/test-server.ts';

interface ServerProcess {
  readonly child: ChildProcess;
  /** Everything written so far. */
  readonly output: { stdout: string; stderr: string };
  readonly exited: Promise<number | null>;
}

describe('서버 프로세스', () => {
  let folder: TemporaryFolder;
  const children: ChildProcess[] = [];
  beforeEach(() => {
    folder = temporaryFolder();
  });
  afterEach(() => {
    for (const child of children.splice(0)) child.kill('SIGKILL');
    folder.remove();
  });

  const run = (
    environment: Record<string, string> = {},
    script = 'test/support/sample-server.ts',
  ): ServerProcess => {
    const env = {
      PATH: process.env.PATH,
      PORT: '0',
      HOST: '127.0.0.1',
      DATA_DIR: folder.path,
      ...environment,
    };
    const child = spawn(process.execPath, [script], { env, stdio: ['ignore', 'pipe', 'pipe'] });
    children.push(child);
    const output = { stdout: '', stderr: '' };
    child.stdout.on('data', (chunk) => (output.stdout += chunk));
    child.stderr.on('data', (chunk) => (output.stderr += chunk));
    return { child, output, exited: once(child, 'exit').then(([code]) => code) };
  };

  const until = async ({ child, output }: ServerProcess, holds: () => boolean): Promise<void> => {
    while (!holds()) {
      if (child.exitCode !== null) throw new Error(output.stderr);
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  };

  const listening = async (server: ServerProcess): Promise<string> => {
    await until(server, () => server.output.stdout.includes('\n'));
    return /http:\S+/.exec(server.output.stdout)?.[0] ?? '';
  };

  it('어디서 듣는지 한 줄로 알린다', async () => {
    const server = run();
    const url = await listening(server);
    expect(server.output.stdout).toBe(`Smart Factory Guide listens on ${url}\n`);
    expect((await fetch(`${url}/readyz`)).status).toBe(200);
  });

  it('SIGTERM을 받으면 오던 말까지 답하고 끝낸다', async () => {
    const server = run();
    const url = await listening(server);
    const body = Buffer.from(JSON.stringify(skillMessage('어떤 사업이 있나요?')));
    const headers = { 'content-type': 'application/json', 'content-length': body.length };
    const sending = request(`${url}/kakao/skill`, { method: 'POST', headers });
    const answered = once(sending, 'response');
    sending.write(body.subarray(0, 100));
    // Answered after what was written before it has arrived.
    await fetch(`${url}/healthz`);
    server.child.kill('SIGTERM');
    await until(server, () => server.output.stderr.includes('"stopping"'));
    await expect(fetch(`${url}/healthz`)).rejects.toThrow();
    sending.end(body.subarray(100));
    const [response] = await answered;
    let text = '';
    for await (const chunk of response) text += chunk;
    expect([response.statusCode, JSON.parse(text).version]).toEqual([200, '2.0']);
    expect(await server.exited).toBe(0);
    const messages = server.output.stderr
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).msg);
    expect(messages).toEqual(['request', 'stopping', 'turn', 'request', 'stopped']);
  });

  it('듣기 시작하자마자 멈추라고 해도 제대로 멈춘다', async () => {
    const server = run();
    await listening(server);
    server.child.kill('SIGINT');
    expect(await server.exited).toBe(0);
  });

  it('갑자기 죽어도 답한 말은 기억한다', async () => {
    const first = run();
    const headers = { 'x-request-id': 'r1' };
    const said = skillMessage('에너지절감 설비 전환 지원금 얼마예요?');
    const before = await post(`${await listening(first)}/kakao/skill`, said, headers);
    first.child.kill('SIGKILL');
    await first.exited;
    const second = run();
    const after = await post(`${await listening(second)}/kakao/skill`, said, headers);
    expect(after.text).toBe(before.text);
    second.child.kill('SIGTERM');
    await second.exited;
    expect(second.output.stderr).toContain('"duplicate":true');
  });

  it('잘못된 설정은 이유만 적고 끝낸다', async () => {
    const server = run({ PORT: 'abc', KAKAO_SECRET: 'x' });
    expect(await server.exited).toBe(1);
    expect(server.output).toEqual({
      stdout: '',
      stderr: expect.stringMatching(/^The settings cannot be used:\nKAKAO_SECRET: .+\nPORT: .+\n$/),
    });
  });

  it('쓸 수 없는 데이터 폴더는 이름을 대고 끝낸다', async () => {
    const file = join(folder.path, 'file');
    writeFileSync(file, '');
    const server = run({ DATA_DIR: join(file, 'data') });
    expect(await server.exited).toBe(1);
    expect(server.output.stderr).toMatch(/^Conversations cannot be kept in .+conversations\.sqlite: /);
  });
});
