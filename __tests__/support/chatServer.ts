// A real OpenAI-compatible server on 127.0.0.1 for tests and the demo: what it answers, and how it fails, is the
// caller's choice for every request.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { z } from 'zod';

export interface Alternative {
  readonly token: string;
  readonly logprob: number;
}

export interface Token {
  readonly token: string;
  readonly top: readonly Alternative[];
}

const bodySchema = z.looseObject({
  model: z.string(),
  messages: z.array(z.object({ role: z.string(), content: z.string() })),
  temperature: z.number().optional(),
  top_p: z.number().optional(),
  max_tokens: z.number().optional(),
  max_completion_tokens: z.number().optional(),
  logprobs: z.boolean().optional(),
  top_logprobs: z.number().optional(),
  reasoning_effort: z.string().optional(),
  n: z.number().optional(),
  seed: z.number().optional(),
  response_format: z.unknown().optional(),
});

export interface ReceivedChat {
  readonly body: z.infer<typeof bodySchema>;
  /** The text of the last message. */
  readonly prompt: string;
  readonly headers: IncomingMessage['headers'];
  readonly url: string;
  /** 1 for the first chat request. */
  readonly number: number;
}

export interface Said {
  readonly text?: string;
  readonly finish?: string;
  readonly refusal?: string;
  readonly reasoning?: string;
  /** Tokens with their alternatives; sent only if asked for. Cut to the request's cap, and so is the text then. */
  readonly tokens?: readonly Token[];
  readonly servedModel?: string;
  readonly delayMs?: number;
}

export type Fault =
  | {
      readonly fault: 'status';
      readonly status: number;
      readonly body?: unknown;
      readonly headers?: Record<string, string>;
    }
  /** A 200 with this body and content type. */
  | { readonly fault: 'raw'; readonly body: string; readonly type?: string }
  /** A whole reply, and the same once more on the same connection. */
  | { readonly fault: 'twice'; readonly text: string }
  | { readonly fault: 'html' | 'empty' | 'truncated' | 'error-inside' | 'no-choices' | 'silent' | 'reset' | 'stall' };

/** Several answers to one request. */
export interface Several {
  readonly several: readonly string[];
}

export type ServerReply = string | Said | Several | Fault;

/** What a GET of another path gets. */
export interface Page {
  readonly status?: number;
  readonly body: unknown;
}

export interface ChatServerOptions {
  readonly reply: (request: ReceivedChat) => ServerReply | Promise<ServerReply>;
  /** What /v1/models lists: names, or entries with fields of their own; null: it answers 404. */
  readonly models?: readonly (string | { readonly id: string; readonly [field: string]: unknown })[] | null;
  /** Whole paths beside the API's own, `/health` among them; a function is asked anew every time. */
  readonly pages?: Readonly<Record<string, Page | (() => Page)>>;
  /** Sent with every reply. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Keep every chat request for the test to look at (default); the demo has too many. */
  readonly record?: boolean;
}

export interface ChatServer {
  /** `http://127.0.0.1:port/v1` */
  readonly baseUrl: string;
  readonly received: readonly ReceivedChat[];
  /** Chat requests so far. */
  count(): number;
  /** Chat requests whose client went away before they were answered. */
  cancelled(): number;
  maxInFlight(): number;
  /** The paths of all requests, in order. */
  paths(): readonly string[];
  /** Connections that were made. */
  connections(): number;
  close(): Promise<void>;
}

