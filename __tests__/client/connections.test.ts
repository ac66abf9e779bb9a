// The sockets under the client: kept and shared, bounded in what they take in, through a proxy where Node would use one.
import { once } from 'node:events';
import { createServer, type Server, type Socket } from 'node:net';
import { afterEach, expect, test } from '@jest/globals';
import { createConnections, proxyOf } from '../../src/client/connections.ts';
import { Stop } from '../../src/client/stop.ts';
import { networkOf, never, openClient, request, serve, settle } from './openClient.ts';

const sockets: (Socket | Server)[] = [];
afterEach(() => {
  for (const one of sockets.splice(0)) {
    if ('destroy' in one) one.destroy();
    else one.close();
  }
});

test('connections are kept, and shared by the clients of a run', async () => {
  const server = await serve(() => ({ text: 'fine', delayMs: 5 }));
  const network = networkOf({});
  const { client: one } = await openClient(server.baseUrl, { network, inFlight: 4 });
  const { client: two } = await openClient(server.baseUrl, { network, inFlight: 4, model: 'n' });
  for (let round = 0; round < 5; round++)
    await Promise.all([one, one, one, one].map((client) => client.chat(request(), never)));
  for (let round = 0; round < 5; round++)
    await Promise.all([two, two, two, two].map((client) => client.chat(request(), never)));
  expect(server.count()).toBe(40);
  // A connection is free again a moment after its reply has been read.
  expect(server.connections()).toBeLessThanOrEqual(8);
});

test('a closed network sends nothing more, and its clients say so', async () => {
  const server = await serve(() => 'fine');
  const network = networkOf({});
  const { client } = await openClient(server.baseUrl, { network, maxAttempts: 1 });
  await client.chat(request(), never);
  await network.close();
  await expect(client.chat(request(), never)).rejects.toMatchObject({ fault: 'connection' });
});

test('a reply without end does not fill the memory', async () => {
  const text = 'x'.repeat(1 << 20);
  const chunk = Buffer.from(`${text.length.toString(16)}\r\n${text}\r\n`);
  const server = createServer((socket) => {
    sockets.push(socket);
    socket.on('error', () => undefined);
    socket.write('HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n');
    const pour = (): void => {
      while (socket.writable && socket.write(chunk));
    };
    socket.on('drain', pour);
    pour();
  }).listen(0, '127.0.0.1');
  sockets.push(server);
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : 0;
  const connections = createConnections();
  await expect(
    connections.send(`http://127.0.0.1:${port ?? 0}/`, { method: 'GET', headers: {}, body: null, stop: new Stop() }),
  ).rejects.toMatchObject({ code: 'UND_ERR_RES_EXCEEDED_MAX_SIZE' });
  await connections.close();
}, 60_000);

test('a proxy is used where Node would use it, and not for what the variables leave out', async () => {
  const tunnels: string[] = [];
  const proxy = createServer((socket) => {
    sockets.push(socket);
    socket.once('data', (data) => {
      tunnels.push(data.toString().split('\r\n')[0] ?? '');
      socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
    });
  }).listen(0, '127.0.0.1');
  sockets.push(proxy);
  await once(proxy, 'listening');
  const address = proxy.address();
  const url = `http://127.0.0.1:${typeof address === 'object' ? (address?.port ?? 0) : 0}`;
  const env = { NODE_USE_ENV_PROXY: '1', HTTP_PROXY: url, NO_PROXY: '127.0.0.1' };
  const found = proxyOf(env);
  expect(found).toEqual({ http: url, https: null, not: '127.0.0.1' });
  const network = networkOf(found === null ? {} : { proxy: found });
  const { client: through } = await openClient('http://models.invalid:8000/v1', { network, maxAttempts: 1 });
  await expect(through.chat(request(), never)).rejects.toMatchObject({ fault: 'connection' });
  expect(tunnels).toEqual(['CONNECT models.invalid:8000 HTTP/1.1']);
  const server = await serve(() => 'fine');
  const { client: direct } = await openClient(server.baseUrl, { network });
  expect((await direct.chat(request(), never)).text).toBe('fine');
  expect(tunnels).toHaveLength(1);
});

test('without NODE_USE_ENV_PROXY the variables are left alone, as Node leaves them', () => {
  expect(proxyOf({ HTTPS_PROXY: 'http://p:1' })).toBeNull();
  expect(proxyOf({ NODE_USE_ENV_PROXY: '1' })).toBeNull();
  expect(proxyOf({ NODE_USE_ENV_PROXY: '1', https_proxy: 'http://p:1', no_proxy: 'x' })).toEqual({
    http: null,
    https: 'http://p:1',
    not: 'x',
  });
});

test('a request that was called off leaves no connection in use', async () => {
  const server = await serve(() => ({ fault: 'stall' }));
  const { client } = await openClient(server.baseUrl);
  const controller = new AbortController();
  const call = client.chat(request(), controller.signal);
  await settle();
  controller.abort();
  await expect(call).rejects.toMatchObject({ fault: 'aborted' });
  await settle();
  expect(server.cancelled()).toBe(1);
});
