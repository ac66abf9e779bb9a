// One run from inputs to exit status, the same for both doors: where do we stand, what is the plan, do it, tell
// everybody, and only then fail. Whatever goes wrong ends as a verdict "error" with its reasons, never as silence.
import { resolve } from 'node:path';
import { DEFAULT_OUTPUT_DIR } from '../config/defaults.ts';
import type { RawInputs } from '../config/inputs.ts';
import type { Plan } from '../config/plan.ts';
import { readPlan } from '../config/readPlan.ts';
import { Failure, UserError } from '../errors.ts';
import type { Notice, VerdictWord } from '../schema/verdict.ts';
import { forLog } from '../untrusted.ts';
import { errorVerdict, reasonsOf } from './errorVerdict.ts';
import { exitStatus, type FailOn, STRICTEST } from './exitStatus.ts';
import { guardKeys, guardServe, guardStored } from './guard.ts';
import type { ModeResult } from './mode.ts';
import { type OutputFiles, prepareOutput } from './outputFiles.ts';
import { pullRequestNotices, readSetting, type Setting, thisRun } from './setting.ts';
import { MODE_TABLE } from './table.ts';
import type { World } from './world.ts';

/** What is known so far: enough to report a failure as well as can be. */
interface Known {
  setting: Setting | null;
  plan: Plan | null;
  output: OutputFiles | null;
}

/** Runs a mode and returns the exit status: 0 pass, 1 fail, 2 inconclusive, 3 error. Never throws. */
export async function runMode(inputs: RawInputs, world: World): Promise<number> {
  const known: Known = { setting: null, plan: null, output: null };
  try {
    known.output = await prepareOutput(
      resolve(world.workingDirectory, inputs['output-dir'] ?? DEFAULT_OUTPUT_DIR),
      world.workingDirectory,
    );
    const result = await decide(inputs, known, world);
    await tell(result, inputs, known, world);
    return exitStatus(verdictOf(result), known.plan ?? STRICTEST);
  } catch (thrown) {
    return failed(thrown, inputs, known, world);
  }
}

async function decide(inputs: RawInputs, known: Known, world: World): Promise<ModeResult> {
  const setting = (known.setting = await readSetting(inputs, world));
  const plan = (known.plan = await readPlan({ inputs, reader: setting.reader }));
  guardKeys(plan, setting.onPullRequest);
  guardStored(plan, setting.onPullRequest);
  guardServe(plan, setting.onPullRequest);
  const output =
    known.output ?? (await prepareOutput(resolve(world.workingDirectory, plan.outputDir), world.workingDirectory));
  const notices = await pullRequestNotices(setting, plan.policyPath, world);
  const doing: Doing = { inputs, setting, output, notices, world };
  const run = thisRun(setting, world);
  if (run.runAttempt <= 1) return carryOut(plan, doing);

  const { goingOn } = await import('./earlierAttempt.ts');
  return goingOn(plan, run, world, (one) => {
    known.plan = one;
    return carryOut(one, doing);
  });
}

interface Doing {
  readonly inputs: RawInputs;
  readonly setting: Setting;
  readonly output: OutputFiles;
  readonly notices: readonly Notice[];
  readonly world: World;
}

async function carryOut(plan: Plan, { inputs, setting, output, notices, world }: Doing): Promise<ModeResult> {
  const { reader, github, context: event, onPullRequest } = setting;
  const [{ createKit }, { placeJournal }, run] = await Promise.all([
    import('./kit.ts'),
    import('./journalPlace.ts'),
    MODE_TABLE[plan.mode].load(),
  ]);
  const stored = await placeJournal({ plan, inputs, output, world, onPullRequest });
  const kit = createKit({ plan, reader, output, world, stored, onPullRequest });
  try {
    return await run({ kit, github, event, notices });
  } catch (thrown) {
    throw kit.deadline.signal.aborted && !world.signal.aborted ? outOfTime(thrown) : thrown;
  } finally {
    await kit.close();
  }
}

/** A server that was still silent when the time was up. */
const outOfTime = (cause: unknown): Failure =>
  new Failure(
    'interrupted',
    'max-minutes is used up, and a server had not answered yet.',
    'Look at the server, or give the run more time.',
    { cause },
  );

async function tell(result: ModeResult, inputs: RawInputs, known: Known, world: World): Promise<void> {
  const { plan, output, setting } = known;
  if (!output) return;
  const { finish } = await import('./finish.ts');
  await finish(
    {
      result,
      output,
      setting,
      publish: plan?.publish ?? publishWithoutPlan(inputs),
      failOn: plan ?? STRICTEST,
      showAnswers: plan?.showAnswers ?? false,
      inputs,
      plan,
    },
    world,
  );
}

/** A policy that cannot be read must be visible where people look: on the pull request. */
function publishWithoutPlan(inputs: RawInputs): Plan['publish'] {
  return {
    comment: inputs.comment === 'off' ? 'off' : 'always',
    commentKey: inputs['comment-key'] ?? 'default',
    pullRequest: null,
    sha: null,
    githubToken: null,
  };
}

function verdictOf(result: ModeResult): VerdictWord {
  switch (result.kind) {
    case 'verdict':
      return result.file.verdict;
    case 'evaluation':
      return result.complete ? 'pass' : 'error';
    case 'check':
      return result.passed ? 'pass' : 'fail';
  }
}

/** A run that cannot decide: its verdict is "error", told in every channel that is still open. */
async function failed(thrown: unknown, inputs: RawInputs, known: Known, world: World): Promise<number> {
  const reasons = reasonsOf(thrown);
  for (const { message } of reasons) world.voice.error(forLog(message, { codePoints: 2000 }));
  if (!(thrown instanceof UserError) && !(thrown instanceof Failure) && thrown instanceof Error && thrown.stack) {
    for (const line of thrown.stack.split('\n').slice(1)) world.voice.info(forLog(line));
  }
  const file = errorVerdict(reasons, {
    createdAt: world.now().toISOString(),
    tool: { name: 'alignment-gate', version: world.version },
    policyOrigin: known.plan?.policyOrigin ?? 'not read',
  });
  try {
    await tell({ kind: 'verdict', file, examples: [], evaluation: null }, inputs, known, world);
  } catch (again) {
    for (const { message } of reasonsOf(again)) world.voice.error(forLog(message, { codePoints: 2000 }));
  }
  return exitStatus('error', failOnOf(inputs, known));
}

/** Before there is a plan, only a clear "false" may let an error through. */
function failOnOf(inputs: RawInputs, { plan }: Known): FailOn {
  return plan ?? { ...STRICTEST, failOnError: inputs['fail-on-error'] !== 'false' };
}
