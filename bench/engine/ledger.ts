// What the server saw, counted as it happens: requests by kind, the most in flight, first and last request, and for
// each answer it gave how often that very answer came back to be judged. Pure but for the counts it holds.
import { z } from 'zod';

export const KINDS = ['generation', 'judgement', 'control', 'probe'] as const;
export type Kind = (typeof KINDS)[number];

const count = z.int().nonnegative();

export const reportSchema = z.object({
  requests: z.record(z.enum(KINDS), count),
  /** Requests answered 429. */
  limited: count,
  mostInFlight: count,
  /** Milliseconds since 1970, with fractions; null: nothing came. */
  first: z.number().nullable(),
  last: z.number().nullable(),
  /** When the first answer was asked for, by the same clock; null: none was. */
  firstAnswer: z.number().nullable(),
  /** Milliseconds from a request's arrival to its reply, on average. */
  served: z.number(),
  /** Answers that came back as often as they should, and all others. */
  judgedAsPlanned: count,
  judgedOtherwise: count,
  /** Seconds of CPU that the server itself took. */
  cpuSeconds: z.number(),
});
export type Report = z.infer<typeof reportSchema>;

export interface Ledger {
  arrived(at: number): void;
  /** A request that is about to be answered. */
  leaving(kind: Kind, times: { readonly arrived: number; readonly now: number }): void;
  /** A request that is turned away. */
  turnedAway(times: { readonly arrived: number; readonly now: number }): void;
  /** The number of the next answer. */
  nextAnswer(): number;
  judged(answer: number): void;
  report(judgementsEach: number): Omit<Report, 'cpuSeconds'>;
}

export function createLedger(): Ledger {
  const requests: Record<Kind, number> = { generation: 0, judgement: 0, control: 0, probe: 0 };
  const state = { limited: 0, inFlight: 0, mostInFlight: 0, answers: 0, servedMs: 0, replies: 0 };
  const times: Pick<Report, 'first' | 'last' | 'firstAnswer'> = { first: null, last: null, firstAnswer: null };
  const judged = new Map<number, number>();

  const left = (arrived: number, now: number): void => {
    state.inFlight -= 1;
    state.servedMs += now - arrived;
    state.replies += 1;
    times.last = now;
  };

  return {
    arrived(at) {
      times.first ??= at;
      state.inFlight += 1;
      state.mostInFlight = Math.max(state.mostInFlight, state.inFlight);
    },
    leaving(kind, { arrived, now }) {
      requests[kind] += 1;
      if (kind === 'generation') times.firstAnswer = Math.min(times.firstAnswer ?? arrived, arrived);
      left(arrived, now);
    },
    turnedAway({ arrived, now }) {
      state.limited += 1;
      left(arrived, now);
    },
    nextAnswer: () => (state.answers += 1),
    judged(answer) {
      judged.set(answer, (judged.get(answer) ?? 0) + 1);
    },
    report(judgementsEach) {
      const asPlanned = [...judged.values()].filter((times) => times === judgementsEach).length;
      return {
        requests: { ...requests },
        limited: state.limited,
        mostInFlight: state.mostInFlight,
        ...times,
        served: state.replies === 0 ? 0 : state.servedMs / state.replies,
        judgedAsPlanned: asPlanned,
        judgedOtherwise: state.answers - asPlanned,
      };
    },
  };
}
