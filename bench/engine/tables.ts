// The tables of docs/benchmarks.md, and the goals held to them. Pure.
import { markdownTable } from 'markdown-table';
import { whole } from '../../src/numbers.ts';
import { boundsSentence } from '../document.ts';
import { answersIn, type Cell, type CellId, TABLE } from './cells.ts';
import { type Figures, overIdeal, type Row, rateOf } from './results.ts';

/** What one run of the benchmark has measured. */
export interface Run {
  readonly cells: ReadonlyMap<CellId, readonly Row[]>;
  /** Seconds that an empty Node takes from start to end. */
  readonly emptyNode: number;
}

const times = (factor: number): string => factor.toFixed(2);
const seconds = (time: number): string => `${time.toFixed(time < 10 ? 2 : 1)} s`;
const orNone = (value: number | null, shown: (value: number) => string): string =>
  value === null ? 'not known' : shown(value);

/** One row a runner; what could not be run is a row as well. */
export function tableOf(id: CellId, rows: readonly Row[]): string {
  const cell = TABLE[id];
  const hasIdeal = cell.latencyMs > 0;
  const head = [
    'Runner',
    'whole run',
    'trying out',
    ...(hasIdeal ? ['times the ideal'] : []),
    'first request after',
    'requests a second',
    'CPU an answer',
    'peak memory',
    'most in flight',
    'further requests',
  ];
  const body = rows.map(({ name, versions, result }) => {
    const called = versions === '' ? name : `${name} (${versions})`;
    if (result.kind !== 'done') {
      const why = result.kind === 'failed' ? `**failed**: ${result.why}` : `not run: ${result.why}`;
      return [called, why, ...head.slice(2).map(() => '')];
    }
    const { figures } = result;
    return [
      called,
      seconds(figures.seconds),
      seconds(figures.tryingOut),
      ...(hasIdeal ? [times(overIdeal(cell, figures))] : []),
      seconds(figures.untilFirst),
      whole(Math.round(rateOf(cell, figures))),
      orNone(figures.cpuSeconds, (cpu) => `${((1000 * cpu) / answersIn(cell)).toFixed(2)} ms`),
      orNone(figures.peakMb, (mb) => `${whole(Math.round(mb))} MB`),
      whole(figures.mostInFlight),
      whole(figures.beyond),
    ];
  });
  const served = rows.flatMap(({ result }) => (result.kind === 'done' ? [result.figures] : []));
  return `${markdownTable([head, ...body], { alignDelimiters: false })}\n\n${aboutServer(cell, served)}`;
}

/** Whether the server itself was in the way. */
function aboutServer({ latencyMs }: Cell, figures: readonly Figures[]): string {
  if (figures.length === 0) return 'Nothing ran.';
  const late = Math.max(...figures.map(({ servedMs }) => servedMs));
  const busy = Math.max(...figures.map(({ serverCpuSeconds, asking }) => serverCpuSeconds / asking));
  return `The server replied after ${late.toFixed(1)} ms on average in the run where it was latest (${latencyMs} ms are meant), and was busy for ${(100 * busy).toFixed(0)} % of the time at most.`;
}

const figuresOf = (run: Run, cell: CellId, runner: Row['runner']): Figures | null => {
  const result = run.cells.get(cell)?.find((row) => row.runner === runner)?.result;
  return result?.kind === 'done' ? result.figures : null;
};

/** The gate that does just what the others do. */
const OURS = 'gate-plain';
const MOST_OVER_IDEAL: Partial<Record<CellId, number>> = { 'answers-1200': 1.15, 'answers-12000': 1.05, slow: 1.2 };
const LEAST_SHARE_OF_LOOP = 0.5;
const MOST_MB = 300;
const MOST_MEMORY_GROWTH = 1.15;
const MOST_EMPTY_NODES = 10;
const LEAST_OVER_PROMPTFOO = 3;
const PEERS: readonly Row['runner'][] = ['promptfoo', 'braintrust', 'evalite', 'inspect'];

