// Builds the instrument of an evaluation and its fingerprint: SHA-256 over canonical JSON, so equal content gives
// equal fingerprints on every machine.
import { CUTOFFS, type Instrument, type JudgeIdentity, type Sampling } from '../schema/instrument.ts';
import { sha256 } from '../suite/identity.ts';

export interface InstrumentParts {
  readonly suite: { readonly name: string; readonly hash: string; readonly prompts: number };
  readonly variants: readonly string[];
  readonly sampling: Sampling | null;
  readonly judge: JudgeIdentity;
}

export function instrumentOf({ suite, variants, sampling, judge }: InstrumentParts): Instrument {
  const parts = {
    suite: { ...suite },
    variants: [...variants].sort(),
    sampling,
    judge,
    cutoffs: { ...CUTOFFS },
  };
  // The suite's name is a label: the same prompts under another name are the same instrument.
  const unlabelled = { hash: suite.hash, prompts: suite.prompts };
  return { ...parts, fingerprint: sha256(canonicalJson({ ...parts, suite: unlabelled })) };
}

/** JSON with sorted keys and no blanks. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).filter(([, v]) => v !== undefined);
    const parts = entries
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([k, v]) => `${JSON.stringify(k)}:${canonicalJson(v)}`);
    return `{${parts.join(',')}}`;
  }
  return JSON.stringify(value);
}
