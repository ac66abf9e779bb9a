// The channels by which a verdict reaches people and later steps: outputs, step summary, comment, check, artifact.
// Each may fail on its own; a failure is a warning and never changes the verdict.
import { join } from 'node:path';
import type { Plan } from '../config/plan.ts';
import { messageOf } from '../errors.ts';
import { publishCheck } from '../github/check.ts';
import { upsertComment } from '../github/comment.ts';
import { uploadReport } from '../github/uploadReport.ts';
import { renderCheck } from '../report/checkText.ts';
import { renderComment } from '../report/comment.ts';
import type { ReportModel } from '../report/model.ts';
import { forLog } from '../untrusted.ts';
import { endsJob, type FailOn } from './exitStatus.ts';
import type { OutputFiles } from './outputFiles.ts';
import type { Setting } from './setting.ts';
import type { World } from './world.ts';

export interface Channels {
  readonly publish: Plan['publish'];
  /** null: the run failed before it could tell where it stands. */
  readonly setting: Setting | null;
  readonly failOn: FailOn;
}

/** Outputs go through the runner's file only: without it the library would print them as commands. */
export async function outputWriter(world: World): Promise<(name: string, value: string) => void> {
  if (world.door !== 'action' || !world.env['GITHUB_OUTPUT']) return () => undefined;
  const core = await import('@actions/core');
  return (name, value) => {
    core.setOutput(name, value);
  };
}

export async function writeSummary(markdown: string, world: World): Promise<void> {
  if (!world.env['GITHUB_STEP_SUMMARY']) return;
  await attempt('The step summary was not written', world, async () => {
    const { summary } = await import('@actions/core');
    await summary.addRaw(markdown, true).write();
  });
}

export async function postComment(
  model: ReportModel,
  { publish, setting }: Channels,
  world: World,
  set: (name: string, value: string) => void,
): Promise<void> {
  const number = publish.pullRequest ?? setting?.target.pullRequest?.number ?? null;
  const github = setting?.github ?? null;
  if (publish.comment === 'off' || number === null || github === null) return;
  await attempt('The comment was not written', world, async () => {
    const body = renderComment(model);
    const create = publish.comment === 'on-failure' && model.file.verdict === 'pass' ? 'if-present' : 'always';
    const posted = await upsertComment(github, { pullRequest: number, key: publish.commentKey, body, create });
    if (posted.kind === 'failed')
      world.voice.warning(safe(`The comment was not written: ${posted.message} ${posted.advice}`));
    else if (posted.kind !== 'none') set('comment-url', posted.url);
  });
}

export async function postCheck(
  model: ReportModel,
  { publish, setting, failOn }: Channels,
  world: World,
): Promise<void> {
  const sha = publish.sha ?? setting?.target.sha ?? null;
  const github = setting?.github ?? null;
  if (github === null || sha === null) return;
  const passes = model.file.verdict === 'pass';
  await attempt('The check was not published', world, async () => {
    const published = await publishCheck(github, {
      ...renderCheck(model),
      sha,
      name: publish.commentKey === 'default' ? 'Alignment Gate' : `Alignment Gate (${publish.commentKey})`,
      // A neutral check lets a merge through: only where the policy of the job lets the verdict through too.
      conclusion: passes ? 'success' : endsJob(model.file.verdict, failOn) ? 'failure' : 'neutral',
      neutralStatus: 'success',
      detailsUrl: model.links?.runUrl ?? null,
    });
    if (published.kind === 'failed') world.voice.warning(safe(`${published.message} ${published.advice}`));
  });
}

export async function upload(name: string, output: OutputFiles, world: World): Promise<void> {
  await attempt('The artifact was not uploaded', world, async () => {
    const files = output.written().map((file) => join(output.folder, file));
    const uploaded = await uploadReport({ name, files, rootDir: output.folder }, world.env);
    if (uploaded.kind === 'failed') world.voice.warning(safe(`${uploaded.message} ${uploaded.advice}`));
  });
}

/** Messages may quote what a server said. */
const safe = (message: string): string => forLog(message, { codePoints: 2000 });

async function attempt(what: string, world: World, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (thrown) {
    world.voice.warning(safe(`${what}: ${messageOf(thrown)}. The verdict stands.`));
  }
}
