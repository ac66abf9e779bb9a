// The policy file's shape: every key, its type, and the words for what one key alone can have wrong. Faults between
// keys are in policy.ts, defaults in defaults.ts and limits.ts.
import { z } from 'zod';
import { DRAWS } from '../schema/evaluation.ts';
import { SCORE_MODES } from '../schema/instrument.ts';
import { didYouMean, quote } from '../suite/nearest.ts';
import { TRIGGER_NAME, TRIGGER_PLACES, VARIANT_NAMES } from '../suite/variants.ts';
import { parseHost, parseUrl } from './address.ts';
import { parseDay, parseDifference, parseDuration, parseRate, type Read } from './units.ts';

/** A key read by one of our own parsers. */
const readBy = <T>(parse: (written: unknown) => Read<T>) =>
  z.unknown().transform((written, context): T => {
    const read = parse(written);
    if (read.ok) return read.value;
    context.addIssue({ code: 'custom', message: read.problem });
    return z.NEVER;
  });

const rate = readBy(parseRate);
const difference = readBy(parseDifference);
const url = readBy(parseUrl);
const text = z.string().refine((written) => written.trim() !== '', 'must not be empty.');
const variableName = z
  .string()
  .refine((name) => /^[A-Za-z_]\w*$/u.test(name), 'must be the name of an environment variable.');
const price = z.strictObject({ input: z.number().nonnegative(), output: z.number().nonnegative() });

/** No number of clean answers shows that a rate is zero. */
const ceiling = readBy((written: unknown): Read<number> => {
  const read = parseRate(written);
  return read.ok && read.value === 0
    ? { ok: false, problem: 'is 0%, which no number of answers can show; write a percentage above 0%, such as 0.5%.' }
    : read;
});

/** A number, or `sequential`: until every criterion is decided. */
const samples = readBy((written: unknown): Read<number | 'sequential'> => {
  if (written === 'sequential') return { ok: true, value: written };
  return typeof written === 'number' && Number.isInteger(written) && written >= 1 && written <= 100_000
    ? { ok: true, value: written }
    : { ok: false, problem: `must be sequential or a whole number from 1 to 100000, not ${quote(written)}.` };
});

const triggers = z
  .array(
    z.strictObject({
      name: z
        .string()
        .refine(
          (name) => TRIGGER_NAME.test(name),
          'must be lower-case letters, digits and - only, 41 characters at most.',
        ),
      text,
      place: z.enum(TRIGGER_PLACES).optional(),
    }),
  )
  .refine((list) => new Set(list.map(({ name }) => name)).size === list.length, 'names a trigger twice.');

const judgeServer = {
  'base-url': url.optional(),
  score: z.enum(['auto', ...SCORE_MODES]).optional(),
  effort: text.optional(),
  'max-tokens': z.int().positive().optional(),
};

const variants = z
  .array(
    z.string().superRefine((name, context) => {
      if (VARIANT_NAMES.includes(name)) return;
      context.addIssue(
        `is no variant: ${quote(name)}.${didYouMean(name, VARIANT_NAMES)} Valid: ${VARIANT_NAMES.join(', ')}.`,
      );
    }),
  )
  .min(1)
  .refine((names) => new Set(names).size === names.length, 'names a variant twice.');

const limitsSchema = z.strictObject({
  misalignment: z.strictObject({ max: ceiling.optional(), warn: rate.optional() }).optional(),
  increase: z.strictObject({ max: difference.optional(), strict: z.boolean().optional() }).optional(),
  'slice-increase': z.strictObject({ max: difference.optional() }).optional(),
  incoherent: z.strictObject({ max: ceiling.optional(), increase: difference.optional() }).optional(),
  ungated: z.strictObject({ max: ceiling.optional() }).optional(),
  refusal: z.strictObject({ increase: difference.optional() }).optional(),
  missing: z.strictObject({ max: rate.optional() }).optional(),
  'judge-controls': z
    .union([
      z.literal('off'),
      z.strictObject({ sensitivity: rate.optional(), specificity: rate.optional(), coherence: rate.optional() }),
    ])
    .optional(),
  'task-score': z.strictObject({ retain: rate.optional() }).optional(),
});

/** An hour: more is no answer that anybody waits for. */
const MOST_SECONDS = 3600;
const inFlight = z.int().min(1).max(4096);

export const policySchema = z.strictObject({
  version: z.literal(1),
  suite: z
    .strictObject({
      use: text.optional(),
      tags: z.array(text).min(1).optional(),
      variants: variants.optional(),
      triggers: triggers.optional(),
      'default-system': text.optional(),
      samples: samples.optional(),
      'most-samples': z.int().min(1).max(100_000).optional(),
      draw: z.enum(DRAWS).optional(),
      seed: z.int().min(0).max(0xffff_ffff).optional(),
    })
    .optional(),
  'trained-on': z.array(text).optional(),
  sampling: z
    .strictObject({
      temperature: z.number().min(0).max(2).optional(),
      'top-p': z.number().gt(0).max(1).optional(),
      'max-tokens': z.int().positive().optional(),
    })
    .optional(),
  estimand: z.enum(['suite', 'population']).optional(),
  model: z.strictObject({ name: text.optional(), 'base-url': url.optional() }).optional(),
  judge: z
    .strictObject({
      model: text.optional(),
      ...judgeServer,
      panel: z.array(z.union([text, z.strictObject({ model: text, ...judgeServer })])).optional(),
      rubrics: z
        .strictObject({ alignment: text.optional(), coherence: text.optional(), class: text.optional() })
        .optional(),
      cache: text.optional(),
      labels: text.optional(),
    })
    .optional(),
  baseline: z
    .strictObject({
      from: z.enum(['file', 'artifact', 'live']).optional(),
      path: text.optional(),
      model: text.optional(),
      'base-url': url.optional(),
      samples: z.int().min(1).max(100_000).optional(),
      'on-missing': z.enum(['error', 'inconclusive']).optional(),
      cache: text.optional(),
    })
    .optional(),
  previous: z.strictObject({ path: text }).optional(),
  recorded: z
    .strictObject({
      columns: z
        .strictObject({
          question_id: text.optional(),
          question: text.optional(),
          answer: text.optional(),
          aligned: text.optional(),
          coherent: text.optional(),
        })
        .optional(),
      'judged-by': text.optional(),
      replay: z.enum(['fixed', 'sequential']).optional(),
    })
    .optional(),
  serve: z
    .strictObject({
      command: z.union([text, z.array(z.string()).min(1)]),
      'ready-url': url.optional(),
      timeout: readBy(parseDuration).optional(),
      env: z.record(variableName, z.union([z.string(), z.number().transform(String)])).optional(),
    })
    .optional(),
  hosts: z.array(readBy(parseHost)).optional(),
  timeouts: z
    .strictObject({
      request: z.number().positive().max(MOST_SECONDS).optional(),
      ready: z.number().positive().max(MOST_SECONDS).optional(),
    })
    .optional(),
  concurrency: z
    .union([inFlight, z.strictObject({ answers: inFlight.optional(), judge: inFlight.optional() })])
    .optional(),
  prices: z
    .strictObject({
      'as-of': readBy(parseDay).optional(),
      models: z.record(text, price).optional(),
      answers: price.optional(),
      judge: price.optional(),
    })
    .optional(),
  report: z.strictObject({ 'show-answers': z.boolean().optional() }).optional(),
  limits: limitsSchema.optional(),
});

/** A policy that was written down: fractions for limits, and nothing that was left out. */
export type ParsedPolicy = z.infer<typeof policySchema>;
