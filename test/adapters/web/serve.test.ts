import { once } from 'node:events';
import { connect } from 'node:net';
import { describe, expect, it } from 'vitest';
import { serve } from '../../../adapters/web/serve.ts';

const wait = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

describe('듣기와 멈추기', () => {
  it('멈출 때 하던 답은 마치고 새 요청은 받지 않는다', async () => {
    const server = await serve(
      async (_request, response) => {
        await wait(100);
        response.end('done');
      },
      { port: 0, host: '127.0.0.1' },
    );
    const inFlight = fetch(server.url);
    await wait(30);
    const stopped = server.stop();
    const late = fetch(server.url).then(
      () => 'answered',
      () => 'refused',
    );
    expect(await (await inFlight).text()).toBe('done');
    expect(await late).toBe('refused');
    await stopped;
  });

  it('끝나지 않는 요청은 참을 만큼만 기다린다', async () => {
    const server = await serve(() => {}, { port: 0, host: '127.0.0.1' });
    const hanging = fetch(server.url).catch(() => 'cut');
    await wait(30);
    await server.stop(50);
    expect(await hanging).toBe('cut');
  });

  it('미리 열어 두고 쓰지 않은 연결은 기다리지 않는다', async () => {
    const server = await serve(() => {}, { port: 0, host: '127.0.0.1' });
    const socket = connect(server.port, '127.0.0.1');
    await once(socket, 'connect');
    await wait(30);
    const stopping = performance.now();
    await server.stop();
    expect(performance.now() - stopping).toBeLessThan(2_000);
  });

  it('쓰는 중인 포트는 어떻게 할지 알리며 거절한다', async () => {
    const server = await serve(() => {}, { port: 0, host: '127.0.0.1' });
    const { port } = server;
    await expect(serve(() => {}, { port, host: '127.0.0.1' })).rejects.toThrow(
      `port ${port} of 127.0.0.1 is in use; choose another one, e.g. PORT=${port + 1}`,
    );
    await server.stop();
  });

  it('없는 주소는 설정 이름을 대며 거절한다', async () => {
    await expect(serve(() => {}, { port: 0, host: '203.0.113.7' })).rejects.toThrow('HOST=203.0.113.7');
  });

  it('사람이 열 주소를 알려 준다', async () => {
    const [all, six] = [
      await serve(() => {}, { port: 0 }),
      await serve(() => {}, { port: 0, host: '127.0.0.1' }),
    ];
    expect(all.url).toBe(`http://localhost:${all.port}`);
    expect(six.url).toBe(`http://127.0.0.1:${six.port}`);
    await Promise.all([all.stop(), six.stop()]);
  });
});
