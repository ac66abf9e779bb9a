// The benchmark's own server: OpenAI-compatible, every reply exactly so late, a share of the requests turned away. It
// keeps its own work out of the latency, so that what a runner loses is the runner's.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { performance } from 'node:perf_hooks';
import type { Ledger } from './ledger.ts';
import { chatSchema, type Known, MODELS, replyTo } from './replies.ts';

export interface Serving {
  readonly latencyMs: number;
  /** Of this many requests one is answered 429 at once, without Retry-After; 0: none. */
  readonly limitedOneIn: number;
  /** Of an answer; absent: 400. */
  readonly answerLength?: number;
}

interface Due {
  readonly at: number;
  readonly send: () => void;
}

/** A timer is exact to a millisecond; half of one to either side is exact on average. */
const SLACK_MS = 0.5;

export const clock = (): number => performance.timeOrigin + performance.now();

/** Sends in the order of arrival, which is that of the due times: one timer for all, where a timer each would cost. */
function createDelay(latencyMs: number): (due: Due) => void {
  const queue: Due[] = [];
  let isSet = false;
  const sendDue = (): void => {
    isSet = false;
    const now = clock();
    const later = queue.findIndex(({ at }) => at > now + SLACK_MS);
    for (const { send } of queue.splice(0, later === -1 ? queue.length : later)) send();
    wait();
  };
  const wait = (): void => {
    const [first] = queue;
    if (isSet || first === undefined) return;
    isSet = true;
    setTimeout(sendDue, Math.max(0, Math.round(first.at - clock())));
  };
  return (due) => {
    if (latencyMs === 0) {
      due.send();
      return;
    }
    queue.push(due);
    wait();
  };
}

export interface Served {
  readonly baseUrl: string;
  close(): void;
}

/** Listens on a free port of 127.0.0.1. The ledger is asked for at every request: it may be another by then. */
export async function serve({ latencyMs, limitedOneIn }: Serving, known: Known, ledger: () => Ledger): Promise<Served> {
  const delay = createDelay(latencyMs);
  let chats = 0;

  async function chat(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const arrived = clock();
    const book = ledger();
    book.arrived(arrived);
    chats += 1;
    // Spread evenly: the first is let through, so that nobody's first probe fails.
    if (limitedOneIn > 0 && chats % limitedOneIn === 0) {
      request.resume();
      book.turnedAway({ arrived, now: clock() });
      send(response, 429, LIMITED);
      return;
    }
    const reply = replyTo(chatSchema.parse(JSON.parse(await textOf(request))), known, book);
    delay({
      at: arrived + latencyMs,
      send: () => {
        book.leaving(reply.kind, { arrived, now: clock() });
        send(response, 200, reply.body);
      },
    });
  }

  const server = createServer((request, response) => {
    const path = (request.url ?? '').split('?', 1)[0];
    if (path === '/v1/chat/completions' && request.method === 'POST') {
      chat(request, response).catch((thrown: unknown) => {
        send(response, 400, JSON.stringify({ error: { message: String(thrown) } }));
      });
    } else if (path === '/v1/models') send(response, 200, LISTED);
    else send(response, path === '/health' ? 200 : 404, '{}');
  });
  server.keepAliveTimeout = 60_000;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return {
    baseUrl: `http://127.0.0.1:${address.port}/v1`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

const LIMITED = JSON.stringify({ error: { message: 'Too many requests.', type: 'rate_limit', code: 'rate_limited' } });
const LISTED = JSON.stringify({
  object: 'list',
  data: Object.values(MODELS).map((id) => ({ id, object: 'model', created: 0, owned_by: 'bench' })),
});

function send(response: ServerResponse, status: number, body: string): void {
  response
    .writeHead(status, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) })
    .end(body);
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  return new Promise((resolve, reject) => {
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      resolve(Buffer.concat(chunks).toString('utf8'));
    });
    request.on('error', reject);
  });
}
