// The end of every run, in this order: files, outputs, summary, comment, check, artifact, and the failing last; of one
// that was cancelled the artifact before the others. A channel that fails is a warning; the verdict is on disk before
// the first of them is tried.
import { join, relative } from 'node:path';
import type { RawInputs } from '../config/inputs.ts';
import type { Plan } from '../config/plan.ts';
import { emptyCounts } from '../evaluate/tally.ts';
import { artifactName as nameOfArtifact } from '../github/artifactName.ts';
import { BASELINE_ARTIFACT } from '../github/baselineArtifact.ts';
import { renderComment } from '../report/comment.ts';
import { renderHtml } from '../report/html.ts';
import type { ReportModel } from '../report/model.ts';
import { renderOutputs } from '../report/outputs.ts';
import { renderSummary } from '../report/summary.ts';
import { renderTerminal } from '../report/terminal.ts';
import { usageLine } from '../report/usage.ts';
import type { Evaluation, Usage } from '../schema/evaluation.ts';
import { type OutcomeCounts, outcomeCountsSchema } from '../schema/tally.ts';
import { forLog } from '../untrusted.ts';
import { type Channels, outputWriter, postCheck, postComment, upload, writeSummary } from './channels.ts';
import { canGoOn, commandOf, continuationOf } from './continuation.ts';
import type { ModeResult } from './mode.ts';
import { COMMENT_FILE, JOURNAL_FILE, type OutputFiles, REPORT_FILE, VERDICT_FILE } from './outputFiles.ts';
import type { World } from './world.ts';

export interface Ending extends Channels {
  readonly result: ModeResult;
  readonly output: OutputFiles;
  readonly showAnswers: boolean;
  readonly inputs: RawInputs;
  /** null: the run ended before there was one. */
  readonly plan: Plan | null;
}

/** Tells everybody. Never throws for a channel that fails. */
export async function finish(ending: Ending, world: World): Promise<void> {
  const { result } = ending;
  switch (result.kind) {
    case 'verdict':
      return finishVerdict(result, ending, world);
    case 'evaluation': {
      const { evaluation } = result;
      const says = [...result.says, `${usageLine(evaluation.usage)}.`, ...howToGoOn(evaluation, ending, world)];
      return finishLines(says, evaluation.usage, artifactNameOf(result.artifact, ending), ending, world);
    }
    case 'check':
      return finishLines(result.says, result.usage, artifactNameOf('report', ending), ending, world);
  }
}

type Verdict = Extract<ModeResult, { kind: 'verdict' }>;

async function finishVerdict(result: Verdict, ending: Ending, world: World): Promise<void> {
  const { output } = ending;
  const artifactName = artifactNameOf('report', ending);
  const model = reportModel(result, { ...ending, artifactName }, world);
  const verdictPath = await output.writeVerdict(result.file);
  await output.writeText(REPORT_FILE, renderHtml(model));
  await output.writeText(COMMENT_FILE, renderComment(model));

  const set = await outputWriter(world);
  for (const [name, value] of Object.entries(renderOutputs(result.file))) set(name, value);
  set('verdict-file', verdictPath);
  set('report-dir', output.folder);
  const publish = async (): Promise<void> => {
    await writeSummary(renderSummary(model), world);
    await postComment(model, ending, world, set);
    await postCheck(model, ending, world);
  };
  const keep = (): Promise<void> => upload(artifactName, output, world);
  const say = (): void => {
    const text = renderTerminal(withFiles(model, output, world), { colour: world.colour });
    for (const line of text.split('\n')) world.voice.info(line);
  };
  // The runner kills a cancelled step after ten seconds: what is needed to go on comes first then.
  if (world.signal.aborted) {
    say();
    await keep();
    await publish();
  } else {
    await publish();
    await keep();
    say();
  }
}

function howToGoOn(evaluation: Evaluation, { inputs, plan, output }: Ending, world: World): string[] {
  const command = plan && canGoOn(evaluation) ? commandOf(inputs, plan, shown(output.journalPath, world)) : null;
  return command === null ? [] : [`To go on with the answers so far, run: ${command}`];
}

/** A mode without a verdict: lines for people, the usage, the files. */
async function finishLines(
  says: readonly string[],
  usage: Usage | null,
  artifact: string,
  { output }: Ending,
  world: World,
): Promise<void> {
  const set = await outputWriter(world);
  set('report-dir', output.folder);
  set('requests', usage === null ? '0' : String(usage.answerRequests + usage.judgeRequests));
  set('cost-usd', usage === null || usage.costUsd === null ? '' : String(usage.costUsd));
  const lines = says.map((line) => forLog(line, { codePoints: 2000 }));
  await writeSummary(lines.map((line) => `${line.replace(/[<>&@#`[\]|*_]/gu, '\\$&')}\n`).join('\n'), world);
  if (output.written().length > 0) await upload(artifact, output, world);
  for (const line of lines) world.voice.info(line);
  for (const name of output.written()) world.voice.info(`  ${shown(join(output.folder, name), world)}`);
}

function reportModel(
  { file, examples, evaluation }: Verdict,
  { setting, showAnswers, artifactName, inputs, plan, output }: Ending & { artifactName: string | null },
  world: World,
): ReportModel {
  const journal = shown(output.journalPath, world);
  const continuation = continuationOf({ file, evaluation, inputs, plan, journal });
  const runUrl = setting && setting.context.kind !== 'none' ? setting.context.runUrl : null;
  const uploads = Boolean(world.env['ACTIONS_RUNTIME_TOKEN']);
  return {
    file,
    examples,
    ...(evaluation ? { outcomes: totalOutcomes(evaluation) } : {}),
    links: {
      ...(runUrl ? { runUrl } : {}),
      ...(uploads && artifactName ? { artifactName } : {}),
    },
    ...(continuation === null ? {} : { continuation }),
    options: { showAnswers },
  };
}

function totalOutcomes(evaluation: Evaluation): OutcomeCounts {
  const total = emptyCounts().outcomes;
  for (const { outcomes } of evaluation.tallies) {
    for (const name of outcomeCountsSchema.keyof().options) total[name] += outcomes[name];
  }
  return total;
}

const withFiles = (model: ReportModel, output: OutputFiles, world: World): ReportModel => ({
  ...model,
  files: [
    { label: 'report', path: shown(join(output.folder, REPORT_FILE), world) },
    { label: 'verdict', path: shown(join(output.folder, VERDICT_FILE), world) },
    ...(output.written().includes(JOURNAL_FILE) ? [{ label: 'answers', path: shown(output.journalPath, world) }] : []),
  ],
});

function shown(path: string, world: World): string {
  const near = relative(world.workingDirectory, path);
  return near.startsWith('..') ? path : near;
}

function artifactNameOf(kind: 'report' | 'baseline', { setting, publish, plan }: Ending): string {
  if (kind === 'baseline') return BASELINE_ARTIFACT;
  const attempt = setting && setting.context.kind !== 'none' ? setting.context.runAttempt : 1;
  return nameOfArtifact({ key: publish.commentKey, shard: plan?.shard ?? null }, attempt);
}
