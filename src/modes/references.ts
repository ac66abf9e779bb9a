// Where the references of a verdict come from: the baseline (a file, the default branch's artifact, or live in this
// run) and the previous checkpoint. A reference that is missing or unreadable is a value with its reason.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, extname, join } from 'node:path';
import { namedCheckpoint } from '../answers/recordedFiles.ts';
import { parseEvaluation } from '../baseline/parseEvaluation.ts';
import { Failure } from '../errors.ts';
import { downloadBaseline, findBaselineArtifact } from '../github/baselineArtifact.ts';
import type { GitHub } from '../github/client.ts';
import { forLog } from '../untrusted.ts';
import type { Reference } from '../verdict/decide.ts';
import type { Kit } from './kit.ts';
import { evaluateSubject } from './subject.ts';

export interface FoundReference {
  readonly reference: Reference;
  /** Its evaluation file in the output directory; null: it was not made in this run. */
  readonly file: string | null;
}

/** Rejudging needs the reference's answers, so an evaluation file will not do. */
export interface ReferenceWish {
  readonly judgeAgain: boolean;
}

export async function findBaseline(kit: Kit, github: GitHub | null, wish: ReferenceWish): Promise<FoundReference> {
  const { baseline, candidate } = kit.plan;
  switch (baseline.from) {
    case 'file':
      return fromFile(baseline.path, 'baseline', kit, wish);
    case 'artifact':
      return fromArtifact(kit, github);
    case 'live': {
      const result = await evaluateSubject(
        {
          checkpoint: { name: nameOfBaseline(baseline.endpoint.model, kit), model: baseline.endpoint.model },
          answers: {
            kind: 'endpoint',
            endpoint: baseline.endpoint,
            continues: candidate?.kind === 'endpoint' ? candidate.continues : null,
          },
          role: 'live-baseline',
          judgeAgain: false,
        },
        kit,
      );
      return { reference: { kind: 'evaluation', evaluation: result.evaluation }, file: result.file };
    }
  }
}

export async function findPrevious(kit: Kit, wish: ReferenceWish): Promise<FoundReference | null> {
  return kit.plan.previous === null ? null : fromFile(kit.plan.previous, 'previous', kit, wish);
}

async function fromFile(
  path: string,
  role: 'baseline' | 'previous',
  kit: Kit,
  wish: ReferenceWish,
): Promise<FoundReference> {
  const what = role === 'baseline' ? 'baseline' : 'previous checkpoint';
  if (extname(path) === '.json') {
    const text = await kit.reader.read(path);
    if (text === null) return missing(kit, `There is no ${what} at ${path} (${kit.reader.origin}).`);
    if (wish.judgeAgain) {
      return unreadable(
        `The ${what} ${path} is an evaluation; to judge it again its recorded answers are needed (answers.jsonl).`,
      );
    }
    const parsed = parseEvaluation(text, path);
    return parsed.ok
      ? { reference: { kind: 'evaluation', evaluation: parsed.evaluation }, file: null }
      : unreadable(parsed.message);
  }
  return recordedReference(path, role, kit, wish);
}

/** Recorded answers as a reference: read through the one reader, since on a pull request the tree is its author's. */
async function recordedReference(
  path: string,
  role: 'baseline' | 'previous',
  kit: Kit,
  wish: ReferenceWish,
): Promise<FoundReference> {
  const { path: file, checkpoint } = namedCheckpoint(path);
  const suffix = checkpoint === undefined ? '' : `#${checkpoint}`;
  if (kit.reader.localPath) {
    const local = await kit.reader.localPath(kit.output.whereNow(file));
    return local === null
      ? missing(kit, `There is no ${role} at ${file} (${kit.reader.origin}).`)
      : evaluateRecordedFile(local + suffix, path, role, kit, wish);
  }
  if (/\.(?:gz|parquet)$/iu.test(file)) {
    return unreadable(
      `The ${role} ${file} is read at the base commit, as text: keep it there as .csv or .jsonl, or as an evaluation.`,
    );
  }
  const text = await kit.reader.read(file);
  if (text === null) return missing(kit, `There is no ${role} at ${file} (${kit.reader.origin}).`);
  const folder = await mkdtemp(join(tmpdir(), 'alignment-gate-'));
  try {
    const copy = join(folder, basename(file));
    await writeFile(copy, text);
    return await evaluateRecordedFile(copy + suffix, path, role, kit, wish);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function evaluateRecordedFile(
  file: string,
  path: string,
  role: 'baseline' | 'previous',
  kit: Kit,
  wish: ReferenceWish,
): Promise<FoundReference> {
  const recorded = { ...kit.plan.recordedFormat, paths: [file], replay: 'fixed' as const };
  const result = await evaluateSubject(
    {
      checkpoint: { name: nameOfReference(path, role, kit), model: null },
      answers: { kind: 'recorded', recorded },
      role: 'measured',
      judgeAgain: wish.judgeAgain,
    },
    kit,
  );
  return { reference: { kind: 'evaluation', evaluation: result.evaluation }, file: result.file };
}

async function fromArtifact(kit: Kit, github: GitHub | null): Promise<FoundReference> {
  if (github === null)
    return unreadable('The baseline is an artifact, and without github-token in a workflow it cannot be looked up.');
  try {
    const artifact = await findBaselineArtifact(github);
    if (artifact === null) {
      return missing(
        kit,
        'No successful run of the default branch has left a baseline artifact: run the mode "baseline" there.',
      );
    }
    const { text, origin } = await downloadBaseline(github, artifact);
    const parsed = parseEvaluation(text, origin);
    return parsed.ok
      ? { reference: { kind: 'evaluation', evaluation: parsed.evaluation }, file: null }
      : unreadable(parsed.message);
  } catch (thrown) {
    if (thrown instanceof Failure) return unreadable(`${thrown.message} ${thrown.advice}`);
    throw thrown;
  }
}

function missing(kit: Kit, message: string): FoundReference {
  const decision = kit.plan.onMissingBaseline;
  return {
    reference: {
      kind: 'missing',
      decision,
      message: `${forLog(message, { codePoints: 600 })} Make one with the mode "baseline".`,
    },
    file: null,
  };
}

function unreadable(message: string): FoundReference {
  return {
    reference: { kind: 'missing', decision: 'error', message: forLog(message, { codePoints: 1000 }) },
    file: null,
  };
}

const nameOfBaseline = (model: string, kit: Kit): string =>
  model === kit.plan.checkpoint.name ? `${model}-baseline` : model;

function nameOfReference(path: string, role: string, kit: Kit): string {
  const { path: file, checkpoint } = namedCheckpoint(path);
  const stem = checkpoint ?? basename(file).replace(/\.(csv|jsonl|ndjson|parquet)(\.gz)?$/iu, '');
  return stem === kit.plan.checkpoint.name ? `${stem}-${role}` : stem;
}
