// Where this run's journal comes from: it begins anew, or goes on in an earlier run's, which is never begun again, never
// copied over and never lost. Nothing is asked here.
import { open, rename, rm, stat } from 'node:fs/promises';
import { relative } from 'node:path';
import { type JournalMarks, readMarks } from '../answers/journalMarks.ts';
import { chunksOf } from '../answers/lineBlocks.ts';
import { findRecordedFiles, namedCheckpoint, type RecordedFile } from '../answers/recordedFiles.ts';
import type { RawInputs } from '../config/inputs.ts';
import type { Plan } from '../config/plan.ts';
import { UserError } from '../errors.ts';
import { cutJournal, unwritable } from '../evaluate/journalTail.ts';
import { forLog } from '../untrusted.ts';
import { commandOf } from './continuation.ts';
import type { OutputFiles } from './outputFiles.ts';
import type { World } from './world.ts';

/** What a journal held when this run began to add to it. */
export interface StoredJournal {
  readonly file: RecordedFile;
  readonly marks: JournalMarks;
}

export interface JournalSetting {
  readonly plan: Plan;
  readonly inputs: RawInputs;
  readonly output: OutputFiles;
  readonly world: World;
  /** Whether nothing can be continued: the journal may be the words of a pull request's author. */
  readonly onPullRequest: boolean;
}

/** Modes that write no journal leave the one that is there alone. */
const WITHOUT_JOURNAL: readonly Plan['mode'][] = ['plan', 'check-suite'];

/**
 * The journal that this run continues; null: it begins anew. Throws UserError for a journal that does not exist or is
 * none, Failure where the folder cannot be written.
 */
export async function placeJournal(setting: JournalSetting): Promise<StoredJournal | null> {
  const { plan, output, world } = setting;
  if (WITHOUT_JOURNAL.includes(plan.mode)) return null;
  const continues = plan.candidate?.kind === 'endpoint' ? plan.candidate.continues : null;
  if (continues === null) {
    await beginAnew(setting);
    return null;
  }
  refuseAnotherName(continues, plan);
  if (!output.isJournal(continues)) await takeOver(continues, output);
  else if (!(await exists(output.journalPath))) return nothingYet(setting);
  const bytes = await cutJournal(output.journalPath);
  if (bytes === 0) return nothingYet(setting);
  const file = { path: output.journalPath, format: 'jsonl', gzip: false, bytes } as const;
  world.voice.info(`Going on with ${shown(output.journalPath, world)}: what it holds is not asked again.`);
  return { file, marks: await readMarks(file) };
}

/** Killed before its first line was written, or never begun: the same command does for both. */
function nothingYet({ output, world }: JournalSetting): null {
  const where = shown(output.journalPath, world);
  world.voice.warning(`There is nothing in ${where} to go on with: the evaluation begins anew.`);
  return null;
}

/** The keys of the lines that are added must be those of the lines that are there. */
function refuseAnotherName(continues: string, { checkpoint: { name } }: Plan): void {
  const { checkpoint = name } = namedCheckpoint(continues);
  if (checkpoint === name) return;
  throw new UserError(
    'bad-input',
    `"answers" names the checkpoint "${checkpoint}", and the evaluation that is to go on is of "${name}". Give it the ` +
      'same name with "checkpoints", or leave out what follows the #.',
  );
}

/** Copies a journal from elsewhere, unless what is here has gone on from it already. */
async function takeOver(continues: string, output: OutputFiles): Promise<void> {
  const [file] = await findRecordedFiles([continues]);
  if (file === undefined) throw new UserError('file-not-found', `The journal ${continues} does not exist.`);
  const copy = `${output.journalPath}.part`;
  try {
    await copyTo(copy, file);
    const bytes = await cutJournal(copy);
    if (
      (await exists(output.journalPath)) &&
      (await beginsWith(output.journalPath, { ...file, path: copy, gzip: false, bytes }))
    )
      return;
    await output.setJournalAside();
    await rename(copy, output.journalPath);
  } catch (cause) {
    throw cause instanceof UserError ? cause : unwritable(copy, cause);
  } finally {
    await rm(copy, { force: true });
  }
}

/** Not flushed: the journal that is copied is still there, and what is added brings the rest down to the disk. */
async function copyTo(path: string, file: RecordedFile): Promise<void> {
  const handle = await open(path, 'w');
  try {
    for await (const chunk of chunksOf(file)) await handle.appendFile(chunk);
  } finally {
    await handle.close();
  }
}

async function beginsWith(path: string, beginning: RecordedFile): Promise<boolean> {
  const handle = await open(path, 'r');
  try {
    let at = 0;
    for await (const chunk of chunksOf(beginning)) {
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(chunk.length), 0, chunk.length, at);
      if (bytesRead < chunk.length || !chunk.equals(buffer)) return false;
      at += chunk.length;
    }
    return true;
  } finally {
    await handle.close();
  }
}

async function beginAnew(setting: JournalSetting): Promise<void> {
  const { output, world } = setting;
  const aside = await output.setJournalAside();
  if (aside === null) return;
  const where = shown(aside, world);
  const unfinished = await unfinishedIn(aside);
  if (unfinished.length === 0) {
    world.voice.info(`The journal of an earlier run is now ${where}.`);
    return;
  }
  const names = unfinished.map((name) => `"${forLog(name, { codePoints: 60 })}"`).join(' and ');
  world.voice.warning(
    `An earlier run left an unfinished evaluation of ${names} in this folder; its journal is now ${where}. ` +
      `This run begins anew. ${howToGoOn(setting, unfinished, where)}`,
  );
}

function howToGoOn(
  { plan, inputs, onPullRequest }: JournalSetting,
  unfinished: readonly string[],
  where: string,
): string {
  if (onPullRequest) return '';
  const command = unfinished.includes(plan.checkpoint.name) ? commandOf(inputs, plan, where) : null;
  return command === null
    ? `To go on with the other, give its command the input "answers: ${where}".`
    : `To go on with the other instead: ${forLog(command, { codePoints: 2000 })}`;
}

/** Checkpoints whose evaluation was begun with an instrument and not completed; none of a file that is no journal. */
async function unfinishedIn(path: string): Promise<readonly string[]> {
  try {
    const { headers, ended } = await readMarks({ path, format: 'jsonl', gzip: false });
    return [
      ...new Set(
        headers.flatMap(({ checkpoint, fingerprint }) =>
          fingerprint === null || ended.has(checkpoint) ? [] : [checkpoint],
        ),
      ),
    ];
  } catch (thrown) {
    if (thrown instanceof UserError) return [];
    throw thrown;
  }
}

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );

function shown(path: string, world: World): string {
  const near = relative(world.workingDirectory, path);
  return forLog(near.startsWith('..') ? path : near);
}
