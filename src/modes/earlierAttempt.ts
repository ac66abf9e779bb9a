// A job that is run again goes on where its earlier attempt stopped: the journal comes from that attempt's artifact of
// this very workflow run. Whatever stands against it is a warning, and the evaluation begins anew.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { JournalMisfit } from '../answers/continued.ts';
import { readMarks } from '../answers/journalMarks.ts';
import type { RecordedFile } from '../answers/recordedFiles.ts';
import { findShardJournals } from '../answers/shardFiles.ts';
import type { CandidatePlan, Plan } from '../config/plan.ts';
import { Failure, UserError } from '../errors.ts';
import { readArtifactName } from '../github/artifactName.ts';
import { downloadRunArtifact, listRunArtifacts, type RunArtifact, type ThisRun } from '../github/runArtifacts.ts';
import { forLog } from '../untrusted.ts';
import { unseenSentence } from './shardArtifacts.ts';
import type { World } from './world.ts';

/** Modes that go on; a baseline is made of one piece. */
const GOING_ON: readonly Plan['mode'][] = ['gate', 'evaluate'];

type Endpoint = Extract<CandidatePlan, { kind: 'endpoint' }>;

/**
 * Carries the plan out, going on with the earlier attempt's journal where there is one that fits. One that does not is
 * found out before anything is asked; then the plan is carried out as it was.
 */
export async function goingOn<T>(
  plan: Plan,
  run: ThisRun,
  { voice }: Pick<World, 'voice'>,
  carryOut: (plan: Plan) => Promise<T>,
): Promise<T> {
  const { candidate, mode } = plan;
  if (candidate?.kind !== 'endpoint' || candidate.continues !== null || !GOING_ON.includes(mode)) return carryOut(plan);
  const beginAnew = (why: string): Promise<T> => {
    voice.warning(forLog(`${why} The evaluation begins anew.`, { codePoints: 1500 }));
    return carryOut(plan);
  };
  const folder = await mkdtemp(join(tmpdir(), 'alignment-gate-attempt-'));
  try {
    const found = await fetched(plan, run, folder);
    if (typeof found === 'string') return await beginAnew(found);
    voice.info(`Attempt ${run.runAttempt} of this run goes on with the artifact ${forLog(found.name)}.`);
    try {
      return await carryOut({ ...plan, candidate: continuing(candidate, found.path) });
    } catch (thrown) {
      if (!(thrown instanceof JournalMisfit)) throw thrown;
      return await beginAnew(thrown.problems.join(' '));
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const continuing = (candidate: Endpoint, path: string): Endpoint => ({ ...candidate, continues: path });

/** Whatever the service or the API cannot give is a reason, and no end of the run. */
async function fetched(plan: Plan, run: ThisRun, folder: string): Promise<FetchedJournal | string> {
  try {
    return await fetchNewest(plan, run, folder);
  } catch (thrown) {
    if (thrown instanceof Failure) return `${thrown.message} ${thrown.advice}`;
    if (thrown instanceof UserError) return thrown.problems.join(' ');
    throw thrown;
  }
}

interface FetchedJournal {
  /** Of the artifact. */
  readonly name: string;
  readonly path: string;
}

/** The journal of the newest attempt that has one, or why there is none. */
async function fetchNewest({ publish, shard }: Plan, run: ThisRun, folder: string): Promise<FetchedJournal | string> {
  const { artifacts, unseen } = await listRunArtifacts(run);
  for (let attempt = run.runAttempt - 1; attempt >= 1; attempt -= 1) {
    const own = artifacts.filter((one) => isOf(one, { key: publish.commentKey, shard, attempt }));
    const [artifact, ...others] = own;
    if (artifact === undefined) continue;
    if (others.length > 0) {
      return `Several jobs of attempt ${attempt} left artifacts with the comment-key "${publish.commentKey}", and nothing tells which was this one's. Give each job a comment-key of its own.`;
    }
    const path = join(folder, String(attempt));
    await downloadRunArtifact(artifact, run, path);
    const journal = await journalIn(path);
    // An attempt that failed before anything was asked leaves none.
    if (journal === null) continue;
    // Throws where it is none that can be read.
    await readMarks(journal);
    return { name: artifact.name, path: journal.path };
  }
  return unseen === null ? 'No earlier attempt of this run has left a journal.' : unseenSentence(unseen);
}

function isOf(
  { name }: RunArtifact,
  { key, shard, attempt }: { readonly key: string; readonly shard: Plan['shard']; readonly attempt: number },
): boolean {
  const read = readArtifactName(name, key);
  return read?.attempt === attempt && read.shard?.index === shard?.index && read.shard?.of === shard?.of;
}

async function journalIn(folder: string): Promise<RecordedFile | null> {
  try {
    return (await findShardJournals([folder]))[0]?.file ?? null;
  } catch (thrown) {
    if (thrown instanceof UserError) return null;
    throw thrown;
  }
}