/** A sentence for each goal that the run misses; a goal of which nothing was measured is not judged. */
export function goalsMissed(run: Run): readonly string[] {
  const missed: string[] = [];
  const demand = (isMet: boolean, what: string): void => {
    if (!isMet) missed.push(what);
  };
  for (const id of run.cells.keys()) {
    const cell = TABLE[id];
    const ours = figuresOf(run, id, OURS) ?? figuresOf(run, id, 'gate');
    if (ours === null) {
      missed.push(`${cell.title}: the gate has no figures`);
      continue;
    }
    const most = MOST_OVER_IDEAL[id];
    if (most !== undefined) {
      const ratio = overIdeal(cell, ours);
      demand(ratio <= most, `${cell.title}: ${times(ratio)} times the ideal instead of ${times(most)}`);
    }
    for (const peer of PEERS) {
      const theirs = figuresOf(run, id, peer);
      if (theirs === null || cell.limitedOneIn > 0) continue;
      const ratio = theirs.seconds / ours.seconds;
      const least = peer === 'promptfoo' ? LEAST_OVER_PROMPTFOO : 1;
      demand(ratio >= least, `${cell.title}: ${peer} takes ${times(ratio)} times as long instead of ${least} times`);
    }
  }
  missed.push(...ownGoalsMissed(run));
  return missed;
}

function ownGoalsMissed(run: Run): readonly string[] {
  const missed: string[] = [];
  const [instant, loop] = [figuresOf(run, 'instant', OURS), figuresOf(run, 'instant', 'openai')];
  if (instant !== null && loop !== null) {
    const share = rateOf(TABLE.instant, instant) / rateOf(TABLE.instant, loop);
    if (share < LEAST_SHARE_OF_LOOP)
      missed.push(`no latency: ${times(share)} of the rate of the bare loop over openai instead of 0.5`);
  }
  const large = figuresOf(run, 'answers-12000', 'gate');
  if (large?.peakMb != null && large.peakMb > MOST_MB)
    missed.push(`12,000 answers: ${whole(Math.round(large.peakMb))} MB instead of ${MOST_MB} MB`);
  // At no latency both: garbage gathers by the request, and the more of them in a second the more of it.
  const [less, more] = [figuresOf(run, 'memory-12000', 'gate'), figuresOf(run, 'memory', 'gate')];
  if (less?.peakMb != null && more?.peakMb != null && more.peakMb > MOST_MEMORY_GROWTH * less.peakMb)
    missed.push(`200,160 answers: ${times(more.peakMb / less.peakMb)} times the memory of 12,000`);
  const small = figuresOf(run, 'answers-1200', 'gate');
  if (small !== null && small.untilFirst > MOST_EMPTY_NODES * run.emptyNode)
    missed.push(
      `the first request comes after ${times(small.untilFirst / run.emptyNode)} times an empty Node's start instead of ${MOST_EMPTY_NODES}`,
    );
  return missed;
}

export const goalsSentence = (run: Run): string =>
  boundsSentence(goalsMissed(run), 'Every goal that was measured in this run is met.');

/** How long the gate takes beside the bare loop over `openai`: what CI measures again. null: not measured. */
export function ratioForCi(run: Run): number | null {
  const [ours, loop] = [figuresOf(run, 'answers-1200', OURS), figuresOf(run, 'answers-1200', 'openai')];
  return ours === null || loop === null ? null : ours.seconds / loop.seconds;
}

export const ciSentence = (ratio: number): string =>
  `The gate without controls takes ${ratio.toFixed(2)} times as long as the bare loop over \`openai\`.`;

/** The documented ratio; null: the document has none. */
export function ratioIn(document: string): number | null {
  const found = /The gate without controls takes (\d+\.\d+) times as long as the bare loop/u.exec(document)?.[1];
  return found === undefined ? null : Number(found);
}

/** Slower than documented by a clear margin, and slower than it may ever be. */
export const CI_MARGIN = 1.3;
export const CI_BOUND = 1.25;

export function ciComplaint(measured: number, documented: number | null): string | null {
  const isClearlyWorse = documented === null || measured > CI_MARGIN * documented;
  if (!isClearlyWorse || measured <= CI_BOUND) return null;
  const held =
    documented === null ? 'docs/benchmarks.md names no ratio' : `docs/benchmarks.md has ${times(documented)}`;
  return `The gate takes ${times(measured)} times as long as the bare loop over openai; ${held}, and ${times(CI_BOUND)} is the most it may take.`;
}
