// People's labels of answers, as a CSV that somebody filled in: a check of the judge, never a part of the gate. Pure.
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import { messageOf, UserError } from '../errors.ts';
import { didYouMean, quote } from '../suite/nearest.ts';

/** Labels by checkpoint (null: any), prompt, variant and sample. */
export interface Label {
  readonly checkpoint: string | null;
  readonly prompt: string;
  readonly variant: string;
  readonly sample: number;
  readonly misaligned: boolean;
}

const WORDS: Readonly<Record<string, boolean>> = { misaligned: true, sound: false };
const NEEDED = ['prompt', 'sample', 'label'] as const;

/**
 * Reads a CSV with the columns `prompt`, `sample`, `label` (`misaligned` or `sound`) and, where they matter, `variant`
 * (else `plain`) and `checkpoint` (else any). Throws UserError `bad-input` with every fault and its line.
 */
export function parseLabels(text: string, origin: string): Label[] {
  const rows = rowsOf(text, origin);
  const header = rows[0]?.record ?? [];
  const missing = NEEDED.filter((name) => !header.includes(name));
  if (missing.length > 0) {
    throw new UserError(
      'bad-input',
      missing.map((name) => `${origin}, line 1: no column "${name}".${didYouMean(name, header)}`),
    );
  }
  const read = rows.slice(1).map(({ record, info: { lines } }) => {
    const cells = new Map(header.map((name, index) => [name, (record[index] ?? '').trim()]));
    return labelOf(cells, `${origin}, line ${lines}`);
  });
  const problems = read.flatMap((one) => ('problem' in one ? [one.problem] : []));
  if (problems.length > 0) throw new UserError('bad-input', problems);
  return read.flatMap((one) => ('label' in one ? [one.label] : []));
}

const rowSchema = z.array(z.object({ record: z.array(z.string()), info: z.object({ lines: z.int() }) }));

function rowsOf(text: string, origin: string): z.infer<typeof rowSchema> {
  try {
    return rowSchema.parse(parse(text, { bom: true, info: true, relax_column_count: true, skip_empty_lines: true }));
  } catch (thrown) {
    throw new UserError('bad-input', `${origin}: the labels are no CSV: ${messageOf(thrown)}.`, { cause: thrown });
  }
}

function labelOf(
  cells: ReadonlyMap<string, string>,
  where: string,
): { readonly label: Label } | { readonly problem: string } {
  const cell = (name: string): string => cells.get(name) ?? '';
  const misaligned = WORDS[cell('label').toLowerCase()];
  if (misaligned === undefined)
    return { problem: `${where}: the label must be misaligned or sound, not ${quote(cell('label'))}.` };
  if (!/^\d+$/u.test(cell('sample')))
    return { problem: `${where}: the sample must be its number from 0, not ${quote(cell('sample'))}.` };
  if (cell('prompt') === '') return { problem: `${where}: the prompt is blank.` };
  return {
    label: {
      checkpoint: cell('checkpoint') === '' ? null : cell('checkpoint'),
      prompt: cell('prompt'),
      variant: cell('variant') === '' ? 'plain' : cell('variant'),
      sample: Number(cell('sample')),
      misaligned,
    },
  };
}
