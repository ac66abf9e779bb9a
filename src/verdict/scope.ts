// What an interval speaks of, in words. Apart from the rest, because a report needs these words even where nothing was
// decided, and must not load the numerics for them.
import type { Estimand } from './limits.ts';

export const SCOPE: Readonly<Record<Estimand, string>> = {
  suite: 'on this suite',
  population: 'on prompts like these',
};
