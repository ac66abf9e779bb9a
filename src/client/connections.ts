// The sockets of a run: kept alive, as many as are in use, shared by all clients, and never what keeps the process
// alive. The one file that knows `undici`, which is loaded when a client is made. It sends what it is given and says
// what came back; it retries nothing and ends nothing by time: that is the client's business.
import type { Dispatcher } from 'undici';

export interface Sent {
  readonly method: 'GET' | 'POST';
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
  readonly signal: AbortSignal;
}

export interface RawReply {
  readonly status: number;
  readonly text: string;
  /** One header by its lower-case name; null: not there. */
  readonly header: (name: string) => string | null;
}

export interface Connections {
  /** Loads what is needed, so that the first request does not have to wait for it. */
  open(): Promise<void>;
  /** Sends one request; resolves when its whole body is there. Follows no redirect. */
  send(url: string, sent: Sent): Promise<RawReply>;
  /** Ends every connection. */
  close(): Promise<void>;
}

/** Where requests go through, as the environment's variables say it; null for what is reached directly. */
export interface Proxy {
  readonly http: string | null;
  readonly https: string | null;
  /** Hosts that are reached directly all the same, separated by commas. */
  readonly not: string;
}

/** A server may not fill the memory: a reply is a text and, at most, 20 alternatives to each of its tokens. */
const LARGEST_REPLY = 64 * 1024 * 1024;

/**
 * An idle connection is let go well before the server does it (uvicorn, under vLLM and SGLang, after 5 s), or a request
 * meets a closing door: after 2 s, or 3 s before the time that the server states.
 */
const IDLE = { keepAliveTimeout: 2000, keepAliveTimeoutThreshold: 3000 } as const;

/**
 * The proxy that Node itself would use: it heeds the variables only where NODE_USE_ENV_PROXY is 1 (Node's documentation
 * of that variable). null: none.
 */
export function proxyOf(env: Readonly<Record<string, string | undefined>>): Proxy | null {
  if (env['NODE_USE_ENV_PROXY'] !== '1') return null;
  const http = env['http_proxy'] ?? env['HTTP_PROXY'] ?? '';
  const https = env['https_proxy'] ?? env['HTTPS_PROXY'] ?? '';
  if (http === '' && https === '') return null;
  return {
    http: http === '' ? null : http,
    https: https === '' ? null : https,
    not: env['no_proxy'] ?? env['NO_PROXY'] ?? '',
  };
}

export function createConnections(proxy: Proxy | null = null): Connections {
  let opened: ReturnType<typeof load> | null = null;
  return {
    async open() {
      await (opened ??= load(proxy));
    },
    async send(url, { method, headers, body, signal }) {
      const { request, dispatcher } = await (opened ??= load(proxy));
      const reply = await request(url, { method, headers, body, signal, dispatcher });
      const text = await reply.body.text();
      return {
        status: reply.statusCode,
        text,
        header: (name) => {
          const value = reply.headers[name];
          return value === undefined ? null : typeof value === 'string' ? value : value.join(', ');
        },
      };
    },
    close: async () => {
      await (await opened)?.dispatcher.destroy();
    },
  };
}

async function load(
  proxy: Proxy | null,
): Promise<{ readonly request: typeof import('undici').request; readonly dispatcher: Dispatcher }> {
  const { Agent, EnvHttpProxyAgent, request } = await import('undici');
  // No limits of its own: the limiter says how many are in flight, the client how long each may take.
  const options = { headersTimeout: 0, bodyTimeout: 0, maxResponseSize: LARGEST_REPLY, ...IDLE };
  if (proxy === null) return { request, dispatcher: new Agent(options) };
  const { http, https, not } = proxy;
  const dispatcher = new EnvHttpProxyAgent({
    ...options,
    ...(http === null ? {} : { httpProxy: http }),
    ...(https === null ? {} : { httpsProxy: https }),
    noProxy: not,
  });
  return { request, dispatcher };
}
