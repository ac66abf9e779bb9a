// All requests of a run on their way: who may go next. A request goes when its server's gate is open, its lane has room
// and its pace allows, its client has not reached its own limit, and the run has not reached its own; a judge's before
// a new answer's, so that what was begun is finished first. One object a run; it sends nothing itself.
import { createGate, type Gate, rest, type Sleep, type Welcome } from './gate.ts';
import { type Ending, Lane, type Trip } from './lane.ts';
import { onAbort } from './onAbort.ts';
import type { Quirks } from './quirks.ts';
import type { Allowance } from './rateHeaders.ts';

export interface TrafficOptions {
  /** The most in flight over all clients; null: no such limit. */
  readonly most: number | null;
  readonly sleep: Sleep;
  /** Numbers in [0, 1). */
  readonly random: () => number;
  /** Milliseconds, on a clock that does not go back. */
  readonly now: () => number;
}

export interface LineOptions {
  /** Scheme, host and port: one gate each. */
  readonly origin: string;
  readonly model: string;
  readonly apiKey: string | null;
  /** Lower numbers go first. */
  readonly priority: number;
  /** The most that this client may have in flight; null: found. */
  readonly most: number | null;
  readonly quirks: Quirks;
}

/** The line in which one client's requests wait. */
export interface Line {
  /** Resolves when the request may go; null: one of the signals aborted first. */
  enter(signals: readonly AbortSignal[]): Promise<Passage | null>;
  /** What kind of server it is has become known. */
  settle(quirks: Quirks): void;
  /** Requests that may be in flight now. */
  limit(): number;
  readonly gate: Gate;
}

/** A request under way. `end` must be called once. */
export interface Passage {
  hear(allowances: readonly Allowance[]): void;
  end(ending: Ending): void;
}

export interface Traffic {
  line(options: LineOptions): Line;
  /** Ends every wait. */
  close(): void;
}

interface Waiting {
  readonly order: number;
  readonly go: (passage: Passage | null) => void;
  isGone: boolean;
}

interface LineState {
  readonly options: LineOptions;
  readonly gate: Gate;
  readonly waiting: Waiting[];
  lane: Lane;
  inFlight: number;
}

/** Who begins where nothing was said of how many. */
const rangeOf = ({ start, most }: Quirks): { start: number; most: number; isGiven: boolean } => ({
  start,
  most,
  isGiven: false,
});

export function createTraffic({ most, sleep, random, now }: TrafficOptions): Traffic {
  const ending = new AbortController();
  const gates = new Map<string, Gate>();
  const lanes = new Map<string, Lane>();
  const lines: LineState[] = [];
  /** When the next one of a lane is due that waits for the time. */
  const alarms = new Map<Lane, number>();
  let order = 0;
  let inFlight = 0;
  let isPumping = false;

  const gateOf = (origin: string): Gate => {
    const known = gates.get(origin);
    if (known !== undefined) return known;
    const onLeft = (isLeft: boolean): void => {
      for (const lane of new Set(lines.filter((line) => line.gate === gate).map((line) => line.lane)))
        lane.leave(isLeft, now());
    };
    const gate = createGate({ sleep, random, signal: ending.signal, onOpen: pump, onLeft });
    gates.set(origin, gate);
    return gate;
  };

  function laneOf(options: LineOptions, quirks: Quirks): Lane {
    const given = options.most ?? most;
    const key =
      options.most === null && most === null && quirks.isOneEngine
        ? [options.origin]
        : [options.origin, options.apiKey, options.model, options.most];
    const name = JSON.stringify(key);
    const range = given === null ? rangeOf(quirks) : { start: given, most: given, isGiven: true };
    const known = lanes.get(name);
    if (known !== undefined) {
      if (given === null) known.settle(range);
      return known;
    }
    const lane = new Lane(range, now());
    lanes.set(name, lane);
    return lane;
  }

  /** Milliseconds until the first of this line may go; null: only an event can tell. */
  function waitOf({ options, gate, lane, inFlight: own }: LineState): number | null {
    if (!gate.isOpen() || own >= (options.most ?? Number.POSITIVE_INFINITY)) return null;
    return lane.wait(now());
  }

  /** The line whose turn it is; those that wait for the time are woken by it. */
  function next(): LineState | null {
    let best: LineState | null = null;
    let bestOrder = Number.POSITIVE_INFINITY;
    for (const line of lines) {
      const first = firstOf(line);
      if (first === undefined) continue;
      if (best !== null && line.options.priority > best.options.priority) break;
      if (first.order > bestOrder) continue;
      const wait = waitOf(line);
      if (wait === null) continue;
      if (wait > 0) wake(line.lane, wait);
      else {
        best = line;
        bestOrder = first.order;
      }
    }
    return best;
  }

  function wake(lane: Lane, wait: number): void {
    const at = now() + wait;
    if ((alarms.get(lane) ?? Number.POSITIVE_INFINITY) <= at) return;
    alarms.set(lane, at);
    void rest(sleep, Math.ceil(wait), ending.signal).then(() => {
      // An earlier one has taken its place.
      if (alarms.get(lane) !== at || ending.signal.aborted) return;
      alarms.delete(lane);
      // A clock that does not move with the sleep must not make this a loop.
      if ((lane.wait(now()) ?? 0) > wait / 2) lane.release();
      pump();
    });
  }

  function pump(): void {
    if (isPumping) return;
    isPumping = true;
    while (inFlight < (most ?? Number.POSITIVE_INFINITY)) {
      const line = next();
      if (line === null) break;
      line.waiting.shift()?.go(depart(line));
    }
    isPumping = false;
  }

  function depart(line: LineState): Passage {
    const { lane, gate, options } = line;
    const trip: Trip = lane.go(options.model, now());
    const leave = gate.enter();
    inFlight += 1;
    line.inFlight += 1;
    return {
      hear: (allowances) => {
        lane.hear(trip, allowances);
      },
      end(how) {
        inFlight -= 1;
        line.inFlight -= 1;
        lane.back(trip, how, now());
        leave(WELCOME[how.kind]);
        pump();
      },
    };
  }

  return {
    line(options) {
      const line: LineState = {
        options,
        gate: gateOf(options.origin),
        waiting: [],
        lane: laneOf(options, options.quirks),
        inFlight: 0,
      };
      lines.push(line);
      lines.sort((a, b) => a.options.priority - b.options.priority);
      return {
        gate: line.gate,
        enter: (signals) =>
          new Promise((resolve) => {
            if (signals.some(({ aborted }) => aborted)) {
              resolve(null);
              return;
            }
            order += 1;
            const leave = (): void => {
              waiting.isGone = true;
              waiting.go(null);
            };
            const forgets = signals.map((signal) => onAbort(signal, leave));
            const waiting: Waiting = {
              order,
              isGone: false,
              go(passage) {
                for (const forget of forgets) forget();
                resolve(passage);
              },
            };
            line.waiting.push(waiting);
            pump();
          }),
        settle(quirks) {
          if (options.most === null && most === null) line.lane = laneOf(options, quirks);
          pump();
        },
        limit: () =>
          Math.min(line.lane.limit(), options.most ?? Number.POSITIVE_INFINITY, most ?? Number.POSITIVE_INFINITY),
      };
    },
    close() {
      ending.abort();
    },
  };
}

const WELCOME: Readonly<Record<Ending['kind'], Welcome>> = {
  served: 'served',
  refused: 'refused',
  late: 'unsaid',
  other: 'unsaid',
};

/** The first that still waits. */
function firstOf({ waiting }: LineState): Waiting | undefined {
  while (waiting[0]?.isGone === true) waiting.shift();
  return waiting[0];
}
