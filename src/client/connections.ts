// The sockets of a run: kept alive, as many as are in use, shared by all clients, and never what keeps the process
// alive. The one file that loads `undici`, when a client is made, and by its lowest door: `request` makes a stream of every
// reply. It sends what it is given and says what came back; it retries nothing and ends nothing by time: that is the
// client's business.
import type { Dispatcher } from 'undici';
import { type ParseHeaders, type RawReply, receiveInto } from './receiving.ts';
import type { Stop } from './stop.ts';

export interface Sent {
  readonly method: 'GET' | 'POST';
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
  readonly stop: Stop;
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
    async send(url, { stop, ...sent }) {
      const { dispatcher, parseHeaders } = await (opened ??= load(proxy));
      const { origin, pathname, search } = new URL(url);
      return new Promise((resolve, reject) => {
        const receiver = receiveInto({ parseHeaders, stop, resolve, reject });
        dispatcher.dispatch({ ...sent, origin, path: `${pathname}${search}` }, receiver);
      });
    },
    close: async () => {
      await (await opened)?.dispatcher.destroy();
    },
  };
}

interface Opened {
  readonly dispatcher: Dispatcher;
  readonly parseHeaders: ParseHeaders;
}

async function load(proxy: Proxy | null): Promise<Opened> {
  const { Agent, EnvHttpProxyAgent, util } = await import('undici');
  const { parseHeaders } = util;
  // No limits of its own: the limiter says how many are in flight, the client how long each may take.
  const options = { headersTimeout: 0, bodyTimeout: 0, maxResponseSize: LARGEST_REPLY, ...IDLE };
  if (proxy === null) return { dispatcher: new Agent(options), parseHeaders };
  const { http, https, not } = proxy;
  const dispatcher = new EnvHttpProxyAgent({
    ...options,
    ...(http === null ? {} : { httpProxy: http }),
    ...(https === null ? {} : { httpsProxy: https }),
    noProxy: not,
  });
  return { dispatcher, parseHeaders };
}
