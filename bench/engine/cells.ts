// What is measured: the cells, who runs in each, and the goals that are held to them.
import type { Serving } from './serving.ts';

export const PROMPTS = 240;
export const JUDGEMENTS_EACH = 2;

export const RUNNERS = [
  'gate',
  'gate-plain',
  'undici',
  'openai',
  'braintrust',
  'evalite',
  'promptfoo',
  'inspect',
] as const;
export type RunnerId = (typeof RUNNERS)[number];

/** Run more than once and shown by their median: the others take too long, and differ by more than chance does. */
export const REPEATED: readonly RunnerId[] = ['gate', 'gate-plain', 'undici', 'openai'];

export const CELLS = ['answers-1200', 'answers-12000', 'slow', 'instant', 'limited', 'memory-12000', 'memory'] as const;
export type CellId = (typeof CELLS)[number];

export interface Cell extends Serving {
  readonly title: string;
  /** Answers to each prompt. */
  readonly samples: number;
  readonly inFlight: number;
  readonly runners: readonly RunnerId[];
  /** Times that each of `REPEATED` is run. */
  readonly repeats: number;
  /** A run that takes so many times the ideal, and a minute, is ended. */
  readonly mostTimesIdeal: number;
}

const at50 = { latencyMs: 50, limitedOneIn: 0, inFlight: 32, mostTimesIdeal: 8 } as const;
const instant = { latencyMs: 0, limitedOneIn: 0, inFlight: 32, mostTimesIdeal: 0 } as const;

export const TABLE: Readonly<Record<CellId, Cell>> = {
  'answers-1200': { ...at50, title: '1,200 answers, 50 ms, 32 in flight', samples: 5, runners: RUNNERS, repeats: 3 },
  'answers-12000': { ...at50, title: '12,000 answers, 50 ms, 32 in flight', samples: 50, runners: RUNNERS, repeats: 1 },
  slow: {
    title: '1,200 answers, 200 ms, 128 in flight',
    latencyMs: 200,
    limitedOneIn: 0,
    inFlight: 128,
    mostTimesIdeal: 8,
    samples: 5,
    runners: RUNNERS,
    repeats: 3,
  },
  instant: {
    ...instant,
    title: '1,200 answers, no latency, 32 in flight',
    samples: 5,
    runners: ['gate', 'gate-plain', 'undici', 'openai'],
    repeats: 3,
  },
  limited: {
    ...at50,
    title: '1,200 answers, 50 ms, 32 in flight, one request in 20 answered 429 without Retry-After',
    limitedOneIn: 20,
    mostTimesIdeal: 40,
    samples: 5,
    runners: ['gate', 'promptfoo'],
    repeats: 1,
  },
  'memory-12000': {
    ...instant,
    title: '12,000 answers, no latency, 32 in flight',
    samples: 50,
    runners: ['gate'],
    repeats: 1,
  },
  memory: {
    ...instant,
    title: '200,160 answers, no latency, 32 in flight',
    samples: 834,
    runners: ['gate'],
    repeats: 1,
  },
};

/** Made unless others are named: the last two show memory alone, and the larger of them takes minutes. */
export const USUAL: readonly CellId[] = ['answers-1200', 'answers-12000', 'slow', 'instant', 'limited'];

export const answersIn = ({ samples }: Cell): number => samples * PROMPTS;

/** Seconds that the answers and their judgements take if nothing is ever idle; 0 where there is no latency. */
export function idealSeconds(cell: Cell): number {
  const requests = answersIn(cell) * (1 + JUDGEMENTS_EACH);
  return (requests * cell.latencyMs) / 1000 / cell.inFlight;
}
