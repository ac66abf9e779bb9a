// A server under load, simulated in a thread of its own so that it does not share the client's time: an engine that
// works on many requests at once, rate limits with and without headers, refusals by chance. Real HTTP. It keeps count
// of what it was asked and of how well it was used.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { z } from 'zod';

const optionsSchema = z.strictObject({
  /** Milliseconds of work that a request is, by model. */
  service: z.record(z.string(), z.number()),
  /** Lengths vary by this much around their mean, evenly. */
  spread: z.number().default(0),
  /**
   * Requests on which it works at full use; more make nothing faster. `linear`: each takes its time until then;
   * `concave`: every further one slows the others a little.
   */
  engine: z
    .strictObject({ best: z.number(), shape: z.enum(['linear', 'concave']) })
    .nullable()
    .default(null),
  /** More in flight than this are answered 503. */
  queue: z.number().nullable().default(null),
  rate: z
    .strictObject({
      /** A period with a number of requests, or a bucket of as many that fills evenly. */
      kind: z.enum(['fixed', 'leaky']),
      limit: z.number(),
      periodMs: z.number(),
      /** Whether it states its limit and what remains of it. */
      headers: z.boolean(),
      retryAfter: z.boolean(),
    })
    .nullable()
    .default(null),
  /** Share of requests that are answered 429 by chance, without Retry-After. */
  refusing: z.number().default(0),
  models: z.array(z.record(z.string(), z.string())).default([{ id: 'm' }]),
  version: z.string().nullable().default(null),
  /** Where the version stands, such as /version. */
  versionPath: z.string().default('/version'),
});
export type SimulatedOptions = z.input<typeof optionsSchema>;

const sampleSchema = z.object({
  ms: z.number(),
  served: z.number(),
  refused: z.number(),
  /** Milliseconds of full use so far. */
  used: z.number(),
});
export type Sample = z.infer<typeof sampleSchema>;

const statsSchema = z.object({
  served: z.number(),
  refused: z.number(),
  maxInFlight: z.number(),
  byModel: z.record(z.string(), z.number()),
  /** Every 50 ms, from the first request. */
  samples: z.array(sampleSchema),
});
export type SimulatedStats = z.infer<typeof statsSchema>;

export interface SimulatedServer {
  readonly baseUrl: string;
  stats(): Promise<SimulatedStats>;
  close(): Promise<void>;
}

const messageSchema = z.object({ port: z.number().optional(), stats: statsSchema.optional() });

export async function startSimulatedServer(options: SimulatedOptions): Promise<SimulatedServer> {
  const worker = new Worker(new URL(import.meta.url), { workerData: optionsSchema.parse(options) });
  const next = (): Promise<z.infer<typeof messageSchema>> =>
    new Promise((resolve, reject) => {
      worker.once('message', (message: unknown) => {
        resolve(messageSchema.parse(message));
      });
      worker.once('error', reject);
    });
  const { port } = await next();
  return {
    baseUrl: `http://127.0.0.1:${port ?? 0}/v1`,
    async stats() {
      const reply = next();
      worker.postMessage('stats');
      const { stats } = await reply;
      if (stats === undefined) throw new Error('the server sent no stats');
      return stats;
    },
    close: async () => {
      await worker.terminate();
    },
  };
}

/** How much of its best it does with so many at work: 0..1. */
function useOf(engine: { best: number; shape: 'linear' | 'concave' }, working: number): number {
  const share = Math.min(1, working / engine.best);
  return engine.shape === 'linear' ? share : 1 - (1 - share) ** 2;
}

/** What is left of the limit, and when it is whole again. */
class Limit {
  private readonly rate: NonNullable<z.output<typeof optionsSchema>['rate']>;
  private left: number;
  private at = Date.now();

  constructor(rate: NonNullable<z.output<typeof optionsSchema>['rate']>) {
    this.rate = rate;
    this.left = rate.limit;
  }

  /** Takes one, if there is one. */
  take(): boolean {
    this.refresh();
    if (this.left < 1) return false;
    this.left -= 1;
    return true;
  }

  resetMs(): number {
    const { kind, limit, periodMs } = this.rate;
    return kind === 'fixed' ? this.at + periodMs - Date.now() : ((limit - this.left) * periodMs) / limit;
  }

  /** Until one more is there. */
  nextMs(): number {
    const { kind, limit, periodMs } = this.rate;
    return kind === 'fixed' ? this.resetMs() : periodMs / limit;
  }

  headers(): Record<string, string> {
    if (!this.rate.headers) return {};
    return {
      'x-ratelimit-limit-requests': String(this.rate.limit),
      'x-ratelimit-remaining-requests': String(Math.floor(this.left)),
      'x-ratelimit-reset-requests': `${Math.ceil(Math.max(0, this.resetMs()))}ms`,
    };
  }

  private refresh(): void {
    const { kind, limit, periodMs } = this.rate;
    const now = Date.now();
    if (kind === 'fixed') {
      while (now >= this.at + periodMs) {
        this.at += periodMs;
        this.left = limit;
      }
    } else {
      this.left = Math.min(limit, this.left + ((now - this.at) * limit) / periodMs);
      this.at = now;
    }
  }
}

