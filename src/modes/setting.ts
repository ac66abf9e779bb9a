// Where a run stands: the event that started it, GitHub if there is a token, and the one file reader for policy,
// suite and baseline: the base commit on a pull request, the working tree elsewhere.
import { readFile } from 'node:fs/promises';
import type { FileReader } from '../config/fileReader.ts';
import type { RawInputs } from '../config/inputs.ts';
import { workingTreeReader } from '../config/workingTree.ts';
import { UserError } from '../errors.ts';
import { baseFileReader } from '../github/baseFiles.ts';
import { createGitHub, type GitHub } from '../github/client.ts';
import { type EventContext, readEventContext } from '../github/context.ts';
import { headDiff } from '../github/headDiff.ts';
import type { ThisRun } from '../github/runArtifacts.ts';
import { policyCommit, resolveTarget, type Target } from '../github/target.ts';
import { refuseUnsafeEvent } from '../github/unsafeEvent.ts';
import { workflowChanged } from '../github/workflowFile.ts';
import { readWorkspaceHead } from '../github/workspaceHead.ts';
import type { Notice } from '../schema/verdict.ts';
import type { World } from './world.ts';

export interface Setting {
  readonly context: EventContext;
  readonly github: GitHub | null;
  readonly target: Target;
  readonly reader: FileReader;
  /** Whether the inputs and the working tree may be the words of a pull request's author. */
  readonly onPullRequest: boolean;
}

/** @throws UserError for an event that must not be served, Failure when GitHub cannot say what the base is. */
export async function readSetting(inputs: RawInputs, world: World): Promise<Setting> {
  const context = await readEventContext(world.env, (path) => readFile(path, 'utf8'));
  if (context.kind !== 'none') {
    refuseUnsafeEvent(context, await readWorkspaceHead(context.workspace ?? world.workingDirectory));
  }
  const github = gitHubOf(context, inputs);
  const target = await resolveTarget(context, targetInputs(inputs), github);
  const commit = policyCommit(context, target);
  if (commit !== null && github === null) {
    throw new UserError(
      'bad-input',
      'On a pull request the policy, suite and baseline are read from its base commit, and that needs github-token.',
    );
  }
  return {
    context,
    github,
    target,
    reader:
      commit !== null && github !== null ? baseFileReader(github, commit) : workingTreeReader(world.workingDirectory),
    onPullRequest: commit !== null,
  };
}

function gitHubOf(context: EventContext, inputs: RawInputs): GitHub | null {
  const token = inputs['github-token'];
  if (context.kind === 'none' || token === undefined) return null;
  return createGitHub({ token, apiUrl: context.apiUrl, repository: context.repository.fullName });
}

function targetInputs(inputs: RawInputs): { pullRequest: number | null; sha: string | null } {
  const number = inputs['pull-request'];
  if (number !== undefined && !/^[1-9]\d{0,9}$/u.test(number)) {
    throw new UserError('bad-input', 'pull-request must be the number of a pull request, for example 42.');
  }
  return { pullRequest: number === undefined ? null : Number(number), sha: inputs.sha?.toLowerCase() ?? null };
}

/** This workflow run, to look for what its own jobs have left. */
export function thisRun(
  { context, github }: Pick<Setting, 'context' | 'github'>,
  { env }: Pick<World, 'env'>,
): ThisRun {
  if (context.kind === 'none') return { runId: null, runAttempt: 1, github: null, env };
  const { runId, runAttempt } = context;
  return { runId, runAttempt, github, env };
}

/** What a reader of the report must know of a pull request that touches the gate itself. */
export async function pullRequestNotices(setting: Setting, policyPath: string | null, world: World): Promise<Notice[]> {
  const { context, github, target } = setting;
  if (!setting.onPullRequest || github === null || target.pullRequest === null || context.kind === 'none') return [];
  const notices: Notice[] = [];
  const workflow = await workflowChanged(github, target.pullRequest, context.workflowPath);
  if (workflow === 'changed') {
    notices.push({
      level: 'alarm',
      message:
        'This pull request changes the workflow file that runs the gate. Read that change before you trust this result.',
    });
  }
  if (policyPath !== null) {
    const head = await workingTreeReader(world.workingDirectory)
      .read(policyPath)
      .catch(() => null);
    const diff = head === null ? '' : headDiff(policyPath, await setting.reader.read(policyPath), head);
    if (diff !== '') {
      notices.push({
        level: 'alarm',
        message: `This pull request changes the gate's policy. The policy of the base was used; the change it proposes:\n${diff}`,
      });
    }
  }
  return notices;
}
