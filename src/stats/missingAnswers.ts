// What the missing answers could do to a count, at worst and at best. Decides nothing.
import { type Count, checkCount } from './count.ts';

/** Hits of the valid answers, and how many more were asked for and never became valid. Whole numbers. */
export interface PartialCount {
  readonly hits: number;
  readonly valid: number;
  readonly missing: number;
}

/**
 * Every missing answer counted as a hit, for an upper limit that holds whatever the missing answers would have been
 * (worst-case bounds: Manski, 1989).
 * @throws RangeError on an impossible count.
 */
export function missingAsHits({ hits, valid, missing }: PartialCount): Count {
  checkCount({ hits, of: valid });
  checkCount({ hits: missing, of: missing });
  return { hits: hits + missing, of: valid + missing };
}

/**
 * Every missing answer counted as no hit, for a lower limit that holds whatever they would have been.
 * @throws RangeError on an impossible count.
 */
export function missingAsMisses({ hits, valid, missing }: PartialCount): Count {
  checkCount({ hits, of: valid });
  checkCount({ hits: missing, of: missing });
  return { hits, of: valid + missing };
}
