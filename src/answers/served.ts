// The server that the policy's `serve.command` starts: waits until it answers, notices when it ends, and ends it. The
// process only; what it serves is asked by the ordinary endpoint.
import type { ChatClient } from '../client/chat.ts';
import { interrupted } from '../client/failure.ts';
import { type Patience, waitUntilReady } from '../client/readiness.ts';
import { Failure, messageOf, UserError } from '../errors.ts';
import { forLog } from '../untrusted.ts';
import { type Exit, type GroupCommand, hasGroups, type ProcessGroup, startGroup } from './processGroup.ts';
import { deathOf, lateFailure, occupied, withLastLines } from './servedFailure.ts';
import { createLog, lastLines } from './serveLog.ts';

export interface ServedOptions extends Omit<GroupCommand, 'log'> {
  /** Answers 2xx once the server is ready. */
  readonly readyUrl: string;
  /** Milliseconds from its start to its first token. */
  readonly timeoutMs: number;
  readonly logPath: string;
  /** Takes out what must not be shown. */
  readonly redact: (text: string) => string;
  /** A line for people. */
  readonly say: (line: string) => void;
  /** Rejects when the signal aborts. */
  readonly sleep: (milliseconds: number, signal?: AbortSignal) => Promise<void>;
  readonly signal: AbortSignal;
}

/** A server that has said that it is ready. */
export interface Served {
  /** Aborts when it has ended and nobody asked it to. */
  readonly died: AbortSignal;
  /** Why it ended, once it died; null: it runs. */
  death(): Promise<Failure | null>;
  /** Waits until it has answered with a token, and resolves to the name that it gave the model. Throws a Failure. */
  untilAnswered(client: ChatClient, within: Patience): Promise<string | null>;
  /** What was thrown while it was asked, with what it said last. */
  explain(thrown: unknown): Promise<unknown>;
  /** Ends it and all that it started. Resolves to whether nothing is left. */
  end(graceMs: number): Promise<boolean>;
}

const POLL_MS = 500;
/** A server that takes connections and does not answer them is not ready. */
const PROBE_MS = 5000;
const SAY_EVERY_MS = 30_000;
/** What is left of a start that failed is given. */
const GRACE_MS = 2000;

/** Starts the command and waits for its ready-url. Throws a Failure after having ended all of it again, or a UserError. */
export async function startServed(options: ServedOptions): Promise<Served> {
  const { readyUrl, say } = options;
  if (!hasGroups()) {
    throw new UserError('bad-input', '"serve" needs Linux or macOS: elsewhere a server cannot be ended for certain.');
  }
  if ((await statusAt(readyUrl, options.signal)) !== null) throw occupied(readyUrl);
  const group = await start(options);
  const served = new Server(group, options);
  try {
    await served.untilReady();
  } catch (thrown) {
    const explained = await served.explain(thrown);
    await served.end(GRACE_MS);
    throw explained;
  }
  say(`The server is ready after ${Math.round(served.sinceStart() / 1000)} s.`);
  return served;
}

async function start({ logPath, say, ...command }: ServedOptions): Promise<ProcessGroup> {
  const shown = typeof command.command === 'string' ? command.command : command.command.join(' ');
  const log = await createLog(logPath).catch((cause: unknown) => {
    throw new Failure(
      'output-unwritable',
      `${logPath} cannot be written: ${messageOf(cause)}.`,
      'Check the free space and the permissions of output-dir.',
      { cause },
    );
  });
  try {
    say(`The server is started: ${forLog(shown, { codePoints: 200 })}`);
    return startGroup({ ...command, log: log.fd });
  } finally {
    // The process has a descriptor of its own by now.
    await log.close();
  }
}

class Server implements Served {
  readonly died: AbortSignal;
  private readonly group: ProcessGroup;
  private readonly options: ServedOptions;
  private readonly started = performance.now();
  private exit: Exit | null = null;
  private isEnding = false;
  private isReady = false;

  constructor(group: ProcessGroup, options: ServedOptions) {
    this.group = group;
    this.options = options;
    const death = new AbortController();
    this.died = death.signal;
    void group.exited.then((exit) => {
      if (this.isEnding) return;
      this.exit = exit;
      death.abort();
    });
  }

  sinceStart(): number {
    return performance.now() - this.started;
  }

  async untilReady(): Promise<void> {
    const { readyUrl, timeoutMs, say } = this.options;
    const signal = AbortSignal.any([this.options.signal, this.died]);
    let toldMs = 0;
    for (let status: number | null = null; ; ) {
      status = await statusAt(readyUrl, signal);
      if (status !== null && status >= 200 && status < 300) return;
      const waitedMs = this.sinceStart();
      if (waitedMs >= timeoutMs) throw lateFailure(readyUrl, timeoutMs, status);
      if (waitedMs - toldMs >= SAY_EVERY_MS) {
        toldMs = waitedMs;
        say(
          `The server is not ready yet after ${Math.round(waitedMs / 1000)} s (serve.timeout is ${timeoutMs / 1000} s).`,
        );
      }
      await this.rest(Math.min(POLL_MS, timeoutMs - waitedMs), signal);
    }
  }

  async untilAnswered(client: ChatClient, within: Patience): Promise<string | null> {
    const signal = AbortSignal.any([within.signal, this.died]);
    // The first token of a server that has just been started may take as long as the start may.
    const readyMs = Math.max(within.readyMs, this.options.timeoutMs - this.sinceStart());
    try {
      const servedModel = await waitUntilReady(client, 'endpoint', { readyMs, signal });
      this.isReady = true;
      return servedModel;
    } catch (thrown) {
      throw await this.explain(thrown);
    }
  }

  async death(): Promise<Failure | null> {
    return this.exit === null ? null : withLastLines(deathOf(this.exit, this.isReady), await this.lines());
  }

  async explain(thrown: unknown): Promise<unknown> {
    const death = await this.death();
    if (death !== null) return death;
    return thrown instanceof Failure && thrown.code !== 'interrupted'
      ? withLastLines(thrown, await this.lines())
      : thrown;
  }

  async end(graceMs: number): Promise<boolean> {
    this.isEnding = true;
    return this.group.end(graceMs);
  }

  private lines(): Promise<readonly string[]> {
    return lastLines(this.options.logPath, this.options.redact);
  }

  private async rest(ms: number, signal: AbortSignal): Promise<void> {
    await this.options.sleep(ms, signal).catch((thrown: unknown) => {
      throw signal.aborted ? interrupted(thrown) : thrown;
    });
  }
}

/** The status that the address answers with; null: nothing answers there. Throws when the signal aborts. */
async function statusAt(url: string, signal: AbortSignal): Promise<number | null> {
  try {
    const response = await fetch(url, {
      redirect: 'manual',
      headers: { 'user-agent': 'alignment-gate' },
      signal: AbortSignal.any([signal, AbortSignal.timeout(PROBE_MS)]),
    });
    await response.body?.cancel();
    return response.status;
  } catch (thrown) {
    if (signal.aborted) throw interrupted(thrown);
    return null;
  }
}
