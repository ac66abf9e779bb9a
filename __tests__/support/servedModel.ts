// A server as users start them: a process of its own that takes its time, prints, fails and forks as its flags say, and
// speaks just enough of the chat API. Run by the tests of `serve` through the bundle; it imports nothing of ours.
import { spawn } from 'node:child_process';
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: {
    port: { type: 'string' },
    /** Milliseconds until it is ready; until `listens-after` nothing answers at all, then /health says 503. */
    'ready-after': { type: 'string', default: '0' },
    'listens-after': { type: 'string', default: '0' },
    never: { type: 'boolean', default: false },
    /** Ends itself with this status after so many chat calls. */
    'dies-after': { type: 'string', default: '' },
    'dies-with': { type: 'string', default: '3' },
    /** Starts children that ignore SIGTERM, and ignores it itself. */
    stubborn: { type: 'boolean', default: false },
    /** Megabytes to print before it listens. */
    prints: { type: 'string', default: '0' },
    says: { type: 'string', multiple: true, default: [] },
    models: { type: 'string', default: 'tuned' },
    /** Where it writes its environment. */
    environment: { type: 'string', default: '' },
    child: { type: 'boolean', default: false },
  },
});

/** Lets the test know of every process: `pid group`. */
const groupOf = (): string =>
  readFileSync('/proc/self/stat', 'utf8')
    .replace(/^.*\) /su, '')
    .split(' ')[2] ?? '';
appendFileSync('processes', `${process.pid} ${groupOf()}\n`);
if (values.stubborn || values.child) process.on('SIGTERM', () => undefined);
if (values.child) await delay(600_000);
if (values.environment !== '') writeFileSync(values.environment, JSON.stringify(process.env));
if (values.stubborn) {
  for (let number = 0; number < 2; number++) {
    spawn(process.execPath, [import.meta.filename, '--child'], { stdio: 'inherit' });
  }
  while (readFileSync('processes', 'utf8').split('\n').length < 4) await delay(20);
}
for (const line of values.says) process.stderr.write(`${line}\n`);
const megabyte = `${'x'.repeat(1023)}\n`.repeat(1024);
for (let printed = 0; printed < Number(values.prints); printed++) {
  if (!process.stdout.write(megabyte)) await new Promise((resolve) => process.stdout.once('drain', resolve));
}

const start = Date.now();
let calls = 0;
const server = createServer((request, response) => {
  const send = (status: number, body: unknown): void => {
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  };
  request.resume();
  const isReady = !values.never && Date.now() - start >= Number(values['ready-after']);
  if (request.url === '/health') send(isReady ? 200 : 503, {});
  else if (request.url === '/v1/models')
    send(200, { object: 'list', data: values.models.split(',').map((id) => ({ id, object: 'model' })) });
  else {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const text = Buffer.concat(chunks).toString();
      const model = /"model":"([^"]*)"/u.exec(text)?.[1] ?? '';
      if (!values.models.split(',').includes(model)) {
        send(404, { error: { message: `The model ${model} does not exist.`, code: 'model_not_found' } });
        return;
      }
      calls += 1;
      appendFileSync('calls', `${model}\n`);
      if (values['dies-after'] !== '' && calls > Number(values['dies-after'])) {
        process.stderr.write('CUDA error: out of memory\n');
        process.exit(Number(values['dies-with']));
      }
      send(200, {
        model,
        choices: [
          { index: 0, finish_reason: 'stop', message: { role: 'assistant', content: 'A good torch, I think.' } },
        ],
        usage: { prompt_tokens: 10, completion_tokens: 5 },
      });
    });
  }
});
await delay(Number(values['listens-after']));
server.listen(Number(values.port), '127.0.0.1');