/** Starts a server; `close()` destroys its sockets. */
export async function startChatServer({
  reply,
  models = ['m'],
  pages = {},
  headers = {},
  record = true,
}: ChatServerOptions): Promise<ChatServer> {
  const received: ReceivedChat[] = [];
  const paths: string[] = [];
  const state = { count: 0, inFlight: 0, maxInFlight: 0, cancelled: 0, paths, connections: 0 };

  async function chat(request: IncomingMessage, response: ServerResponse): Promise<void> {
    state.count += 1;
    const number = state.count;
    state.inFlight += 1;
    state.maxInFlight = Math.max(state.maxInFlight, state.inFlight);
    let isUnderWay = true;
    const leave = (): void => {
      if (isUnderWay) state.inFlight -= 1;
      isUnderWay = false;
    };
    response.once('close', () => {
      leave();
      if (!response.writableEnded) state.cancelled += 1;
    });
    const body = bodySchema.parse(JSON.parse(await textOf(request)));
    const prompt = body.messages.at(-1)?.content ?? '';
    const chatRequest = { body, prompt, headers: request.headers, url: request.url ?? '', number };
    if (record) received.push(chatRequest);
    const said = await reply(chatRequest);
    if (typeof said === 'object' && 'fault' in said) {
      if (said.fault !== 'silent' && said.fault !== 'stall') leave();
      fail(response, said);
      return;
    }
    if (typeof said === 'object' && 'several' in said) {
      leave();
      answerAll(response, chatRequest, said.several);
      return;
    }
    const words = typeof said === 'string' ? { text: said } : said;
    if (words.delayMs !== undefined) await new Promise((resolve) => setTimeout(resolve, words.delayMs));
    // Before it is sent: the client may be back with another request before this response is seen to close.
    leave();
    answer(response, chatRequest, words);
  }

  async function route(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = (request.url ?? '').split('?', 1)[0];
    state.paths.push(path ?? '');
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    const listed = Object.hasOwn(pages, path ?? '') ? pages[path ?? ''] : undefined;
    if (listed !== undefined) {
      const { status = 200, body } = typeof listed === 'function' ? listed() : listed;
      sendJson(response, status, body);
    } else if (path === '/v1/chat/completions' && request.method === 'POST') await chat(request, response);
    else if (path === '/health') sendJson(response, 200, { status: 'ok' });
    else if (path === '/v1/models' && models !== null)
      sendJson(response, 200, {
        object: 'list',
        data: models.map((one) => ({ object: 'model', ...(typeof one === 'string' ? { id: one } : one) })),
      });
    else sendJson(response, 404, { error: { message: `no route ${path ?? ''}`, code: 'not_found' } });
  }

  const server = createServer((request, response) => {
    route(request, response).catch((thrown: unknown) => {
      if (!response.headersSent) sendJson(response, 500, { error: { message: String(thrown) } });
    });
  });
  server.on('connection', () => {
    state.connections += 1;
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return {
    baseUrl: `http://127.0.0.1:${address.port}/v1`,
    received,
    count: () => state.count,
    cancelled: () => state.cancelled,
    maxInFlight: () => state.maxInFlight,
    paths: () => state.paths,
    connections: () => state.connections,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of request) if (chunk instanceof Uint8Array || Buffer.isBuffer(chunk)) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

function sendJson(response: ServerResponse, status: number, body: unknown, headers: Record<string, string> = {}): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
}

function answer(response: ServerResponse, { body, number }: ReceivedChat, said: Said): void {
  const cap = body.max_tokens ?? body.max_completion_tokens ?? Number.POSITIVE_INFINITY;
  const tokens = said.tokens?.slice(0, cap);
  const isCut = tokens !== undefined && tokens.length < (said.tokens?.length ?? 0);
  const text = tokens === undefined ? (said.text ?? null) : tokens.map(({ token }) => token).join('');
  const top = body.top_logprobs ?? 0;
  sendJson(response, 200, {
    id: `chatcmpl-${number}`,
    object: 'chat.completion',
    created: 0,
    model: said.servedModel ?? body.model,
    choices: [
      {
        index: 0,
        finish_reason: said.finish ?? (isCut ? 'length' : 'stop'),
        message: { role: 'assistant', content: text, refusal: said.refusal ?? null, reasoning_content: said.reasoning },
        logprobs:
          tokens === undefined || body.logprobs !== true
            ? null
            : { content: tokens.map((one) => ({ ...asSent(one), top_logprobs: one.top.slice(0, top) })) },
      },
    ],
    usage: { prompt_tokens: 10, completion_tokens: tokens?.length ?? 5, total_tokens: 15 },
  });
}

function answerAll(response: ServerResponse, { body, number }: ReceivedChat, texts: readonly string[]): void {
  sendJson(response, 200, {
    id: `chatcmpl-${number}`,
    object: 'chat.completion',
    model: body.model,
    choices: texts.map((content, index) => ({ index, finish_reason: 'stop', message: { role: 'assistant', content } })),
    usage: { prompt_tokens: 10, completion_tokens: 5 * texts.length },
  });
}

const asSent = ({ token, top }: Token): Alternative => ({
  token,
  logprob: top.find((one) => one.token === token)?.logprob ?? 0,
});

const BEGUN = '{"id":"x","choices":[{"message":{"role":"assistant","content":"so f';

function fail(response: ServerResponse, fault: Fault): void {
  const send = (body: string, type = 'application/json'): void => {
    response.writeHead(200, { 'content-type': type }).end(body);
  };
  switch (fault.fault) {
    case 'status':
      sendJson(response, fault.status, fault.body ?? { error: { message: `fault ${fault.status}` } }, fault.headers);
      return;
    case 'raw':
      send(fault.body, fault.type);
      return;
    case 'twice': {
      const message = { role: 'assistant', content: fault.text };
      const body = JSON.stringify({ id: 'x', choices: [{ index: 0, finish_reason: 'stop', message }] });
      const raw = `HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
      response.socket?.write(raw + raw);
      return;
    }
    case 'html':
      send('<!doctype html><title>Sign in</title>', 'text/html');
      return;
    case 'empty':
      send('');
      return;
    case 'truncated':
      send(BEGUN);
      return;
    case 'error-inside':
      send(JSON.stringify({ error: { message: 'upstream is gone' } }));
      return;
    case 'no-choices':
      send(JSON.stringify({ id: 'x', choices: [] }));
      return;
    case 'silent':
      return;
    case 'reset':
      response.socket?.resetAndDestroy();
      return;
    case 'stall':
      response.writeHead(200, { 'content-type': 'application/json' }).write(BEGUN);
  }
}

export interface JudgeReplyOptions {
  /** Digits as tokens of their own, as Qwen's and Gemma's tokenisers have them. */
  readonly multiToken?: boolean;
  /** Probability shared by the numbers five above and below. */
  readonly spread?: number;
  readonly leadingBlank?: boolean;
}

/**
 * What a judge replies that means `score`: a number, whose fraction is spread over its two neighbours so that the
 * weighted mean is exact, or a word.
 */
export function judgeReply(score: number | 'REFUSAL' | 'CODE', options: JudgeReplyOptions = {}): Said {
  const { multiToken = false, spread = 0, leadingBlank = false } = options;
  if (typeof score === 'string') return { tokens: pieces(score).map((token) => ({ token, top: [certain(token)] })) };
  if (multiToken) return { tokens: Array.from(String(Math.round(score)), (token) => ({ token, top: around(token) })) };
  const low = Math.floor(score);
  const weights = new Map([[low, 1 - (score - low)]]);
  if (score > low) weights.set(low + 1, score - low);
  if (spread > 0 && low >= 5 && low <= 95 && score === low) {
    weights.set(low, 1 - spread);
    weights.set(low - 5, spread / 2);
    weights.set(low + 5, spread / 2);
  }
  const name = (value: number): string => `${leadingBlank ? ' ' : ''}${value}`;
  const top = [...weights]
    .toSorted(([, a], [, b]) => b - a)
    .map(([value, weight]) => ({ token: name(value), logprob: Math.log(weight) }));
  return { tokens: [{ token: top[0]?.token ?? name(low), top }] };
}

/** The code in the lines that fence the judged answer. */
export const judgedCode = (prompt: string): string => /^<<END (.*)>>$/mu.exec(prompt)?.[1] ?? '';

/** What a judge that replies in JSON says to this prompt. */
export const jsonReply = (prompt: string, score: number | 'REFUSAL' | 'CODE'): string =>
  JSON.stringify({ code: judgedCode(prompt), score });

const certain = (token: string): Alternative => ({ token, logprob: 0 });
const around = (token: string): readonly Alternative[] => [
  { token, logprob: Math.log(0.9) },
  { token: token === '5' ? '6' : '5', logprob: Math.log(0.1) },
];
/** Words take several tokens: REF, USAL; CO, DE. */
const pieces = (word: string): readonly string[] =>
  word === 'REFUSAL' ? ['REF', 'USAL'] : word === 'CODE' ? ['CO', 'DE'] : [word];