interface Job {
  /** The work done by the engine for each job when this one is ready. */
  readonly until: number;
  readonly done: () => void;
}

/** Works on all its jobs at once, each at the same speed. */
class Engine {
  private readonly best: { best: number; shape: 'linear' | 'concave' } | null;
  private readonly jobs: Job[] = [];
  private work = 0;
  private at = performance.now();
  private timer: NodeJS.Timeout | null = null;
  used = 0;

  constructor(best: { best: number; shape: 'linear' | 'concave' } | null) {
    this.best = best;
  }

  add(ms: number, done: () => void): void {
    this.pass();
    const until = this.work + ms;
    let place = this.jobs.length;
    while (place > 0 && (this.jobs[place - 1]?.until ?? 0) > until) place -= 1;
    this.jobs.splice(place, 0, { until, done });
    this.plan();
  }

  /** Work done for each job in a millisecond. */
  private speed(): number {
    const working = this.jobs.length;
    return this.best === null || working === 0 ? 1 : (useOf(this.best, working) * this.best.best) / working;
  }

  pass(): void {
    const now = performance.now();
    this.work += (now - this.at) * this.speed();
    if (this.best !== null) this.used += (now - this.at) * useOf(this.best, this.jobs.length);
    this.at = now;
  }

  private plan(): void {
    if (this.timer !== null) clearTimeout(this.timer);
    const [first] = this.jobs;
    if (first === undefined) return;
    this.timer = setTimeout(
      () => {
        this.pass();
        while (this.jobs[0] !== undefined && this.jobs[0].until <= this.work + 0.01) this.jobs.shift()?.done();
        this.plan();
      },
      Math.max(0, (first.until - this.work) / this.speed()),
    );
  }
}

function serve(options: z.output<typeof optionsSchema>): void {
  const { service, spread, queue, rate, refusing, models, version, versionPath } = options;
  const engine = new Engine(options.engine);
  const limit = rate === null ? null : new Limit(rate);
  const counts = { served: 0, refused: 0, inFlight: 0, maxInFlight: 0 };
  const byModel: Record<string, number> = {};
  const samples: Sample[] = [];
  let begun: number | null = null;

  const send = (response: ServerResponse, status: number, body: unknown, headers = {}): void => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
  };

  function refuse(response: ServerResponse, status: number, headers: Record<string, string>): void {
    counts.refused += 1;
    send(response, status, { error: { message: 'too many requests' } }, headers);
  }

  function chat(response: ServerResponse, model: string): void {
    begun ??= performance.now();
    if (Math.random() < refusing) {
      refuse(response, 429, {});
      return;
    }
    if (queue !== null && counts.inFlight >= queue) {
      refuse(response, 503, {});
      return;
    }
    if (limit !== null && !limit.take()) {
      const wait = { 'retry-after-ms': String(Math.ceil(limit.nextMs())) };
      refuse(response, 429, { ...limit.headers(), ...(rate?.retryAfter === true ? wait : {}) });
      return;
    }
    const headers = limit?.headers() ?? {};
    counts.inFlight += 1;
    counts.maxInFlight = Math.max(counts.maxInFlight, counts.inFlight);
    byModel[model] = (byModel[model] ?? 0) + 1;
    const ms = (service[model] ?? 0) * (1 + spread * (2 * Math.random() - 1));
    engine.add(ms, () => {
      counts.inFlight -= 1;
      counts.served += 1;
      const choices = [{ index: 0, finish_reason: 'stop', message: { role: 'assistant', content: 'fine' } }];
      const usage = { prompt_tokens: 10, completion_tokens: 5, total_tokens: 15 };
      send(response, 200, { id: 'x', object: 'chat.completion', model, choices, usage }, headers);
    });
  }

  function route(request: IncomingMessage, response: ServerResponse, body: string): void {
    if (request.url === '/v1/chat/completions') {
      chat(response, z.looseObject({ model: z.string() }).parse(JSON.parse(body)).model);
    } else if (request.url === '/v1/models') send(response, 200, { object: 'list', data: models });
    else if (request.url === versionPath && version !== null) send(response, 200, { version }, { server: 'uvicorn' });
    else send(response, 404, { error: { message: 'no such path' } });
  }

  setInterval(() => {
    if (begun === null) return;
    engine.pass();
    const { served, refused } = counts;
    samples.push({ ms: performance.now() - begun, served, refused, used: engine.used });
  }, 50);

  const server = createServer((request, response) => {
    const parts: string[] = [];
    request.setEncoding('utf8');
    request.on('data', (part: string) => parts.push(part));
    request.on('end', () => {
      route(request, response, parts.join(''));
    });
  });
  server.listen(0, '127.0.0.1', () => {
    const address = server.address();
    parentPort?.postMessage({ port: typeof address === 'object' ? address?.port : 0 });
  });
  parentPort?.on('message', () => {
    const { served, refused, maxInFlight } = counts;
    parentPort?.postMessage({ stats: { served, refused, maxInFlight, byModel, samples } });
  });
}

if (!isMainThread && parentPort !== null) serve(optionsSchema.parse(workerData));
