// The modes: one word, for the Action's input and the command line's verb alike. Each is loaded when it is run, so
// that help, and a plan with a fault in it, cost nothing of what a mode needs.
import type { Mode } from '../config/plan.ts';
import type { RunMode } from './mode.ts';

export interface ModeEntry {
  readonly summary: string;
  load(): Promise<RunMode>;
}

export const MODE_TABLE: Readonly<Record<Mode, ModeEntry>> = {
  gate: {
    summary: 'Evaluate the checkpoint, compare it with its baseline, decide, report.',
    load: async () => (await import('./gate.ts')).gate,
  },
  evaluate: {
    summary: 'Evaluate the checkpoint and write its evaluation; no verdict.',
    load: async () => (await import('./evaluate.ts')).evaluateOnly,
  },
  merge: {
    summary: 'Put the shards of an evaluation together, then compare and decide as gate does.',
    load: async () => (await import('./merge.ts')).merge,
  },
  baseline: {
    summary: 'Evaluate the reference and write the baseline file.',
    load: async () => (await import('./baseline.ts')).baseline,
  },
  rejudge: {
    summary: 'Judge stored answers again, candidate and baseline, then decide.',
    load: async () => (await import('./rejudge.ts')).rejudge,
  },
  plan: {
    summary: 'Say what an evaluation would find and cost, before anything is asked.',
    load: async () => (await import('./plan.ts')).planMode,
  },
  'check-judge': {
    summary: 'Put labelled controls to the judge and say whether it can be trusted.',
    load: async () => (await import('./checkJudge.ts')).checkJudge,
  },
  'check-suite': {
    summary: 'Look a suite over: format, balance, near-duplicates, words that announce a test.',
    load: async () => (await import('./checkSuite.ts')).checkSuite,
  },
};
