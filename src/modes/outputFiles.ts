// The files of output-dir: makes the folder, clears away a former run's verdict, writes what people and programs
// read. A former journal is continued or set aside, never overwritten: nothing collected is ever lost.
import { access, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { namedCheckpoint } from '../answers/recordedFiles.ts';
import { Failure, messageOf } from '../errors.ts';
import { type Evaluation, evaluationSchema } from '../schema/evaluation.ts';
import { type VerdictFile, verdictFileSchema } from '../schema/verdict.ts';

export const JOURNAL_FILE = 'answers.jsonl';
export const VERDICT_FILE = 'verdict.json';
export const REPORT_FILE = 'report.html';
export const COMMENT_FILE = 'comment.md';
export const JUDGE_CHECK_FILE = 'judge-check.json';
/** What the server that was started has printed. */
export const SERVE_LOG = 'serve.log';
/** What judges have said, kept from run to run. */
export const JUDGEMENTS_FILE = 'judgements.jsonl';

export interface OutputFiles {
  readonly folder: string;
  readonly journalPath: string;
  /** Whether a path of an input means the journal of this folder. */
  isJournal(path: string): boolean;
  /** Gives a former run's journal another name, and returns it; null: there is none. */
  setJournalAside(): Promise<string | null>;
  /** Where a path of an input lies now: a former run's journal may have been set aside. */
  whereNow(path: string): string;
  writeEvaluation(evaluation: Evaluation): Promise<string>;
  writeVerdict(file: VerdictFile): Promise<string>;
  writeText(name: string, text: string): Promise<string>;
  /** Notes a file that somebody else writes: the journal. */
  note(name: string): void;
  /** Names of all files written in this run. */
  written(): readonly string[];
}

/** @throws Failure when the folder cannot be written. */
export async function prepareOutput(folder: string, workingDirectory: string): Promise<OutputFiles> {
  try {
    await mkdir(folder, { recursive: true });
    // A verdict of an earlier run must not be taken for this one's, whatever happens next.
    for (const name of [VERDICT_FILE, REPORT_FILE, COMMENT_FILE]) await rm(join(folder, name), { force: true });
  } catch (cause) {
    throw unwritable(folder, cause);
  }
  let movedTo: string | null = null;
  const names = new Set<string>();
  const isJournal = (file: string): boolean => resolve(workingDirectory, file) === join(folder, JOURNAL_FILE);
  const write = async (name: string, text: string): Promise<string> => {
    const path = join(folder, name);
    await writeFile(path, text).catch((cause: unknown) => {
      throw unwritable(path, cause);
    });
    names.add(name);
    return path;
  };
  return {
    folder,
    journalPath: join(folder, JOURNAL_FILE),
    isJournal: (path) => isJournal(namedCheckpoint(path).path),
    async setJournalAside() {
      movedTo = await setAside(folder, JOURNAL_FILE).catch((cause: unknown) => {
        throw unwritable(folder, cause);
      });
      return movedTo;
    },
    whereNow(path) {
      const { path: file, checkpoint } = namedCheckpoint(path);
      if (movedTo === null || !isJournal(file)) return path;
      return checkpoint === undefined ? movedTo : `${movedTo}#${checkpoint}`;
    },
    writeEvaluation: (evaluation) => write(evaluationFileName(evaluation), asJson(evaluationSchema.parse(evaluation))),
    writeVerdict: (file) => write(VERDICT_FILE, asJson(verdictFileSchema.parse(file))),
    writeText: write,
    note: (name) => {
      names.add(name);
    },
    written: () => [...names],
  };
}

/** `evaluation-<checkpoint>.json`, with whatever a file name cannot hold replaced. */
export function evaluationFileName(evaluation: Evaluation): string {
  const safe = evaluation.checkpoint.name.replace(/[^\p{L}\p{N}._-]+/gu, '-').replace(/^[-.]+|[-.]+$/gu, '');
  return `evaluation-${safe.slice(0, 100) || 'checkpoint'}.json`;
}

const asJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** Gives a file that stands in the way another name, and says which; null: there was none. */
async function setAside(folder: string, name: string): Promise<string | null> {
  const exists = (path: string): Promise<boolean> =>
    access(path).then(
      () => true,
      () => false,
    );
  if (!(await exists(join(folder, name)))) return null;
  const [stem = name, ending = ''] = name.split(/(?=\.[^.]+$)/u);
  let number = 1;
  while (await exists(join(folder, `${stem}.${number}${ending}`))) number += 1;
  const aside = join(folder, `${stem}.${number}${ending}`);
  await rename(join(folder, name), aside);
  return aside;
}

const unwritable = (path: string, cause: unknown): Failure =>
  new Failure(
    'output-unwritable',
    `${path} cannot be written: ${messageOf(cause)}.`,
    'Check the free space and the permissions of output-dir; without it there is no verdict to rely on.',
    { cause },
  );
