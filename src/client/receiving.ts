// One request and its reply as undici tells of it, event by event, put together into a text. It knows no address and
// opens nothing.
import type { Dispatcher } from 'undici';
import type { Stop } from './stop.ts';

/** One header by its lower-case name; null: not there. */
export type Header = (name: string) => string | null;

export interface RawReply {
  readonly status: number;
  readonly text: string;
  readonly header: Header;
}

/** Reads the raw headers into names in lower case. */
export type ParseHeaders = (raw: Buffer[]) => Readonly<Record<string, string | string[]>>;

export interface Receiver {
  readonly parseHeaders: ParseHeaders;
  readonly stop: Stop;
  readonly resolve: (reply: RawReply) => void;
  readonly reject: (thrown: unknown) => void;
}

/** Resolves with the whole reply; rejects with what broke, and at once if it is stopped. */
export function receiveInto({ parseHeaders, stop, resolve, reject }: Receiver): Dispatcher.DispatchHandlers {
  const chunks: Buffer[] = [];
  let status = 0;
  let raw: Buffer[] = [];
  let abort: (() => void) | null = null;
  stop.onStop(() => {
    reject(new Error('the request was stopped'));
    abort?.();
  });
  return {
    onConnect(abortIt) {
      abort = () => {
        abortIt(new Error('the request was stopped'));
      };
      if (stop.isStopped) abort();
    },
    onHeaders(code, headers) {
      // Replies below 200 only announce the one that counts.
      if (code >= 200) {
        status = code;
        raw = headers;
      }
      return true;
    },
    onData(chunk) {
      chunks.push(chunk);
      return true;
    },
    onComplete() {
      resolve({ status, text: textOf(chunks), header: headersOf(parseHeaders, raw) });
    },
    onError: reject,
  };
}

function textOf(chunks: readonly Buffer[]): string {
  const [first] = chunks;
  const text = (chunks.length === 1 && first !== undefined ? first : Buffer.concat(chunks)).toString('utf8');
  return text.startsWith('\u{feff}') ? text.slice(1) : text;
}

/** Read when the first is asked for: of most replies only a few are wanted. */
function headersOf(parse: ParseHeaders, raw: Buffer[]): RawReply['header'] {
  let parsed: ReturnType<ParseHeaders> | null = null;
  return (name) => {
    parsed ??= parse(raw);
    const value = parsed[name];
    return value === undefined ? null : typeof value === 'string' ? value : value.join(', ');
  };
}
