// How a plan's numbers are worded, wherever they stand: how much is asked, which limits hold, how likely something is.
// Words and numbers only.
import { countOf, limitPercent, limitPoints, whole } from '../numbers.ts';
import type { Endings, OwnProspects, Planned, PlannedLimits } from '../schema/planFile.ts';

/** Whether a policy fits the baseline that it stands on. */
export const mostlyPasses = ({ endings }: OwnProspects): boolean => endings.pass >= 0.9;
export const canPass = ({ pass }: Endings): boolean => pass >= 0.5;

/** The limits by their names in a policy; with `written`, only those that differ from it. */
export function limitList(limits: PlannedLimits, written?: PlannedLimits): string {
  return [
    { name: 'increase.max', of: ({ margin }: PlannedLimits) => margin, shown: limitPoints },
    { name: 'misalignment.max', of: ({ ceiling }: PlannedLimits) => ceiling, shown: limitPercent },
    { name: 'ungated.max', of: ({ ungated }: PlannedLimits) => ungated, shown: limitPercent },
  ]
    .filter(({ of }) => written === undefined || of(limits) !== of(written))
    .map(({ name, of, shown }) => `${name} ${shown(of(limits))}${written ? ` (now ${shown(of(written))})` : ''}`)
    .join(', ');
}

/** `1,200 answers (5 to each prompt)`. */
export function askedOf({ design, answers, prompts }: Planned): string {
  if (design.kind === 'sequential') return `up to ${countOf(answers, 'answer')}, until everything is decided`;
  return answers % prompts === 0
    ? `${countOf(answers, 'answer')} (${whole(answers / prompts)} to each prompt)`
    : countOf(answers, 'answer');
}

/** A chance to a tenth of a per cent, and never a certainty that it is not. */
export function chanceOf(chance: number): string {
  const [least, most] = [1e-9, 1 - 1e-9];
  if (chance <= least) return '0 %';
  if (chance >= most) return '100 %';
  if (chance < 0.001) return '<0.1 %';
  return chance > 0.999 ? '>99.9 %' : `${(100 * chance).toFixed(1)} %`;
}
