// What the inputs' texts mean, one by one and without the policy: words, numbers, booleans, addresses. Faults go to
// a list, so that all of them are told at once. Pure.
import type { Shard } from '../schema/shard.ts';
import { didYouMean, quote } from '../suite/nearest.ts';
import { parseUrl } from './address.ts';
import { DEFAULT_COMMENT_KEY, DEFAULT_OUTPUT_DIR } from './defaults.ts';
import type { InputName, RawInputs } from './inputs.ts';
import { type Budget, MODES, type Plan } from './plan.ts';
import { parseDifference } from './units.ts';

type Publish = Plan['publish'];

export interface InputValues extends Pick<Plan, 'mode' | 'shard' | 'outputDir' | 'failOn' | 'failOnError'> {
  readonly budget: Budget;
  readonly publish: Publish;
  readonly baseUrl: string | null;
  readonly judgeBaseUrl: string | null;
  /** A fraction; null: not given. */
  readonly detect: number | null;
  /** Paths and globs of recorded answers, one to a line. */
  readonly answers: readonly string[];
}

/** Reads every input that has a meaning of its own; adds each fault to `problems` and goes on with the default. */
export function readInputValues(inputs: RawInputs, problems: string[]): InputValues {
  const reader = new InputReader(inputs, problems);
  return {
    mode: reader.word('mode', MODES, 'gate'),
    shard: reader.shard('shard'),
    outputDir: inputs['output-dir'] ?? DEFAULT_OUTPUT_DIR,
    failOn: reader.word('fail-on', ['inconclusive', 'fail', 'never'] as const, 'inconclusive'),
    failOnError: reader.boolean('fail-on-error', true),
    budget: {
      maxRequests: reader.number('max-requests', 'whole'),
      maxCostUsd: reader.number('max-cost-usd', 'any'),
      maxMinutes: reader.number('max-minutes', 'any'),
    },
    publish: {
      comment: reader.word('comment', ['always', 'on-failure', 'off'] as const, 'always'),
      commentKey:
        reader.text('comment-key', /^[\w.-]{1,80}$/u, 'letters, digits and . _ - (80 at most)') ?? DEFAULT_COMMENT_KEY,
      pullRequest: reader.number('pull-request', 'whole'),
      sha: reader.text('sha', /^(?:[\da-f]{40}|[\da-f]{64})$/iu, 'the full SHA of a commit')?.toLowerCase() ?? null,
      githubToken: inputs['github-token'] ?? null,
    },
    baseUrl: reader.url('base-url'),
    judgeBaseUrl: reader.url('judge-base-url'),
    detect: reader.difference('detect'),
    answers: linesOf(inputs.answers),
  };
}

/** One path a line: a comma or a blank may be part of a file's name. */
export function linesOf(text: string | undefined): string[] {
  return (text ?? '')
    .split(/\r?\n/u)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

const TRUE = ['true', 'True', 'TRUE'];
const FALSE = ['false', 'False', 'FALSE'];

class InputReader {
  private readonly inputs: RawInputs;
  private readonly problems: string[];

  constructor(inputs: RawInputs, problems: string[]) {
    this.inputs = inputs;
    this.problems = problems;
  }

  word<const W extends string>(name: InputName, words: readonly W[], fallback: W): W {
    const given = this.inputs[name];
    if (given === undefined) return fallback;
    const known = words.find((word) => word === given);
    if (known !== undefined) return known;
    this.refuse(name, `must be ${words.join(', ')}, not ${quote(given)}.${didYouMean(given, words)}`);
    return fallback;
  }

  /** The booleans of YAML 1.2, as @actions/core reads them: `yes` is none. */
  boolean(name: InputName, fallback: boolean): boolean {
    const given = this.inputs[name];
    if (given === undefined) return fallback;
    if (TRUE.includes(given)) return true;
    if (FALSE.includes(given)) return false;
    this.refuse(name, `must be true or false, not ${quote(given)}.${didYouMean(given, ['true', 'false'])}`);
    return fallback;
  }

  /** A number above 0; null if it was not given. */
  number(name: InputName, kind: 'whole' | 'any'): number | null {
    const given = this.inputs[name];
    if (given === undefined) return null;
    const value = /^(?:\d+(?:\.\d*)?|\.\d+)$/u.test(given) ? Number(given) : Number.NaN;
    if (value > 0 && (kind === 'any' ? Number.isFinite(value) : Number.isSafeInteger(value))) return value;
    this.refuse(
      name,
      `must be a ${kind === 'whole' ? 'whole number, 1 or more' : 'number above 0, such as 2.5'}, not ${quote(given)}.`,
    );
    return null;
  }

  difference(name: InputName): number | null {
    const given = this.inputs[name];
    if (given === undefined) return null;
    const read = parseDifference(given);
    if (read.ok && read.value > 0) return read.value;
    this.refuse(name, read.ok ? 'is 0pp, which no number of answers finds.' : read.problem);
    return null;
  }

  /** `2/4`: the second of four; null if it was not given. */
  shard(name: InputName): Shard | null {
    const given = this.inputs[name];
    if (given === undefined) return null;
    const [, index, of] = (/^(\d{1,4})\s*\/\s*(\d{1,4})$/u.exec(given) ?? []).map(Number);
    if (index === undefined || of === undefined) {
      this.refuse(name, `must be two whole numbers such as 2/4, the second of four shards, not ${quote(given)}.`);
      return null;
    }
    if (of >= 1 && index >= 1 && index <= of) return { index, of };
    const numbered = of === 0 ? 'at least one shard is needed' : `of ${of} shards the first is 1 and the last ${of}`;
    this.refuse(name, `is ${index}/${of}, and there is no such shard: ${numbered}.`);
    return null;
  }

  text(name: InputName, pattern: RegExp, wanted: string): string | null {
    const given = this.inputs[name];
    if (given === undefined) return null;
    if (pattern.test(given)) return given;
    this.refuse(name, `must be ${wanted}, not ${quote(given)}.`);
    return null;
  }

  url(name: InputName): string | null {
    const given = this.inputs[name];
    if (given === undefined) return null;
    const read = parseUrl(given);
    if (read.ok) return read.value;
    this.refuse(name, read.problem);
    return null;
  }

  private refuse(name: InputName, why: string): void {
    this.problems.push(`The input "${name}" ${why}`);
  }
}
